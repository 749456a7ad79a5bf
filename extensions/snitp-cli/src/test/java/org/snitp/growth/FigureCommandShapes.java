package org.snitp.growth;

import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodUnit;

/** The commands, for one indicator of which n figures are reported: of n days, of n categories, or of a few of both. */
final class FigureCommandShapes {

    private FigureCommandShapes() {}

    static Stream<Shapes> all() {
        return Stream.of(
                        each("days", 1_000, n -> longPlan() + figures(n, i -> "period: " + day(i) + ", ")),
                        each(
                                "categories",
                                2_000,
                                n -> categories(n)
                                        + figures(n, i -> "period: 2025, dimensions: {place: C" + i + "}, ")),
                        each(
                                "categories in each of 12 months",
                                2_400,
                                n -> categories(Math.max(1, n / 12))
                                        + figures(
                                                n,
                                                i -> "period: 2025-%02d, dimensions: {place: C%d}, "
                                                        .formatted(i % 12 + 1, i / 12))),
                        each(
                                "replaced days",
                                1_000,
                                n -> longPlan()
                                        + figures(n, i -> "period: " + day(i) + ", ")
                                        + figures(n, i -> "period: " + day(i) + ", ")
                                                .replace("id: F", "id: F2")
                                                .replace("2026-12-01", "2026-12-02")))
                .flatMap(shapes -> shapes);
    }

    private static String longPlan() {
        return Plans.longPlan().replace("2024/2028", "1950/2300")
                + "    indicators:\n      - id: I0\n        name: {ro: Nume}\n        measure: {type: count}\n";
    }

    private static String day(int number) {
        return Period.containing(LocalDate.of(1950, 1, 1).plusDays(number), PeriodUnit.DAY)
                .toString();
    }

    private static String categories(int n) {
        return Plans.categories(i -> "C" + i, n);
    }

    private static String figures(int n, IntFunction<String> question) {
        return "---\nschema: snitp/1\nkind: MeasurementSet\nid: F\nplan: P\nmeasurements:\n"
                + Plans.lines(
                        n,
                        i -> "  - {indicator: I0, " + question.apply(i) + "value: " + i % 97 * 7 % 89
                                + ", reportedBy: ME, reportedOn: \"2026-12-01\"}\n");
    }

    private static Stream<Shapes> each(String name, int size, IntFunction<String> plan) {
        return Stream.of(
                        new String[] {"validate", "IN:plan.yaml"},
                        new String[] {"show", "--status", "IN:plan.yaml"},
                        new String[] {"convert", "--to=json", "IN:plan.yaml"},
                        new String[] {"progress", "--indicators", "--explain", "--overdue", "IN:plan.yaml"},
                        new String[] {"progress", "--format=json", "IN:plan.yaml"},
                        new String[] {"progress", "--format=csv", "IN:plan.yaml"},
                        new String[] {"forecast", "--year=2026", "IN:plan.yaml"},
                        new String[] {"report", "--year=2026", "--format=html", "IN:plan.yaml"},
                        new String[] {"report", "--year=2026", "--format=md", "IN:plan.yaml"},
                        new String[] {"report", "--year=2026", "--format=json", "IN:plan.yaml"},
                        new String[] {"report", "--year=2026", "-o=IN:report.docx", "IN:plan.yaml"},
                        new String[] {"site", "--year=2026", "-o=IN:site", "IN:plan.yaml"},
                        new String[] {"diff", "IN:plan.yaml", "IN:next.yaml"},
                        new String[] {
                            "template", "form", "--all", "--period=2026", "--force", "-o=IN:forms", "IN:plan.yaml"
                        },
                        new String[] {"export", "-o=IN:annex.docx", "IN:plan.yaml"},
                        new String[] {"export", "--to=sdmx", "-o=IN:out", "IN:plan.yaml"},
                        new String[] {"export", "--to=open-sdg", "-o=IN:out", "IN:plan.yaml"},
                        new String[] {"export", "--to=stratml", "-o=IN:out", "IN:plan.yaml"},
                        new String[] {"export", "--to=dhis2", "-o=IN:out", "IN:plan.yaml"},
                        new String[] {"export", "--to=datapackage", "-o=IN:out", "IN:plan.yaml"},
                        new String[] {
                            "export", "--to=iati", "--org=XM-DAC-77", "--country=RO", "-o=IN:out", "IN:plan.yaml"
                        })
                .map(words -> CommandShapes.prepared(
                        String.join(" ", words) + " with figures of " + name, size, plan, new String[0][], words));
    }
}
