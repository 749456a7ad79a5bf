package org.snitp.measurements;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.snitp.indicators.progress.FigureSeries;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.measurements.PlannedIndicators.Planned;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.rule.MeasurementChecks;
import org.snitp.model.rule.MeasurementChecks.StalledRun;
import org.snitp.model.rule.Rule;

/**
 * Finds figures of a table that stay the same from period to period, and counts that are mostly round, after all rows are read.
 * Numbers that cannot be either are told apart without objects, because most series are neither.
 */
final class SeriesDoubts {

    private static final int MIN_RUN = 6;

    /** Of so many counts each is looked at for whether it is round; of more the least. */
    private static final int MAX_COUNTS = 1000;

    private static final int MIN_COUNTS = 20;

    /** Fewer than seven of twenty counts are not mostly round: five times their share is below 175 percent. */
    private static final int MIN_ROUND = 7;

    private static final int FIVE = 5;
    private static final long SMALLEST = 10;
    private static final long LARGEST = 1_000_000_000_000_000L;
    private static final long UNKNOWN = Long.MIN_VALUE;

    /** The counts of a cell by the first bits of a product, which differs for most different ones: golden ratio, Knuth 6.4. */
    private static final long SPREADING = 0x9E37_79B9_7F4A_7C15L;

    private static final int WORD_SHIFT = 60;
    private static final int BIT_SHIFT = 54;

    private record Reported(BigDecimal value, int line) {}

    private final LoadSession run;
    private final PlannedIndicators planned;
    private final long[] seen = new long[1 << (Long.SIZE - WORD_SHIFT)];

    SeriesDoubts(LoadSession run, PlannedIndicators planned) {
        this.run = run;
        this.planned = planned;
    }

    /** Returns whether figures of an indicator and a cell stay the same, or are mostly round. */
    static boolean areIn(Optional<Planned> planned, Collection<FigureSeries> all) {
        if (planned.isEmpty()) {
            return false;
        }
        Indicator indicator = planned.get().indicator();
        boolean stalled = planned.get().stalls()
                && all.stream().anyMatch(series -> stalled(indicator, series).isPresent());
        return stalled || (planned.get().heaps() && areHeaped(indicator, all));
    }

    private static boolean areHeaped(Indicator indicator, Collection<FigureSeries> all) {
        return mayHeap(all, new long[1 << (Long.SIZE - WORD_SHIFT)])
                && MeasurementChecks.heapedFigures(
                                indicator,
                                all.stream()
                                        .flatMap(series -> IntStream.range(0, series.size())
                                                .mapToObj(series::value))
                                        .flatMap(Optional::stream)
                                        .toList())
                        .isPresent();
    }

    /** Looks at the figures of an indicator and a cell. */
    void tell(CellLanes ofCell, Collection<FigureSeries> all) {
        Planned known = planned.find(ofCell.indicator()).orElse(null);
        if (known == null) {
            return;
        }
        Indicator indicator = known.indicator();
        if (known.stalls()) {
            ofCell.all().forEach(lane -> stalled(indicator, lane.series()).ifPresent(found -> tell(lane, found)));
        }
        if (known.heaps() && mayHeap(all, seen)) {
            tellHeaped(indicator, ofCell);
        }
    }

    private void tell(RevisionTracker lane, StalledRun found) {
        FigureSeries series = lane.series();
        report(
                Rule.FIGURES_CHANGE,
                Map.of(
                        "indicator", series.indicator(),
                        "value", series.value(found.last()).orElseThrow().toPlainString(),
                        "count", Integer.toString(found.count()),
                        "from", series.period(found.first()).toString(),
                        "to", series.period(found.last()).toString()),
                lane.latestLine(found.last()));
    }

    private void tellHeaped(Indicator indicator, CellLanes ofCell) {
        List<Reported> reports = new ArrayList<>();
        for (RevisionTracker lane : ofCell.all()) {
            for (int at = 0; at < lane.series().size(); at++) {
                int line = lane.latestLine(at);
                lane.series().value(at).ifPresent(value -> reports.add(new Reported(value, line)));
            }
        }
        reports.sort(Comparator.comparing(Reported::line));
        MeasurementChecks.heapedFigures(
                        indicator, reports.stream().map(Reported::value).toList())
                .ifPresent(heap -> report(
                        Rule.COUNTS_NOT_HEAPED,
                        Map.of(
                                "indicator", indicator.getId(),
                                "round", Integer.toString(heap.round()),
                                "count", Integer.toString(heap.different())),
                        reports.get(heap.first()).line()));
    }

    private void report(Rule rule, Map<String, String> arguments, int line) {
        run.report(DiagnosticCode.of(rule), arguments, run.placeOfRow(line), Optional.empty(), List.of());
    }

    private static Optional<StalledRun> stalled(Indicator indicator, FigureSeries series) {
        return mayStall(series) ? MeasurementChecks.stalledFigures(indicator, measurements(series)) : Optional.empty();
    }

    /** Returns whether a series has a size often enough, in any order. */
    private static boolean mayStall(FigureSeries series) {
        if (series.size() < MIN_RUN) {
            return false;
        }
        double[] sizes = new double[series.size()];
        for (int at = 0; at < sizes.length; at++) {
            sizes[at] = series.magnitude(at);
        }
        Arrays.sort(sizes);
        for (int at = MIN_RUN - 1; at < sizes.length; at++) {
            if (sizes[at] > 0 && sizes[at - MIN_RUN + 1] == sizes[at]) {
                return true;
            }
        }
        return false;
    }

    private static List<Measurement> measurements(FigureSeries series) {
        return IntStream.range(0, series.size()).mapToObj(series::measurement).toList();
    }

    /**
     * Returns whether there may be enough different counts, and enough of them multiples of five. A series of counts by chance is told apart
     * here, without objects: of its round counts there are at most so many, and of the others at least as many as have a bit of their own.
     *
     * @param seen bits, whatever they are
     */
    private static boolean mayHeap(Collection<FigureSeries> all, long[] seen) {
        Arrays.fill(seen, 0);
        int counts = 0;
        int round = 0;
        int others = 0;
        for (FigureSeries series : all) {
            for (int at = 0; at < series.size(); at++) {
                long whole = series.wholeValue(at, UNKNOWN);
                if (whole == UNKNOWN || (whole >= SMALLEST && whole % FIVE == 0)) {
                    counts++;
                    round++;
                } else if (whole >= SMALLEST && whole <= LARGEST) {
                    counts++;
                    int word = (int) ((whole * SPREADING) >>> WORD_SHIFT);
                    long bit = 1L << ((whole * SPREADING) >>> BIT_SHIFT);
                    others += (seen[word] & bit) == 0 ? 1 : 0;
                    seen[word] |= bit;
                }
            }
        }
        return counts >= MIN_COUNTS
                && round >= MIN_ROUND
                && (counts > MAX_COUNTS || round * MIN_COUNTS >= MIN_ROUND * (round + others));
    }
}
