package org.snitp.model.rule;

import static org.snitp.model.rule.Dependency.beginOfWork;
import static org.snitp.model.rule.Dependency.field;
import static org.snitp.model.rule.Dependency.indicatorFields;
import static org.snitp.model.rule.Dependency.object;
import static org.snitp.model.rule.Dependency.stated;
import static org.snitp.model.rule.Reading.ALL_DOCUMENTS;
import static org.snitp.model.rule.Reading.ALL_SOUND;
import static org.snitp.model.rule.Reading.SOUND_DOCUMENT;
import static org.snitp.model.rule.Reading.SOUND_REGISTRIES;
import static org.snitp.model.rule.RuleDeclaration.declare;
import static org.snitp.model.rule.RuleSeverity.ERROR;
import static org.snitp.model.rule.RuleSeverity.INFO;
import static org.snitp.model.rule.RuleSeverity.WARNING;

import java.util.Objects;
import java.util.Set;

/**
 * A rule between objects, with everything about it but its texts, which are stored with the diagnostics under its code.
 *
 * <p>A rule declares its number; the severity of a violation, in a draft and in a plan to be adopted; what must have been
 * read; and what a violation depends on, so that consequences of other problems are not reported.
 */
public enum Rule {
    /** An object has the fields that the profile of the check requires; the profile weighs what lacks. */
    REQUIRED_FIELD_STATED(declare(331).severity(WARNING, ERROR).ofTheValue()),

    /** A rule to which a profile gives a weight is known. */
    PROFILE_RULE_KNOWN(declare(332).severity(ERROR).ofTheValue()),

    /** A type or field that a profile requires is one of the format. */
    PROFILE_FIELD_KNOWN(declare(333).severity(ERROR).ofTheValue()),

    /** An error of reading weighs no less than in a draft. */
    READING_ERROR_KEPT(declare(334).severity(ERROR).ofTheValue()),

    /** A requirement states the act from which it comes. */
    REQUIREMENT_SOURCED(declare(335).severity(INFO).ofTheValue().dependsOn(field("source"))),

    /** A profile that is named is among the documents, or is one that is always there. */
    PROFILE_KNOWN(declare(336).severity(ERROR).needs(ALL_DOCUMENTS).needsEvery("Profile")),

    /** No profile extends itself. */
    PROFILES_ACYCLIC(declare(337).severity(ERROR)),

    /** A profile gives one weight to a rule or field. */
    WEIGHT_GIVEN_ONCE(declare(338).severity(ERROR)),

    /** The parts of a statistic add up to its total. */
    PARTS_MAKE_TOTAL(declare(351)
            .severity(WARNING)
            .needsEvery("Statistic", "Observation")
            .dependsOn(field("observations"))),

    /** An action has an expected result. */
    RESULT_STATED(declare(352).severity(WARNING).dependsOn(field("results"))),

    /** An action, or each of its indicators, has a responsible institution. */
    RESPONSIBLE_STATED(declare(353).severity(WARNING, ERROR).dependsOn(stated("responsible"))),

    /** An objective of a strategy that is carried out is served by an action. */
    OBJECTIVE_SERVED(declare(354).severity(INFO, WARNING).needs(ALL_SOUND).hiddenBy(403, 404, 405)),

    /** A percentage or a ratio has a denominator. */
    DENOMINATOR_STATED(declare(355).severity(INFO, WARNING).ofTheValue().dependsOn(field("denominator"))),

    /** Percentages lie between 0 and 100. */
    PERCENTAGE_POSSIBLE(declare(356).severity(WARNING, ERROR).ofTheValue().dependsOn(indicatorFields("measure"))),

    /** A baseline or a target is a possible value of its measure. */
    PLANNED_VALUE_POSSIBLE(declare(357).severity(ERROR).ofTheValue().dependsOn(indicatorFields("measure"))),

    /** The lower bound of a measure is not above the upper one. */
    BOUNDS_ORDERED(declare(358).severity(ERROR).ofTheValue()),

    /** A percentage or a ratio divides one thing by another. */
    FRACTION_OF_TWO(declare(359).severity(WARNING).ofTheValue()),

