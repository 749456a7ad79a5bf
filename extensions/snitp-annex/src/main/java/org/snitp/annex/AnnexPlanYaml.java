package org.snitp.annex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snitp.annex.document.AnnexRemark;
import org.snitp.annex.document.Certainty;
import org.snitp.io.Snitp;
import org.snitp.io.format.TextFormat;
import org.snitp.model.Bundle;

/**
 * Writes the plan that was made of an annex as YAML. What is doubtful or was not taken stands in comments: before each action
 * what is about it, and at the beginning what is about none.
 */
public final class AnnexPlanYaml implements TextFormat<AnnexImport> {

    /** The start of an action in the YAML that the library writes. */
    private static final Pattern ACTION = Pattern.compile("  - code: [\"']?(?<code>[^\"'\\s]+)[\"']?");

    private final Locale locale;

    private AnnexPlanYaml(Locale locale) {
        this.locale = locale;
    }

    /**
     * Returns the format with comments in a language.
     *
     * @param locale the language; English if there are no texts in it
     */
    public static AnnexPlanYaml in(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return new AnnexPlanYaml(locale);
    }

    @Override
    public String render(AnnexImport made) {
        Objects.requireNonNull(made, "made");
        Map<String, List<String>> comments = comments(made);
        StringBuilder text = new StringBuilder();
        comments.getOrDefault("", List.of())
                .forEach(comment -> text.append("# ").append(comment).append('\n'));
        boolean inActions = false;
        for (String line : Snitp.toYaml(Bundle.of(made.plan())).split("\n", -1)) {
            inActions = inActions ? !line.matches("[a-z].*") : line.equals("actions:");
            Matcher action = ACTION.matcher(line);
            if (inActions && action.matches()) {
                comments.getOrDefault(action.group("code"), List.of())
                        .forEach(comment -> text.append("  # ").append(comment).append('\n'));
            }
            text.append(line).append('\n');
        }
        text.setLength(text.length() - 1);
        return text.toString();
    }

    private Map<String, List<String>> comments(AnnexImport made) {
        Map<String, List<String>> comments = new HashMap<>();
        for (AnnexRemark remark : made.remarks()) {
            if (remark.kind().certainty() != Certainty.READ_AS) {
                comments.computeIfAbsent(remark.action(), code -> new ArrayList<>())
                        .add(comment(remark));
            }
        }
        return comments;
    }

    private String comment(AnnexRemark remark) {
        String text = remark.kind().id() + ", " + remark.place().text(locale) + ": " + remark.message(locale);
        return text.replaceAll("\\s+", " ").replaceAll("[\\p{Cc}\\u0085\\u2028\\u2029\\uFEFF]", "\uFFFD");
    }
}
