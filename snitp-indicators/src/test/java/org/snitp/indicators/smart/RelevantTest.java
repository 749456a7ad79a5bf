package org.snitp.indicators.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.indicators.smart.Given.argument;
import static org.snitp.indicators.smart.Given.assess;
import static org.snitp.indicators.smart.Given.code;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.snitp.model.indicator.IndicatorLevel;
import org.snitp.model.plan.Action;

class RelevantTest {

    private static final Action WITHOUT_RESULT = Given.ACTION.withResults();
    private static final Action ASTRAY = Given.ACTION.withObjective("9.9");

    @Test
    void anObjectiveAndALevelMakeItRelevant() {
        IndicatorAssessment assessment = assess(Given.FULL);

        assertThat(assessment.verdict(Criterion.RELEVANT)).isEqualTo(Verdict.MET);
        assertThat(code(assessment, Aspect.LINK)).isEqualTo(SmartCode.LINKED_TO_OBJECTIVE_AND_RESULT);
        assertThat(argument(assessment, Aspect.LINK, "objective")).isEqualTo("1.1");
        assertThat(argument(assessment, Aspect.LINK, "results")).isEqualTo("Elevii cunosc riscurile");
        assertThat(argument(assessment, Aspect.LEVEL, "level")).isEqualTo("realizare imediată");
    }

    @Test
    void withoutALevelItIsPartlyRelevant() {
        IndicatorAssessment assessment = assess(Given.FULL.withLevel(Optional.empty()));

        assertThat(code(assessment, Aspect.LEVEL)).isEqualTo(SmartCode.LEVEL_ABSENT);
        assertThat(assessment.verdict(Criterion.RELEVANT)).isEqualTo(Verdict.PARTLY);
    }

    @Test
    void anObjectiveIsEnoughWithoutAResult() {
        IndicatorAssessment assessment = assess(Given.FULL, WITHOUT_RESULT);

        assertThat(code(assessment, Aspect.LINK)).isEqualTo(SmartCode.LINKED_TO_OBJECTIVE);
        assertThat(assessment.of(Aspect.LINK).orElseThrow().arguments()).containsOnlyKeys("objective");
        assertThat(assessment.verdict(Criterion.RELEVANT)).isEqualTo(Verdict.MET);
    }

    @Test
    void aResultIsEnoughWithoutAKnownObjective() {
        IndicatorAssessment assessment = assess(Given.FULL, ASTRAY);

        assertThat(code(assessment, Aspect.LINK)).isEqualTo(SmartCode.LINKED_TO_RESULT);
        assertThat(assessment.verdict(Criterion.RELEVANT)).isEqualTo(Verdict.MET);
        assertThat(assessment.objective()).isEmpty();
    }

    @Test
    void anObjectiveThatNoStrategyHasIsAFault() {
        IndicatorAssessment assessment = assess(Given.FULL, ASTRAY.withResults());

        assertThat(code(assessment, Aspect.LINK)).isEqualTo(SmartCode.LINK_BROKEN);
        assertThat(argument(assessment, Aspect.LINK, "objective")).isEqualTo("9.9");
        assertThat(assessment.verdict(Criterion.RELEVANT)).isEqualTo(Verdict.PARTLY);
    }

    @Test
    void withNeitherItIsNotLinked() {
        Action alone = WITHOUT_RESULT.withCode("9.9.9");

        assertThat(code(assess(Given.FULL, alone), Aspect.LINK)).isEqualTo(SmartCode.LINK_ABSENT);
        assertThat(assess(Given.BARE, alone).verdict(Criterion.RELEVANT)).isEqualTo(Verdict.MISSING);
    }

    @Test
    void anyLevelWillDo() {
        for (IndicatorLevel level : IndicatorLevel.values()) {
            assertThat(code(assess(Given.FULL.withLevel(level)), Aspect.LEVEL)).isEqualTo(SmartCode.LEVEL_GIVEN);
        }
    }
}
