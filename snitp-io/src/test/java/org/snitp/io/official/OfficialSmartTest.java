package org.snitp.io.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.indicators.smart.Aspect;
import org.snitp.indicators.smart.AspectState;
import org.snitp.indicators.smart.Criterion;
import org.snitp.indicators.smart.SmartAssessment;
import org.snitp.indicators.smart.SmartCode;
import org.snitp.indicators.smart.SmartTotals;
import org.snitp.indicators.smart.Verdict;

/** What the SMART assessment says of the official plan, which states hardly any baseline, target or source. */
class OfficialSmartTest {

    private static final SmartAssessment SMART = SmartAssessment.of(Official.BUNDLE);

    private static SmartTotals plan() {
        return Objects.requireNonNull(SMART.totalsByPlan().get("pna-2024-2026"));
    }

    @ParameterizedTest
    @CsvSource({
        "SPECIFIC,   0,  298, 1",
        "MEASURABLE, 0,  299, 0",
        "ACHIEVABLE, 0,  54,  245",
        "RELEVANT,   0,  299, 0",
        "TIME_BOUND, 47, 245, 7"
    })
    void theVerdictsOnThePlanAreKnown(Criterion criterion, int met, int partly, int missing) {
        assertThat(Arrays.stream(Verdict.values()).map(verdict -> plan().count(criterion, verdict)))
                .containsExactly(met, partly, missing);
    }

    @Test
    void noFigureOfThePlanHasABaselineATargetOrASource() {
        assertThat(List.of(Aspect.BASELINE, Aspect.TARGET, Aspect.DATA_SOURCE, Aspect.METHOD))
                .allSatisfy(aspect -> {
                    assertThat(plan().asked(aspect)).isEqualTo(245);
                    assertThat(plan().count(aspect, AspectState.ABSENT)).isEqualTo(245);
                });
    }

    @Test
    void theNamesThatCountSeveralThingsAreKnown() {
        assertThat(SMART.indicators().stream()
                        .filter(assessment ->
                                assessment.of(Aspect.SUBJECT).orElseThrow().code()
                                        == SmartCode.NAME_COUNTS_SEVERAL_THINGS)
                        .map(assessment -> assessment.indicator().getId()))
                .containsExactly("""
                        1.1.1-1 1.2.1-2 1.2.2-2 1.2.3-1 1.2.4-2 1.2.6-3 1.3.2-1 1.4.2-2 1.5.4-1 1.5.6-1 1.5.7-1
                        2.1.3-1 2.1.6-2 2.2.2-4 2.2.7-2 2.2.7-4 2.2.10-2 2.2.11-2 2.2.11-4 2.3.3-2 2.3.4-4 2.3.4-5
                        2.3.5-5 3.1.5-3 3.2.6-2 3.2.8-3 3.3.5-2 3.3.7-1 3.3.7-2 3.6.2-4 3.6.3-6 3.6.6-2 4.1.7-2
                        5.1.3-2
                        5.1.4-3
                        """.strip().split("\\s+"));
    }
}
