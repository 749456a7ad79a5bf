package org.snitp.annex.internal.odf;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.annex.document.UnreadableAnnexException;
import org.snitp.annex.internal.vocabulary.Numerals;
import org.snitp.annex.internal.xml.XmlCursor;

/**
 * A level of a list style.
 *
 * @param level the level, from 1
 * @param bullet whether it has bullets and no numbers
 * @param format how numbers are written: 1, a, A, i or I; empty if they are not shown
 * @param start the first number
 * @param shown how many levels are shown
 * @param prefix what stands before the number
 * @param suffix what stands after it
 * @param pattern the whole number, with {@code %1%} for that of the first level, if the style says so
 */
record OdfLevel(
        int level,
        boolean bullet,
        String format,
        int start,
        int shown,
        String prefix,
        String suffix,
        @Nullable String pattern) {

    /** Reads a level, if the element that was entered last is one. */
    static Optional<OdfLevel> of(XmlCursor xml) throws UnreadableAnnexException {
        boolean bullet = xml.name().equals("text:list-level-style-bullet");
        boolean number =
                xml.name().equals("text:list-level-style-number") || xml.name().equals("text:outline-level-style");
        if (!bullet && !number) {
            return Optional.empty();
        }
        return Optional.of(new OdfLevel(
                xml.number("level", 1),
                bullet,
                text(xml, "num-format"),
                xml.number("start-value", 1),
                Math.max(1, xml.number("display-levels", 1)),
                text(xml, "num-prefix"),
                text(xml, "num-suffix"),
                xml.attribute("num-list-format")));
    }

    private static String text(XmlCursor xml, String name) {
        String value = xml.attribute(name);
        return value == null ? "" : value;
    }

    /** Returns a number as the level writes it. */
    String write(int number) {
        return switch (format) {
            case "a" -> Numerals.letters(number).toLowerCase(Locale.ROOT);
            case "A" -> Numerals.letters(number);
            case "i" -> Numerals.roman(number).toLowerCase(Locale.ROOT);
            case "I" -> Numerals.roman(number);
            case "" -> "";
            default -> Integer.toString(number);
        };
    }
}
