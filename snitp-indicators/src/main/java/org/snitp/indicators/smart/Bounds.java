package org.snitp.indicators.smart;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Two bounds of the same kind in a name, each with its own figure: "înainte de vârsta de 15 ani și înainte de vârsta de 18
 * ani", "aged 10–14 years; aged 15–19 years", "under 1.9; 3.2 dollars".
 */
final class Bounds {

    private static final Pattern TWICE = Pattern.compile(
            "\\b(?<word>inainte de|sub|peste|pana la|mai mult de|before|under|over|above|below|aged)\\b[^,;0-9]{0,30}[0-9][^,;]{0,30}?"
                    + "(?<joint>[,;] (?:si|and)|[,;]| si| and) (?:[a-z]+ )?\\k<word>\\b[^,;0-9]{0,30}[0-9]");

    private static final Pattern LISTED = Pattern.compile(
            "\\b(?:sub|peste|mai mult de|mai putin de|under|over|above|below|more than|less than)\\b[^;]{0,30}?[0-9][0-9.,]*(?<joint>;) ?[0-9]");

    private Bounds() {}

    /**
     * Returns the parts before and after the joint of two bounds; absent if there are none.
     *
     * @param name the name, in Romanian or English
     */
    static Optional<CompoundName> of(String name) {
        String composed = RomanianWords.normalise(name);
        if (!hasDigit(composed)) {
            return Optional.empty();
        }
        String folded = RomanianWords.fold(composed);
        if (folded.length() != composed.length()) {
            return Optional.empty();
        }
        return Stream.of(TWICE, LISTED)
                .map(pattern -> pattern.matcher(folded))
                .filter(Matcher::find)
                .findFirst()
                .map(matcher -> new CompoundName(
                        composed.substring(0, matcher.start("joint")).strip(),
                        composed.substring(matcher.start("joint"), matcher.end("joint"))
                                .strip(),
                        composed.substring(matcher.end("joint")).strip()));
    }

    /** Returns whether a name has a digit. A bound has one. */
    private static boolean hasDigit(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= '0' && c <= '9') {
                return true;
            }
        }
        return false;
    }
}
