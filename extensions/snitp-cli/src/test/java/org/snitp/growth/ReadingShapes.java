package org.snitp.growth;

import static org.snitp.growth.Plans.actions;
import static org.snitp.growth.Plans.alike;
import static org.snitp.growth.Plans.categories;
import static org.snitp.growth.Plans.indicators;
import static org.snitp.growth.Plans.institutions;
import static org.snitp.growth.Plans.lines;
import static org.snitp.growth.Plans.many;
import static org.snitp.growth.Plans.targets;
import static org.snitp.growth.Plans.titled;

import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.snitp.io.BundleReader;
import org.snitp.io.Snitp;
import org.snitp.testkit.OneActionPlan;

/** Documents that are read, and held to all rules. */
final class ReadingShapes {

    private ReadingShapes() {}

    private static Shapes read(String name, int size, IntFunction<String> text) {
        return new Shapes("read: " + name, size, n -> {
            String input = text.apply(n);
            return () -> Snitp.read(input, "plan.yaml").diagnostics();
        });
    }

    static Stream<Shapes> all() {
        return Stream.of(plans(), references(), texts(), fields()).flatMap(shapes -> shapes);
    }

    private static Stream<Shapes> plans() {
        return Stream.of(
                read("a whole plan", 50, Plans::whole),
                new Shapes("read: a whole plan as JSON", 50, n -> {
                    String json = Snitp.toJson(
                            Snitp.read(Plans.whole(n), "plan.yaml").bundle().orElseThrow());
                    return () -> Snitp.read(json, "plan.json").diagnostics();
                }),
                new Shapes("write: a whole plan as JSON and YAML", 50, n -> {
                    var bundle =
                            Snitp.read(Plans.whole(n), "plan.yaml").bundle().orElseThrow();
                    return () -> {
                        Snitp.toJson(bundle);
                        Snitp.toYaml(bundle);
                    };
                }),
                read("actions", 100, Plans::actions),
                read("actions with one code", 100, Plans::sameCode),
                read(
                        "parts of actions, a chain",
                        100,
                        n -> actions(n, i -> i == 0 ? "" : "    partOf: \"1." + i + "\"\n")),
                read(
                        "dependencies, a chain",
                        100,
                        n -> actions(n, i -> i == 0 ? "" : "    dependsOn: [\"1." + i + "\"]\n")),
                read(
                        "dependencies, a ring",
                        100,
                        n -> actions(n, i -> "    dependsOn: [\"1." + (i + n - 1) % n + "\"]\n")),
                read("dependencies of one action", 100, n -> actions(n, i -> i < n - 1 ? "" : dependsOnAll(n - 1))),
                read(
                        "milestones of one action",
                        200,
                        n -> OneActionPlan.of("ME") + "    milestones:\n"
                                + lines(n, i -> "      - {id: m" + i + ", title: {ro: Tipărirea}, due: 2025-06}\n")),
                read(
                        "budget lines of one action",
                        200,
                        n -> OneActionPlan.of("ME") + "    budgetLines:\n"
                                + lines(n, i -> "      - {period: 2025, amount: " + i + ", currency: RON}\n")),
                read("statuses", 100, n -> actions(n) + statuses(n)),
                read(
                        "statuses of one action",
                        100,
                        n -> actions(1) + statuses(n).replaceAll("\"1\\.\\d+\"", "\"1.1\"")),
                read("institutions", 200, Plans::institutions),
                read(
                        "institutions, each part of the one before",
                        200,
                        n -> many(
                                institutions(n),
                                n,
                                ", type: ministry",
                                i -> i == 0 ? ", type: ministry" : ", type: ministry, partOf: M" + (i - 1))),
                read(
                        "institutions that succeed each other",
                        200,
                        n -> many(
                                institutions(n),
                                n,
                                ", type: ministry",
                                i -> ", type: ministry"
                                        + (i == n - 1
                                                ? ""
                                                : ", validUntil: \"2024-01-01\", successors: [M" + (i + 1) + "]"))),
                read("institutions whose ids collide", 4096, n -> institutions(alike(n))),
                read("indicators of one action", 100, n -> OneActionPlan.of("ME") + indicators(n, i -> "I" + i)),
                read("indicators with one id", 100, n -> OneActionPlan.of("ME") + indicators(n, i -> "I")),
                read("indicators whose ids collide", 4096, n -> OneActionPlan.of("ME") + indicators(n, alike(n)::get)),
                read(
                        "indicators of a library",
                        100,
                        n -> OneActionPlan.of("ME")
                                + indicators(n, i -> "I" + i)
                                        .replaceAll(
                                                "id: I(\\d+), name: \\{ro: Nume}, measure: \\{type: count}",
                                                "id: I$1, ref: L$1")
                                + "---\nschema: snitp/1\nkind: IndicatorLibrary\nid: L\nindicators:\n"
                                + lines(n, i -> "  - {id: L" + i + ", name: {ro: Nume}, measure: {type: count}}\n")),
                read(
                        "formulas of indicators, a chain",
                        50,
                        n -> OneActionPlan.of("ME") + "    indicators:\n"
                                + lines(
                                        n,
                                        i -> "      - {id: I" + i + ", name: {ro: Nume}, measure: {type: count}"
                                                + (i == 0 ? "" : ", computation: {formula: \"I" + (i - 1) + " + 1\"}")
                                                + "}\n")),
                read("targets", 100, n -> targets(n, 0)),
                read("categories", 500, n -> categories(i -> "C" + i, n)),
                read("categories that collide", 4096, n -> categories(alike(n)::get, n)),
                read("categories with one id", 500, n -> categories(i -> "C", n)),
                read(
                        "a code list, each part of the one before",
                        500,
                        n -> OneActionPlan.of("ME")
                                + "---\nschema: snitp/1\nkind: CodeList\nid: L\ntitle: {ro: L}\ncategories:\n"
                                + lines(
                                        n,
                                        i -> "  - {id: C" + i + ", name: {ro: loc}"
                                                + (i == 0 ? "" : ", partOf: C" + (i - 1)) + "}\n")),
                read(
                        "a code list, all part of one",
                        500,
                        n -> OneActionPlan.of("ME")
                                + "---\nschema: snitp/1\nkind: CodeList\nid: L\ntitle: {ro: L}\ncategories:\n"
                                + lines(
                                        n,
                                        i -> "  - {id: C" + i + ", name: {ro: loc}" + (i == 0 ? "" : ", partOf: C0")
                                                + "}\n")),
                read(
                        "errata",
                        200,
                        n -> OneActionPlan.of("ME") + "errata:\n"
                                + lines(
                                        n,
                                        i -> "  - {location: \"1.1\", kind: spelling, source: text" + i
                                                + ", reason: {ro: Greșeală}}\n")),
                read(
                        "documents",
                        100,
                        n -> OneActionPlan.of("ME")
                                + lines(
                                        n,
                                        i -> "---\nschema: snitp/1\nkind: MeasurementSet\nid: M" + i + "\nplan: P\n")),
                new Shapes("read: files", 100, n -> {
                    String set = "schema: snitp/1\nkind: MeasurementSet\nplan: P\nid: M";
                    Map<String, String> files = IntStream.range(0, n)
                            .boxed()
                            .collect(Collectors.toMap(i -> "m" + i + ".yaml", i -> set + i + "\n"));
                    files.put("plan.yaml", OneActionPlan.of("ME"));
                    return () -> BundleReader.create().addAll(files).read().diagnostics();
                }),
                read(
                        "a profile: required fields",
                        100,
                        n -> "schema: snitp/1\nkind: Profile\nid: p\nrequired:\n"
                                + lines(n, i -> "  - {type: Action, field: note, weight: warning}\n")));
    }