    /** A budget states its source of funding. */
    BUDGET_SOURCE_STATED(declare(360).severity(INFO, WARNING).ofTheValue().dependsOn(field("source"))),

    /** Romanian letters have a comma below, and no cedilla. */
    COMMA_BELOW(declare(361).severity(WARNING).ofTheValue()),

    /** Letters and their marks are one character: Unicode normal form C. */
    LETTERS_COMPOSED(declare(362).severity(WARNING).ofTheValue()),

    /** No two words are glued together. */
    WORDS_APART(declare(363).severity(WARNING).ofTheValue()),

    /** White space in a text is single, visible as such, and not before a punctuation mark. */
    WHITE_SPACE_TIDY(declare(364).severity(INFO, WARNING).ofTheValue()),

    /** No word lacks its diacritics. */
    DIACRITICS_WRITTEN(declare(365).severity(INFO, WARNING).ofTheValue()),

    /** Brackets and quotation marks in a text are paired. */
    BRACKETS_PAIRED(declare(366).severity(INFO, WARNING).ofTheValue()),

    /** A text has all languages that its document declares; without a declaration, English if others have it. */
    TRANSLATION_GIVEN(declare(367).severity(INFO, WARNING).ofTheValue().dependsOn(field("en"))),

    /** No word is written twice in a row. */
    WORD_ONCE(declare(368).severity(WARNING).ofTheValue()),

    /** The texts of a skeleton are replaced before a plan is final. */
    PLACEHOLDER_REPLACED(declare(369).severity(INFO, ERROR).ofTheValue()),

    /** A count or an amount is not an ambiguous number. */
    NUMBER_UNMISTAKABLE(declare(371).severity(ERROR).dependsOn(indicatorFields("measure"))),

    /** A number with three decimals cannot be mistaken for thousands. */
    DECIMALS_UNMISTAKABLE(declare(372).severity(WARNING).dependsOn(indicatorFields("measure"))),

    /** A percentage is not a fraction of one. */
    PERCENT_NO_FRACTION(declare(373).severity(WARNING).dependsOn(indicatorFields("measure"))),

    /** A qualitative indicator has no number as its baseline or target. */
    STATEMENT_WITHOUT_NUMBER(declare(374).severity(WARNING, ERROR)),

    /** A rate states for how many its cases are counted, and nothing else does. */
    RATE_STATES_PER(declare(375).severity(ERROR).ofTheValue().dependsOn(field("per"))),

    /** An index has a reference period or a scale, and nothing else has a reference period. */
    INDEX_STATES_SCALE(
            declare(376).severity(INFO, WARNING).ofTheValue().dependsOn(field("referencePeriod"), field("bounds"))),

    /** A yes or no is planned for a statement that holds or not, and for nothing else. */
    TRUTH_PLANNED_AS_SUCH(declare(377).severity(ERROR).ofTheValue().dependsOn(indicatorFields("measure"))),

    /** A target states what its kind needs: a value, or the ends of a range. */
    TARGET_STATES_VALUE(declare(381)
            .severity(ERROR)
            .ofTheValue()
            .dependsOn(field("value"), field("min"), field("max"), field("kind"))),

    /** The lower end of the range of a target is not above the upper one. */
    TARGET_RANGE_ORDERED(declare(382).severity(ERROR).ofTheValue()),

    /** A target has a date. */
    TARGET_DATED(declare(383).severity(INFO).dependsOn(field("period"))),

    /** A tag names a scheme and a code of it. */
    TAG_FORMED(declare(391).severity(ERROR).ofTheValue()),

    /** Commitments and payments are counted up to a day that is stated. */
    SPENDING_DATED(declare(392).severity(INFO, WARNING).dependsOn(field("asOf"))),

    /** No more is committed than is planned, and no more spent than is committed. */
    SPENDING_WITHIN_PLAN(declare(393).severity(WARNING)),

    /** The lines of a budget are not more than the budget. */
    LINES_WITHIN_BUDGET(declare(394).severity(WARNING)),

