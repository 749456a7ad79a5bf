package org.snitp.io.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.snitp.io.BundleReader;
import org.snitp.io.ReadResult;
import org.snitp.io.Snitp;
import org.snitp.io.options.ReadOptions;
import org.snitp.model.Bundle;
import org.snitp.model.rule.Rule;
import org.snitp.testkit.SmallPlan;

/** A problem may weigh more in a plan that is to be adopted than in one that is still being written. */
class ProfilesTest {

    private static final String PLAN_ALONE = SmallPlan.ACTION;

    @Test
    void whatCannotBeCheckedYetIsAWarningInADraft() {
        ReadResult result = Snitp.read(PLAN_ALONE, "plan.yaml");

        assertThat(result.diagnostics(Severity.WARNING))
                .extracting(Diagnostic::severity)
                .containsOnly(Severity.WARNING);
        assertThat(result.hasErrors()).isFalse();
    }

    @Test
    void whatCannotBeCheckedIsAnErrorInAPlanToAdopt() {
        ReadResult result = BundleReader.of(ReadOptions.DEFAULT.withProfile(Profile.FINAL))
                .add(PLAN_ALONE, "plan.yaml")
                .read();

        assertThat(result.diagnostics(Severity.WARNING))
                .first()
                .hasToString("plan.yaml:3:5: error SNITP-408: plan p-2024: References cannot be checked: there is no "
                        + "InstitutionRegistry among the documents. Give its file as well.");
        assertThat(result.hasErrors()).isTrue();
        assertThat(result.bundle()).isPresent();
    }

    @Test
    void aBundleThatWasBuiltInCodeIsHeldToTheProfileAsWell() {
        Bundle bundle = Snitp.read(PLAN_ALONE, "plan.yaml").orElseThrow();

        assertThat(Snitp.check(bundle))
                .filteredOn(found -> found.violates(Rule.REFERENCES_CHECKABLE))
                .extracting(Diagnostic::severity)
                .containsOnly(Severity.WARNING);
        assertThat(Snitp.check(bundle, Profile.FINAL))
                .filteredOn(found -> found.violates(Rule.REFERENCES_CHECKABLE))
                .extracting(Diagnostic::severity)
                .containsOnly(Severity.ERROR);
        assertThat(Snitp.check(bundle))
                .filteredOn(found -> found.violates(Rule.INDICATORS_STATED))
                .extracting(Diagnostic::severity)
                .containsOnly(Severity.INFO);
        assertThat(Snitp.check(bundle, Profile.FINAL))
                .filteredOn(found -> found.violates(Rule.INDICATORS_STATED))
                .extracting(Diagnostic::severity)
                .containsOnly(Severity.WARNING);
    }

    @Test
    void theOfficialStrategyHasNoErrorAsThePlanThatWasAdopted() {
        ReadResult result = BundleReader.of(ReadOptions.DEFAULT.withProfile(Profile.FINAL))
                .addOfficial()
                .read();

        assertThat(result.diagnostics()).extracting(Diagnostic::severity).doesNotContain(Severity.ERROR);
    }
}
