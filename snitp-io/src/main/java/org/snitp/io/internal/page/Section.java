package org.snitp.io.internal.page;

import java.util.List;

/**
 * A part of a page with a heading.
 *
 * @param anchor what links to it name
 * @param title the heading
 * @param blocks what stands in it
 * @param parts the sections in it, below the blocks
 */
public record Section(String anchor, List<Inline> title, List<Block> blocks, List<Section> parts) {

    /** Copies the lists. */
    public Section {
        title = List.copyOf(title);
        blocks = List.copyOf(blocks);
        parts = List.copyOf(parts);
    }

    /** Returns a section without parts. */
    public static Section of(String anchor, String title, List<Block> blocks) {
        return new Section(anchor, List.of(Inline.text(title)), blocks, List.of());
    }
}
