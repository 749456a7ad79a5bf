package org.snitp.io.internal.page;

import java.util.List;
import java.util.Locale;

/**
 * A page.
 *
 * @param locale its language
 * @param kicker a line above the title with the kind of the page
 * @param title its title
 * @param cover the blocks below the title
 * @param contents the heading of the table of contents
 * @param skip the text of the link that skips the table of contents
 * @param sections the sections
 */
public record Page(
        Locale locale,
        String kicker,
        String title,
        List<Block> cover,
        String contents,
        String skip,
        List<Section> sections) {

    /** Copies the lists. */
    public Page {
        cover = List.copyOf(cover);
        sections = List.copyOf(sections);
    }
}
