package org.snitp.growth;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.indicators.disclosure.DisclosureControl;
import org.snitp.indicators.disclosure.DisclosureRule;
import org.snitp.indicators.progress.DuePeriods;
import org.snitp.indicators.progress.IndicatorProgress;
import org.snitp.indicators.progress.ProgressAccumulator;
import org.snitp.indicators.progress.ProgressParameters;
import org.snitp.indicators.progress.ProgressReport;
import org.snitp.io.Snitp;
import org.snitp.io.options.Limits;
import org.snitp.measurements.MeasurementLoader;
import org.snitp.measurements.MeasurementRows;
import org.snitp.measurements.state.ProgressState;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodUnit;
import org.snitp.testkit.OneActionPlan;

/**
 * Something that is done to input of a shape that grows.
 *
 * @param name what grows
 * @param size the smallest size, which takes some milliseconds
 * @param work prepares input of a size, and returns what is done to it
 */
record Shapes(String name, int size, IntFunction<Runnable> work) {

    private static final ProgressParameters TODAY = ProgressParameters.asOf(LocalDate.of(2026, 12, 31));

    static Stream<Shapes> all() {
        return Stream.of(reading(), comparing(), figures()).flatMap(shapes -> shapes);
    }

    private static Shapes read(String name, int size, IntFunction<String> text) {
        return new Shapes(name, size, n -> {
            String input = text.apply(n);
            return () -> Snitp.read(input, "plan.yaml").diagnostics();
        });
    }

    private static Stream<Shapes> reading() {
        return Stream.of(
                read("actions", 100, n -> actions(n, i -> "")),
                read(
                        "actions with one code",
                        100,
                        n -> actions(n, i -> "").replaceAll("code: \"1\\.\\d+\"", "code: \"1.1\"")),
                read("unknown institutions", 100, n -> actions(n, i -> "").replace("[ME]", "[EM]")),
                read(
                        "different unknown institutions",
                        50,
                        n -> many(actions(n, i -> ""), n, "[ME]", i -> "[X" + i + "]")),
                read("institutions", 200, Shapes::institutions),
                read("institutions whose ids collide", 512, n -> institutions(alike(n))),
                read("indicators of one action", 100, n -> OneActionPlan.of("ME") + indicators(n, i -> "I" + i)),
                read("indicators with one id", 100, n -> OneActionPlan.of("ME") + indicators(n, i -> "I")),
                read("categories", 500, n -> categories(i -> "C" + i, n)),
                read("categories that collide", 512, n -> categories(alike(n)::get, n)),
                read("categories with one id", 500, n -> categories(i -> "C", n)),
                read("targets", 100, n -> targets(n, 0)),
                read(
                        "a long text",
                        20_000,
                        n -> OneActionPlan.of("ME").replace("{ro: A}", "{ro: \"" + "cuvânt altul ".repeat(n) + "\"}")),
                read(
                        "a long text of one letter",
                        20_000,
                        n -> OneActionPlan.of("ME").replace("{ro: A}", "{ro: \"" + "a".repeat(n) + "\"}")),
                read(
                        "a long text of brackets",
                        10_000,
                        n -> OneActionPlan.of("ME").replace("{ro: A}", "{ro: \"" + "(".repeat(n) + "\"}")),
                read(
                        "a long text of acronyms",
                        2_000,
                        n -> OneActionPlan.of("ME")
                                .replace("{ro: A}", "{ro: \"" + lines(n, i -> "XQ" + letters(i) + " ") + "\"}")),
                read("unknown fields", 500, n -> OneActionPlan.of("ME") + lines(n, i -> "    unknown" + i + ": 1\n")),
                read("extension fields", 500, n -> OneActionPlan.of("ME") + lines(n, i -> "    x-own" + i + ": 1\n")),
                read(
                        "documents",
                        100,
                        n -> OneActionPlan.of("ME")
                                + lines(
                                        n,
                                        i -> "---\nschema: snitp/1\nkind: MeasurementSet\nid: M" + i + "\nplan: P\n")));
    }

    private static Shapes compared(String name, int size, IntFunction<String> before, IntFunction<String> after) {
        return new Shapes(name, size, n -> {
            Bundle one = Snitp.read(before.apply(n), "one.yaml").bundle().orElseThrow();
            Bundle other = Snitp.read(after.apply(n), "other.yaml").bundle().orElseThrow();
            return () -> Snitp.compare(one, other);
        });
    }

