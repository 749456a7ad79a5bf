package org.snitp.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snitp.model.Bundle;

class RuleTest {

    @Test
    void everyRuleHasACase() {
        assertThat(RuleCase.all().map(RuleCase::rule)).contains(Rule.values());
    }

    @ParameterizedTest
    @MethodSource("org.snitp.model.rule.RuleCase#all")
    void whatBreaksARuleIsReportedExactly(RuleCase ruleCase) {
        assertThat(Sound.check(ruleCase.broken())).isEqualTo(ruleCase.findings());
    }

    @ParameterizedTest
    @MethodSource("org.snitp.model.rule.RuleCase#all")
    void whatKeepsEveryRuleIsNotReported(RuleCase ruleCase) {
        assertThat(Sound.check(ruleCase.kept())).isEmpty();
    }

    @Test
    void aSoundBundleHasNoFindings() {
        assertThat(Sound.check(Sound.BUNDLE)).isEmpty();
        assertThat(Sound.check(Bundle.of())).isEmpty();
    }

    @Test
    void theOrderOfTheDocumentsDoesNotMatter() {
        assertThat(Sound.check(Bundle.of(Sound.PLAN, Sound.REGISTRY, Sound.STRATEGY)))
                .isEmpty();
        assertThat(Sound.check(Bundle.of(Sound.REGISTRY, Sound.PLAN, Sound.STRATEGY)))
                .isEmpty();
    }

    /** People look the codes up in the documentation and silence findings by them, so none may change. */
    @Test
    void theCodesOfTheRulesStayAsTheyAre() {
        assertThat(Rule.values())
                .extracting(rule -> rule.getCode() + " " + rule)
                .containsExactly(
                        "SNITP-351 PARTS_MAKE_TOTAL",
                        "SNITP-352 RESULT_STATED",
                        "SNITP-401 INSTITUTION_KNOWN",
                        "SNITP-402 OBJECTIVE_KNOWN",
                        "SNITP-403 STRATEGY_KNOWN",
                        "SNITP-404 CODE_UNIQUE",
                        "SNITP-405 CODE_UNDER_PARENT",
                        "SNITP-406 PART_OF_ACYCLIC",
                        "SNITP-407 REFERENCE_KNOWN",
                        "SNITP-408 REFERENCES_CHECKABLE",
                        "SNITP-501 RANGE_FORWARD",
                        "SNITP-502 WINDOW_INSIDE_PLAN",
                        "SNITP-503 PLAN_INSIDE_STRATEGY",
                        "SNITP-504 EVALUATION_AFTER_WORK_BEGINS",
                        "SNITP-505 EVALUATION_SCHEDULED",
                        "SNITP-506 CALENDAR_INSIDE_STRATEGY",
                        "SNITP-701 MEASURED_PLAN_KNOWN",
                        "SNITP-702 MEASURED_INDICATOR_KNOWN",
                        "SNITP-703 MEASURED_CELL_KNOWN",
                        "SNITP-704 MEASURED_PERIOD_SENSIBLE",
                        "SNITP-705 FIGURE_OF_KIND",
                        "SNITP-706 VALUE_IN_BOUNDS",
                        "SNITP-707 MEASURED_ONCE",
                        "SNITP-708 FRACTION_COMPLETE",
                        "SNITP-709 DENOMINATOR_NOT_ZERO",
                        "SNITP-710 CELLS_MAKE_TOTAL",
                        "SNITP-711 REASON_GIVEN",
                        "SNITP-712 DELIVERY_DATED",
                        "SNITP-713 REVISION_LATER");
    }
}
