package org.snitp.io.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.testkit.SnitpAssertions.assertThatReading;

import org.junit.jupiter.api.Test;
import org.snitp.io.Fingerprint;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.plan.ActionState;
import org.snitp.model.plan.ActionStatus;
import org.snitp.testkit.SmallPlan;

/** The status of an action can be written as one word, which stands for an object with the state alone. */
class StatusInAWordTest {

    private static final String IN_A_WORD = SmallPlan.bundle(SmallPlan.ACTION + "    status: completed\n");
    private static final String AS_AN_OBJECT = SmallPlan.bundle(SmallPlan.ACTION + "    status: {state: completed}\n");

    private static ActionPlan plan(String text) {
        return Snitp.read(text, "x.yaml").orElseThrow().getPlans().get(0);
    }

    private static ActionStatus status(Bundle bundle) {
        return bundle.getPlans().get(0).getActions().get(0).getStatus().orElseThrow();
    }

    @Test
    void aWordIsTheStateOfAStatus() {
        Bundle bundle = Snitp.read(IN_A_WORD, "x.yaml").orElseThrow();

        assertThat(status(bundle))
                .isEqualTo(ActionStatus.builder().state(ActionState.COMPLETED).build());
        assertThat(plan(IN_A_WORD)).isEqualTo(plan(AS_AN_OBJECT));
        assertThat(Fingerprint.of(plan(IN_A_WORD))).isEqualTo(Fingerprint.of(plan(AS_AN_OBJECT)));
    }

    @Test
    void aStateAloneIsWrittenAsAWordInYamlAndInJson() {
        Bundle bundle = Snitp.read(AS_AN_OBJECT, "x.yaml").orElseThrow();

        assertThat(Snitp.toYaml(bundle)).contains("    status: completed\n");
        assertThat(Snitp.toJson(bundle)).contains("\"status\": \"completed\"");
        assertThat(Snitp.read(Snitp.toJson(bundle), "x.json").orElseThrow()).isEqualTo(bundle);
    }

    @Test
    void whatSaysMoreIsWrittenAsAnObject() {
        Bundle bundle = Snitp.read(
                        IN_A_WORD.replace("status: completed", "status: {state: completed, x-act: HG 1}"), "x.yaml")
                .orElseThrow();

        assertThat(Snitp.toYaml(bundle)).contains("      state: completed\n      x-act: HG 1\n");
        assertThat(Snitp.read(Snitp.toYaml(bundle), "x.yaml").orElseThrow()).isEqualTo(bundle);
    }

    @Test
    void aWordThatIsNoStateIsToldWithTheOneThatIsMeant() {
        assertThatReading(IN_A_WORD.replace("status: completed", "status: complete"))
                .hasOnlyIssues("x.yaml:30:13: error SNITP-207: action 1.1.1: \"complete\" is none of: planned, "
                        + "in-progress, delayed, suspended, completed, cancelled. Did you mean completed?");
        assertThatReading(IN_A_WORD.replace("status: completed", "status: [completed]"))
                .hasOnlyIssues("x.yaml:30:13: error SNITP-203: action 1.1.1: Expected an object, found a list.");
    }

    @Test
    void aWordThatNeedsAReasonIsToldWhereItBelongs() {
        assertThatReading(IN_A_WORD.replace("status: completed", "status: delayed"))
                .hasOnlyIssues(
                        "x.yaml:30:13: warning SNITP-422: action 1.1.1: Action 1.1.1 is delayed, and no reason is given; state "
                                + "it in the field \"reason\" of its status, beside \"state: delayed\".");
    }
}
