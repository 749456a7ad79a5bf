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
    CALENDAR_INSIDE_STRATEGY("SNITP-506");

    private final String code;

    Rule(String code) {
        this.code = code;
    }

    /** The stable code under which a violation is reported. */
    public String getCode() {
        return code;
    }
}
