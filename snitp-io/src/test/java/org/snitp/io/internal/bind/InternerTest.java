package org.snitp.io.internal.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.snitp.io.Snitp;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.Target;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;

@DisplayName("What a plan repeats")
class InternerTest {

    private static Action first;
    private static Action second;

    @BeforeAll
    static void read() {
        ActionPlan read = plan("[{period: 2025, value: 120}]");
        first = read.getActions().get(0);
        second = read.getActions().get(1);
    }

    private static ActionPlan plan(String targets) {
        String action = """
                - code: "%1$s"
                  title: {ro: Acțiunea %1$s}
                  responsible: [ANITP]
                  implementation: [2025/2026]
                  indicators:
                    - id: "%1$s-1"
                      name: {ro: Numărul de cursuri %1$s}
                      measure: {type: count, unit: {ro: cursuri, en: courses}}
                      baseline: {value: 20, period: 2024}
                      targets: %2$s
                  results: [Cursuri]
                  budget: {amount: 1250000, currency: RON}
                """;
        String plan = """
                schema: snitp/1
                kind: ActionPlan
                id: plan
                strategy: strategy
                title: {ro: Planul}
                period: 2025/2026
                actions:
                """
                + action.formatted("1.1.1", targets).indent(2)
                + action.formatted("1.1.2", targets).indent(2);
        return (ActionPlan)
                Snitp.read(plan, "plan.yaml").orElseThrow().getDocuments().get(0);
    }

    @Test
    @DisplayName("is one object: references")
    void references() {
        assertThat(second.getResponsible().get(0))
                .isEqualTo("ANITP")
                .isSameAs(first.getResponsible().get(0));
    }

    @Test
    @DisplayName("is one object: units")
    void units() {
        assertThat(measure(second).getUnit().orElseThrow())
                .isSameAs(measure(first).getUnit().orElseThrow());
    }

    @Test
    @DisplayName("is one object: periods and ranges")
    void periods() {
        assertThat(indicator(second).getTargets().get(0).getPeriod().orElseThrow())
                .isSameAs(indicator(first).getTargets().get(0).getPeriod().orElseThrow());
        assertThat(second.getImplementation().get(0))
                .isSameAs(first.getImplementation().get(0));
    }

    @Test
    @DisplayName("is one object: small numbers")
    void numbers() {
        assertThat(indicator(second).getTargets().get(0).getValue().orElseThrow())
                .isSameAs(indicator(first).getTargets().get(0).getValue().orElseThrow());
    }

    @Test
    @DisplayName("is one object: targets that state a period and a number")
    void targets() {
        assertThat(indicator(second).getTargets().get(0))
                .isSameAs(indicator(first).getTargets().get(0));
    }

    @Test
    @DisplayName("is one object: measures, baselines and sums")
    void parts() {
        assertThat(measure(second)).isSameAs(measure(first));
        assertThat(indicator(second).getBaseline().orElseThrow())
                .isSameAs(indicator(first).getBaseline().orElseThrow());
        assertThat(second.getBudget().orElseThrow().getAmount())
                .isSameAs(first.getBudget().orElseThrow().getAmount());
    }

    @Test
    @DisplayName("stays apart where measures and baselines are equal and written otherwise, or say more")
    void partsThatDiffer() {
        List<Indicator> indicators = indicators("""
                {type: rate, unit: {ro: cazuri, en: cases}, per: 1000}
                {type: rate, unit: {ro: cazuri, en: cases}, per: 1000.0}
                {type: count, unit: {ro: cazuri, en: cases}}
                {type: count, unit: {ro: cazuri}}
                {type: count, unit: {ro: cazuri, en: cases}, direction: increase}
                {type: count, unit: {ro: cazuri, en: cases}, direction: increase, accumulation: snapshot}
                {type: percentage, unit: "%", numerator: {ro: cazuri}}
                {type: percentage, unit: "%", denominator: {ro: cazuri}}
                {type: percentage, unit: "%", denominator: {ro: cazuri}, x-own: 1}
                """, """
                {value: 10, period: 2024}
                {value: 10.0, period: 2024}
                {value: 10, period: 2023}
                {value: true, period: 2024}
                {value: 1, period: 2024}
                {value: 10, period: 2024, x-own: 1}
                {value: 10, period: 2024, source: {ro: Registrul}}
                {value: 10, period: 2024, source: {ro: Evidența}}
                {value: 123456, period: 2024}
                """);

        assertThat(indicators.get(0).getMeasure().orElseThrow().getPer().orElseThrow())
                .hasToString("1000");
        assertThat(indicators.get(1).getMeasure().orElseThrow().getPer().orElseThrow())
                .hasToString("1000.0");
        assertThat(indicators.stream().skip(1).map(Indicator::getMeasure)).doesNotHaveDuplicates();
        assertThat(indicators.get(1).getBaseline().orElseThrow().getValue()).hasToString("10.0");
        assertThat(indicators.get(3).getBaseline().orElseThrow().getTruthValue())
                .contains(true);
        assertThat(indicators.get(4).getBaseline().orElseThrow().getTruthValue())
                .isEmpty();
        assertThat(indicators.stream().skip(1).map(Indicator::getBaseline)).doesNotHaveDuplicates();
    }

    /** Reads a plan with an indicator for each measure and baseline, twice, and returns those of the second time. */
    private static List<Indicator> indicators(String measures, String baselines) {
        StringBuilder plan = new StringBuilder("""
                schema: snitp/1
                kind: ActionPlan
                id: plan
                strategy: strategy
                title: {ro: Planul}
                period: 2025/2026
                actions:
                """);
        List<String> all = measures.lines().toList();
        for (int action = 1; action <= 2; action++) {
            plan.append("  - code: 1.1.%d\n    title: {ro: Acțiunea %1$d}\n    indicators:\n".formatted(action));
            for (int i = 0; i < all.size(); i++) {
                plan.append("      - id: 1.1.%d-%d\n".formatted(action, i + 1))
                        .append("        name: {ro: Cazuri %d %d}\n".formatted(action, i + 1))
                        .append("        measure: ")
                        .append(all.get(i))
                        .append("\n        baseline: ")
                        .append(baselines.lines().toList().get(i))
                        .append('\n');
            }
        }
        ActionPlan read = (ActionPlan) Snitp.read(plan.toString(), "plan.yaml")
                .bundle()
                .orElseThrow()
                .getDocuments()
                .get(0);
        return read.getActions().get(1).getIndicators();
    }

    @Test
    @DisplayName("stays apart in one list, and where numbers are written otherwise")
    void targetsOfOneList() {
        ActionPlan plan = plan("[{period: 2025, value: 1}, {period: 2025, value: 1}, {period: 2026, value: 1.0}]");
        // After a target, a list of plain texts is not taken for targets.
        assertThat(plan.getActions().get(1).getResults().get(0).official()).isEqualTo("Cursuri");
        List<Target> targets = plan.getActions().get(0).getIndicators().get(0).getTargets();

        assertThat(targets.get(1)).isEqualTo(targets.get(0)).isNotSameAs(targets.get(0));
        assertThat(targets.get(2).getValue().orElseThrow()).hasToString("1.0");
    }

    @Test
    @DisplayName("stays apart where it is not the same")
    void others() {
        assertThat(second.getTitle()).isNotEqualTo(first.getTitle());
        assertThat(second.getCode()).isNotEqualTo(first.getCode());
    }

    private static Indicator indicator(Action action) {
        return action.getIndicators().get(0);
    }

    private static Measure measure(Action action) {
        return indicator(action).getMeasure().orElseThrow();
    }
}
