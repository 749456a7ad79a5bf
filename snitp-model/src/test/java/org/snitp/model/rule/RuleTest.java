package org.snitp.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snitp.model.Bundle;

class RuleTest {

    /** Rules about words and profiles, which other modules check. */
    private static final Set<Rule> ELSEWHERE = EnumSet.of(
            Rule.COMMA_BELOW,
            Rule.LETTERS_COMPOSED,
            Rule.WORDS_APART,
            Rule.WHITE_SPACE_TIDY,
            Rule.DIACRITICS_WRITTEN,
            Rule.BRACKETS_PAIRED,
            Rule.TRANSLATION_GIVEN,
            Rule.WORD_ONCE,
            Rule.PLACEHOLDER_REPLACED,
            Rule.ACRONYM_KNOWN,
            Rule.NAME_OF_ONE_THING,
            Rule.REQUIRED_FIELD_STATED,
            Rule.PROFILE_RULE_KNOWN,
            Rule.PROFILE_FIELD_KNOWN,
            Rule.READING_ERROR_KEPT,
            Rule.REQUIREMENT_SOURCED,
            Rule.PROFILE_KNOWN,
            Rule.PROFILES_ACYCLIC,
            Rule.WEIGHT_GIVEN_ONCE);

    /** Broken only beside a day on which it is checked; {@link ReportDaysTest} has its cases. */
    private static final Set<Rule> OF_TODAY = EnumSet.of(Rule.REPORT_NOT_IN_FUTURE);

