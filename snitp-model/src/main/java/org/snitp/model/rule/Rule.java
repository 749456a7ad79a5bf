package org.snitp.model.rule;

/** A rule between objects. The texts for people stand with the diagnostics, under the code. */
public enum Rule {
    /** The parts of a statistic add up to its total. */
    PARTS_MAKE_TOTAL("SNITP-351"),

    /** An action has an expected result. */
    RESULT_STATED("SNITP-352"),

    /** An action, or each of its indicators, has a responsible institution. */
    RESPONSIBLE_STATED("SNITP-353"),

    /** An objective of a strategy that is carried out is served by an action. */
    OBJECTIVE_SERVED("SNITP-354"),

    /** A percentage or a ratio says what it is divided by. */
    DENOMINATOR_STATED("SNITP-355"),

    /** What is in percent lies between 0 and 100. */
    PERCENTAGE_POSSIBLE("SNITP-356"),

    /** A baseline or a target is a value that its measure can have. */
    PLANNED_VALUE_POSSIBLE("SNITP-357"),

    /** The lower bound of a measure is not above the upper one. */
    BOUNDS_ORDERED("SNITP-358"),

    /** A percentage or a ratio divides one thing by another. */
    FRACTION_OF_TWO("SNITP-359"),

    /** A budget says where the money comes from. */
    BUDGET_SOURCE_STATED("SNITP-360"),

    /** Romanian letters have a comma below, and no cedilla. */
    COMMA_BELOW("SNITP-361"),

    /** Letters and their marks are one character: Unicode normal form C. */
    LETTERS_COMPOSED("SNITP-362"),

    /** No two words are glued together. */
    WORDS_APART("SNITP-363"),

    /** White space in a text is single, visible as such, and not before a punctuation mark. */
    WHITE_SPACE_TIDY("SNITP-364"),

    /** No word lacks its diacritics. */
    DIACRITICS_WRITTEN("SNITP-365"),

    /** What opens in a text is closed, and what closes was opened. */
    BRACKETS_PAIRED("SNITP-366"),

    /** A document that has English has it everywhere. */
    ENGLISH_GIVEN("SNITP-367"),

    /** No word is written twice in a row. */
    WORD_ONCE("SNITP-368"),

    /** A count or an amount is no number that can be read in two ways. */
    NUMBER_UNMISTAKABLE("SNITP-371"),

    /** A number with three decimals cannot be taken for thousands. */
    DECIMALS_UNMISTAKABLE("SNITP-372"),

    /** What is in percent is no fraction of one. */
    PERCENT_NO_FRACTION("SNITP-373"),

    /** What is stated and not counted has no number as its baseline or target. */
    STATEMENT_WITHOUT_NUMBER("SNITP-374"),

    /** An institution that is referred to is in a registry of the bundle. */
    INSTITUTION_KNOWN("SNITP-401"),

    /** An action serves an objective of its plan's strategy. */
    OBJECTIVE_KNOWN("SNITP-402"),

    /** The strategy of a plan is in the bundle. */
    STRATEGY_KNOWN("SNITP-403"),

    /** A code or id is given once only. */
    CODE_UNIQUE("SNITP-404"),

    /** A numbered code lies under the code of its parent. */
    CODE_UNDER_PARENT("SNITP-405"),

    /** No institution is part of itself, directly or through others. */
    PART_OF_ACYCLIC("SNITP-406"),

    /** A statistic, a category or an evaluation that is referred to is in the strategy. */
    REFERENCE_KNOWN("SNITP-407"),

    /** The bundle has the registry or strategy against which references are checked. */
    REFERENCES_CHECKABLE("SNITP-408"),

    /** An institution is responsible for an action or supports it, and not both. */
    ONE_ROLE("SNITP-409"),

    /** An institution stands once in a list. */
    INSTITUTION_ONCE("SNITP-410"),

    /** An indicator has one target for a period. */
    TARGET_ONCE("SNITP-411"),

    /** One of those responsible is a body, and not an open group only. */
    RESPONSIBLE_IS_BODY("SNITP-412"),

    /** An institution of a registry is named somewhere. */
    INSTITUTION_USED("SNITP-413"),

    /** The numbers of actions have no gap. */
    CODES_CONSECUTIVE("SNITP-414"),

    /** No two indicators of an action or objective have the same name. */
    INDICATOR_NAME_ONCE("SNITP-415"),

    /** An acronym of a text is in a registry, or is explained. */
    ACRONYM_KNOWN("SNITP-416"),

    /** A statistic has one figure for a period and category. */
    OBSERVATION_ONCE("SNITP-417"),

    /** No two actions of a plan have the same title. */
    ACTION_TITLE_ONCE("SNITP-418"),

    /** No two codes look alike. */
    CODES_APART("SNITP-419"),

    /** A range of periods ends after it starts. */
    RANGE_FORWARD("SNITP-501"),

    /** An implementation window lies inside the plan. */
    WINDOW_INSIDE_PLAN("SNITP-502"),

