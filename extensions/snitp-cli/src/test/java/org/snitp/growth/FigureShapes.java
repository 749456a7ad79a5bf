package org.snitp.growth;

import static org.snitp.growth.Plans.alike;
import static org.snitp.growth.Plans.categories;
import static org.snitp.growth.Plans.indicators;
import static org.snitp.growth.Plans.institutions;
import static org.snitp.growth.Plans.longPlan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.indicators.progress.DuePeriods;
import org.snitp.indicators.progress.ProgressAccumulator;
import org.snitp.indicators.progress.ProgressParameters;
import org.snitp.indicators.progress.ProgressReport;
import org.snitp.io.Snitp;
import org.snitp.io.options.Limits;
import org.snitp.measurements.MeasurementLoader;
import org.snitp.measurements.MeasurementRows;
import org.snitp.measurements.state.ProgressState;
import org.snitp.model.Bundle;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodUnit;
import org.snitp.testkit.OneActionPlan;

/** Figures that are folded, and what progress and the calendar make of them. */
final class FigureShapes {

    static final ProgressParameters TODAY = ProgressParameters.asOf(LocalDate.of(2026, 12, 31));

    private FigureShapes() {}

    static Measurement figure(Period period, int value) {
        return Measurement.builder()
                .indicator("I0")
                .period(period)
                .value(BigDecimal.valueOf(value))
                .build();
    }

    /** Returns a figure for each of n categories. */
    static Stream<Measurement> cells(int n, IntFunction<String> category) {
        return IntStream.range(0, n)
                .mapToObj(i -> figure(Period.year(2025), i % 9).withDimensions(Map.of("place", category.apply(i))));
    }

    /** Returns a figure for each of n months. */
    static Stream<Measurement> months(int n) {
        return IntStream.range(0, n).mapToObj(i -> figure(Plans.month(i), i % 7));
    }

    private static Shapes progress(
            String name, int size, IntFunction<String> plan, IntFunction<Stream<Measurement>> figures) {
        return new Shapes("progress: " + name, size, n -> {
            Bundle bundle = Snitp.read(plan.apply(n), "plan.yaml").bundle().orElseThrow();
            ProgressAccumulator folded = figures.apply(n).collect(ProgressAccumulator.collector());
            return () -> ProgressReport.of(bundle, folded, DuePeriods.NONE, TODAY);
        });
    }

    static Stream<Shapes> all() {
        return Stream.of(
                progress("months", 250, n -> longPlan() + indicators(1, i -> "I0"), FigureShapes::months),
                progress(
                        "months that are added",
                        250,
                        n -> longPlan()
                                + indicators(1, i -> "I0")
                                        .replace("type: count", "type: count, accumulation: incremental"),
                        FigureShapes::months),
                progress("months with a target for each", 250, n -> Plans.targets(n, 0), FigureShapes::months),
                progress(
                        "latest months with a target for each",
                        250,
                        n -> Plans.targets(n, 0).replace("type: count", "type: count, accumulation: snapshot"),
                        FigureShapes::months),
                progress("categories", 250, n -> categories(i -> "C" + i, n), n -> cells(n, i -> "C" + i)),
                progress(
                        "categories that collide",
                        256,
                        n -> categories(alike(n)::get, n),
                        n -> cells(n, alike(n)::get)),
                progress(
                        "indicators",
                        250,
                        n -> OneActionPlan.of("ME") + indicators(n, i -> "I" + i),
                        n -> IntStream.range(0, n)
                                .mapToObj(i -> figure(Period.year(2025), i).withIndicator("I" + i))),
                progress(
                        "institutions that report",
                        250,
                        n -> institutions(n) + indicators(1, i -> "I0"),
                        n -> IntStream.range(0, n)
                                .mapToObj(i -> figure(Period.year(2025), i).withReportedBy("M" + i))),
                calendar(
                        "calendar: months of years",
                        bundle -> () -> ReportingCalendar.of(bundle).entries()),
                calendar(
                        "progress: due months of years",
                        bundle -> () -> ProgressReport.of(
                                bundle,
                                new ProgressAccumulator(),
                                ReportingCalendar.of(bundle).duePeriods(),
                                TODAY)),
                new Shapes("fold: rows of a table", 5_000, n -> {
                    MeasurementLoader loader =
                            MeasurementLoader.of(Snitp.read(longPlan() + indicators(1, i -> "I0"), "p.yaml")
                                    .bundle()
                                    .orElseThrow());
                    return () -> loader.read(
                            MeasurementRows.of(
                                    List.of("indicator", "period", "value"),
                                    IntStream.range(0, n)
                                            .mapToObj(i -> List.of(
                                                    "I0", Plans.month(i % 4_200).toString(), "7"))),
                            "rows");
                }),
                new Shapes("state: categories that collide", 512, n -> {
                    byte[] state =
                            ProgressState.toBytes(cells(n, alike(n)::get).collect(ProgressAccumulator.collector()));
                    return () -> ProgressState.toBytes(ProgressState.read(state, Limits.DEFAULT));
                }),
                new Shapes("state: figures", 5_000, n -> {
                    byte[] state = ProgressState.toBytes(IntStream.range(0, n)
                            .mapToObj(i -> figure(
                                    Period.containing(LocalDate.of(1950, 1, 1).plusDays(i), PeriodUnit.DAY), i))
                            .collect(ProgressAccumulator.collector()));
                    return () -> ProgressState.toBytes(ProgressState.read(state, Limits.DEFAULT));
                }));
    }

    private static Shapes calendar(String name, Function<Bundle, Runnable> work) {
        return new Shapes(name, 10, n -> {
            String horizon = "2024/" + (2024 + n);
            String text = OneActionPlan.of("ME")
                    .replace("2024/2026", horizon)
                    .replace("2024/2028", horizon)
                    .replace("[annual]", "[monthly]");
            return work.apply(Snitp.read(text + indicators(20, i -> "I" + i), "plan.yaml")
                    .bundle()
                    .orElseThrow());
        });
    }
}
