package org.snitp.reports.site;

import java.util.List;
import java.util.Optional;
import org.snitp.io.internal.page.Block;
import org.snitp.io.internal.page.Inline;
import org.snitp.io.internal.page.Section;

/**
 * What a page has to say.
 *
 * @param kind the kind of the page, as a line above its title
 * @param title the title
 * @param trail the pages above it: path and name in turn
 * @param cover the blocks below the title
 * @param sections the sections
 * @param script the script that makes it handier
 */
record PageContent(
        String kind,
        List<Inline> title,
        List<Way> trail,
        List<Block> cover,
        List<Section> sections,
        Optional<String> script) {

    /** Copies the lists. */
    PageContent {
        title = List.copyOf(title);
        trail = List.copyOf(trail);
        cover = List.copyOf(cover);
        sections = List.copyOf(sections);
    }

    /** A page above. */
    record Way(String path, String name) {}

    static PageContent of(String title, List<Block> cover, List<Section> sections) {
        return new PageContent("", List.of(Inline.text(title)), List.of(), cover, sections, Optional.empty());
    }
}
