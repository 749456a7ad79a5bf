package org.snitp.model.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Formats numbers in one language, in the same way for all outputs.
 *
 * <p>Digits are grouped by three. Rounding is half up and for display only. It never makes a number look like a mark that
 * it has not reached, such as 100 percent or a target, and it never shows a nonzero number as zero. Rounded numbers are
 * marked with ≈, except percentages and whole numbers.
 *
 * <p>Instances are immutable.
 */
public final class DisplayNumbers {

    /** A number with at most this many decimals was probably entered as such; one with more is the result of a division. */
    private static final int MAX_STATED_DECIMALS = 4;

    private static final int DECIMALS = 2;
    private static final int SIGNIFICANT_DIGITS = 3;
    private static final int PERCENT_DECIMALS = 1;
    private static final int GROUP = 3;

    /** Longer numbers are shown with an exponent, so that the length of the text is bounded. */
    private static final int MAX_SCALE = 40;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<BigDecimal> WHOLE_PERCENT = List.of(HUNDRED);

    private static final DisplayNumbers ENGLISH = new DisplayNumbers('.', ',');
    private static final DisplayNumbers ROMANIAN = new DisplayNumbers(',', '.');

    private final char decimalMark;
    private final char groupMark;

    private DisplayNumbers(char decimalMark, char groupMark) {
        this.decimalMark = decimalMark;
        this.groupMark = groupMark;
    }

    /** Returns the formatter of a language: Romanian for the language {@code ro}, English for any other. */
    public static DisplayNumbers in(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return Language.of(locale) == Language.RO ? ROMANIAN : ENGLISH;
    }

    /** Returns a number with all its digits, such as {@code 1,234,567.90}. */
    public String exact(BigDecimal number) {
        Objects.requireNonNull(number, "number");
        if (number.scale() > MAX_SCALE || number.scale() < -MAX_SCALE) {
            return number.toString().replace('.', decimalMark);
        }
        String plain = number.toPlainString();
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        StringBuilder shown = new StringBuilder(plain);
        if (point >= 0) {
            shown.setCharAt(point, decimalMark);
        }
        int first = plain.charAt(0) == '-' ? 1 : 0;
        for (int at = end - GROUP; at > first; at -= GROUP) {
            shown.insert(at, groupMark);
        }
        return shown.toString();
    }

    /** Returns a figure as {@link #figure(BigDecimal, Collection)} does, with zero as the only mark. */
    public String figure(BigDecimal number) {
        return figure(number, List.of());
    }

    /**
     * Returns a figure. With at most four decimals it is shown in full, otherwise with two decimals or three significant
     * digits, whichever are more. Further digits are added while the text would look like zero or a mark.
     *
     * @param marks numbers, such as targets, that the text must not look like unless the figure equals them
     */
    public String figure(BigDecimal number, Collection<BigDecimal> marks) {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(marks, "marks");
        BigDecimal full = plain(number);
        if (full.scale() <= MAX_STATED_DECIMALS || full.scale() > MAX_SCALE) {
            return exact(full);
        }
        int leading = full.precision() - full.scale();
        int decimals = Math.max(DECIMALS, SIGNIFICANT_DIGITS - leading);
        BigDecimal shown = full.setScale(Math.min(decimals, full.scale()), RoundingMode.HALF_UP);
        while (shown.scale() < full.scale() && looksLike(shown, full, marks)) {
            shown = full.setScale(shown.scale() + 1, RoundingMode.HALF_UP);
        }
        return (shown.compareTo(full) == 0 ? "" : "≈ ") + exact(plain(shown));
    }

    /** Returns the nearest whole number; a tie is rounded away from zero. */
    public String whole(BigDecimal number) {
        Objects.requireNonNull(number, "number");
        return exact(number.setScale(0, RoundingMode.HALF_UP));
    }

    /**
     * Returns a share in percent, with one decimal: {@code 0.6245} is {@code 62.5%}. A share below the whole is never shown
     * as 100 %, and a nonzero share has at least one significant digit.
     */
    public String percent(BigDecimal share) {
        Objects.requireNonNull(share, "share");
        BigDecimal full = plain(share.movePointRight(2));
        if (full.scale() > 2 * MAX_SCALE) {
            full = full.round(MathContext.DECIMAL64);
        }
        BigDecimal shown = full.setScale(PERCENT_DECIMALS, RoundingMode.HALF_UP);
        if (shown.signum() == 0 && full.signum() != 0) {
            shown = full.round(new MathContext(1, RoundingMode.HALF_UP));
        } else if (looksLike(shown, full, WHOLE_PERCENT) && full.compareTo(HUNDRED) < 0) {
            shown = full.setScale(PERCENT_DECIMALS, RoundingMode.DOWN);
        }
        return exact(plain(shown)) + "%";
    }

    private static boolean looksLike(BigDecimal shown, BigDecimal full, Collection<BigDecimal> marks) {
        return shown.signum() == 0
                || marks.stream().anyMatch(mark -> shown.compareTo(mark) == 0 && full.compareTo(mark) != 0);
    }

    private static BigDecimal plain(BigDecimal number) {
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 && stripped.scale() >= -MAX_SCALE ? stripped.setScale(0) : stripped;
    }
}
