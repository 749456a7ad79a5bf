package org.snitp.indicators.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.time.Period;

/**
 * Computes one total for each period: the reported whole or, without one, the sum of the parts of all institutions. The
 * part of one institution never replaces the whole: a period with a missing part has no total, and a remark names the
 * institution.
 */
final class WholeTotals {

    private final PartsTotal together;
    private final SortedMap<Period, PeriodTotal> totals;

    /** Takes the stated totals, to which the sums of parts are added. */
    private WholeTotals(SortedMap<Period, PeriodTotal> stated, PartsTotal together, Optional<Measure> measure) {
        Optional<MeasureType> type = measure.map(Measure::getType);
        this.together = together;
        this.totals = stated;
        TreeSet<Period> periods = new TreeSet<>();
        together.byReporter().values().forEach(known -> periods.addAll(known.keySet()));
        for (Period period : periods) {
            PeriodTotal parts = together.of(period);
            totals.merge(period, parts, (whole, unused) -> reconcile(period, whole, parts, type));
        }
    }

    /** Returns the totals of an indicator. */
    static WholeTotals of(Reports reports, Indicator indicator) {
        Map<String, SortedMap<Period, PeriodTotal>> byReporter = new LinkedHashMap<>();
        Stream.concat(reports.parts().stream(), reports.heirs().stream())
                .forEach(part -> byReporter.put(part.reporter(), new CellTotals(part, indicator).totals()));
        return new WholeTotals(
                new CellTotals(reports.whole(), indicator).totals(),
                new PartsTotal(byReporter, ids(reports.parts()), reports.reporters(), indicator.getMeasure()),
                indicator.getMeasure());
    }

    /** Returns the totals of one cell of its dimensions: the reports of the cell itself. */
    static WholeTotals of(Reports reports, Indicator indicator, Map<String, String> cell) {
        Optional<MeasureType> type = indicator.getMeasure().map(Measure::getType);
        Map<String, SortedMap<Period, PeriodTotal>> byReporter = new LinkedHashMap<>();
        List<Part> parts = reports.partsOf(cell);
        Stream.concat(parts.stream(), reports.heirs().stream())
                .forEach(part -> byReporter.put(part.reporter(), reported(part, type, cell)));
        return new WholeTotals(
                reported(reports.whole(), type, cell),
                new PartsTotal(byReporter, ids(parts), reports.reporters(), indicator.getMeasure()),
                indicator.getMeasure());
    }

    private static List<String> ids(List<Part> parts) {
        return parts.stream().map(Part::reporter).toList();
    }

    /**
     * Returns the totals of one cell of its dimensions: the reports of the cell itself or, for periods without one, the sum of
     * its parts, such as the counties of a region.
     */
    static WholeTotals ofCategory(Reports reports, CategoryCells cells, Map<String, String> cell) {
        Indicator indicator = cells.indicator();
        CategoryParts inside = new CategoryParts(cells, cell);
        Map<String, SortedMap<Period, PeriodTotal>> byReporter = new LinkedHashMap<>();
        List<Part> parts = reports.partsOf(cell);
        Stream.concat(parts.stream(), reports.heirs().stream())
                .forEach(part -> byReporter.put(part.reporter(), summed(part, inside, cell)));
        return new WholeTotals(
                summed(reports.whole(), inside, cell),
                new PartsTotal(byReporter, ids(parts), reports.reporters(), indicator.getMeasure()),
                indicator.getMeasure());
    }

    private static SortedMap<Period, PeriodTotal> summed(Part part, CategoryParts parts, Map<String, String> cell) {
        SortedMap<Period, PeriodTotal> totals =
                reported(part, parts.indicator().getMeasure().map(Measure::getType), cell);
        new CellTotals(parts.of(part), parts.indicator())
                .totals()
                .forEach((period, total) -> totals.putIfAbsent(period, total));
        return totals;
    }

    private static SortedMap<Period, PeriodTotal> reported(
            Part part, Optional<MeasureType> type, Map<String, String> cell) {
        SortedMap<Period, PeriodTotal> reported = new TreeMap<>();
        SortedMap<Period, Slot> slots = part.cells().get(cell);
        if (slots != null) {
            slots.forEach(
                    (period, slot) -> reported.put(period, PeriodTotal.of(slot.entry(type), List.of(), List.of())));
        }
        return reported;
    }

