package org.snitp.examples.ministry.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Severity;
import org.snitp.model.Bundle;
import org.snitp.store.DocumentKey;

/** A text that a coordinator edits is checked beside the other documents. */
class PlanCheckTest {

    private static final Bundle OFFICIAL = Snitp.official();
    private static final DocumentKey KEY = DocumentKey.of(OFFICIAL.getPlans().get(0));
    private static final String TEXT =
            Snitp.toYaml(Bundle.of(OFFICIAL.getPlans().get(0)));

    private static PlanCheck check(String text) {
        return PlanCheck.of(KEY, text, "plan.yaml", OFFICIAL, Locale.ENGLISH);
    }

    @Test
    void theOfficialPlanCanBeAdopted() {
        PlanCheck check = check(TEXT);

        assertThat(check.isSound()).isTrue();
        assertThat(check.document()).contains(OFFICIAL.getPlans().get(0));
        assertThat(check.more()).isPositive();
    }

    @Test
    void anErrorBehindHundredsOfRemarksComesFirstAndStopsTheAdoption() {
        int last = TEXT.lastIndexOf("responsible: [");
        PlanCheck check = check(TEXT.substring(0, last) + "responsible: [NOBODY-" + TEXT.substring(last + 14));

        assertThat(check.isSound()).isFalse();
        PlanCheck.Problem first = check.problems().get(0);
        assertThat(first.severity()).isEqualTo(Severity.ERROR);
        assertThat(first.line()).isEqualTo((int) TEXT.substring(0, last).lines().count());
        assertThat(first.lines()).anyMatch(line -> line.here() && line.text().contains("NOBODY-"));
    }

    @Test
    void anotherDocumentIsNotTakenForThePlan() {
        PlanCheck check = check(Snitp.toYaml(Bundle.of(OFFICIAL.getStrategies().get(0))));

        assertThat(check.isSound()).isFalse();
    }

    @Test
    void twoDocumentsAreNotTaken() {
        PlanCheck check = check(TEXT + "---\n"
                + Snitp.toYaml(Bundle.of(OFFICIAL.getPlans().get(0).withId("second"))));

        assertThat(check.isSound()).isFalse();
        assertThat(check.document()).isEmpty();
    }

    @Test
    void whatIsNoYamlHasItsPlace() {
        PlanCheck check = check("schema: snitp/1\nkind: [");

        assertThat(check.isSound()).isFalse();
        assertThat(check.problems().get(0).line()).isPositive();
    }
}