    private static Stream<Shapes> comparing() {
        return Stream.of(
                compared(
                        "diff: actions",
                        200,
                        n -> actions(n, i -> ""),
                        n -> actions(n, i -> "").replace("{ro: A}", "{ro: B}")),
                compared("diff: new actions", 200, n -> actions(1, i -> ""), n -> actions(n, i -> "")),
                compared(
                        // Fewer are compared pair by pair.
                        "diff: actions with one code",
                        800,
                        n -> actions(n, i -> "").replaceAll("code: \"1\\.\\d+\"", "code: \"1.1\""),
                        n -> actions(n, i -> "")
                                .replaceAll("code: \"1\\.\\d+\"", "code: \"1.1\"")
                                .replace("{ro: A}", "{ro: B}")),
                compared("diff: targets", 100, n -> targets(n, 0), n -> targets(n, 1)),
                compared(
                        "diff: a long text",
                        2_000,
                        n -> OneActionPlan.of("ME")
                                .replace("{ro: A}", "{ro: \"" + lines(n, i -> "w" + i + " ") + "\"}"),
                        n -> OneActionPlan.of("ME")
                                .replace("{ro: A}", "{ro: \"" + lines(n, i -> "v" + i + " ") + "\"}")));
    }

    private static Shapes progress(
            String name, int size, IntFunction<String> plan, IntFunction<Stream<Measurement>> figures) {
        return new Shapes(name, size, n -> {
            Bundle bundle = Snitp.read(plan.apply(n), "plan.yaml").bundle().orElseThrow();
            ProgressAccumulator folded = figures.apply(n).collect(ProgressAccumulator.collector());
            return () -> ProgressReport.of(bundle, folded, DuePeriods.NONE, TODAY);
        });
    }

    private static Measurement figure(Period period, int value) {
        return Measurement.builder()
                .indicator("I0")
                .period(period)
                .value(BigDecimal.valueOf(value))
                .build();
    }

    private static Stream<Measurement> months(int n) {
        return IntStream.range(0, n).mapToObj(i -> figure(Period.month(1950 + i / 12, i % 12 + 1), i % 7));
    }