    @Test
    void everyRuleHasACase() {
        assertThat(Stream.of(
                                RuleCase.all().map(RuleCase::rule),
                                NoteCase.all().map(NoteCase::rule),
                                ELSEWHERE.stream(),
                                OF_TODAY.stream())
                        .flatMap(rules -> rules))
                .contains(Rule.values());
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

    @ParameterizedTest
    @MethodSource("org.snitp.model.rule.NoteCase#all")
    void whatCouldBeSaidBetterIsReportedExactly(NoteCase noteCase) {
        assertThat(Sound.notes(noteCase.rule(), noteCase.broken())).isEqualTo(noteCase.findings());
    }

    @ParameterizedTest
    @MethodSource("org.snitp.model.rule.NoteCase#all")
    void whatIsSaidWellIsNotReported(NoteCase noteCase) {
        for (Bundle kept : noteCase.kept()) {
            assertThat(Sound.notes(noteCase.rule(), kept)).isEmpty();
        }
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
                        "SNITP-331 REQUIRED_FIELD_STATED",
                        "SNITP-332 PROFILE_RULE_KNOWN",
                        "SNITP-333 PROFILE_FIELD_KNOWN",
                        "SNITP-334 READING_ERROR_KEPT",
                        "SNITP-335 REQUIREMENT_SOURCED",
                        "SNITP-336 PROFILE_KNOWN",
                        "SNITP-337 PROFILES_ACYCLIC",
                        "SNITP-338 WEIGHT_GIVEN_ONCE",
                        "SNITP-351 PARTS_MAKE_TOTAL",
                        "SNITP-352 RESULT_STATED",
                        "SNITP-353 RESPONSIBLE_STATED",
                        "SNITP-354 OBJECTIVE_SERVED",
                        "SNITP-355 DENOMINATOR_STATED",
                        "SNITP-356 PERCENTAGE_POSSIBLE",
                        "SNITP-357 PLANNED_VALUE_POSSIBLE",
                        "SNITP-358 BOUNDS_ORDERED",
                        "SNITP-359 FRACTION_OF_TWO",
                        "SNITP-360 BUDGET_SOURCE_STATED",
                        "SNITP-361 COMMA_BELOW",
                        "SNITP-362 LETTERS_COMPOSED",
                        "SNITP-363 WORDS_APART",
                        "SNITP-364 WHITE_SPACE_TIDY",
                        "SNITP-365 DIACRITICS_WRITTEN",
                        "SNITP-366 BRACKETS_PAIRED",
                        "SNITP-367 TRANSLATION_GIVEN",
                        "SNITP-368 WORD_ONCE",
                        "SNITP-369 PLACEHOLDER_REPLACED",
                        "SNITP-371 NUMBER_UNMISTAKABLE",
                        "SNITP-372 DECIMALS_UNMISTAKABLE",
                        "SNITP-373 PERCENT_NO_FRACTION",
                        "SNITP-374 STATEMENT_WITHOUT_NUMBER",
                        "SNITP-375 RATE_STATES_PER",
                        "SNITP-376 INDEX_STATES_SCALE",
                        "SNITP-377 TRUTH_PLANNED_AS_SUCH",
                        "SNITP-381 TARGET_STATES_VALUE",
                        "SNITP-382 TARGET_RANGE_ORDERED",
                        "SNITP-383 TARGET_DATED",
                        "SNITP-391 TAG_FORMED",
                        "SNITP-392 SPENDING_DATED",
                        "SNITP-393 SPENDING_WITHIN_PLAN",
                        "SNITP-394 LINES_WITHIN_BUDGET",
                        "SNITP-395 BUDGET_LINE_ONCE",
                        "SNITP-396 BUDGET_LINE_INSIDE_PLAN",
                        "SNITP-397 PLACE_ON_EARTH",
                        "SNITP-398 LINK_ONCE",
                        "SNITP-401 INSTITUTION_KNOWN",
                        "SNITP-402 OBJECTIVE_KNOWN",
                        "SNITP-403 STRATEGY_KNOWN",
                        "SNITP-404 CODE_UNIQUE",
                        "SNITP-405 CODE_UNDER_PARENT",
                        "SNITP-406 PART_OF_ACYCLIC",
                        "SNITP-407 REFERENCE_KNOWN",
                        "SNITP-408 REFERENCES_CHECKABLE",
                        "SNITP-409 ONE_ROLE",
                        "SNITP-410 INSTITUTION_ONCE",
                        "SNITP-411 TARGET_ONCE",
                        "SNITP-412 RESPONSIBLE_IS_BODY",
                        "SNITP-413 INSTITUTION_USED",
                        "SNITP-414 CODES_CONSECUTIVE",
                        "SNITP-415 INDICATOR_NAME_ONCE",
                        "SNITP-416 ACRONYM_KNOWN",
                        "SNITP-417 OBSERVATION_ONCE",
                        "SNITP-418 ACTION_TITLE_ONCE",
                        "SNITP-419 CODES_APART",
                        "SNITP-421 WORK_DONE_POSSIBLE",
                        "SNITP-422 STATUS_EXPLAINED",
                        "SNITP-423 ACTION_KNOWN",
                        "SNITP-424 ACTIONS_ACYCLIC",
                        "SNITP-425 HALT_DATED",
                        "SNITP-426 SUCCESSION_ACYCLIC",
                        "SNITP-427 SUCCESSION_DATED",
                        "SNITP-428 INSTITUTION_TYPE_SPELLED",
                        "SNITP-429 LEVELS_NAMED",
                        "SNITP-441 CATEGORY_WHOLE_KNOWN",
                        "SNITP-442 CATEGORY_PART_ACYCLIC",
                        "SNITP-443 CODE_LIST_KNOWN",
                        "SNITP-444 CATEGORIES_ONCE",
                        "SNITP-445 DEFINITION_KNOWN",
                        "SNITP-446 DEFINITION_KEPT",
                        "SNITP-447 LIBRARY_DEFINES",
                        "SNITP-448 SHARED_INDICATOR_KNOWN",
                        "SNITP-449 COMPONENT_KNOWN",
                        "SNITP-450 COMPUTATION_ACYCLIC",
                        "SNITP-501 RANGE_FORWARD",
                        "SNITP-502 WINDOW_INSIDE_PLAN",
                        "SNITP-503 PLAN_INSIDE_STRATEGY",
                        "SNITP-504 EVALUATION_AFTER_WORK_BEGINS",
                        "SNITP-505 EVALUATION_SCHEDULED",
                        "SNITP-506 CALENDAR_INSIDE_STRATEGY",
                        "SNITP-507 DELIVERABLE_DATED",
                        "SNITP-508 BASELINE_BEFORE_TARGET",
                        "SNITP-509 BASELINE_BEFORE_PLAN",
                        "SNITP-510 TARGET_INSIDE_PLAN",
                        "SNITP-511 EVALUATION_INSIDE_PLAN",
                        "SNITP-512 WORK_SCHEDULED",
                        "SNITP-513 EVALUATION_DATED",
                        "SNITP-521 WORK_DAYS_ORDERED",
                        "SNITP-522 VALIDITY_ORDERED",
                        "SNITP-601 TARGET_ON_RIGHT_SIDE",
                        "SNITP-602 TARGETS_IN_ORDER",
                        "SNITP-603 INDICATOR_REPORTED",
                        "SNITP-604 MEASURE_STATED",
                        "SNITP-605 UNIT_STATED",
                        "SNITP-606 NAME_OF_ONE_THING",
                        "SNITP-607 INDICATORS_STATED",
                        "SNITP-608 REPORTING_STATED",
                        "SNITP-611 KIND_WITH_DIRECTION",
                        "SNITP-612 TARGET_WINDOW_MEANT",
                        "SNITP-613 SUM_BEGINS_AT_ZERO",
                        "SNITP-614 THRESHOLDS_ORDERED",
                        "SNITP-621 TARGET_CELL_KNOWN",
                        "SNITP-622 CATEGORY_TARGETS_WITH_TOTAL",
                        "SNITP-623 BASELINE_ONCE",
                        "SNITP-624 TARGET_BASELINE_KNOWN",
                        "SNITP-625 STATEMENT_WITHOUT_MEASURE",
                        "SNITP-626 STATEMENTS_APART",
                        "SNITP-627 TARGET_MILESTONE_KNOWN",
                        "SNITP-628 MILESTONE_DUE_AGREED",
                        "SNITP-631 COMPUTATION_FORMED",
                        "SNITP-632 COMPUTED_WITH_NUMBERS",
                        "SNITP-633 COMPONENTS_SUMMABLE",
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
                        "SNITP-713 REVISION_LATER",
                        "SNITP-741 DELIVERY_BEFORE_REPORT",
                        "SNITP-742 REPORT_AFTER_PERIOD",
                        "SNITP-743 REPORT_NOT_IN_FUTURE",
                        "SNITP-744 FIGURE_NEAR_PLAN",
                        "SNITP-745 FIGURE_NEAR_SERIES",
                        "SNITP-746 OBSERVATION_STATUS_OF_NUMBER",
                        "SNITP-747 FORECAST_BEFORE_END",
                        "SNITP-748 COMPUTED_NOT_REPORTED",
                        "SNITP-749 FIGURES_CHANGE",
                        "SNITP-750 COUNTS_NOT_HEAPED",
                        "SNITP-751 REPORTED_MILESTONE_KNOWN",
                        "SNITP-752 STATUS_AFTER_PERIOD",
                        "SNITP-753 STATUS_ONCE",
                        "SNITP-754 STATUS_AGREED",
                        "SNITP-755 WORK_NOT_UNDONE",
                        "SNITP-756 COMPLETED_WITH_MILESTONES",
                        "SNITP-757 FISCAL_YEAR_AGREED",
                        "SNITP-771 REPORTED_SUM_STATED",
                        "SNITP-772 REPORTED_WITHIN_COMMITTED",
                        "SNITP-773 REPORTED_WITHIN_BUDGET",
                        "SNITP-774 REPORTED_SOURCE_KNOWN",
                        "SNITP-775 REPORTED_CURRENCY_KNOWN",
                        "SNITP-776 REPORTED_SUM_INSIDE_PLAN",
                        "SNITP-777 REPORTED_SUM_ONCE",
                        "SNITP-778 REPORTED_SUM_AFTER_PERIOD",
                        "SNITP-779 REPORTED_PERIODS_APART");
    }
}
