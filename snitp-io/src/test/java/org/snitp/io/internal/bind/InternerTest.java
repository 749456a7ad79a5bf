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
                      targets: %2$s
                  results: [Cursuri]
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
