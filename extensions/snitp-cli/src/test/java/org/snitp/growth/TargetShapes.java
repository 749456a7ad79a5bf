package org.snitp.growth;

import static org.snitp.growth.FigureShapes.TODAY;
import static org.snitp.growth.FigureShapes.figure;
import static org.snitp.growth.Plans.lines;
import static org.snitp.growth.Plans.longPlan;
import static org.snitp.growth.Plans.month;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.indicators.progress.ProgressAccumulator;
import org.snitp.indicators.progress.ProgressReport;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodUnit;

/** Progress towards many targets of one indicator. */
final class TargetShapes {

    private TargetShapes() {}

    private static Shapes progress(
            String name, int size, IntFunction<String> plan, IntFunction<Stream<Measurement>> figures) {
        return new Shapes("progress: " + name, size, n -> {
            Bundle bundle = Snitp.read(plan.apply(n), "plan.yaml").bundle().orElseThrow();
            ProgressAccumulator folded = figures.apply(n).collect(ProgressAccumulator.collector());
            return () -> ProgressReport.of(
                    bundle, folded, ReportingCalendar.of(bundle).duePeriods(), TODAY);
        });
    }

    private static String indicator(String measure, String more) {
        return longPlan() + "    indicators:\n      - {id: I0, name: {ro: Nume}, measure: {type: count" + measure + "}"
                + more + "}\n";
    }

    /** Returns a plan whose indicator has a target for each of n windows. */
    static String targets(int n, String measure, IntFunction<String> window) {
        return indicator(measure, ", " + targets(n, window));
    }

    private static String targets(int n, IntFunction<String> window) {
        return "targets: [" + lines(n, i -> "{period: \"" + window.apply(i) + "\", value: " + (i + 1) + "}, ") + "]";
    }

    static Period day(int number) {
        return Period.containing(LocalDate.of(1950, 1, 1).plusDays(number), PeriodUnit.DAY);
    }

    private static Stream<Measurement> days(int n) {
        return IntStream.range(0, n).mapToObj(i -> figure(day(i), i % 7));
    }

    private static String until(Period end) {
        return "1950-01-01/" + end.getEnd();
    }

    static Stream<Shapes> all() {
        return Stream.of(
                progress(
                        "days that are added with a target for each",
                        250,
                        n -> targets(n, ", accumulation: incremental", i -> day(i).toString()),
                        TargetShapes::days),
                progress(
                        "days that are added, with a baseline and a target for each",
                        250,
                        n -> targets(n, ", accumulation: incremental", i -> day(i).toString())
                                .replace(", targets", ", baseline: {value: 3, period: 1950-02}, targets"),
                        TargetShapes::days),
                progress(
                        "windows that all contain all figures",
                        250,
                        n -> targets(n, "", i -> until(day(n + i))),
                        TargetShapes::days),
                progress("windows that grow", 250, n -> targets(n, "", i -> until(day(i))), TargetShapes::days),
                progress(
                        "windows that grow, of means",
                        250,
                        n -> targets(n, "", i -> until(day(i))).replace("type: count", "type: mean"),
                        n -> days(n).map(one -> one.withWeight(BigDecimal.TEN))),
                progress(
                        "a course of many points",
                        250,
                        n -> targets(n, ", accumulation: snapshot", i -> day(i).toString()),
                        TargetShapes::days),
                progress(
                        "a course of many points that is not reached",
                        250,
                        n -> targets(
                                n, ", accumulation: snapshot", i -> day(n + i).toString()),
                        n -> days(n)),
                progress(
                        "targets that an act replaces",
                        250,
                        n -> indicator(
                                ", accumulation: snapshot",
                                ", targets: ["
                                        + lines(
                                                n,
                                                i -> "{period: \"" + day(i) + "\", value: " + (i + 1)
                                                        + ", supersededBy: {act: {ro: HG 1}, date: \"2299-01-01\"}}, ")
                                        + "]"),
                        TargetShapes::days),
                progress(
                        "targets of categories",
                        100,
                        n -> Plans.categories(i -> "C" + i, n)
                                + "        targets:\n"
                                + lines(
                                        n,
                                        i -> "          - {period: 2025, value: 3, dimensions: {place: C" + i + "}}\n"),
                        n -> FigureShapes.cells(n, i -> "C" + i)),
                progress(
                        "days of two institutions, one of which reports nothing",
                        250,
                        n -> targets(n, "", i -> day(i).toString())
                                .replace("  - {id: ME,", "  - {id: MX, type: ministry, name: {ro: MX}}\n  - {id: ME,")
                                .replace("[ME]", "[ME, MX]")
                                .replace("measure:", "reporting: each, measure:"),
                        n -> days(n).map(one -> one.withReportedBy("ME"))),
                progress(
                        "months and quarters",
                        250,
                        n -> indicator("", ""),
                        n -> Stream.concat(
                                FigureShapes.months(n),
                                IntStream.range(0, n / 3)
                                        .mapToObj(i -> figure(
                                                Period.containing(month(3 * i).getStart(), PeriodUnit.QUARTER), 7)))),
                progress(
                        "months and weeks",
                        250,
                        n -> indicator("", ""),
                        n -> Stream.concat(
                                FigureShapes.months(n),
                                IntStream.range(0, 4 * n)
                                        .mapToObj(i -> figure(
                                                Period.containing(
                                                        LocalDate.of(1950, 1, 1).plusDays(7L * i), PeriodUnit.WEEK),
                                                7)))),
                progress(
                        "due months with figures",
                        250,
                        n -> indicator("", "")
                                .replace("[annual]", "[monthly]")
                                .replace("1950/2300", "1950/" + (1951 + n / 12)),
                        FigureShapes::months));
    }
}
