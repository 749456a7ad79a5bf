package org.snitp.annex.internal.plan;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snitp.annex.document.AnnexParagraph;
import org.snitp.annex.internal.vocabulary.Spellings;

/**
 * A heading that names an objective.
 *
 * @param code its code, such as {@code 1.2}
 * @param title its title
 * @param paragraph where it stands
 */
public record ObjectiveLine(String code, String title, AnnexParagraph paragraph) {

    private static final Pattern HEADING =
            Pattern.compile("(?iu)(?:obiectiv(?:ul)?(?:\\s+(?:general|specific|strategic))?"
                    + "|(?:(?:general|specific|strategic)\\s+)?objective)[\\s:.]*(?:nr\\.?\\s*)?"
                    + "(?<code>[0-9]+(?:\\.[0-9]+)*)[\\s.:–—-]*(?<title>.*)");

    /** In a column of objectives, a code is enough. */
    private static final Pattern CELL = Pattern.compile(
            "(?iu)(?:o\\.?\\s?[sg]\\.?\\s*)?" + "(?<code>[0-9]+(?:\\.[0-9]+)*)(?![0-9])[\\s.:–—-]*(?<title>.*)");

    /** Returns the objective that a paragraph in a column of objectives names; its title may be missing. */
    static Optional<ObjectiveLine> inColumn(AnnexParagraph paragraph) {
        Optional<ObjectiveLine> heading = of(paragraph);
        if (heading.isPresent()) {
            return heading;
        }
        String text = Spellings.tidy(paragraph.number() + " " + paragraph.text());
        Matcher named = HEADING.matcher(text).matches() ? HEADING.matcher(text) : CELL.matcher(text);
        return named.matches()
                ? Optional.of(new ObjectiveLine(named.group("code"), named.group("title"), paragraph))
                : Optional.empty();
    }

    /** Returns the objective that a paragraph names, with the number that the program writes before it. */
    static Optional<ObjectiveLine> of(AnnexParagraph paragraph) {
        Matcher heading = HEADING.matcher(Spellings.tidy(paragraph.number() + " " + paragraph.text()));
        if (!heading.matches() || heading.group("title").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ObjectiveLine(heading.group("code"), heading.group("title"), paragraph));
    }
}