    private static String dependsOnAll(int n) {
        return "    dependsOn: ["
                + IntStream.rangeClosed(1, n)
                        .mapToObj(i -> "\"1." + i + "\"")
                        .reduce((a, b) -> a + ", " + b)
                        .orElseThrow()
                + "]\n";
    }

    private static String statuses(int n) {
        return "---\nschema: snitp/1\nkind: ActionStatusReport\nid: R\nplan: P\nreporter: ME\nstatuses:\n"
                + lines(n, i -> "  - {action: \"1." + (i + 1) + "\", period: 2025, state: in-progress, percent: 40}\n");
    }

    private static Stream<Shapes> references() {
        return Stream.of(
                read("unknown institutions", 100, n -> actions(n).replace("[ME]", "[EM]")),
                read("different unknown institutions", 50, n -> many(actions(n), n, "[ME]", i -> "[X" + i + "]")),
                read(
                        "unknown institutions beside a long list of them",
                        250,
                        n -> many(actions(n), n, "[ME]", i -> "[Ministerul-X" + i + "]")
                                .replace(
                                        "institutions:\n",
                                        "institutions:\n"
                                                + lines(
                                                        n,
                                                        i -> "  - {id: Ministerul-" + i
                                                                + ", type: ministry, name: {ro: M}}\n"))),
                read(
                        "figures of unknown indicators beside a long list of them",
                        250,
                        n -> OneActionPlan.of("ME")
                                + indicators(n, i -> "I" + i)
                                + Plans.figures(n).replaceAll("indicator: I(\\d+)", "indicator: X$1")));
    }

    private static Stream<Shapes> texts() {
        return Stream.of(
                read("a long text", 20_000, n -> titled("cuvânt altul ".repeat(n))),
                read("a long text of one letter", 20_000, n -> titled("a".repeat(n))),
                read("a long text of brackets", 10_000, n -> titled("(".repeat(n))),
                read("a long text of acronyms", 2_000, n -> titled(lines(n, i -> "XQ" + Plans.letters(i) + " "))),
                read(
                        "names of indicators that are nearly one",
                        100,
                        n -> many(
                                OneActionPlan.of("ME") + indicators(n, i -> "I" + i),
                                n,
                                "{ro: Nume}",
                                i -> "{ro: Numărul lecțiilor din localitatea " + Plans.letters(i) + "}")));
    }

    private static Stream<Shapes> fields() {
        return Stream.of(
                read("unknown fields", 500, n -> OneActionPlan.of("ME") + lines(n, i -> "    unknown" + i + ": 1\n")),
                read("extension fields", 500, n -> OneActionPlan.of("ME") + lines(n, i -> "    x-own" + i + ": 1\n")),
                read(
                        "tags",
                        500,
                        n -> OneActionPlan.of("ME") + "    tags: [" + lines(n, i -> "a:" + i + ", ") + "a:x]\n"),
                read(
                        "links",
                        200,
                        n -> OneActionPlan.of("ME") + "    links:\n"
                                + lines(
                                        n,
                                        i -> "      - {address: \"https://example.org/" + i
                                                + "\", title: {ro: Ghid}}\n")),
                read(
                        "problems that are ignored",
                        100,
                        n -> actions(n, i -> "    dependsOn: [X]\n    x-ignore: [{code: SNITP-424, reason: x}]\n")));
    }
}
