package org.snitp.io.internal.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value that is written as a fraction: "5/10", "5 din 10", "5 out of 10".
 *
 * @param numerator the number that is divided
 * @param denominator the number by which it is divided, not zero
 */
record SpelledFraction(BigDecimal numerator, BigDecimal denominator) {

    private static final Pattern FRACTION = Pattern.compile(
            "(?<numerator>[0-9]{1,15})\\h{0,9}(?:/|din|out of|of)\\h{0,9}(?<denominator>[0-9]{1,15})",
            Pattern.CASE_INSENSITIVE);
    private static final int DECIMALS = 4;
    private static final int MAX_LENGTH = 100;

    /** Parses a text. The result is empty if the text is not a fraction of whole numbers. */
    static Optional<SpelledFraction> of(String text) {
        String content = Blanks.strip(text);
        if (content.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        return Optional.of(FRACTION.matcher(content))
                .filter(Matcher::matches)
                .map(matcher -> new SpelledFraction(
                        new BigDecimal(matcher.group("numerator")), new BigDecimal(matcher.group("denominator"))))
                .filter(fraction -> fraction.denominator.signum() != 0);
    }

    /** Returns the result, rounded half up to four decimals. */
    BigDecimal result() {
        return numerator.divide(denominator, DECIMALS, RoundingMode.HALF_UP);
    }

    /** Returns the result in percent, rounded half up to two decimals. */
    BigDecimal percent() {
        return numerator.movePointRight(2).divide(denominator, 2, RoundingMode.HALF_UP);
    }
}
