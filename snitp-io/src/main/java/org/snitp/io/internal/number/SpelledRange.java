package org.snitp.io.internal.number;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A target that is written as a range: "5-10", "5 – 10 %", "între 5 și 10", "between 5 and 10".
 *
 * @param low the number at the lower end
 * @param high the number at the upper end
 */
record SpelledRange(String low, String high) {

    private static final String NUMBER = "[0-9](?:[0-9.,]{0,30}[0-9])?";
    private static final Pattern RANGE =
            Pattern.compile("(?<low>" + NUMBER + ")\\h*%?\\h*(?:[-‐–—…]|\\.\\.\\.)\\h*(?<high>" + NUMBER + ")\\h*%?");
    private static final Pattern BETWEEN = Pattern.compile(
            "(?:[iî]ntre|between)\\h+(?<low>" + NUMBER + ")\\h*%?\\h+(?:[sșş]i|and)\\h+(?<high>" + NUMBER + ")\\h*%?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int MAX_LENGTH = 100;

    /** Parses a text. The result is empty if the text is not a range of numbers. */
    static Optional<SpelledRange> of(String text) {
        String content = Blanks.strip(text);
        if (content.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        return Stream.of(RANGE, BETWEEN)
                .map(pattern -> pattern.matcher(content))
                .filter(Matcher::matches)
                .map(matcher -> new SpelledRange(matcher.group("low"), matcher.group("high")))
                .findFirst();
    }
}
