package org.snitp.model.rule;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.PossibleValues;

/**
 * The rules of ambiguous numbers. Three digits after a single mark are decimals in this format but may be meant as
 * thousands: {@code 20.000} is twenty, or twenty thousand to some authors.
 */
final class ThousandsRules {

    private static final int DIGITS = 3;
    private static final int MIN_DIGITS = DIGITS + 1;
    private static final int MAX_DIGITS = 2 * DIGITS;

    /** From this factor on, a reading is another order of magnitude than what is planned. */
    private static final BigDecimal OTHER_ORDER = BigDecimal.TEN;

    /** Words for a unit that is a multiple, of which there are thousandths: millions of euros. */
    private static final Pattern MULTIPLE =
            Pattern.compile("\\b(?:thousands?|millions?|billions?|mii|milioane|miliarde|milliers|milliards?)\\b");

    /** So many numbers with decimals that nobody takes for thousands show that decimals are usual. */
    static final int MIN_DECIMALS = 3;

    /** Types without thousandths: what looks like thousandths is thousands. */
    private static final Set<MeasureType> WITHOUT_THOUSANDTHS =
            EnumSet.of(MeasureType.COUNT, MeasureType.AMOUNT, MeasureType.DELIVERABLE);

    private ThousandsRules() {}

    /** Returns the value of a number read as thousands, if it is written like that: {@code 4.500} but never {@code 0.500}. */
    static Optional<BigDecimal> grouped(BigDecimal number) {
        return isGrouped(number) ? Optional.of(number.movePointRight(DIGITS)) : Optional.empty();
    }

    /** Returns whether a number can be read as thousands. */
    static boolean isGrouped(BigDecimal number) {
        return number.scale() == DIGITS && number.precision() >= MIN_DIGITS && number.precision() <= MAX_DIGITS;
    }

    /** Returns whether a number that can be read as thousands makes sense as decimals: of a type that has three of them. */
    static boolean needsThousandths(BigDecimal number, Indicator indicator) {
        return isGrouped(number) && number.stripTrailingZeros().scale() == DIGITS && !isWithoutThousandths(indicator);
    }

    /** Returns the value read as thousands, if an impossible value is possible that way. */
    static Optional<String> suggest(BigDecimal value, PossibleValues possible) {
        return grouped(value).filter(possible::admit).map(BigDecimal::toPlainString);
    }

    /** Reports an ambiguous sum of money, figure of a statistic, or bound, for which no possible values are known. */
    static void check(BigDecimal number, Path at, Findings findings) {
        check(number, PossibleValues.ANY, true, at, findings);
    }

    /** Reports an ambiguous value of an indicator, if both readings are possible. */
    static void check(BigDecimal value, Indicator indicator, PossibleValues possible, Path at, Findings findings) {
        if (isGrouped(value) && !isSettledByPlan(value, indicator)) {
            check(value, possible, isWithoutThousandths(indicator), at, findings);
        }
    }

    /** Reports an ambiguous numerator, denominator or weight, of which the plan says nothing. */
    static void checkPart(BigDecimal part, Indicator indicator, Path at, Findings findings) {
        if (isGrouped(part)) {
            check(part, PossibleValues.ANY, isWithoutThousandths(indicator), at, findings);
        }
    }

    private static boolean isWithoutThousandths(Indicator indicator) {
        return indicator
                .getMeasure()
                .filter(measure -> WITHOUT_THOUSANDTHS.contains(measure.getType()) && !isOfMultiples(measure))
                .isPresent();
    }

    private static boolean isOfMultiples(Measure measure) {
        return measure.getType() == MeasureType.AMOUNT
                && measure.getUnit().stream()
                        .flatMap(unit -> unit.getTexts().values().stream())
                        .anyMatch(words ->
                                MULTIPLE.matcher(words.toLowerCase(Locale.ROOT)).find());
    }

    /**
     * Returns whether the baselines and targets of the indicator tell how a number is meant: some have decimals that nobody
     * takes for thousands, and only as decimals is the number of their order of magnitude; or several do, and it needs its
     * three decimals.
     */
    private static boolean isSettledByPlan(BigDecimal value, Indicator indicator) {
        long decimals = PlannedNumbers.of(indicator)
                .filter(number -> !isGrouped(number) && hasDecimals(number))
                .limit(MIN_DECIMALS)
                .count();
        if (decimals == 0 || (decimals == MIN_DECIMALS && needsThousandths(value, indicator))) {
            return decimals > 0;
        }
        BigDecimal most = PlannedNumbers.of(indicator)
                .filter(number -> !isGrouped(number))
                .map(BigDecimal::abs)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO)
                .multiply(OTHER_ORDER);
        return value.abs().compareTo(most) <= 0
                && value.movePointRight(DIGITS).abs().compareTo(most) > 0;
    }

    private static boolean hasDecimals(BigDecimal number) {
        return number.stripTrailingZeros().scale() > 0;
    }

    /**
     * Reports a number, if both readings are possible.
     *
     * @param certain whether the number cannot have thousandths; if it can, one that needs them is only doubtful
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

    /** Writes a number without trailing zeros; with a fourth decimal, if it needs three. */
    private static String unmistakable(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.toPlainString() + (plain.scale() == DIGITS ? "0" : "");
    }
}
