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

    /** Returns the objective that a paragraph names, with the number that the program writes before it. */
    static Optional<ObjectiveLine> of(AnnexParagraph paragraph) {
        Matcher heading = HEADING.matcher(Spellings.tidy(paragraph.number() + " " + paragraph.text()));
        if (!heading.matches() || heading.group("title").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ObjectiveLine(heading.group("code"), heading.group("title"), paragraph));
    }
}
