package org.snitp.io.internal.bind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.snitp.io.Snitp;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;

@DisplayName("What a plan repeats")
class InternerTest {

    private static Action first;
    private static Action second;

    @BeforeAll
    static void read() {
        String action = """
                - code: "%1$s"
                  title: {ro: Acțiunea %1$s}
                  responsible: [ANITP]
                  implementation: [2025/2026]
                  indicators:
                    - id: "%1$s-1"
                      name: {ro: Numărul de cursuri %1$s}
                      measure: {type: count, unit: {ro: cursuri, en: courses}}
                      targets: [{period: 2025, value: 120}]
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
                + action.formatted("1.1.1").indent(2)
                + action.formatted("1.1.2").indent(2);
        ActionPlan read = (ActionPlan)
                Snitp.read(plan, "plan.yaml").orElseThrow().getDocuments().get(0);
        first = read.getActions().get(0);
        second = read.getActions().get(1);
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
