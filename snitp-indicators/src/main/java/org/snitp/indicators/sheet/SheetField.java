package org.snitp.indicators.sheet;

import java.util.Locale;
import java.util.Objects;
import org.snitp.indicators.smart.Aspect;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.Target;
import org.snitp.model.internal.message.Messages;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;

/**
 * A field of a sheet, in the order of the sheet. Each corresponds to a property of the model, where a blank is to be filled
 * in.
 */
public enum SheetField {
    /** The plan, or the strategy of an objective's indicator. */
    PLAN(SheetSection.LINKAGE, ActionPlan.class, "title"),
    /** The action. */
    ACTION(SheetSection.LINKAGE, Action.class, "title"),
    /** The objectives it serves, the general one first. */
    OBJECTIVE(SheetSection.LINKAGE, Action.class, "objective"),
    /** The expected results of the action. */
    RESULTS(SheetSection.LINKAGE, Action.class, "results"),
    /** The place in the results chain. */
    LEVEL(SheetSection.LINKAGE, Indicator.class, "level"),

    /** What exactly counts. */
    DEFINITION(SheetSection.DESCRIPTION, Indicator.class, "definition"),
    /** The population or area covered. */
    SCOPE(SheetSection.DESCRIPTION, Indicator.class, "scope"),
    /** The kind of figure. */
    MEASURE_TYPE(SheetSection.DESCRIPTION, Measure.class, "type"),
    /** The unit, or the product of a deliverable. */
    UNIT(SheetSection.DESCRIPTION, Measure.class, "unit"),
    /** What the numerator counts. */
    NUMERATOR(SheetSection.DESCRIPTION, Measure.class, "numerator"),
    /** What the denominator counts. */
    DENOMINATOR(SheetSection.DESCRIPTION, Measure.class, "denominator"),
    /** The limits of values; of a degree, the ends of its scale. */
    BOUNDS(SheetSection.DESCRIPTION, Measure.class, "bounds"),
    /** Which change is progress. */
    DIRECTION(SheetSection.DESCRIPTION, Measure.class, "direction"),
    /** How the values of successive periods combine. */
    ACCUMULATION(SheetSection.DESCRIPTION, Measure.class, "accumulation"),
    /** The dimensions along which values are broken down. */
    DISAGGREGATION(SheetSection.DESCRIPTION, Indicator.class, "disaggregation"),

    /** Where values come from; for a deliverable or a qualitative indicator, its means of verification. */
    DATA_SOURCE(SheetSection.COLLECTION, Indicator.class, "dataSource"),
    /** Documents that will prove the completion of the action. */
    EVIDENCE(SheetSection.COLLECTION, Action.class, "evidence"),
    /** How values are collected and computed; for a deliverable or a qualitative indicator, its condition of acceptance. */
    METHOD(SheetSection.COLLECTION, Indicator.class, "method"),
    /** How often values are reported. */
    FREQUENCY(SheetSection.COLLECTION, Indicator.class, "frequency"),
    /** The institutions that report it, or else those responsible for its action. */
    RESPONSIBLE(SheetSection.COLLECTION, Indicator.class, "responsible"),

    /** The value before the work began. */
    BASELINE(SheetSection.VALUES, Indicator.class, "baseline"),
    /** The planned values, by period. */
    TARGETS(SheetSection.VALUES, Indicator.class, "targets"),
    /** Why the targets are achievable. */
    RATIONALE(SheetSection.VALUES, Target.class, "rationale"),
    /** The money set aside for the action. */
    BUDGET(SheetSection.VALUES, Action.class, "budget"),

    /** When it is implemented, by its own windows or else the action's. */
    IMPLEMENTATION(SheetSection.SCHEDULE, Indicator.class, "implementation"),
    /** When it is evaluated, by its own schedule or else the action's. */
    EVALUATION(SheetSection.SCHEDULE, Indicator.class, "evaluation"),

    /** A remark, including known limitations of the data. */
    NOTE(SheetSection.NOTES, Indicator.class, "note");

    private final SheetSection section;
    private final Class<?> subject;
    private final String property;

    SheetField(SheetSection section, Class<?> subject, String property) {
        this.section = section;
        this.subject = subject;
        this.property = property;
    }

    /** The field in which an aspect of the SMART assessment is filled in or fixed. */
    public static SheetField of(Aspect aspect) {
        Objects.requireNonNull(aspect, "aspect");
        return switch (aspect) {
            case SUBJECT, PRECISION -> DEFINITION;
            case UNIT -> UNIT;
            case SCOPE -> SCOPE;
            case DISAGGREGATION -> DISAGGREGATION;
            case MEASURE_TYPE -> MEASURE_TYPE;
            case NUMERATOR -> NUMERATOR;
            case DENOMINATOR -> DENOMINATOR;
            case SCALE, BOUNDS -> BOUNDS;
            case DATA_SOURCE, EVIDENCE -> DATA_SOURCE;
            case METHOD, ACCEPTANCE -> METHOD;
            case BASELINE -> BASELINE;
            case TARGET, TARGET_PERIOD, NEUTRALITY -> TARGETS;
            case RATIONALE -> RATIONALE;
            case DIRECTION -> DIRECTION;
            case RESPONSIBLE -> RESPONSIBLE;
            case RESOURCES -> BUDGET;
            case LINK -> OBJECTIVE;
            case LEVEL -> LEVEL;
            case DUE -> IMPLEMENTATION;
            case FREQUENCY -> FREQUENCY;
            case EVALUATION -> EVALUATION;
        };
    }

    /** The section of the sheet. */
    public SheetSection section() {
        return section;
    }

    /** The type of the model that has the property. */
    public Class<?> subject() {
        return subject;
    }

    /** The name of the property in the model and in documents. */
    public String property() {
        return property;
    }

    /** What the field is called in a language, or else in English. */
    public String in(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return Messages.in(SheetField.class, locale).text("field." + name());
    }
}
