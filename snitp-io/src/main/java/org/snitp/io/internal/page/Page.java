package org.snitp.io.internal.page;

import java.util.List;
import java.util.Locale;

/**
 * A page.
 *
 * @param locale its language
 * @param kicker a line above the title that says what kind of page it is
 * @param title its title
 * @param cover what stands below the title
 * @param contents what the list of contents is called
 * @param skip what the link is called that leads past the list of contents
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
