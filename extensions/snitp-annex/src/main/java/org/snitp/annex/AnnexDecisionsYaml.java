package org.snitp.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.snitp.annex.decision.DecisionsFile;
import org.snitp.annex.decision.ImportDecisions;
import org.snitp.annex.decision.ItemSplit;
import org.snitp.annex.document.AnnexField;
import org.snitp.annex.document.AnnexRemark;
import org.snitp.annex.document.RemarkKind;
import org.snitp.io.format.TextFormat;
import org.snitp.model.internal.message.Messages;

/**
 * Writes the decisions with which an annex is read in the same way again, as {@link DecisionsFile} reads them. What is doubtful
 * and may be decided stands there in comments, so that nobody decides it without knowing.
 */
public final class AnnexDecisionsYaml implements TextFormat<AnnexImport> {

    private final Locale locale;

    private AnnexDecisionsYaml(Locale locale) {
        this.locale = locale;
    }

    /**
     * Returns the format with comments in a language.
     *
     * @param locale the language; English if there are no texts in it
     */
    public static AnnexDecisionsYaml in(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return new AnnexDecisionsYaml(locale);
    }

    @Override
    public String render(AnnexImport made) {
        Objects.requireNonNull(made, "made");
        Messages texts = Messages.in(AnnexRemark.class, locale);
        StringBuilder yaml = new StringBuilder();
        yaml.append("# ").append(texts.text("decisions.about")).append('\n');
        yaml.append(DecisionsFile.YAML.render(made.decisions()));
        ImportDecisions proposals = proposals(made);
        if (!proposals.aliases().isEmpty() || !proposals.splits().isEmpty()) {
            yaml.append("# ").append(texts.text("decisions.proposals")).append('\n');
        }
        List<String> lines = DecisionsFile.YAML.render(proposals).lines().toList();
        for (String section : List.of("aliases:", "splits:")) {
            comments(yaml, section, lines);
        }
        return yaml.toString();
    }

    /** Adds the entries of a section as comments, below the entries that are there if there are any. */
    private static void comments(StringBuilder yaml, String section, List<String> lines) {
        int from = lines.indexOf(section);
        if (from < 0) {
            return;
        }
        List<String> entries = new ArrayList<>();
        for (int i = from + 1; i < lines.size() && lines.get(i).startsWith(" "); i++) {
            entries.add("# " + lines.get(i) + "\n");
        }
        int there = yaml.indexOf("\n" + section + "\n");
        String text = String.join("", entries);
        if (there >= 0) {
            yaml.insert(there + section.length() + 2, text);
        } else {
            yaml.append("# ").append(section).append('\n').append(text);
        }
    }

    private static ImportDecisions proposals(AnnexImport made) {
        ImportDecisions.Builder proposals = ImportDecisions.builder();
        for (AnnexRemark remark : made.remarks()) {
            String text = remark.arguments().getOrDefault("text", "");
            String id = remark.arguments().getOrDefault("id", "");
            boolean like = remark.kind() == RemarkKind.INSTITUTION_LIKE
                    || remark.kind() == RemarkKind.INSTITUTION_UNKNOWN
                    || remark.kind() == RemarkKind.INSTITUTION_RESEMBLES;
            if (like && !id.isEmpty() && !text.isEmpty()) {
                proposals.alias(text, remark.arguments().getOrDefault("other", id));
            }
            split(remark, text).ifPresent(proposals::split);
        }
        return proposals.build();
    }

    private static Optional<ItemSplit> split(AnnexRemark remark, String text) {
        boolean items = remark.kind() == RemarkKind.ITEM_SPLIT || remark.kind() == RemarkKind.ITEM_GLUED;
        Optional<AnnexField> field = remark.field();
        return items && field.isPresent()
                ? Optional.of(new ItemSplit(remark.action(), field.get(), text))
                : Optional.empty();
    }
}