    /** The money of an action has one line for a time, source, institution and currency. */
    BUDGET_LINE_ONCE(declare(395).severity(WARNING)),

    /** A line of a budget is for the time of its plan. */
    BUDGET_LINE_INSIDE_PLAN(declare(396).severity(WARNING).ofTheValue()),

    /** The latitude and the longitude of a place can be those of a place on the Earth. */
    PLACE_ON_EARTH(declare(397).severity(ERROR).ofTheValue()),

    /** A list of links has each address once. */
    LINK_ONCE(declare(398).severity(WARNING)),

    /** An institution that is referred to is in a registry of the bundle. */
    INSTITUTION_KNOWN(declare(401)
            .severity(ERROR)
            .replaceable()
            .ofTheValue()
            .aboutCode()
            .needs(ALL_DOCUMENTS)
            .needsEvery("Institution")),

    /** An action serves an objective of its plan's strategy. */
    OBJECTIVE_KNOWN(declare(402)
            .severity(ERROR)
            .replaceable()
            .aboutCode()
            .needs(ALL_DOCUMENTS)
            .needsEvery("GeneralObjective", "SpecificObjective", "NestedObjective")),

    /** The strategy of a plan is in the bundle. */
    STRATEGY_KNOWN(declare(403)
            .severity(ERROR)
            .replaceable()
            .ofTheValue()
            .aboutCode()
            .needs(ALL_DOCUMENTS)
            .needsEvery("Strategy")),

    /** A code or id is unique. */
    CODE_UNIQUE(declare(404).severity(ERROR).aboutCode()),

    /** A numbered code lies under the code of its parent. */
    CODE_UNDER_PARENT(declare(405).severity(ERROR).aboutCode()),

    /** No institution is part of itself, directly or through others. */
    PART_OF_ACYCLIC(declare(406).severity(ERROR)),

    /** A statistic, a category or an evaluation that is referred to is in the strategy. */
    REFERENCE_KNOWN(declare(407)
            .severity(ERROR)
            .replaceable()
            .ofTheValue()
            .aboutCode()
            .needsEvery("Statistic", "Category", "StrategyEvaluation")),

    /** The bundle has the registry or strategy against which references are checked. */
    REFERENCES_CHECKABLE(declare(408).severity(WARNING, ERROR).needs(ALL_DOCUMENTS)),

    /** An institution is either responsible for an action or supports it. */
    ONE_ROLE(declare(409).severity(WARNING)),

    /** An institution occurs once in a list. */
    INSTITUTION_ONCE(declare(410).severity(WARNING)),

    /** An indicator has one target for a period. */
    TARGET_ONCE(declare(411).severity(WARNING, ERROR).dependsOn(field("period"))),

    /** At least one of the responsible institutions is a body rather than an open group. */
    RESPONSIBLE_IS_BODY(declare(412).severity(INFO, WARNING).dependsOn(object())),

    /** An institution of a registry is used. */
    INSTITUTION_USED(declare(413).severity(INFO).needs(ALL_SOUND).hiddenBy(401, 404, 406)),

    /** The numbers of actions and of nested objectives have no gap. */
    CODES_CONSECUTIVE(declare(414).severity(INFO).needs(ALL_SOUND).hiddenBy(402, 404, 405)),

    /** No two indicators of an action or objective have the same name. */
    INDICATOR_NAME_ONCE(declare(415).severity(WARNING).dependsOn(indicatorFields("definition", "scope", "measure"))),

    /** An acronym in a text is in a registry, or is explained. */
    ACRONYM_KNOWN(declare(416)
            .severity(INFO, WARNING)
            .ofTheValue()
            .needs(SOUND_REGISTRIES, SOUND_DOCUMENT)
            .hiddenBy(401, 404)),

    /** A statistic has one figure for a period and category. */
    OBSERVATION_ONCE(declare(417).severity(ERROR)),

    /** No two actions of a plan have the same title. */
    ACTION_TITLE_ONCE(declare(418).severity(INFO, WARNING)),

    /** No two codes look alike. */
    CODES_APART(declare(419).severity(WARNING)),

