package org.snitp.indicators.progress;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.indicator.Direction;

/**
 * Progress as the ratio of growth rates, as Eurostat computes it for indicators with a quantitative target.
 *
 * @param ratio the observed growth divided by the required growth; absent if a remark states why
 * @param trend the meaning of the ratio
 */
public record CompoundGrowth(Figure ratio, Optional<GrowthTrend> trend) {

    /** The ratio is computed in binary floating point, of which ten decimal digits are reliable. */
    private static final MathContext DIGITS = new MathContext(10);

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    /** Checks that no component is null. */
    public CompoundGrowth {
        Objects.requireNonNull(ratio, "ratio");
        Objects.requireNonNull(trend, "trend");
    }

    /**
     * Compares the growth from the baseline to the actual value with the growth required from the baseline to the target.
     *
     * <p>Formula: R = d · CAGR(b → a) / |CAGR(b → T)|, where CAGR(x → y) = (y / x)^(1 / years) − 1 is the compound annual
     * growth rate, and d is 1 if the value should increase and −1 if it should decrease, so that a change against the
     * desired direction is negative wherever the target lies. Achieved if a is on the good side of T (T itself, or beyond
     * it in the desired direction); otherwise significant for R ≥ 0.95, moderate for R ≥ 0.60, insufficient for R ≥ 0,
     * moving away for R &lt; 0, with other bounds if other thresholds are given. Years are counted in whole months, from
     * the month in which the baseline ends.
     *
     * <p>The ratio is undefined, and the result states why, if a, b or T is zero or negative, since no growth rate leads
     * from or to such a value; if T = b; and before time has passed. Zeros are not replaced by small numbers.
     *
     * <p>Source: Eurostat, Sustainable development in the European Union: Monitoring report on progress towards the SDGs in
     * an EU context, the method for assessing trends of indicators with a quantitative target.
     *
     * @param course the start, the target and the due day of the required growth
     * @param direction which change is progress
     * @param actual the actual value
     * @param day the day at whose end it was observed
     * @param thresholds the bounds between the trends
     * @throws IllegalArgumentException if the direction is {@link Direction#NONE}
     */
    public static CompoundGrowth of(
            Course course, Direction direction, BigDecimal actual, LocalDate day, Thresholds thresholds) {
        Objects.requireNonNull(course, "course");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(actual, "actual");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(thresholds, "thresholds");
        if (direction == Direction.NONE) {
            throw new IllegalArgumentException("No change is progress");
        }
        BigDecimal baseline = course.baseline();
        BigDecimal target = course.target().value();
        long passed = months(course.from(), day);
        long planned = months(course.from(), course.target().day());
        List<Input> inputs = List.of(
                Input.of(Input.Name.ACTUAL, actual),
                Input.of(Input.Name.BASELINE, baseline),
                Input.of(Input.Name.TARGET, target),
                Input.of(Input.Name.YEARS_PASSED, years(passed)),
                Input.of(Input.Name.YEARS_PLANNED, years(planned)));
        if (baseline.signum() <= 0 || actual.signum() <= 0 || target.signum() <= 0) {
            return undefined(inputs, Remark.Kind.GROWTH_NEEDS_POSITIVE);
        }
        if (target.compareTo(baseline) == 0) {
            return undefined(inputs, Remark.Kind.MAINTAIN);
        }
        if (passed <= 0 || planned <= 0) {
            return undefined(inputs, Remark.Kind.GROWTH_NEEDS_TIME);
        }
        int desired = direction == Direction.INCREASE ? 1 : -1;
        double ratio = desired * rate(baseline, actual, passed) / Math.abs(rate(baseline, target, planned));
        if (!Double.isFinite(ratio)) {
            return undefined(inputs, Remark.Kind.GROWTH_NEEDS_POSITIVE);
        }
        BigDecimal rounded = new BigDecimal(ratio, DIGITS);
        boolean reached = !direction.isAgainst(target, actual);
        return new CompoundGrowth(
                Figure.of(Formula.GROWTH_RATIO, rounded, inputs),
                Optional.of(GrowthTrend.of(reached, rounded, thresholds)));
    }

    /** The compound annual growth rate, computed with log1p and expm1 to keep the digits of a small growth. */
    private static double rate(BigDecimal from, BigDecimal to, long months) {
        double growth = Arithmetic.divide(to.subtract(from), from).doubleValue();
        return StrictMath.expm1(StrictMath.log1p(growth) * 12 / months);
    }

    private static long months(LocalDate from, LocalDate to) {
        return ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to));
    }

    private static BigDecimal years(long months) {
        return Arithmetic.plain(BigDecimal.valueOf(months).divide(MONTHS, new MathContext(6)));
    }

    /** Returns the same growth, which is as uncertain as the value from which it was computed. */
    CompoundGrowth from(Figure actual) {
        return new CompoundGrowth(ratio.from(actual), trend);
    }

    static CompoundGrowth absent(Remark why) {
        return new CompoundGrowth(Figure.absent(Formula.GROWTH_RATIO, List.of(), why), Optional.empty());
    }

    private static CompoundGrowth undefined(List<Input> inputs, Remark.Kind why) {
        return new CompoundGrowth(Figure.absent(Formula.GROWTH_RATIO, inputs, Remark.of(why)), Optional.empty());
    }
}
