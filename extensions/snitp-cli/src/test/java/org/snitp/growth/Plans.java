package org.snitp.growth;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.snitp.model.time.Period;
import org.snitp.testkit.OneActionPlan;

/** Plans of which something grows, as YAML. */
final class Plans {

    private Plans() {}

    /**
     * Returns a strategy with n objectives and n institutions, of each of which one action of the plan is, with an indicator,
     * two figures of it and about all else that an action can have.
     */
    static String whole(int n) {
        return objectives(n)
                + "---\nschema: snitp/1\nkind: InstitutionRegistry\ninstitutions:\n"
                + lines(n, i -> "  - {id: M" + i + ", type: ministry, name: {ro: Ministerul " + i + "}}\n")
                + "---\nschema: snitp/1\nkind: ActionPlan\nid: P\nstrategy: S\nperiod: 2024/2026\nactions:\n"
                + lines(n, i -> """
                          - code: "1.%1$d.1"
                            title: {ro: Organizarea de lecții despre riscuri %2$d}
                            responsible: [M%2$d]
                            results: [{ro: Elevii pot numi riscurile}]
                            implementation: [permanent]
                            evaluation: [annual]
                            milestones: [{id: first, title: {ro: Tipărirea broșurii}, due: 2025-06}]
                            status: {state: in-progress, percent: 40}
                            budgetLines: [{period: 2025, amount: 100, currency: RON}]
                            tags: [sdg:16.2]
                            links: [{address: "https://example.org/%2$d", title: {ro: Ghid}}]
                            risks: [{title: {ro: Lipsa profesorilor}, likelihood: low, impact: high}]
                            indicators:
                              - id: I%2$d
                                name: {ro: Numărul lecțiilor ținute}
                                measure: {type: count, unit: {ro: lecții}, direction: increase, accumulation: cumulative}
                                baseline: {value: 0, period: 2023}
                                targets: [{period: 2026, value: 100}]
                        """.formatted(i + 1, i))
                + figures(n);
    }

    /** Returns the figures of {@link #whole}. */
    static String figures(int n) {
        return "---\nschema: snitp/1\nkind: MeasurementSet\nid: F\nplan: P\nmeasurements:\n"
                + lines(
                        n,
                        i -> "  - {indicator: I" + i + ", period: 2024, value: 20, reportedBy: M" + i + "}\n"
                                + "  - {indicator: I" + i + ", period: 2025, value: 60, reportedBy: M" + i + "}\n");
    }

    private static String objectives(int n) {
        return "schema: snitp/1\nkind: Strategy\nid: S\ntitle: {ro: S}\nhorizon: 2024/2028\ngeneralObjectives:\n"
                + "  - code: \"1\"\n    title: {ro: O}\n    specificObjectives:\n"
                + lines(n, i -> "      - {code: \"1." + (i + 1) + "\", title: {ro: Obiectivul " + i + "}}\n");
    }

    static String lines(int n, IntFunction<String> line) {
        return IntStream.range(0, n).mapToObj(line).collect(Collectors.joining());
    }

    /** Returns a word of capital letters, another one for each number. */
    static String letters(int number) {
        return Integer.toString(number, 26)
                .chars()
                .map(c -> c < 'a' ? 'A' + c - '0' : c - 'a' + 'K')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static String actions(int n) {
        return actions(n, i -> "");
    }

    /** Returns a plan of n actions, each with more lines at its end. */
    static String actions(int n, IntFunction<String> more) {
        String plan = OneActionPlan.of("ME");
        int at = plan.indexOf("  - code: \"1.1\"");
        String action = plan.substring(at);
        return plan.substring(0, at)
                + lines(n, i -> action.replace("\"1.1\"", "\"1." + (i + 1) + "\"") + more.apply(i));
    }

    /** Returns actions of which all have one code. */
    static String sameCode(int n) {
        return actions(n).replaceAll("code: \"1\\.\\d+\"", "code: \"1.1\"");
    }

    /** Returns a text in which each occurrence is replaced by another one. */
    static String many(String text, int n, String old, IntFunction<String> replacement) {
        StringBuilder result = new StringBuilder();
        int from = 0;
        for (int i = 0; i < n; i++) {
            int at = text.indexOf(old, from);
            result.append(text, from, at).append(replacement.apply(i));
            from = at + old.length();
        }
        return result.append(text.substring(from)).toString();
    }

    static String institutions(int n) {
        return OneActionPlan.of(IntStream.range(0, n).mapToObj(i -> "M" + i).toArray(String[]::new));
    }

    static String institutions(List<String> ids) {
        return OneActionPlan.of(ids.toArray(new String[0]));
    }

    static String indicators(int n, IntFunction<String> id) {
        return "    indicators:\n"
                + lines(n, i -> "      - {id: " + id.apply(i) + ", name: {ro: Nume}, measure: {type: count}}\n");
    }

    /** Returns a plan with the indicator {@code I0}, whose figures have categories. */
    static String categories(IntFunction<String> id, int n) {
        return OneActionPlan.of("ME")
                + "    indicators:\n      - id: I0\n        name: {ro: Nume}\n        measure: {type: count}\n"
                + "        disaggregation:\n" + dimension("place", id, n);
    }

    /** Returns a plan with the indicator {@code I0}, whose figures are by age and by place. */
    static String table(int ages, int places) {
        return categories(i -> "C" + i, places) + dimension("age", i -> "A" + i, ages);
    }

    private static String dimension(String dimension, IntFunction<String> id, int n) {
        return "          - {id: " + dimension + ", name: {ro: loc}, categories: ["
                + IntStream.range(0, n)
                        .mapToObj(i -> "{id: " + id.apply(i) + ", name: {ro: loc}}")
                        .collect(Collectors.joining(", "))
                + "]}\n";
    }

    /** Returns a plan with n monthly targets. */
    static String targets(int n, int more) {
        return longPlan()
                + "    indicators:\n      - {id: I0, name: {ro: Nume}, measure: {type: count}, targets: ["
                + IntStream.range(0, n)
                        .mapToObj(i -> "{period: \"" + month(i) + "\", value: " + (i + more) + "}")
                        .collect(Collectors.joining(", "))
                + "]}\n";
    }

    /** Returns a plan of more than three hundred years. */
    static String longPlan() {
        return OneActionPlan.of("ME").replace("2024/2026", "1950/2300");
    }

    static Period month(int number) {
        return Period.month(1950 + number / 12, number % 12 + 1);
    }

    /** Returns a plan whose action has a text as its title. */
    static String titled(String text) {
        return OneActionPlan.of("ME").replace("{ro: A}", "{ro: \"" + text + "\"}");
    }

    /** Returns ids whose hash codes are one; a power of two of them. */
    static List<String> alike(int n) {
        Function<String, Stream<String>> longer = text -> Stream.of(text + "Aa", text + "BB");
        List<String> texts = List.of("");
        while (texts.size() < n) {
            texts = texts.stream().flatMap(longer).toList();
        }
        return texts;
    }
}