    /** The share of an action that is done is at most the whole. */
    WORK_DONE_POSSIBLE(declare(421).severity(ERROR).ofTheValue()),

    /** A delay, an interruption or an end of an action has a reason. */
    STATUS_EXPLAINED(declare(422).severity(WARNING, ERROR).ofTheValue().dependsOn(field("reason"))),

    /** An action to which another one refers is in the plan. */
    ACTION_KNOWN(declare(423).severity(ERROR).aboutCode().needsEvery("Action")),

    /** No action depends on itself or is part of itself, directly or through others. */
    ACTIONS_ACYCLIC(declare(424).severity(ERROR)),

    /** An action that is suspended or cancelled states since when. */
    HALT_DATED(declare(425).severity(INFO, WARNING).ofTheValue().dependsOn(field("since"))),

    /** No institution succeeds itself, directly or through others. */
    SUCCESSION_ACYCLIC(declare(426).severity(ERROR)),

    /** An institution with successors states until when it exists. */
    SUCCESSION_DATED(declare(427).severity(WARNING).dependsOn(field("validUntil"))),

    /** A type of institution of the author's own is not a misspelt one of those that are known. */
    INSTITUTION_TYPE_SPELLED(declare(428).severity(WARNING).replaceable().ofTheValue()),

    /** Each level of the objectives has a name if others have one. */
    LEVELS_NAMED(declare(429).severity(INFO, WARNING).ofTheValue()),

    /** A category that another one is part of is in the same dimension or code list. */
    CATEGORY_WHOLE_KNOWN(declare(441).severity(ERROR).ofTheValue().aboutCode().needsEvery("Category")),

    /** No category is part of itself, directly or through others. */
    CATEGORY_PART_ACYCLIC(declare(442).severity(ERROR)),

    /** The code list of a dimension is in the bundle. */
    CODE_LIST_KNOWN(declare(443)
            .severity(ERROR)
            .ofTheValue()
            .aboutCode()
            .needs(ALL_DOCUMENTS)
            .needsEvery("CodeList")),

    /** A dimension that refers to a code list has no other categories. */
    CATEGORIES_ONCE(declare(444).severity(ERROR).needsEvery("CodeList", "Category")),

    /** The definition to which an indicator refers is in a library, and in one alone. */
    DEFINITION_KNOWN(declare(445)
            .severity(ERROR)
            .ofTheValue()
            .aboutCode()
            .needs(ALL_DOCUMENTS)
            .needsEvery("IndicatorLibrary", "Indicator")),

    /** An indicator does not contradict the definition to which it refers. */
    DEFINITION_KEPT(declare(446).severity(ERROR).needsEvery("IndicatorLibrary")),

    /** A library defines indicators, and plans nothing. */
    LIBRARY_DEFINES(declare(447).severity(WARNING)),

    /** An indicator that an action shares is one of another action, or of an objective. */
    SHARED_INDICATOR_KNOWN(declare(448).severity(ERROR).ofTheValue().aboutCode().needsEvery("Indicator")),

    /** The indicators from which another one is computed are there, and each name means one. */
    COMPONENT_KNOWN(declare(449)
            .severity(ERROR)
            .ofTheValue()
            .aboutCode()
            .needs(ALL_DOCUMENTS)
            .needsEvery("IndicatorLibrary", "Indicator")),

    /** No indicator is computed from itself. */
    COMPUTATION_ACYCLIC(declare(450).severity(ERROR)),

    /** A range of periods ends after it starts. */
    RANGE_FORWARD(declare(501).severity(ERROR).ofTheValue().damagesValue()),

    /** An implementation window lies inside the plan. */
    WINDOW_INSIDE_PLAN(declare(502).severity(ERROR).ofTheValue()),

    /** A plan lies inside the horizon of its strategy. */
    PLAN_INSIDE_STRATEGY(declare(503).severity(ERROR)),

    /** An evaluation does not precede the work, the period it covers, or its own beginning. */
    EVALUATION_AFTER_WORK_BEGINS(declare(504).severity(ERROR).dependsOn(beginOfWork())),

