package org.snitp.interop.opensdg;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.Target;
import org.snitp.model.indicator.TargetKind;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodUnit;

/**
 * The configuration of the progress of an indicator, and the progress that Open SDG computes by it: the observed growth divided by
 * the required one, R = d · CAGR(base → current) / |CAGR(base → target)|, where CAGR(x → y) = (y / x)^(1 / years) − 1, and d is 1
 * for an increase and −1 for a decrease.
 *
 * @param baseYear the year of the baseline
 * @param target the target
 * @param targetYear the year at whose end it is due
 * @param positive whether the value should increase
 */
record OpenSdgProgress(int baseYear, BigDecimal target, int targetYear, boolean positive) {

    /**
     * Returns the configuration; absent if Open SDG would compare what cannot be compared: a sum over years with the value of one,
     * or numbers of which one is zero.
     */
    static Optional<OpenSdgProgress> of(Indicator indicator) {
        Optional<Direction> direction =
                indicator.getMeasure().flatMap(Measure::getDirection).filter(one -> one != Direction.NONE);
        Optional<Integer> base = indicator
                .getBaseline()
                .filter(one -> one.getDimensions().isEmpty() && isYear(one.getPeriod()))
                .filter(one -> one.getValue().signum() > 0)
                .map(one -> one.getPeriod().year());
        boolean states = indicator
                .getMeasure()
                .flatMap(Measure::getAccumulation)
                .filter(one -> one != Accumulation.SNAPSHOT && one != Accumulation.CUMULATIVE)
                .isEmpty();
        if (direction.isEmpty() || base.isEmpty() || !states) {
            return Optional.empty();
        }
        boolean up = direction.get() == Direction.INCREASE;
        return indicator.targetsInForce().stream()
                .filter(target -> isComparable(target, up))
                .max(Comparator.comparing(
                        target -> target.getPeriod().orElseThrow().getEnd()))
                .map(target -> new OpenSdgProgress(
                        base.get(),
                        target.getValue().orElseThrow(),
                        target.getPeriod().orElseThrow().getEnd().getYear(),
                        up))
                .filter(one -> one.targetYear() > one.baseYear());
    }

    private static boolean isYear(Period period) {
        return period.unit() == PeriodUnit.YEAR && period.getStart().getDayOfYear() == 1;
    }

    private static boolean isComparable(Target target, boolean up) {
        TargetKind kind = target.requirement();
        boolean fits = kind == TargetKind.REACH || kind == (up ? TargetKind.AT_LEAST : TargetKind.AT_MOST);
        return fits
                && !target.statesTruth()
                && target.getDimensions().isEmpty()
                && target.getValue().filter(value -> value.signum() > 0).isPresent()
                && target.getPeriod()
                        .filter(period -> period.getEnd().plusDays(1).getDayOfYear() == 1)
                        .isPresent();
    }

    /** Returns the progress by the figures of years; absent if there are too few, or Open SDG would replace a zero. */
    OptionalDouble ratio(Map<Integer, BigDecimal> years) {
        TreeMap<Integer, BigDecimal> known = new TreeMap<>(years);
        BigDecimal base = known.get(baseYear);
        if (base == null
                || base.signum() <= 0
                || known.lastKey() <= baseYear
                || known.lastEntry().getValue().signum() <= 0) {
            return OptionalDouble.empty();
        }
        double observed = growth(base, known.lastEntry().getValue(), known.lastKey() - baseYear);
        double required = growth(base, target, targetYear - baseYear);
        return required == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((positive ? 1 : -1) * observed / Math.abs(required));
    }

    private static double growth(BigDecimal from, BigDecimal to, int years) {
        return Math.pow(to.doubleValue() / from.doubleValue(), 1.0 / years) - 1;
    }

    /** The lines of the configuration. */
    String yaml() {
        return "auto_progress_calculation: true\nprogress_calculation_options:\n  - base_year: " + baseYear
                + "\n    target: "
                + target.toPlainString() + "\n    target_year: " + targetYear + "\n    direction: "
                + (positive ? "positive" : "negative") + "\n";
    }
}
