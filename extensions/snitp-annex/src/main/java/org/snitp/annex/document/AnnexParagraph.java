package org.snitp.annex.document;

import java.util.Objects;

/**
 * A paragraph of an annex.
 *
 * @param text its text, without its number; line breaks are LF, tabs are kept
 * @param number what the program that shows it writes before it by itself: {@code 1.1.1.}, or a bullet; empty if there is none
 * @param level the level of the list, from 0; meaningless without a number
 * @param changed whether some of it was inserted or deleted under change tracking
 * @param place where it stands
 */
public record AnnexParagraph(String text, String number, int level, boolean changed, AnnexPlace place) {

    /** Checks that no component is null. */
    public AnnexParagraph {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(place, "place");
    }

    /** Returns whether nothing is shown of it. */
    public boolean isBlank() {
        return text.isBlank();
    }
}
