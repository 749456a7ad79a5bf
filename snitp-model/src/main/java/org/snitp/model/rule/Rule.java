package org.snitp.model.rule;

/** A rule between objects. The texts for people stand with the diagnostics, under the code. */
public enum Rule {
    /** The parts of a statistic add up to its total. */
    PARTS_MAKE_TOTAL("SNITP-351"),

    /** An action has an expected result. */
    RESULT_STATED("SNITP-352"),

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

    /** A range of periods ends after it starts. */
    RANGE_FORWARD("SNITP-501"),

    /** An implementation window lies inside the plan. */
    WINDOW_INSIDE_PLAN("SNITP-502"),

    /** A plan lies inside the horizon of its strategy. */
    PLAN_INSIDE_STRATEGY("SNITP-503"),

    /** An evaluation does not come before the work. */
    EVALUATION_AFTER_WORK_BEGINS("SNITP-504"),

    /** An action has an evaluation schedule. */
    EVALUATION_SCHEDULED("SNITP-505"),

    /** A report or an evaluation of the strategy lies inside its horizon. */
    CALENDAR_INSIDE_STRATEGY("SNITP-506"),

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
    REVISION_LATER("SNITP-713");

    private final String code;

    Rule(String code) {
        this.code = code;
    }

    /** The stable code under which a violation is reported. */
    public String getCode() {
        return code;
    }
}