    /** An action has an evaluation schedule. */
    EVALUATION_SCHEDULED(declare(505).severity(WARNING).dependsOn(stated("evaluation"))),

    /** A report or an evaluation of the strategy lies inside its horizon. */
    CALENDAR_INSIDE_STRATEGY(declare(506).severity(ERROR).ofTheValue()),

    /** A deliverable has a deadline. */
    DELIVERABLE_DATED(declare(507).severity(INFO, WARNING).dependsOn(indicatorFields("targets", "implementation"))),

    /** A baseline was observed before the first target is due. */
    BASELINE_BEFORE_TARGET(declare(508).severity(WARNING)),

    /** A baseline was observed before the plan, and the work on its action, began. */
    BASELINE_BEFORE_PLAN(declare(509).severity(INFO, WARNING).dependsOn(indicatorFields("implementation"))),

    /** A target lies inside its plan. */
    TARGET_INSIDE_PLAN(declare(510).severity(WARNING)),

    /** An evaluation schedule overlaps its plan. */
    EVALUATION_INSIDE_PLAN(declare(511)
            .severity(INFO, WARNING)
            .dependsOn(object(), beginOfWork().in("planBefore", "strategyBefore"))),

    /** An action states when it is carried out. */
    WORK_SCHEDULED(declare(512).severity(INFO, WARNING).dependsOn(stated("implementation"))),

    /** An evaluation schedule has a date or a recurrence. */
    EVALUATION_DATED(declare(513).severity(INFO, WARNING).dependsOn(object())),

    /** Work is not completed before it began. */
    WORK_DAYS_ORDERED(declare(521).severity(ERROR).ofTheValue()),

    /** An institution does not end before it begins. */
    VALIDITY_ORDERED(declare(522).severity(ERROR).ofTheValue()),

    /** A target lies on the side of the baseline that the direction requires. */
    TARGET_ON_RIGHT_SIDE(declare(601).severity(WARNING)),

    /** Later targets do not fall back behind earlier ones. */
    TARGETS_IN_ORDER(declare(602).severity(WARNING).dependsOn(field("period"))),

    /** An indicator has a reporter and a reporting time. */
    INDICATOR_REPORTED(
            declare(603).severity(INFO, WARNING).dependsOn(indicatorFields("responsible", "evaluation", "frequency"))),

    /** An indicator states what is measured. */
    MEASURE_STATED(declare(604).severity(INFO, WARNING).dependsOn(field("measure"))),

    /** A measure states its unit. */
    UNIT_STATED(declare(605).severity(INFO, WARNING).ofTheValue().dependsOn(field("unit"))),

    /** The name of an indicator counts one thing. */
    NAME_OF_ONE_THING(declare(606)
            .severity(INFO, WARNING)
            .ofTheValue()
            .dependsOn(field("definition").above(2))),

    /** An action has an indicator. */
    INDICATORS_STATED(declare(607).severity(INFO, WARNING).dependsOn(field("indicators"))),

    /** If several institutions are responsible, it is stated which of them report. */
    REPORTING_STATED(declare(608).severity(INFO, WARNING).dependsOn(object())),

    /** The kind of a target agrees with the direction of its indicator. */
    KIND_WITH_DIRECTION(declare(611).severity(WARNING)),

    /** For values that add up, a target for the last period of a plan applies to that period only. */
    TARGET_WINDOW_MEANT(declare(612).severity(INFO, WARNING)),

    /** A sum that starts from zero has no baseline other than zero. */
    SUM_BEGINS_AT_ZERO(declare(613).severity(INFO, WARNING)),

    /** The shares from which progress is at risk and on track are in order. */
    THRESHOLDS_ORDERED(declare(614).severity(WARNING)),

    /** A target or a baseline applies to a category that its indicator has. */
    TARGET_CELL_KNOWN(declare(621).severity(ERROR).aboutCode().needsEvery("Dimension", "Category")),

    /** A target of the whole agrees with those of all its categories. */
    CATEGORY_TARGETS_WITH_TOTAL(declare(622).severity(WARNING)),

    /** A category has one baseline for a period. */
    BASELINE_ONCE(declare(623).severity(ERROR)),

