package org.snitp.forms.internal.grid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/** The numbers of XLSX files as they were typed, rather than as binary fractions. */
final class Decimals {

    /** The number of digits that a spreadsheet displays, and that can be typed. */
    private static final int TYPED_DIGITS = 15;

    private static final int MAX_DIGITS = 17;

    /** The highest decimal exponent of a number in a spreadsheet. */
    private static final int MAX_EXPONENT = 308;

    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    /** The day 29 February 1900, which spreadsheets count although it did not exist. */
    private static final int NO_SUCH_DAY = 60;

    private Decimals() {}

    /**
     * Returns a number of a file as it was typed.
     *
     * <p>Spreadsheets write the digits that distinguish a binary fraction from all others, up to 17: 0.1 + 0.2 or 1.1 may
     * be stored as 1.1000000000000001. A number with decimals is rounded to the 15 digits that can be typed and are
     * displayed: further digits left by a formula are dropped, and 7.0000000000000009 is 7. A whole number is the one with
     * the fewest digits, at least 15, that gives the same binary fraction.
     *
     * @return the number without trailing zeros; absent if a spreadsheet cannot contain it
     */
    static Optional<BigDecimal> typed(BigDecimal written) {
        BigDecimal plain = written.stripTrailingZeros();
        long exponent = (long) plain.precision() - plain.scale();
        if (plain.signum() == 0) {
            return Optional.of(BigDecimal.ZERO);
        }
        if (Math.abs(exponent) > MAX_EXPONENT + 1) {
            return Optional.empty();
        }
        if (plain.scale() > 0) {
            return Optional.of(withoutExponent(plain.round(new MathContext(TYPED_DIGITS, RoundingMode.HALF_EVEN))
                    .stripTrailingZeros()));
        }
        double binary = plain.doubleValue();
        for (int digits = TYPED_DIGITS; digits <= MAX_DIGITS && plain.precision() > digits; digits++) {
            BigDecimal shorter = plain.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (shorter.doubleValue() == binary) {
                return Optional.of(withoutExponent(shorter.stripTrailingZeros()));
            }
        }
        return Optional.of(withoutExponent(plain));
    }

    /** Returns a number times 100. */
    static BigDecimal percent(BigDecimal fraction) {
        return withoutExponent(fraction.movePointRight(2).stripTrailingZeros());
    }

    private static BigDecimal withoutExponent(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /**
     * Returns the day of a number; the time of day is dropped.
     *
     * @param date1904 whether days are counted from 1904, as in old versions for the Macintosh, instead of 1900
     */
    static Optional<LocalDate> day(BigDecimal number, boolean date1904) {
        if (number.signum() < 0 || number.compareTo(LAST_DAY) > 0) {
            return Optional.empty();
        }
        int days = number.intValue();
        if (date1904) {
            return Optional.of(EPOCH_1904.plusDays(days));
        }
        return days == NO_SUCH_DAY
                ? Optional.empty()
                : Optional.of(EPOCH_1900.plusDays(days < NO_SUCH_DAY ? days + 1 : days));
    }
}
