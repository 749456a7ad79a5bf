package org.snitp.indicators.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.time.Period;

/**
 * Combines the figures of successive periods into the current value.
 *
 * <p>Periodic values add up: Σ v. Cumulative values and states: the latest one. Percentages and ratios: Σ numerators / Σ
 * denominators, never an average. Means: Σ (value · weight) / Σ weights. Medians and places on a scale are never combined.
 */
final class PeriodCombination {

    /** By the days on which periods end; of several that end on one day, the longest one comes first. */
    static final Comparator<Entry> LATEST_LAST =
            Comparator.comparing(Entry::period, PeriodCodes.BY_END.thenComparing(Comparator.reverseOrder()));

    private final Method method;
    private final Optional<MeasureType> type;
    private final BigDecimal factor;
    private final Optional<LocalDate> baseline;
    private final BigDecimal before;
    private final LocalDate start;
    private final int monthBefore;
    private final LocalDate asOf;
    private final int lastMonth;
    private final AskedPeriods asked;
    private final List<Omission> leftOut = new ArrayList<>();
    private final List<Remark> remarks;

    /**
     * Prepares a combination.
     *
     * @param method how periods combine
     * @param measure what is measured, if that is stated
     * @param baseline the day at whose end a stated baseline applies; periods that start before it must not be added
     * @param before the value to which changes are added
     * @param start the day at whose end the work began
     * @param asOf periods that end after this day do not count; one that ends on it does
     * @param asked the periods for which reports are requested
     */
    PeriodCombination(
            Method method,
            Optional<Measure> measure,
            Optional<LocalDate> baseline,
            BigDecimal before,
            LocalDate start,
            LocalDate asOf,
            AskedPeriods asked) {
        this.asked = asked;
        this.method = method;
        this.type = measure.map(Measure::getType);
        this.factor = measure.map(Measure::quotientFactor).orElse(BigDecimal.ONE);
        this.baseline = baseline;
        this.before = before;
        this.start = start;
        this.asOf = asOf;
        this.monthBefore = PeriodCodes.lastMonthBy(start);
        this.lastMonth = PeriodCodes.lastMonthBy(asOf);
        this.remarks = new ArrayList<>(method.remarks());
    }

    Actual combine(List<Entry> entries) {
        List<Entry> usable = new ArrayList<>();
        Entry latest = null;
        for (Entry entry : entries) {
            if (isUsable(entry)) {
                usable.add(entry);
            }
            if (isTimely(entry.period()) && (latest == null || LATEST_LAST.compare(latest, entry) < 0)) {
                latest = entry;
            }
        }
        usable.sort(LATEST_LAST);
        Formula formula = method.formula();
        List<Entry> combined = formula == Formula.LATEST ? latest(usable) : withoutOverlaps(combinable(usable));
        if (!combined.isEmpty()) {
            tellLeftOut();
        }
        remarks.addAll(Uncertainty.of(combined));
        Uncertainty.ofForecasts(leftOut).ifPresent(remarks::add);
        List<Input> inputs = inputs(combined);
        Figure figure = combined.isEmpty()
                ? Figure.absent(shown(formula), inputs, Remark.of(Remark.Kind.NO_FIGURE))
                : Figure.of(shown(formula), value(combined), inputs);
        Optional<LocalDate> on = combined.isEmpty()
                ? Optional.empty()
                : Optional.of(combined.get(combined.size() - 1).period().getEnd());
        boolean notApplicable = latest != null && latest.notApplicable();
        return new Actual(figure.without(leftOut).with(remarks), on, notApplicable);
    }

    /** Of yes and no, the latest counts as such, and not as a number. */
    private Formula shown(Formula formula) {
        return isTruth() ? Formula.TRUTH : formula;
    }

    private boolean isTruth() {
        return type.equals(Optional.of(MeasureType.BOOLEAN));
    }

    /** Adds a remark if the figure lacks periods that would change it. */
    private void tellLeftOut() {
        boolean mean = type.equals(Optional.of(MeasureType.MEAN));
        String periods = leftOut.stream()
                .filter(omission -> omission.reason() == Addition.missing(type))
                .map(Omission::what)
                .collect(Collectors.joining(", "));
        if (!periods.isEmpty()) {
            remarks.add(
                    Remark.of(mean ? Remark.Kind.WITHOUT_WEIGHT : Remark.Kind.WITHOUT_COMPONENTS, "periods", periods));
        }
    }

    private boolean isTimely(Period period) {
        return hasEnded(period) && !isBeforeStart(period);
    }

    private boolean hasEnded(Period period) {
        return PeriodCodes.endsBy(period, asOf, lastMonth);
    }

    private boolean isUsable(Entry entry) {
        Period period = entry.period();
        if (!hasEnded(period)) {
            return leave(entry, Omission.Reason.NOT_ENDED);
        }
        if (isBeforeStart(period) || reachesBack(period)) {
            return leave(entry, Omission.Reason.BEFORE_START);
        }
        Optional<Omission.Reason> obstacle = method.obstacle(entry);
        return obstacle.isEmpty() || leave(entry, obstacle.get());
    }

    /** Returns whether a period ends before the work begins; {@code false} if reports are requested for it. */
    private boolean isBeforeStart(Period period) {
        return PeriodCodes.endsBy(period, start, monthBefore) && !asked.isAsked(period);
    }

