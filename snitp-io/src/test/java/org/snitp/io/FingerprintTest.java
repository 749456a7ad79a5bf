package org.snitp.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.snitp.model.Bundle;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Target;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.testkit.Fixtures;

class FingerprintTest {

    private static final ActionPlan PLAN = Snitp.official().getPlans().get(0);
    /** The fingerprint that forms of version 0.1.0 have for the same indicator, whose translations counted. */
    private static final String WITH_ITS_TRANSLATIONS = "sha256:b703db5e1c040758";

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
        ActionPlan plan = Fixtures.plan();

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

    @Test
    void theQuestionOfAnIndicatorStaysTheSameWhenATranslationIsAdded() {
        Indicator translated = INDICATOR.withName(
                INDICATOR.getName().withText("en", "Number of lessons").withText("fr", "Nombre de leçons"));

        assertThat(Fingerprint.ofQuestion(translated)).isEqualTo(Fingerprint.ofQuestion(INDICATOR));
    }

    /** Forms that were made before are on their way. */
    @Test
    void thePlanIsStillKnownByTheFingerprintThatItHadWhenZerosCounted() {
        ActionPlan plan = ActionPlan.builder()
                .from(Fixtures.plan())
                .putExtension("x-b", new ExtensionValue.Decimal(new BigDecimal("1.50")))
                .putExtension("x-a", new ExtensionValue.Null())
                .build();

        assertThat(Fingerprint.allOf(plan)).containsExactly("sha256:448bc032ec0d51c9", "sha256:b163892b31114b0f");
        assertThat(Fingerprint.allOf(PLAN)).contains(Fingerprint.of(PLAN));
        assertThat(Fingerprint.allOfQuestion(INDICATOR))
                .startsWith(Fingerprint.ofQuestion(INDICATOR))
                .contains(WITH_ITS_TRANSLATIONS);
    }
}
