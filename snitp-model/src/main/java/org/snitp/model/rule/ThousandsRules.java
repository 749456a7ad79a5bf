package org.snitp.model.rule;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.PossibleValues;

/**
 * The rules of numbers that can be read in two ways. Three digits behind one mark are decimals, as the format reads them, or
 * they are what follows the thousands: {@code 20.000} is twenty, and twenty thousand to whoever writes so.
 */
final class ThousandsRules {

    private static final int DIGITS = 3;
    private static final int MIN_DIGITS = DIGITS + 1;
    private static final int MAX_DIGITS = 2 * DIGITS;

    /** Kinds of figure that have no thousandths, so that what looks like some is thousands. */
    private static final Set<MeasureType> WITHOUT_THOUSANDTHS =
            EnumSet.of(MeasureType.COUNT, MeasureType.AMOUNT, MeasureType.DELIVERABLE);

    private ThousandsRules() {}

    /** Returns what a number is in thousands, if it is written as they are: {@code 4.500} and never {@code 0.500}. */
    static Optional<BigDecimal> grouped(BigDecimal number) {
        boolean spelled =
                number.scale() == DIGITS && number.precision() >= MIN_DIGITS && number.precision() <= MAX_DIGITS;
        return spelled ? Optional.of(number.movePointRight(DIGITS)) : Optional.empty();
    }

    /** Returns what was meant by a value that is not possible, if it is possible in thousands. */
    static Optional<String> suggest(BigDecimal value, PossibleValues possible) {
        return grouped(value).filter(possible::admit).map(BigDecimal::toPlainString);
    }

    /** Asks about a sum of money, a figure of a statistic, or a bound: nothing tells which values are possible. */
    static void check(BigDecimal number, Path at, Findings findings) {
        check(number, PossibleValues.ANY, true, at, findings);
    }

    /** Asks about a value of an indicator, if both of its readings are possible. */
    static void check(BigDecimal value, Indicator indicator, PossibleValues possible, Path at, Findings findings) {
        boolean without = indicator
                .getMeasure()
                .map(Measure::getType)
                .filter(WITHOUT_THOUSANDTHS::contains)
                .isPresent();
        check(value, possible, without, at, findings);
    }

    /**
     * Asks about a number, if both of its readings are possible.
     *
     * @param certain whether it cannot be a number with thousandths; if it can be, one that needs them is only doubtful
     */
    private static void check(BigDecimal number, PossibleValues possible, boolean certain, Path at, Findings findings) {
        Optional<BigDecimal> grouped = grouped(number);
        if (grouped.isPresent() && possible.admit(grouped.get()) && possible.admit(number)) {
            boolean needless = number.stripTrailingZeros().scale() <= 0;
            findings.add(
                    certain || needless ? Rule.NUMBER_UNMISTAKABLE : Rule.DECIMALS_UNMISTAKABLE,
                    at,
                    Map.of(
                            "value", number.toPlainString(),
                            "decimal", unmistakable(number),
                            "whole", grouped.get().toPlainString()));
        }
    }

    /** Writes a number without needless zeros; with a fourth decimal, if it needs three. */
    private static String unmistakable(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.toPlainString() + (plain.scale() == DIGITS ? "0" : "");
    }
}
