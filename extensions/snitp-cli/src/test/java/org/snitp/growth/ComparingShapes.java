package org.snitp.growth;

import static org.snitp.growth.Plans.actions;
import static org.snitp.growth.Plans.lines;
import static org.snitp.growth.Plans.sameCode;
import static org.snitp.growth.Plans.targets;
import static org.snitp.growth.Plans.titled;

import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.snitp.annex.export.AmendingAct;
import org.snitp.io.Snitp;
import org.snitp.io.diff.report.ComparisonFormat;
import org.snitp.io.diff.report.ComparisonReport;
import org.snitp.io.diff.report.Sides;
import org.snitp.model.Bundle;
import org.snitp.testkit.OneActionPlan;

/** Versions of a plan that are compared, and what is told of it. */
final class ComparingShapes {

    private ComparingShapes() {}

    private static Shapes compared(String name, int size, IntFunction<String> before, IntFunction<String> after) {
        return new Shapes("diff: " + name, size, n -> {
            Bundle one = Snitp.read(before.apply(n), "one.yaml").bundle().orElseThrow();
            Bundle other = Snitp.read(after.apply(n), "other.yaml").bundle().orElseThrow();
            return () -> {
                ComparisonReport report =
                        ComparisonReport.of(Snitp.compare(one, other), new Sides("one", "other"), Locale.ENGLISH);
                for (ComparisonFormat format : ComparisonFormat.values()) {
                    report.render(format);
                }
            };
        });
    }

    static Stream<Shapes> all() {
        return Stream.of(
                compared("a whole plan", 50, Plans::whole, n -> Plans.whole(n).replace("value: 100", "value: 90")),
                compared("actions", 200, Plans::actions, n -> actions(n).replace("{ro: A}", "{ro: B}")),
                compared("new actions", 200, n -> actions(1), Plans::actions),
                compared(
                        "actions with other codes",
                        100,
                        Plans::actions,
                        n -> actions(n).replace("\"1.", "\"2.")),
                compared("actions in another order", 100, Plans::actions, n -> reversed(n)),
                compared(
                        "actions with one code",
                        100,
                        Plans::sameCode,
                        n -> sameCode(n).replace("{ro: A}", "{ro: B}")),
                compared(
                        "many actions with one code",
                        800,
                        Plans::sameCode,
                        n -> sameCode(n).replace("{ro: A}", "{ro: B}")),
                compared("targets", 100, n -> targets(n, 0), n -> targets(n, 1)),
                compared(
                        "a long text of other words",
                        2_000,
                        n -> titled(lines(n, i -> "w" + i + " ")),
                        n -> titled(lines(n, i -> "v" + i + " "))),
                compared(
                        "a long text of which each third word is another one",
                        2_000,
                        n -> titled(lines(n, i -> "w" + i + " ")),
                        n -> titled(lines(n, i -> (i % 3 == 0 ? "v" : "w") + i + " "))),
                compared(
                        "a long text of few words",
                        2_000,
                        n -> titled(lines(n, i -> "w" + i % 7 + " ")),
                        n -> titled(lines(n, i -> "w" + i % 5 + " "))),
                compared("indicators of one action", 100, n -> indicators(n, "Nume"), n -> indicators(n, "Altul")),
                compared(
                        "indicators with other ids",
                        100,
                        n -> indicators(n, "Nume"),
                        n -> indicators(n, "Nume").replace("id: I", "id: X")),
                compared("milestones", 100, n -> milestones(n, "A"), n -> milestones(n, "B")),
                compared(
                        "other milestones",
                        100,
                        n -> milestones(n, "A"),
                        n -> milestones(n, "A").replace("id: m", "id: x")),
                compared(
                        "categories with other ids",
                        100,
                        n -> Plans.categories(i -> "C" + i, n),
                        n -> Plans.categories(i -> "X" + i, n)),
                compared(
                        "institutions",
                        100,
                        Plans::institutions,
                        n -> Plans.institutions(n).replace("{ro: M", "{ro: N")),
                compared("figures", 100, n -> figures(n, 1), n -> figures(n, 2)),
                compared(
                        "budget lines",
                        100,
                        n -> OneActionPlan.of("ME") + "    budgetLines:\n"
                                + lines(n, i -> "      - {period: 2025, amount: " + i + ", currency: RON}\n"),
                        n -> OneActionPlan.of("ME") + "    budgetLines:\n"
                                + lines(n, i -> "      - {period: 2025, amount: " + (i + n) + ", currency: RON}\n")),
                compared(
                        "tags",
                        100,
                        n -> OneActionPlan.of("ME") + "    tags: [" + lines(n, i -> "a:" + i + ", ") + "a:x]\n",
                        n -> OneActionPlan.of("ME") + "    tags: [" + lines(n, i -> "b:" + i + ", ") + "b:x]\n"),
                compared("links", 100, n -> links(n, "Ghid"), n -> links(n, "Alt ghid")),
                new Shapes("an amending act", 50, n -> {
                    Bundle one = Snitp.read(Plans.whole(n), "one.yaml").bundle().orElseThrow();
                    Bundle other = Snitp.read(Plans.whole(n).replace("value: 100", "value: 90"), "other.yaml")
                            .bundle()
                            .orElseThrow();
                    return () -> AmendingAct.of(one, other, Locale.ENGLISH).render();
                }));
    }

    private static String indicators(int n, String name) {
        return OneActionPlan.of("ME") + Plans.indicators(n, i -> "I" + i).replace("Nume", name);
    }

    private static String milestones(int n, String title) {
        return OneActionPlan.of("ME") + "    milestones:\n"
                + lines(n, i -> "      - {id: m" + i + ", title: {ro: " + title + i + "}, due: 2025-06}\n");
    }

    private static String links(int n, String title) {
        return OneActionPlan.of("ME") + "    links:\n"
                + lines(n, i -> "      - {address: \"https://example.org/" + i + "\", title: {ro: " + title + "}}\n");
    }

    private static String figures(int n, int factor) {
        return OneActionPlan.of("ME") + Plans.indicators(1, i -> "I0")
                + "---\nschema: snitp/1\nkind: MeasurementSet\nid: F\nplan: P\nmeasurements:\n"
                + lines(
                        n,
                        i -> "  - {indicator: I0, period: \"" + TargetShapes.day(i) + "\", value: " + factor * i
                                + "}\n");
    }

    private static String reversed(int n) {
        String text = actions(n);
        String[] parts = text.split("(?=  - code: \"1\\.)", -1);
        StringBuilder result = new StringBuilder(parts[0]);
        for (int i = parts.length - 1; i > 0; i--) {
            result.append(parts[i]);
        }
        return result.toString();
    }
}