    private static Stream<Shapes> figures() {
        return Stream.of(
                progress(
                        "progress: months",
                        250,
                        n -> OneActionPlan.of("ME").replace("2024/2026", "1950/2300") + indicators(1, i -> "I0"),
                        Shapes::months),
                progress("progress: categories", 250, n -> categories(i -> "C" + i, n), n -> cells(n, i -> "C" + i)),
                progress(
                        "progress: categories that collide",
                        256,
                        n -> categories(alike(n)::get, n),
                        n -> cells(n, alike(n)::get)),
                progress(
                        "progress: indicators",
                        250,
                        n -> OneActionPlan.of("ME") + indicators(n, i -> "I" + i),
                        n -> IntStream.range(0, n)
                                .mapToObj(i -> figure(Period.year(2025), i).withIndicator("I" + i))),
                progress(
                        "progress: institutions that report",
                        250,
                        n -> institutions(n) + indicators(1, i -> "I0"),
                        n -> IntStream.range(0, n)
                                .mapToObj(i -> figure(Period.year(2025), i).withReportedBy("M" + i))),
                calendar(
                        "calendar: years",
                        bundle -> () -> ReportingCalendar.of(bundle).entries()),
                calendar(
                        "progress: due months of years",
                        bundle -> () -> ProgressReport.of(
                                bundle,
                                new ProgressAccumulator(),
                                ReportingCalendar.of(bundle).duePeriods(),
                                TODAY)),
                withheld("withholding: categories", 30, n -> categories(i -> "C" + i, n), n -> cells(n, i -> "C" + i)),
                withheld(
                        "withholding: categories over years",
                        10,
                        n -> categories(i -> "C" + i, n),
                        n -> IntStream.rangeClosed(2024, 2026)
                                .boxed()
                                .flatMap(year -> cells(n, i -> "C" + i).map(one -> one.withPeriod(Period.year(year))))),
                new Shapes("a table: rows", 5_000, n -> {
                    MeasurementLoader loader = MeasurementLoader.of(Snitp.read(
                                    OneActionPlan.of("ME").replace("2024/2026", "1950/2300") + indicators(1, i -> "I0"),
                                    "p.yaml")
                            .bundle()
                            .orElseThrow());
                    return () -> loader.read(
                            MeasurementRows.of(
                                    List.of("indicator", "period", "value"),
                                    IntStream.range(0, n)
                                            .mapToObj(i -> List.of(
                                                    "I0",
                                                    Period.month(1950 + i / 12 % 350, i % 12 + 1)
                                                            .toString(),
                                                    "7"))),
                            "rows");
                }),
                new Shapes("a state: categories that collide", 512, n -> {
                    byte[] state =
                            ProgressState.toBytes(cells(n, alike(n)::get).collect(ProgressAccumulator.collector()));
                    return () -> ProgressState.toBytes(ProgressState.read(state, Limits.DEFAULT));
                }),
                new Shapes("a state: figures", 5_000, n -> {
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

    private static Shapes withheld(
            String name, int size, IntFunction<String> plan, IntFunction<Stream<Measurement>> figures) {
        return new Shapes(name, size, n -> {
            Bundle bundle = Snitp.read(plan.apply(n), "plan.yaml").bundle().orElseThrow();
            ProgressAccumulator folded = figures.apply(n).collect(ProgressAccumulator.collector());
            Indicator indicator =
                    bundle.getPlans().get(0).getActions().get(0).getIndicators().get(0);
            IndicatorProgress progress = ProgressReport.of(bundle, folded, DuePeriods.NONE, TODAY)
                    .indicators()
                    .values()
                    .iterator()
                    .next();
            List<Measurement> counting = folded.measurements().getOrDefault("I0", List.of());
            return () -> DisclosureControl.decide(
                    indicator, counting, progress, LocalDate.of(2026, 12, 31), DisclosureRule.below(5));
        });
    }

    private static Stream<Measurement> cells(int n, IntFunction<String> category) {
        return IntStream.range(0, n)
                .mapToObj(i -> figure(Period.year(2025), i % 9).withDimensions(Map.of("place", category.apply(i))));
    }

    private static String lines(int n, IntFunction<String> line) {
        return IntStream.range(0, n).mapToObj(line).collect(Collectors.joining());
    }

    private static String letters(int number) {
        return Integer.toString(number, 26)
                .chars()
                .map(c -> c < 'a' ? 'A' + c - '0' : c - 'a' + 'K')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String actions(int n, IntFunction<String> more) {
        String plan = OneActionPlan.of("ME");
        int at = plan.indexOf("  - code: \"1.1\"");
        String action = plan.substring(at);
        return plan.substring(0, at)
                + lines(n, i -> action.replace("\"1.1\"", "\"1." + (i + 1) + "\"") + more.apply(i));
    }

    /** Returns a text in which each occurrence is replaced by another one. */
    private static String many(String text, int n, String old, IntFunction<String> replacement) {
        StringBuilder result = new StringBuilder();
        int from = 0;
        for (int i = 0; i < n; i++) {
            int at = text.indexOf(old, from);
            result.append(text, from, at).append(replacement.apply(i));
            from = at + old.length();
        }
        return result.append(text.substring(from)).toString();
    }

    private static String institutions(int n) {
        return OneActionPlan.of(IntStream.range(0, n).mapToObj(i -> "M" + i).toArray(String[]::new));
    }

    private static String institutions(List<String> ids) {
        return OneActionPlan.of(ids.toArray(new String[0]));
    }

    private static String indicators(int n, IntFunction<String> id) {
        return "    indicators:\n"
                + lines(n, i -> "      - {id: " + id.apply(i) + ", name: {ro: Nume}, measure: {type: count}}\n");
    }

    private static String categories(IntFunction<String> id, int n) {
        return OneActionPlan.of("ME")
                + "    indicators:\n      - id: I0\n        name: {ro: Nume}\n        measure: {type: count}\n"
                + "        disaggregation:\n          - {id: place, name: {ro: loc}, categories: ["
                + IntStream.range(0, n)
                        .mapToObj(i -> "{id: " + id.apply(i) + ", name: {ro: loc}}")
                        .collect(Collectors.joining(", "))
                + "]}\n";
    }

    private static String targets(int n, int more) {
        return OneActionPlan.of("ME").replace("2024/2026", "1950/2300")
                + "    indicators:\n      - {id: I0, name: {ro: Nume}, measure: {type: count}, targets: ["
                + IntStream.range(0, n)
                        .mapToObj(i -> "{period: \"" + Period.month(1950 + i / 12, i % 12 + 1) + "\", value: "
                                + (i + more) + "}")
                        .collect(Collectors.joining(", "))
                + "]}\n";
    }

    /** Returns ids whose hash codes are one; a power of two of them. */
    private static List<String> alike(int n) {
        Function<String, Stream<String>> longer = text -> Stream.of(text + "Aa", text + "BB");
        List<String> texts = List.of("");
        while (texts.size() < n) {
            texts = texts.stream().flatMap(longer).toList();
        }
        return texts;
    }
}
