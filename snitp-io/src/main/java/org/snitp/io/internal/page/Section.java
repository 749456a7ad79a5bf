package org.snitp.io.internal.page;

import java.util.List;

/**
 * A section of a page.
 *
 * @param anchor the target of links to it
 * @param title the heading
 * @param blocks its blocks
 * @param parts its subsections, after the blocks
 */
public record Section(String anchor, List<Inline> title, List<Block> blocks, List<Section> parts) {

    /** Copies the lists. */
    public Section {
        title = List.copyOf(title);
        blocks = List.copyOf(blocks);
        parts = List.copyOf(parts);
    }

    /** Returns a section without subsections. */
    public static Section of(String anchor, String title, List<Block> blocks) {
        return new Section(anchor, List.of(Inline.text(title)), blocks, List.of());
    }
}
