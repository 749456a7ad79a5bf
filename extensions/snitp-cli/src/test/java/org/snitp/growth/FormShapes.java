package org.snitp.growth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.snitp.forms.FormCsv;
import org.snitp.forms.FormRequest;
import org.snitp.forms.FormTable;
import org.snitp.forms.ReportingForms;
import org.snitp.forms.intake.FormFile;
import org.snitp.forms.intake.FormImporter;
import org.snitp.forms.sheet.MarkdownSheets;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.indicators.monitoring.MonitoringRequest;
import org.snitp.indicators.progress.DuePeriods;
import org.snitp.indicators.sheet.IndicatorSheets;
import org.snitp.indicators.smart.SmartAssessment;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;
import org.snitp.model.time.Period;
import org.snitp.reports.ReportFormat;
import org.snitp.testkit.OneActionPlan;

/** Forms that go out and come back, sheets of indicators, and reports. */
final class FormShapes {

    private FormShapes() {}

    private static Bundle bundle(String plan) {
        return Snitp.read(plan, "plan.yaml").bundle().orElseThrow();
    }

    /** Returns the form of the institution {@code M0} as CSV. */
    private static String form(Bundle bundle) {
        return FormCsv.in(Locale.ENGLISH)
                .render(ReportingForms.of(bundle, ReportingCalendar.of(bundle))
                        .form(FormRequest.of("P", "M0", Period.year(2025))));
    }

    private static Shapes collected(String name, int size, Function<Integer, String> plan, RowsOfForm rows) {
        return new Shapes("collect: " + name, size, n -> {
            Bundle bundle = bundle(plan.apply(n));
            List<String> lines = new ArrayList<>(form(bundle).lines().toList());
            int first = IntStream.range(0, lines.size())
                            .filter(i -> lines.get(i).startsWith("Indicator,"))
                            .findFirst()
                            .orElseThrow()
                    + 1;
            List<String> asked = lines.subList(first, lines.size() - 1);
            List<String> filled = rows.of(List.copyOf(asked), n);
            asked.clear();
            lines.addAll(first, filled);
            byte[] bytes = String.join("\n", lines).getBytes(UTF_8);
            return () -> FormImporter.of(bundle)
                    .today(LocalDate.of(2026, 1, 15))
                    .reportedOn(LocalDate.of(2026, 1, 15))
                    .collect(FormFile.of("form.csv", bytes));
        });
    }

    /** Makes the rows of a filled form of those that it asks for. */
    @FunctionalInterface
    private interface RowsOfForm {
        List<String> of(List<String> asked, int n);
    }

    /** Returns a row with a number in the column after the question. */
    private static String filled(String row, int number) {
        return row.replace("a whole number\",", "a whole number\"," + number)
                .replace("a whole number,", "a whole number," + number);
    }

    static Stream<Shapes> all() {
        String plan = OneActionPlan.of("M0");
        return Stream.of(
                new Shapes("forms: of n institutions for n actions", 50, n -> {
                    Bundle bundle = bundle(Plans.whole(n));
                    return () -> {
                        ReportingForms forms = ReportingForms.of(bundle, ReportingCalendar.of(bundle));
                        for (int i = 0; i < n; i++) {
                            FormCsv.in(Locale.ENGLISH)
                                    .render(forms.form(FormRequest.of("P", "M" + i, Period.year(2025))
                                            .with(FormTable.STATUSES)
                                            .with(FormTable.EXPENDITURES)));
                        }
                    };
                }),
                new Shapes("forms: of one institution for n indicators", 50, n -> {
                    Bundle bundle = bundle(plan + Plans.indicators(n, i -> "I" + i));
                    return () -> form(bundle);
                }),
                new Shapes("forms: n categories", 100, n -> {
                    Bundle bundle = bundle(Plans.categories(i -> "C" + i, n).replace("ME", "M0"));
                    return () -> form(bundle);
                }),
                collected(
                        "n rows",
                        100,
                        n -> plan + Plans.indicators(n, i -> "I" + i),
                        (asked, n) -> asked.stream().map(row -> filled(row, 7)).toList()),
                collected(
                        "the same row n times",
                        100,
                        n -> plan + Plans.indicators(1, i -> "I" + i),
                        (asked, n) -> Collections.nCopies(n, filled(asked.get(0), 7))),
                collected(
                        "the same row n times, with other figures",
                        100,
                        n -> plan + Plans.indicators(1, i -> "I" + i),
                        (asked, n) -> IntStream.range(0, n)
                                .mapToObj(i -> filled(asked.get(0), i))
                                .toList()),
                collected(
                        "n rows that were not asked for",
                        100,
                        n -> plan + Plans.indicators(n, i -> "I" + i),
                        (asked, n) -> asked.stream()
                                .map(row -> filled(row, 7).replaceFirst("^I", "X"))
                                .toList()),
                sheets("n indicators", 50, n -> plan + Plans.indicators(n, i -> "I" + i)),
                sheets(
                        "a long text",
                        1_000,
                        n -> plan
                                + Plans.indicators(1, i -> "I0")
                                        .replace("{ro: Nume}", "{ro: \"" + "cuvânt altul ".repeat(n) + "\"}")),
                report("n actions", 50, Plans::whole),
                report("a long text", 1_000, n -> Plans.titled("cuvânt altul ".repeat(n))),
                report("n categories", 50, n -> Plans.categories(i -> "C" + i, n) + cells(n)),
                new Shapes("smart: n indicators", 100, n -> {
                    Bundle bundle = bundle(plan + Plans.indicators(n, i -> "I" + i));
                    return () -> SmartAssessment.of(bundle);
                }));
    }

    private static String cells(int n) {
        return "---\nschema: snitp/1\nkind: MeasurementSet\nid: F\nplan: P\nreporter: ME\nmeasurements:\n"
                + Plans.lines(
                        n,
                        i -> "  - {indicator: I0, period: 2025, value: " + i + ", dimensions: {place: C" + i + "}}\n");
    }

    private static Shapes sheets(String name, int size, Function<Integer, String> plan) {
        return new Shapes("sheets: " + name, size, n -> {
            Bundle bundle = bundle(plan.apply(n));
            return () -> MarkdownSheets.in(Locale.ENGLISH)
                    .render(IndicatorSheets.of(bundle).all());
        });
    }

    private static Shapes report(String name, int size, Function<Integer, String> plan) {
        return new Shapes("report: " + name, size, n -> {
            Bundle bundle = bundle(plan.apply(n));
            return () -> {
                AnnualReport report = AnnualReport.of(bundle, MonitoringRequest.of(2025, DuePeriods.NONE));
                ReportFormat.MD.in(Locale.ENGLISH).render(report);
                ReportFormat.HTML.in(Locale.ENGLISH).render(report);
            };
        });
    }
}
