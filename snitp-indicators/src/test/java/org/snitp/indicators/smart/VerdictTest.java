package org.snitp.indicators.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    @ParameterizedTest
    @CsvSource({
        // required aspects
        "BASELINE_GIVEN,   TARGET_GIVEN,     MET",
        "BASELINE_GIVEN,   TARGET_ABSENT,    PARTLY",
        "BASELINE_GIVEN,   TARGET_AMBIGUOUS, PARTLY",
        "BASELINE_ABSENT,  TARGET_ABSENT,    MISSING",
        "BASELINE_ABSENT,  TARGET_AMBIGUOUS, MISSING",
        // checks
        "TARGET_GIVEN,  DIRECTION_CONSISTENT,     MET",
        "TARGET_GIVEN,  DIRECTION_KEEPS_LEVEL,    MET",
        "TARGET_GIVEN,  DIRECTION_WITHOUT_VALUES, MET",
        "TARGET_GIVEN,  DIRECTION_CONTRADICTED,   PARTLY",
        "TARGET_GIVEN,  DIRECTION_ABSENT,         PARTLY",
        "TARGET_ABSENT, BOUNDS_RESPECTED,         MISSING",
        // advice
        "UNIT_GIVEN,  DISAGGREGATION_ABSENT, MET",
        "UNIT_ABSENT, DISAGGREGATION_GIVEN,  MISSING"
    })
    void theVerdictFollowsFromWhatIsRequiredCheckedAndAdvised(SmartCode one, SmartCode other, Verdict verdict) {
        List<AspectFinding> findings =
                Stream.of(one, other).map(AspectFinding::of).toList();

        assertThat(Verdict.of(findings)).isEqualTo(verdict);
        assertThat(CriterionAssessment.of(one.aspect().criterion(), findings).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void evidenceAndGapsPartTheFindings() {
        List<AspectFinding> findings = Stream.of(
                        SmartCode.UNIT_GIVEN,
                        SmartCode.NAME_COUNTS_SEVERAL_THINGS,
                        SmartCode.SCOPE_ABSENT,
                        SmartCode.BOUNDS_NOT_STATED)
                .map(AspectFinding::of)
                .toList();
        CriterionAssessment assessment = CriterionAssessment.of(Criterion.SPECIFIC, findings);

        assertThat(assessment.evidence()).containsExactly(AspectFinding.of(SmartCode.UNIT_GIVEN));
        assertThat(assessment.gaps())
                .containsExactly(
                        AspectFinding.of(SmartCode.NAME_COUNTS_SEVERAL_THINGS),
                        AspectFinding.of(SmartCode.SCOPE_ABSENT));
    }
}
