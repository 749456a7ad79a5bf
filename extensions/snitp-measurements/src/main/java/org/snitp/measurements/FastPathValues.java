package org.snitp.measurements;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.snitp.indicators.progress.PlainFigure;
import org.snitp.io.internal.twin.FastPathOf;
import org.snitp.model.indicator.Bounds;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.PossibleValues;
import org.snitp.model.rule.PlausibleFigures;

/**
 * Decides which numbers are certainly possible and unambiguous values of an indicator. Most are decided by comparing
 * integers; if decimals could matter, by exact decimals.
 */
@FastPathOf(
        value = {"org.snitp.model.rule.MeasurementRules", "org.snitp.model.rule.PlausibleFigures"},
        heldBy = "FoldAgainstWholeFilesTest")
final class FastPathValues {

    private static final byte THOUSANDS = 3;
    private static final long MIN_THOUSANDS = 1_000;
    private static final long MAX_THOUSANDS = 999_999;
    private static final BigDecimal MIN_GROUPED = BigDecimal.valueOf(MIN_THOUSANDS);
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final long[] POWERS = powers();

    private final PossibleValues possible;
    private final Optional<BigDecimal> plausible;
    private final boolean measured;
    private final boolean contradictory;
    private final boolean percentage;
    private final BigDecimal factor;

    /** Whether all values are below the smallest number in thousands, so that three digits are decimals. */
    private final boolean small;

    /** Whether every part of a whole is a possible value. */
    private final boolean shares;

    /** The certain integers: from here to {@link #most}. */
    private final long least;

    private final long most;

    FastPathValues(Indicator indicator) {
        Optional<Measure> measure = indicator.getMeasure();
        possible = PossibleValues.of(indicator);
        plausible = PlausibleFigures.largest(indicator);
        measured = measure.isPresent();
        contradictory = measure.flatMap(Measure::getBounds)
                .filter(Bounds::areContradictory)
                .isPresent();
        percentage = measure.filter(known -> known.getType() == MeasureType.PERCENTAGE)
                .isPresent();
        factor = measure.map(Measure::quotientFactor).orElse(BigDecimal.ONE);
        small = isBelow(possible.max()) && isBelow(possible.min().map(BigDecimal::negate));
        shares = percentage && possible.admit(BigDecimal.ZERO) && possible.admit(HUNDRED);
        most = Math.min(floor(possible.max()), floor(plausible));
        least = -Math.min(floor(possible.min().map(BigDecimal::negate)), floor(plausible));
    }

    private static boolean isBelow(Optional<BigDecimal> bound) {
        return bound.filter(number -> number.compareTo(MIN_GROUPED) < 0).isPresent();
    }

    /** Returns the greatest integer that is not above a bound, within the range of a long. */
    private static long floor(Optional<BigDecimal> bound) {
        return bound.filter(number -> number.abs().compareTo(LARGEST) < 0)
                .map(number -> number.setScale(0, RoundingMode.FLOOR).longValueExact())
                .orElse(Long.MAX_VALUE);
    }

    private static long[] powers() {
        long[] powers = new long[19];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = 10 * powers[i - 1];
        }
        return powers;
    }

    /** Returns whether a number is written like thousands, with three digits after a single mark. */
    static boolean isSpelledThousands(long unscaled, byte scale) {
        long size = Math.abs(unscaled);
        return scale == THOUSANDS && size >= MIN_THOUSANDS && size <= MAX_THOUSANDS;
    }

    /** Returns whether {@code unscaled · 10^-scale} is certain. */
    boolean admit(long unscaled, byte scale) {
        if (contradictory || (!small && isSpelledThousands(unscaled, scale))) {
            return false;
        }
        if (scale == 0) {
            return least <= unscaled && unscaled <= most;
        }
        long whole = unscaled / POWERS[scale];
        if (possible.whole() || (percentage && whole == 0 && unscaled > 0)) {
            return false;
        }
        boolean inside = least < whole && whole < most;
        return inside || isExactly(BigDecimal.valueOf(unscaled, scale));
    }

    private boolean isExactly(BigDecimal value) {
        return possible.admit(value)
                && plausible
                        .filter(largest -> value.abs().compareTo(largest) > 0)
                        .isEmpty();
    }

    /** Returns whether the quotient of a numerator and a denominator is certain. */
    boolean admitQuotient(PlainFigure figure) {
        if (contradictory || !measured) {
            return !contradictory && figure.second() != 0;
        }
        if (figure.second() <= 0) {
            return false;
        }
        boolean share = shares
                && figure.firstScale() == figure.secondScale()
                && figure.first() >= 0
                && figure.first() <= figure.second();
        return share || (possible.min().isEmpty() && possible.max().isEmpty()) || isExactlyQuotient(figure);
    }

    private boolean isExactlyQuotient(PlainFigure figure) {
        BigDecimal numerator = BigDecimal.valueOf(figure.first(), figure.firstScale());
        BigDecimal denominator = BigDecimal.valueOf(figure.second(), figure.secondScale());
        BigDecimal above = numerator.multiply(factor);
        return possible.max()
                        .filter(max -> above.compareTo(max.multiply(denominator)) > 0)
                        .isEmpty()
                && possible.min()
                        .filter(min -> above.compareTo(min.multiply(denominator)) < 0)
                        .isEmpty();
    }
}
