package org.snitp.annex;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.snitp.annex.document.AnnexRemark;
import org.snitp.annex.document.RemarkKind;
import org.snitp.annex.document.UnreadableAnnexException;
import org.snitp.io.options.Limits;
import org.snitp.model.internal.message.Messages;

/**
 * Explains what an import may say of an annex: what each remark means, what to do, and where it can be shown so, a small annex
 * with what is said of it. In Markdown, which can be read as it is.
 */
public final class RemarkPage {

    private final Locale locale;
    private final Messages texts;

    private RemarkPage(Locale locale) {
        this.locale = locale;
        this.texts = Messages.in(RemarkKind.class, "remarks", locale);
    }

    /**
     * Returns the page in a language.
     *
     * @param locale the language; English if there are no texts in it
     */
    public static RemarkPage in(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return new RemarkPage(locale);
    }

    /** Returns the page of all remarks, by their codes. */
    public String all() {
        List<RemarkKind> kinds = Arrays.stream(RemarkKind.values())
                .sorted(Comparator.comparing(RemarkKind::id))
                .toList();
        StringBuilder page = new StringBuilder();
        page.append("<!-- ").append(texts.text("generated")).append(" -->\n\n");
        page.append("# ")
                .append(texts.text("title"))
                .append("\n\n")
                .append(texts.text("about"))
                .append("\n");
        kinds.forEach(kind -> page.append('\n').append(of(kind)));
        return page.toString();
    }

    /** Returns the section about one kind of remark. */
    public String of(RemarkKind kind) {
        Objects.requireNonNull(kind, "kind");
        StringBuilder section = new StringBuilder();
        section.append("### ").append(kind.id()).append("\n\n**");
        section.append(texts.text("certainty." + kind.certainty().name())).append("** ");
        section.append(kind.explanation(locale)).append('\n');
        kind.example().ifPresent(csv -> {
            section.append("\n```csv\n").append(csv).append("\n```\n\n");
            said(kind, csv)
                    .ifPresent(remark -> section.append("> ")
                            .append(remark.place().text(locale))
                            .append(": ")
                            .append(remark.message(locale))
                            .append('\n'));
        });
        return section.toString();
    }

    /** Returns what is said of a small annex. */
    static Optional<AnnexRemark> said(RemarkKind kind, String csv) {
        try {
            AnnexImport made = AnnexImporter.create()
                    .read(AnnexReader.read(csv.getBytes(StandardCharsets.UTF_8), "annex.csv", Limits.DEFAULT));
            return made.remarks().stream()
                    .filter(remark -> remark.kind() == kind)
                    .findFirst();
        } catch (UnreadableAnnexException e) {
            return Optional.empty();
        }
    }
}
