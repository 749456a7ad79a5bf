package org.snitp.io.internal.office;

import java.util.List;
import java.util.Objects;

/**
 * A document of a word processor.
 *
 * @param title its title, which programs show and search
 * @param language the tag of its language
 * @param landscape whether its pages are wider than high
 * @param blocks its blocks
 */
public record OfficeDocument(String title, String language, boolean landscape, List<OfficeBlock> blocks) {

    /** The longer side of A4, in twentieths of a point. */
    static final int LONG_SIDE = 16_838;

    /** The shorter side of A4, in twentieths of a point. */
    static final int SHORT_SIDE = 11_906;

    /** The margins above and below, in twentieths of a point: 15 mm. */
    static final int MARGIN = 850;

    /** The margins at the sides, in twentieths of a point: 10 mm, as in the official annex. */
    static final int SIDE = 567;

    /** Copies the list. */
    public OfficeDocument {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(language, "language");
        blocks = List.copyOf(blocks);
    }

    int pageWidth() {
        return landscape ? LONG_SIDE : SHORT_SIDE;
    }

    int pageHeight() {
        return landscape ? SHORT_SIDE : LONG_SIDE;
    }

    /** The width of the text, in twentieths of a point. */
    int textWidth() {
        return pageWidth() - 2 * SIDE;
    }

    /** The height of the text, in twentieths of a point. */
    int textHeight() {
        return pageHeight() - 2 * MARGIN;
    }
}