    /** The baseline that a target names is stated. */
    TARGET_BASELINE_KNOWN(declare(624).severity(ERROR)),

    /** A target that is a statement belongs to an indicator that is not measured by numbers. */
    STATEMENT_WITHOUT_MEASURE(declare(625).severity(WARNING, ERROR)),

    /** Reports can tell which of several statements they are about. */
    STATEMENTS_APART(declare(626).severity(WARNING).dependsOn(field("period"))),

    /** The milestone that a target names is one of the action of its indicator. */
    TARGET_MILESTONE_KNOWN(
            declare(627).severity(ERROR).aboutCode().needsEvery("Milestone").dependsOn(field("kind"))),

    /** A target is due with the milestone that it names. */
    MILESTONE_DUE_AGREED(declare(628).severity(WARNING)),

    /** A computation is a numerator and a denominator, or a formula that can be read. */
    COMPUTATION_FORMED(declare(631).severity(ERROR).ofTheValue()),

    /** A computed indicator and its components are numbers. */
    COMPUTED_WITH_NUMBERS(declare(632).severity(ERROR).dependsOn(indicatorFields("measure"))),

    /** Components that are summed over several periods add up. */
    COMPONENTS_SUMMABLE(declare(633).severity(WARNING, ERROR).dependsOn(indicatorFields("measure"))),

    /** The plan of a measurement set is in the bundle. */
    MEASURED_PLAN_KNOWN(declare(701)
            .severity(ERROR)
            .replaceable()
            .aboutCode()
            .needs(ALL_DOCUMENTS)
            .needsEvery("ActionPlan")),

    /** A measured indicator is in the plan, or in the strategy of the plan. */
    MEASURED_INDICATOR_KNOWN(declare(702)
            .severity(ERROR)
            .replaceable()
            .aboutCode()
            .needs(ALL_DOCUMENTS)
            .needsEvery("Indicator")),

    /** The dimensions and categories of a measurement are those of its indicator. */
    MEASURED_CELL_KNOWN(declare(703).severity(ERROR).aboutCode().needsEvery("Dimension", "Category")),

    /** A measurement belongs to a time in which its indicator is measured, and is not reported before it. */
    MEASURED_PERIOD_SENSIBLE(declare(704).severity(ERROR)),

    /** A figure has the form that the measure of its indicator requires. */
    FIGURE_OF_KIND(declare(705).severity(ERROR).dependsOn(object())),

    /** A value lies within the bounds of its measure. */
    VALUE_IN_BOUNDS(declare(706).severity(ERROR)),

    /** An indicator is measured once for a period and categories, except for revisions. */
    MEASURED_ONCE(declare(707).severity(ERROR).dependsOn(object())),

    /** A numerator has its denominator, and a weight its value. */
    FRACTION_COMPLETE(declare(708).severity(ERROR).dependsOn(object())),

    /** A denominator is not zero. */
    DENOMINATOR_NOT_ZERO(declare(709).severity(ERROR)),

    /** Broken-down figures add up to their total. */
    CELLS_MAKE_TOTAL(declare(710).severity(WARNING).needsEvery("Measurement").dependsOn(object())),

    /** A figure that is not applicable has a reason. */
    REASON_GIVEN(declare(711).severity(WARNING, ERROR).dependsOn(object())),

    /** A delivered product has a date, and nothing else has. */
    DELIVERY_DATED(declare(712).severity(WARNING, ERROR).dependsOn(object())),

    /** A replaced figure is not newer than its replacement. */
    REVISION_LATER(declare(713).severity(ERROR)),

    /** A product was delivered before the delivery was reported. */
    DELIVERY_BEFORE_REPORT(declare(741).severity(ERROR)),

    /** A period is over when its figure is reported. */
    REPORT_AFTER_PERIOD(declare(742).severity(WARNING)),

    /** No report refers to a future day. */
    REPORT_NOT_IN_FUTURE(declare(743).severity(ERROR)),

    /** A figure has the magnitude of the planned values. */
    FIGURE_NEAR_PLAN(declare(744).severity(WARNING)),

