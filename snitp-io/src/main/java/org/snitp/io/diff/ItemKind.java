package org.snitp.io.diff;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of items that are compared, in the order in which their changes are reported. */
public enum ItemKind {
    /** A strategy. */
    STRATEGY("Strategy"),
    /** A general objective. */
    GENERAL_OBJECTIVE("GeneralObjective"),
    /** A specific objective. */
    SPECIFIC_OBJECTIVE("SpecificObjective"),
    /** An objective of a strategy with any number of levels. */
    NESTED_OBJECTIVE("NestedObjective"),
    /** An action plan. */
    ACTION_PLAN("ActionPlan"),
    /** An action. */
    ACTION("Action"),
    /** An indicator of an action or of an objective. */
    INDICATOR("Indicator"),
    /** A registry of institutions. */
    INSTITUTION_REGISTRY("InstitutionRegistry"),
    /** An institution. */
    INSTITUTION("Institution"),
    /** An abbreviation. */
    ABBREVIATION("Abbreviation"),
    /** A chapter of prose. */
    CHAPTER("Chapter"),
    /** A problem. */
    PROBLEM("Problem"),
    /** An expected result of a strategy. */
    EXPECTED_RESULT("ExpectedResult"),
    /** A funding source. */
    FUNDING_SOURCE("FundingSource"),
    /** A strategy to which this one is related. */
    RELATED_STRATEGY("RelatedStrategy"),
    /** A group of legal instruments. */
    LEGAL_GROUP("LegalInstrumentGroup"),
    /** A legal instrument. */
    LEGAL_INSTRUMENT("LegalInstrument"),
    /** A statistic. */
    STATISTIC("Statistic"),
    /** A monitoring report of the evaluation calendar. */
    MONITORING_REPORT("MonitoringReport"),
    /** A session of a committee. */
    COMMITTEE_SESSION("CommitteeSession"),
    /** An evaluation of the strategy. */
    STRATEGY_EVALUATION("StrategyEvaluation"),
    /** An erratum. */
    ERRATUM("Erratum"),
    /** A set of measurements. */
    MEASUREMENT_SET("MeasurementSet"),
    /** A measurement. */
    MEASUREMENT("Measurement"),
    /** A report on the status of actions. */
    ACTION_STATUS_REPORT("ActionStatusReport"),
    /** The status of an action, as reported. */
    REPORTED_STATUS("ReportedStatus"),
    /** Money that was committed and spent, as reported. */
    EXPENDITURE("Expenditure"),
    /** A list of categories. */
    CODE_LIST("CodeList"),
    /** A profile. */
    PROFILE("Profile"),
    /** A library of indicators; its definitions are indicators. */
    INDICATOR_LIBRARY("IndicatorLibrary");

    private static final Map<String, ItemKind> BY_SHAPE =
            Arrays.stream(values()).collect(Collectors.toMap(kind -> kind.shape, Function.identity()));

    private final String shape;

    ItemKind(String shape) {
        this.shape = shape;
    }

    /** Returns the kind of the items of a shape; absent for shapes that are parts of others. */
    static Optional<ItemKind> of(String shape) {
        return Optional.ofNullable(BY_SHAPE.get(shape));
    }

    /** Returns whether items of this kind are documents. */
    boolean isDocument() {
        return this == STRATEGY
                || this == ACTION_PLAN
                || this == INSTITUTION_REGISTRY
                || this == MEASUREMENT_SET
                || this == ACTION_STATUS_REPORT
                || this == CODE_LIST
                || this == PROFILE
                || this == INDICATOR_LIBRARY;
    }

    /** Returns the name of the type in the model, which JSON uses as well. */
    @Override
    public String toString() {
        return shape;
    }
}