    /** The reported whole counts; the sum of the reported parts should be the same. */
    private PeriodTotal reconcile(Period period, PeriodTotal whole, PeriodTotal parts, Optional<MeasureType> type) {
        if (whole.entry().filter(Entry::isAnswer).isEmpty()) {
            return parts.after(whole);
        }
        together.forget(period);
        Optional<Entry> sum = parts.entry().filter(unused -> new Addition(type).isOfValues());
        return whole.entry()
                .flatMap(Entry::value)
                .flatMap(total -> sum.flatMap(Entry::value)
                        .filter(value -> value.compareTo(total) != 0)
                        .map(value -> whole.with(new Remark(
                                Remark.Kind.PARTS_NOT_TOTAL,
                                Map.of(
                                        "period", period.toString(),
                                        "sum", value.toPlainString(),
                                        "total", total.toPlainString())))))
                .orElse(whole);
    }

    /** The entries of the whole; a period with a missing part has none. */
    List<Entry> entries() {
        return entries(totals);
    }

    /** The entries of the part of each institution. */
    Map<String, List<Entry>> entriesByReporter() {
        Map<String, List<Entry>> entries = new LinkedHashMap<>();
        together.byReporter().forEach((reporter, periods) -> entries.put(reporter, entries(periods)));
        return entries;
    }

    private static List<Entry> entries(SortedMap<Period, PeriodTotal> totals) {
        List<Entry> entries = new ArrayList<>();
        totals.values().forEach(total -> total.entry().ifPresent(entries::add));
        return entries;
    }

    /**
     * Returns a value with the parts of its inputs, the figures left out of them, and their remarks.
     *
     * @param gaps the periods that have no total
     */
    Figure explained(Figure value, List<Period> gaps) {
        List<Omission> leftOut = new ArrayList<>();
        totals.values().forEach(total -> leftOut.addAll(total.leftOut()));
        if (isPlain()) {
            return value.without(leftOut);
        }
        List<Input> inputs = new ArrayList<>();
        LinkedHashSet<Remark> remarks = new LinkedHashSet<>(value.remarks());
        for (Input input : value.inputs()) {
            inputs.add(input);
            input.period().ifPresent(period -> {
                inputs.addAll(together.inputs(period));
                Optional.ofNullable(totals.get(period)).ifPresent(total -> remarks.addAll(total.remarks()));
            });
        }
        gaps.stream()
                .filter(period -> !value.formula().isLatest() || isBehind(period, value))
                .forEach(period ->
                        Optional.ofNullable(totals.get(period)).ifPresent(total -> remarks.addAll(total.remarks())));
        return new Figure(value.value(), value.formula(), inputs, value.leftOut(), List.copyOf(remarks))
                .without(leftOut);
    }

    /** Returns whether no total is a sum of parts or has remarks. */
    private boolean isPlain() {
        if (!together.byReporter().isEmpty()) {
            return false;
        }
        for (PeriodTotal total : totals.values()) {
            if (!total.remarks().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a period ends after all inputs of a value. */
    private static boolean isBehind(Period period, Figure value) {
        return value.inputs().stream()
                .flatMap(input -> input.period().stream())
                .allMatch(known -> known.getEnd().isBefore(period.getEnd()));
    }

    /**
     * Returns the reported periods without a total, unless a longer period with a total contains them, or a longer one
     * already names what is missing because an institution reports longer periods.
     *
     * @param start the day at whose end the work began; periods that end before it do not count
     * @param asOf periods that end after this day do not count
     */
    List<Period> gaps(LocalDate start, LocalDate asOf) {
        List<Period> lacking = new ArrayList<>();
        Set<Period> answered = new HashSet<>();
        totals.forEach((period, total) -> {
            if (total.entry().isEmpty()) {
                lacking.add(period);
            } else if (total.entry().get().isAnswer()) {
                answered.add(period);
            }
        });
        if (lacking.isEmpty()) {
            return lacking;
        }
        // Among periods of one unit none is inside another: each need not be compared with all the others.
        boolean apart = Overlaps.areOfOneUnit(totals.keySet());
        Containing longer = new Containing(apart ? Set.of() : answered);
        Containing reported = new Containing(apart ? Set.of() : together.periods());
        lacking.removeIf(period -> {
            LocalDate end = period.getEnd();
            return end.isAfter(asOf)
                    || !end.isAfter(start)
                    || longer.any(period, unused -> true)
                    || reported.any(period, whole -> isTold(period, whole, asOf));
        });
        return lacking;
    }

    /** Returns whether the institution missing in a period reported a longer one, which has ended. */
    private boolean isTold(Period period, Period longer, LocalDate asOf) {
        return together.isMissingFirst(period, longer) && !longer.getEnd().isAfter(asOf);
    }
}