    /** A figure has the magnitude of the other figures of its indicator. */
    FIGURE_NEAR_SERIES(declare(745).severity(WARNING)),

    /** An observation status is that of a number. */
    OBSERVATION_STATUS_OF_NUMBER(declare(746).severity(ERROR).dependsOn(object())),

    /** A forecast is made before its period is over. */
    FORECAST_BEFORE_END(declare(747).severity(WARNING)),

    /** Nothing is reported for an indicator that is computed. */
    COMPUTED_NOT_REPORTED(declare(748).severity(WARNING).ofTheValue()),

    /** The figures of periods in a row are not all the same. */
    FIGURES_CHANGE(declare(749).severity(WARNING)),

    /** Counts do not mostly end in 0 or 5. */
    COUNTS_NOT_HEAPED(declare(750).severity(WARNING)),

    /** A milestone that is reported as met is one of the action. */
    REPORTED_MILESTONE_KNOWN(declare(751).severity(ERROR).aboutCode().needsEvery("Milestone")),

    /** A period is over when the status at its end is reported. */
    STATUS_AFTER_PERIOD(declare(752).severity(WARNING)),

    /** An institution reports once a day on an action and a period. */
    STATUS_ONCE(declare(753).severity(ERROR)),

    /** Institutions agree on the state of an action at the end of a period. */
    STATUS_AGREED(declare(754).severity(WARNING)),

    /** The share of the work that is done does not fall. */
    WORK_NOT_UNDONE(declare(755).severity(WARNING)),

    /** A completed action has met its milestones. */
    COMPLETED_WITH_MILESTONES(declare(756).severity(WARNING)),

    /** A fiscal year means the same days in a document and in its plan or strategy. */
    FISCAL_YEAR_AGREED(declare(757).severity(WARNING)),

    /** Reported money has a sum and a period. */
    REPORTED_SUM_STATED(declare(771).severity(ERROR).dependsOn(object())),

    /** No more is reported as spent than as committed. */
    REPORTED_WITHIN_COMMITTED(declare(772).severity(WARNING)),

    /** No more is reported as committed or spent than is planned. */
    REPORTED_WITHIN_BUDGET(declare(773).severity(WARNING)),

    /** Reported money comes from a source of the budget. */
    REPORTED_SOURCE_KNOWN(declare(774).severity(WARNING).needsEvery("Action")),

    /** Reported money is in a currency of the budget. */
    REPORTED_CURRENCY_KNOWN(declare(775).severity(WARNING).needsEvery("Action")),

    /** Reported money is that of a time of the plan. */
    REPORTED_SUM_INSIDE_PLAN(declare(776).severity(WARNING)),

    /** An institution reports once a day on an action, a period, a source and a currency. */
    REPORTED_SUM_ONCE(declare(777).severity(ERROR)),

    /** A period is over when its money is reported. */
    REPORTED_SUM_AFTER_PERIOD(declare(778).severity(WARNING)),

    /** The periods for which an institution reports money do not overlap in part. */
    REPORTED_PERIODS_APART(declare(779).severity(WARNING));

    @SuppressWarnings("ImmutableEnumChecker") // Its sets and lists are unmodifiable.
    private final RuleDeclaration declaration;

    private final String code;

    Rule(RuleDeclaration.Builder declaration) {
        this.declaration = declaration.build();
        this.code = "SNITP-" + this.declaration.getNumber();
    }

    /** The declaration of the rule: severities and dependencies. */
    public RuleDeclaration getDeclaration() {
        return declaration;
    }

    /** The stable code of the rule in diagnostics. */
    public String getCode() {
        return code;
    }

    /** Returns whether the rule is not reported because other rules are broken, whose violations may be its cause. */
    public boolean isHiddenBy(Set<Rule> broken) {
        Objects.requireNonNull(broken, "broken");
        if (!declaration.getHiddenBy().isEmpty()) {
            for (Rule rule : broken) {
                if (declaration.getHiddenBy().contains(rule.declaration.getNumber())) {
                    return true;
                }
            }
        }
        return false;
    }
}
