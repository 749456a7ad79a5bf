package org.snitp.growth;

import static org.snitp.growth.Plans.lines;
import static org.snitp.growth.TargetShapes.day;

import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.indicators.forecast.Forecast;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.indicators.monitoring.IndicatorStanding;
import org.snitp.indicators.monitoring.MonitoringRequest;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;
import org.snitp.reports.ReportFormat;

/** Reports of one thing of which there is much, and forecasts. */
final class ReportShapes {

    private ReportShapes() {}

    private static Shapes report(String name, int size, IntFunction<String> plan) {
        return new Shapes("report: " + name, size, n -> {
            Bundle bundle = Snitp.read(plan.apply(n), "plan.yaml").bundle().orElseThrow();
            return () -> {
                AnnualReport report = AnnualReport.of(
                        bundle,
                        MonitoringRequest.of(2025, ReportingCalendar.of(bundle).duePeriods()));
                ReportFormat.MD.in(Locale.ENGLISH).render(report);
                ReportFormat.HTML.in(Locale.ENGLISH).render(report);
            };
        });
    }

    private static Shapes forecast(String name, int size, IntFunction<String> plan) {
        return new Shapes("forecast: " + name, size, n -> {
            Bundle bundle = Snitp.read(plan.apply(n), "plan.yaml").bundle().orElseThrow();
            MonitoringRequest request =
                    MonitoringRequest.of(2025, ReportingCalendar.of(bundle).duePeriods());
            IndicatorStanding standing = AnnualReport.of(bundle, request)
                    .actions()
                    .get(0)
                    .indicators()
                    .get(0);
            return () -> Forecast.of(standing, request.asOf());
        });
    }

    /** Returns a plan whose indicator has a figure of each of n days and a target for each of n windows. */
    private static String days(int n, String measure, IntFunction<String> window) {
        return TargetShapes.targets(n, measure, window) + figures(n, i -> day(i).toString(), i -> "");
    }

    private static String figures(int n, IntFunction<String> period, IntFunction<String> more) {
        return "---\nschema: snitp/1\nkind: MeasurementSet\nid: F\nplan: P\nmeasurements:\n"
                + lines(
                        n,
                        i -> "  - {indicator: I0, period: \"" + period.apply(i) + "\", value: " + i % 7 + more.apply(i)
                                + "}\n");
    }

    static Stream<Shapes> all() {
        return Stream.of(
                report("days with a target for each", 100, n -> days(n, "", i -> day(i).toString())),
                report(
                        "months that are owed",
                        10,
                        n -> Plans.longPlan()
                                        .replace("[annual]", "[monthly]")
                                        .replace("1950/2300", (2025 - n) + "/2025")
                                + Plans.indicators(5, i -> "I" + i)),
                report(
                        "institutions that report",
                        50,
                        n -> Plans.institutions(n)
                                + Plans.indicators(1, i -> "I0")
                                + figures(n, i -> "2025", i -> ", reportedBy: M" + i)),
                report(
                        "institutions that report a part each",
                        50,
                        n -> parts(n)
                                + Plans.indicators(1, i -> "I0")
                                + figures(n, i -> "2025", i -> ", reportedBy: M" + i)),
                report(
                        "categories over years",
                        50,
                        n -> Plans.categories(i -> "C" + i, n)
                                + figures(
                                        3 * n,
                                        i -> Integer.toString(2023 + i / n),
                                        i -> ", dimensions: {place: C" + i % n + "}")),
                report("actions over centuries", 50, n -> Plans.actions(n).replace("2024/2026", (2024 - n) + "/2026")),
                forecast(
                        "sums in windows that grow",
                        250,
                        n -> days(n, ", accumulation: periodic", i -> "1950-01-01/" + day(28_000 + i))),
                forecast(
                        "levels",
                        250,
                        n -> days(
                                n,
                                ", accumulation: snapshot",
                                i -> day(28_000 + i).toString())));
    }

    private static String parts(int n) {
        String responsible = lines(n, i -> (i == 0 ? "" : ", ") + "M" + i);
        return Plans.institutions(n).replace("responsible: [M0]", "responsible: [" + responsible + "]");
    }
}
