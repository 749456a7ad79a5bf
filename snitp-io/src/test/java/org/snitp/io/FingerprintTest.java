package org.snitp.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Target;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

class FingerprintTest {

    private static final ActionPlan PLAN = Snitp.official().getPlans().get(0);
    private static final Indicator INDICATOR =
            PLAN.getActions().get(0).getIndicators().get(0);

    @Test
    void thePlanInJsonAndInYamlHasTheSame() {
        Bundle fromJson =
                Snitp.read(Snitp.toJson(Snitp.official()), "plan.json").orElseThrow();

        assertThat(Fingerprint.of(fromJson.getPlans().get(0)))
                .isEqualTo(Fingerprint.of(PLAN))
                .matches("sha256:[0-9a-f]{16}");
    }

    @Test
    void itStaysTheSameFromReleaseToRelease() {
        ActionPlan plan = ActionPlan.builder()
                .id("p")
                .strategy("s")
                .period(Period.year(2025))
                .build();

        assertThat(Fingerprint.of(plan)).isEqualTo("sha256:3d8e19f6fc9ecbe6");
    }

    @Test
    void anyChangeOfThePlanChangesIt() {
        assertThat(Fingerprint.of(PLAN.withVersion("2"))).isNotEqualTo(Fingerprint.of(PLAN));
    }

    @Test
    void theQuestionOfAnIndicatorStaysTheSameWhenATargetIsSet() {
        Indicator amended = INDICATOR
                .withTargets(Target.builder()
                        .period(Period.year(2026))
                        .value(BigDecimal.TEN)
                        .build())
                .withNote(LocalizedText.of("exemplu"));

        assertThat(Fingerprint.ofQuestion(amended)).isEqualTo(Fingerprint.ofQuestion(INDICATOR));
    }

    @Test
    void theQuestionOfAnIndicatorChangesWithItsName() {
        Indicator renamed = INDICATOR.withName(LocalizedText.of("altceva"));

        assertThat(Fingerprint.ofQuestion(renamed)).isNotEqualTo(Fingerprint.ofQuestion(INDICATOR));
    }
}
