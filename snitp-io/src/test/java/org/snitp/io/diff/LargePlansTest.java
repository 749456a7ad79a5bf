package org.snitp.io.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;
import org.snitp.model.institution.Institution;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.institution.InstitutionType;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.text.LocalizedText;
import org.snitp.testkit.Fixtures;

/** Plans that share nothing, and are larger than any that is known, take no time without bound. */
class LargePlansTest {

    private static final int ACTIONS = 1000;

    private static Bundle plan(String prefix, long seed) {
        Random random = new Random(seed);
        ActionPlan.Builder plan = ActionPlan.builder().from(Fixtures.plan());
        for (int i = 0; i < ACTIONS; i++) {
            StringBuilder title = new StringBuilder("Organizarea de");
            for (int word = 0; word < 200; word++) {
                title.append(' ').append(Integer.toString(random.nextInt(100_000), 36));
            }
            LocalizedText text = LocalizedText.of(title.toString());
            plan.addActions(Action.builder()
                    .code(prefix + i)
                    .title(text)
                    .addResults(text, text)
                    .build());
        }
        return Bundle.of(plan.build());
    }

    @Test
    void areCompared() {
        Bundle before = plan("a", 1);
        Bundle after = plan("b", 2);
        Comparison comparison = Assertions.assertTimeout(Duration.ofMinutes(1), () -> Snitp.compare(before, after));

        assertThat(comparison.changes()).hasSize(2 * ACTIONS);
        assertThat(Snitp.compare(before, before).isEmpty()).isTrue();
    }

    /** A mistake in a registry: all institutions have one id. */
    private static Bundle sameIds(String name) {
        InstitutionRegistry.Builder registry = InstitutionRegistry.builder();
        for (int i = 0; i < 12_000; i++) {
            registry.addInstitutions(Institution.builder()
                    .id("A")
                    .type(InstitutionType.MINISTRY)
                    .name(LocalizedText.of(name + i))
                    .build());
        }
        return Bundle.of(registry.build());
    }

    @Test
    void thousandsWithOneCodeAreCompared() {
        Bundle before = sameIds("Vechi");
        Bundle after = sameIds("Nou");

        assertThat(Assertions.assertTimeout(Duration.ofSeconds(20), () -> Snitp.compare(before, after))
                        .changes())
                .isNotEmpty();
        assertThat(Snitp.compare(before, before).isEmpty()).isTrue();
    }
}