    /** Returns whether a period to be added starts before the day of the baseline. */
    private boolean reachesBack(Period period) {
        return method.formula() != Formula.LATEST
                && baseline.isPresent()
                && !asked.firstDay(period).isAfter(baseline.get());
    }

    private boolean leave(Entry entry, Omission.Reason reason) {
        leftOut.add(new Omission(entry.period().toString(), reason));
        return false;
    }

    private List<Entry> combinable(List<Entry> entries) {
        List<Entry> combinable = new ArrayList<>();
        for (Entry entry : entries) {
            if (method.number(entry).isPresent()) {
                combinable.add(entry);
            } else {
                leave(entry, method.addsUp() ? Omission.Reason.NO_FIGURE : Addition.missing(type));
            }
        }
        return combinable;
    }

    private List<Entry> withoutOverlaps(List<Entry> entries) {
        Overlaps overlaps = Overlaps.of(entries);
        overlaps.inside().forEach(entry -> leave(entry, Omission.Reason.INSIDE_LONGER));
        overlaps.across().forEach(entry -> leave(entry, Omission.Reason.OVERLAPS));
        if (!overlaps.across().isEmpty()) {
            String periods = overlaps.across().stream()
                    .map(entry -> entry.period().toString())
                    .collect(Collectors.joining(", "));
            remarks.add(Remark.of(Remark.Kind.PERIODS_OVERLAP, "periods", periods));
        }
        List<Entry> kept = overlaps.kept();
        kept.sort(LATEST_LAST);
        return kept;
    }

    private List<Entry> latest(List<Entry> entries) {
        if (entries.isEmpty()) {
            return entries;
        }
        int last = entries.size() - 1;
        entries.subList(0, last).forEach(entry -> leave(entry, Omission.Reason.NOT_LATEST));
        if (method.accumulation() == Accumulation.CUMULATIVE) {
            requireGrowing(entries);
        }
        return entries.subList(last, last + 1);
    }

    private void requireGrowing(List<Entry> entries) {
        for (int i = 1; i < entries.size(); i++) {
            Entry before = entries.get(i - 1);
            Entry after = entries.get(i);
            if (single(after).compareTo(single(before)) < 0) {
                remarks.add(new Remark(
                        Remark.Kind.CUMULATIVE_FELL,
                        Map.of(
                                "earlier", before.period().toString(),
                                "before", single(before).toPlainString(),
                                "later", after.period().toString(),
                                "after", single(after).toPlainString())));
            }
        }
    }

    private BigDecimal single(Entry entry) {
        return entry.single(factor).orElseThrow();
    }

    private BigDecimal value(List<Entry> entries) {
        if (method.formula() == Formula.LATEST) {
            return single(entries.get(0));
        }
        return method.addsUp()
                ? value(sum(entries.stream().map(Entry::value)), BigDecimal.ZERO)
                : value(
                        sum(entries.stream().map(Entry::weighted)),
                        sum(entries.stream().map(Entry::number)));
    }

    /** Returns the value of a sum, or of one above another one. */
    private BigDecimal value(BigDecimal above, BigDecimal below) {
        return switch (method.formula()) {
            case SUM -> above;
            case BASELINE_PLUS_CHANGES -> before.add(above);
            default -> Entry.quotient(above, below, factor);
        };
    }

    /**
     * Returns the current value of figures that were added elsewhere. It lists none of them.
     *
     * @param sum the sum; absent if there are no figures
     * @param on the last day of the latest one
     * @param notApplicable whether the latest report states that the indicator does not apply
     */
    Actual added(Optional<NestedSums.Sum> sum, Optional<LocalDate> on, boolean notApplicable) {
        Figure figure = sum.map(
                        found -> Figure.of(shown(method.formula()), value(found.above(), found.below()), List.of())
                                .with(Uncertainty.of(found.uncertain())))
                .orElseGet(() -> Figure.absent(shown(method.formula()), List.of(), Remark.of(Remark.Kind.NO_FIGURE)));
        return new Actual(figure, on, notApplicable);
    }

    private static BigDecimal sum(Stream<Optional<BigDecimal>> numbers) {
        return numbers.flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<Input> inputs(List<Entry> combined) {
        List<Input> inputs = new ArrayList<>();
        if (method.formula() == Formula.BASELINE_PLUS_CHANGES) {
            inputs.add(Input.of(Input.Name.BASELINE, before));
        }
        combined.forEach(entry -> inputs.add(input(entry)));
        return inputs;
    }

    private Input input(Entry entry) {
        if (isTruth() && entry.value().isPresent()) {
            return Input.ofTruth(entry.period(), entry.value().get());
        }
        boolean single = method.addsUp() || method.formula() == Formula.LATEST;
        if (single && entry.value().isPresent()) {
            return Input.of(entry.period(), entry.value().orElseThrow());
        }
        return entry.hasFraction()
                ? Input.fraction(
                        entry.period(),
                        entry.numerator().orElseThrow(),
                        entry.denominator().orElseThrow())
                : Input.weighted(
                        entry.period(),
                        entry.value().orElseThrow(),
                        entry.weight().orElseThrow());
    }
}
