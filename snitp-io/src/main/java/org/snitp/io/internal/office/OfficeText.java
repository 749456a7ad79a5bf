package org.snitp.io.internal.office;

import java.util.Objects;
import java.util.Optional;

/**
 * A text in a paragraph.
 *
 * @param text the text
 * @param language the tag of its language, if that is not the language of the document
 * @param strong whether it is emphasised
 */
public record OfficeText(String text, Optional<String> language, boolean strong) {

    /** Checks that no component is null. */
    public OfficeText {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(language, "language");
    }

    /** Returns a text in the language of the document. */
    public static OfficeText of(String text) {
        return new OfficeText(text, Optional.empty(), false);
    }

    /** Returns an emphasised text in the language of the document. */
    public static OfficeText strong(String text) {
        return new OfficeText(text, Optional.empty(), true);
    }

    /** Returns the same text, emphasised. */
    public OfficeText asStrong() {
        return new OfficeText(text, language, true);
    }
}