    /** A plan lies inside the horizon of its strategy. */
    PLAN_INSIDE_STRATEGY("SNITP-503"),

    /** An evaluation does not come before the work, or before what it covers. */
    EVALUATION_AFTER_WORK_BEGINS("SNITP-504"),

    /** An action has an evaluation schedule. */
    EVALUATION_SCHEDULED("SNITP-505"),

    /** A report or an evaluation of the strategy lies inside its horizon. */
    CALENDAR_INSIDE_STRATEGY("SNITP-506"),

    /** A deliverable has a deadline. */
    DELIVERABLE_DATED("SNITP-507"),

    /** A baseline was observed before the first target is due. */
    BASELINE_BEFORE_TARGET("SNITP-508"),

    /** A baseline was not observed after the plan, and the work on its action, had begun. */
    BASELINE_BEFORE_PLAN("SNITP-509"),

    /** A target lies inside its plan. */
    TARGET_INSIDE_PLAN("SNITP-510"),

    /** An evaluation schedule reaches into its plan. */
    EVALUATION_INSIDE_PLAN("SNITP-511"),

    /** An action says when it is carried out. */
    WORK_SCHEDULED("SNITP-512"),

    /** An evaluation schedule has a date or a rhythm. */
    EVALUATION_DATED("SNITP-513"),

    /** A target lies on that side of the baseline which the direction wants. */
    TARGET_ON_RIGHT_SIDE("SNITP-601"),

    /** Later targets do not fall back behind earlier ones. */
    TARGETS_IN_ORDER("SNITP-602"),

    /** Somebody reports an indicator, at some time. */
    INDICATOR_REPORTED("SNITP-603"),

    /** An indicator says what is measured. */
    MEASURE_STATED("SNITP-604"),

    /** A measure says in which unit. */
    UNIT_STATED("SNITP-605"),

    /** The name of an indicator counts one thing. */
    NAME_OF_ONE_THING("SNITP-606"),

    /** An action has an indicator. */
    INDICATORS_STATED("SNITP-607"),

    /** Where several institutions are responsible, it is said which of them report. */
    REPORTING_STATED("SNITP-608"),

    /** What a target asks agrees with the direction of its indicator. */
    KIND_WITH_DIRECTION("SNITP-611"),

    /** Of what adds up, a target for the last period of a plan is meant for that period alone. */
    TARGET_WINDOW_MEANT("SNITP-612"),

    /** What adds up from zero has no baseline but zero. */
    SUM_BEGINS_AT_ZERO("SNITP-613"),

    /** The shares from which progress is at risk and on track are in order. */
    THRESHOLDS_ORDERED("SNITP-614"),

    /** The plan of a measurement set is in the bundle. */
    MEASURED_PLAN_KNOWN("SNITP-701"),

    /** A measured indicator is in the plan, or in the strategy of the plan. */
    MEASURED_INDICATOR_KNOWN("SNITP-702"),

    /** The dimensions and categories of a measurement are those of its indicator. */
    MEASURED_CELL_KNOWN("SNITP-703"),

    /** A measurement is of a time in which there is something to measure, and is reported no earlier. */
    MEASURED_PERIOD_SENSIBLE("SNITP-704"),

    /** A figure is of the kind that the measure of its indicator asks for. */
    FIGURE_OF_KIND("SNITP-705"),

    /** A value lies within the bounds of its measure. */
    VALUE_IN_BOUNDS("SNITP-706"),

    /** An indicator is measured once for a period and categories, revisions apart. */
    MEASURED_ONCE("SNITP-707"),

    /** A numerator has its denominator, and a weight its value. */
    FRACTION_COMPLETE("SNITP-708"),

    /** Nothing is divided by zero. */
    DENOMINATOR_NOT_ZERO("SNITP-709"),

    /** Figures that are broken down add up to their total. */
    CELLS_MAKE_TOTAL("SNITP-710"),

    /** What does not apply has a reason. */
    REASON_GIVEN("SNITP-711"),

    /** What is delivered has a day, and nothing else has. */
    DELIVERY_DATED("SNITP-712"),

    /** A figure that was replaced is not newer than the one that replaced it. */
    REVISION_LATER("SNITP-713"),

    /** What is delivered was delivered before it was reported. */
    DELIVERY_BEFORE_REPORT("SNITP-741"),

    /** A period is over when its figure is reported. */
    REPORT_AFTER_PERIOD("SNITP-742"),

    /** Nothing is reported of a day that is yet to come. */
    REPORT_NOT_IN_FUTURE("SNITP-743"),

    /** A figure is of the size of what is planned. */
    FIGURE_NEAR_PLAN("SNITP-744"),

    /** A figure is of the size of the others of its indicator. */
    FIGURE_NEAR_SERIES("SNITP-745");

    private final String code;

    Rule(String code) {
        this.code = code;
    }

    /** The stable code under which a violation is reported. */
    public String getCode() {
        return code;
    }
}
