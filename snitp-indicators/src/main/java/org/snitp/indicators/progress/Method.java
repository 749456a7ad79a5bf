package org.snitp.indicators.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;

/**
 * How the values of successive periods combine for a measure.
 *
 * @param formula how they combine
 * @param accumulation what the measure states, or what is assumed
 * @param remarks assumptions, and what is not possible
 */
record Method(Formula formula, Accumulation accumulation, List<Remark> remarks) {

    static Method of(Optional<Measure> measure, List<Entry> entries) {
        if (measure.isEmpty()) {
            return new Method(Formula.LATEST, Accumulation.SNAPSHOT, List.of(Remark.of(Remark.Kind.NO_MEASURE_TYPE)));
        }
        List<Remark> remarks = new ArrayList<>();
        Accumulation accumulation = measure.get().getAccumulation().orElseGet(() -> {
            Accumulation assumed = assumed(measure.get());
            if (measure.get().getType() != MeasureType.BOOLEAN) {
                remarks.add(
                        Remark.of(Remark.Kind.ACCUMULATION_ASSUMED, "accumulation", "accumulation." + assumed.name()));
            }
            return assumed;
        });
        Formula wanted = formula(measure.get().getType(), accumulation);
        boolean combined = accumulation == Accumulation.PERIODIC || accumulation == Accumulation.FROM_COMPONENTS;
        boolean possible = wanted == Formula.SUM
                || wanted == Formula.BASELINE_PLUS_CHANGES
                || wanted == Formula.LATEST
                || entries.stream().anyMatch(entry -> entry.number().isPresent());
        if (combined && entries.size() > 1 && (wanted == Formula.LATEST || !possible)) {
            remarks.add(Remark.of(Remark.Kind.NEVER_COMBINED));
        }
        return new Method(possible ? wanted : Formula.LATEST, accumulation, List.copyOf(remarks));
    }

    /** Returns whether the values of a measure add up within the window of a target. */
    static boolean isSummed(Optional<Measure> measure) {
        Method method = of(measure, List.of());
        return method.formula() == Formula.SUM && method.accumulation() == Accumulation.PERIODIC;
    }

    /** Returns whether only values in the window of a target count against it. */
    boolean isOfWindows() {
        return formula != Formula.LATEST && accumulation != Accumulation.INCREMENTAL;
    }

    /** Returns whether values are added as they are, and not their components. */
    boolean addsUp() {
        return formula == Formula.SUM || formula == Formula.BASELINE_PLUS_CHANGES;
    }

    /** Returns why a figure by itself never counts, whatever its period is; absent if it may. */
    Optional<Omission.Reason> obstacle(Entry entry) {
        if (entry.notApplicable()) {
            return Optional.of(Omission.Reason.NOT_APPLICABLE);
        }
        if (entry.value().isEmpty() && !entry.hasFraction()) {
            return Optional.of(Omission.Reason.NO_FIGURE);
        }
        if (entry.isForecast()) {
            return Optional.of(Omission.Reason.FORECAST);
        }
        boolean divides = entry.value().isEmpty() || formula != Formula.LATEST;
        return divides && entry.dividesByZero() ? Optional.of(Omission.Reason.ZERO_DENOMINATOR) : Optional.empty();
    }

    /** Returns the number of a figure by which it takes part in a sum: its value or, where components are added, the lower one. */
    Optional<BigDecimal> number(Entry entry) {
        return addsUp() ? entry.value() : entry.number();
    }

    /** Counts and amounts of work add up, unless fewer are better: a sum never falls. */
    private static Accumulation assumed(Measure measure) {
        return switch (measure.getType()) {
            case COUNT, AMOUNT ->
                measure.getDirection().equals(Optional.of(Direction.DECREASE))
                        ? Accumulation.SNAPSHOT
                        : Accumulation.PERIODIC;
            case PERCENTAGE, RATIO, RATE, MEAN -> Accumulation.FROM_COMPONENTS;
            default -> Accumulation.SNAPSHOT;
        };
    }

    private static Formula formula(MeasureType type, Accumulation accumulation) {
        if (accumulation == Accumulation.CUMULATIVE || accumulation == Accumulation.SNAPSHOT) {
            return Formula.LATEST;
        }
        if (accumulation == Accumulation.INCREMENTAL) {
            return Formula.BASELINE_PLUS_CHANGES;
        }
        return switch (type) {
            case COUNT, AMOUNT, DURATION -> accumulation == Accumulation.PERIODIC ? Formula.SUM : Formula.LATEST;
            case PERCENTAGE -> Formula.PERCENTAGE_OF_SUMS;
            case RATIO -> Formula.RATIO_OF_SUMS;
            case RATE -> Formula.RATE_OF_SUMS;
            case MEAN -> Formula.WEIGHTED_MEAN;
            default -> Formula.LATEST;
        };
    }
}
