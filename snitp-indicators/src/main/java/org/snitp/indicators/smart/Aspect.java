package org.snitp.indicators.smart;

import java.util.Locale;
import java.util.Objects;

/**
 * One thing that a criterion asks of an indicator. Which aspects are asked of which indicator says the table of the
 * {@linkplain org.snitp.indicators.smart package}.
 */
public enum Aspect {
    /** One thing is counted: the indicator has a definition, or a name that counts one thing. */
    SUBJECT(Criterion.SPECIFIC, Weight.REQUIRED),

    /** No word of the name is one of which two people think different things, or a definition settles it. */
    PRECISION(Criterion.SPECIFIC, Weight.CHECK),

    /** The name says neither which change is wanted nor how far. */
    NEUTRALITY(Criterion.SPECIFIC, Weight.CHECK),

    /** The unit; for a deliverable, the product. */
    UNIT(Criterion.SPECIFIC, Weight.REQUIRED),

    /** The population or area covered; not asked where a definition says what counts. */
    SCOPE(Criterion.SPECIFIC, Weight.REQUIRED),

    /** The dimensions along which figures are broken down. Advised: "disaggregated, as necessary" (USAID 2010). */
    DISAGGREGATION(Criterion.SPECIFIC, Weight.ADVISED),

    /** The kind of figure. */
    MEASURE_TYPE(Criterion.MEASURABLE, Weight.REQUIRED),

    /** What is divided. */
    NUMERATOR(Criterion.MEASURABLE, Weight.REQUIRED),

    /** What it is divided by. */
    DENOMINATOR(Criterion.MEASURABLE, Weight.REQUIRED),

    /** The ends of the scale on which a degree lies. */
    SCALE(Criterion.MEASURABLE, Weight.REQUIRED),

    /** Where figures come from. */
    DATA_SOURCE(Criterion.MEASURABLE, Weight.REQUIRED),

    /** How figures are collected and computed. */
    METHOD(Criterion.MEASURABLE, Weight.REQUIRED),

    /** What will show that a deliverable is there or that a statement holds. */
    EVIDENCE(Criterion.MEASURABLE, Weight.REQUIRED),

    /** What a deliverable must have to count as delivered, or how a statement is judged. */
    ACCEPTANCE(Criterion.MEASURABLE, Weight.REQUIRED),

    /** Where the figure stood before. */
    BASELINE(Criterion.ACHIEVABLE, Weight.REQUIRED),

    /** Where it shall stand. */
    TARGET(Criterion.ACHIEVABLE, Weight.REQUIRED),

    /** Why the target can be reached. */
    RATIONALE(Criterion.ACHIEVABLE, Weight.REQUIRED),

    /** Baseline and targets lie within the bounds of the measure, where it states any. */
    BOUNDS(Criterion.ACHIEVABLE, Weight.CHECK),

    /** Every target lies on that side of the baseline which the direction of the measure calls progress. */
    DIRECTION(Criterion.ACHIEVABLE, Weight.CHECK),

    /** Who does it: for what is delivered or stated, the "assignable" of Doran (1981). */
    RESPONSIBLE(Criterion.ACHIEVABLE, Weight.REQUIRED),

    /** With what: for what is delivered or stated, the "realistic, given available resources" of Doran (1981). */
    RESOURCES(Criterion.ACHIEVABLE, Weight.REQUIRED),

    /** The objective that it serves, or the result that it tells about. */
    LINK(Criterion.RELEVANT, Weight.REQUIRED),

    /** Its place in the results chain. */
    LEVEL(Criterion.RELEVANT, Weight.REQUIRED),

    /** By when the target holds. */
    TARGET_PERIOD(Criterion.TIME_BOUND, Weight.REQUIRED),

    /** By when a deliverable is due, or a statement shall hold. */
    DUE(Criterion.TIME_BOUND, Weight.REQUIRED),

    /** How often figures are reported. */
    FREQUENCY(Criterion.TIME_BOUND, Weight.REQUIRED),

    /** When it is evaluated. */
    EVALUATION(Criterion.TIME_BOUND, Weight.REQUIRED);

    private final Criterion criterion;
    private final Weight weight;

    Aspect(Criterion criterion, Weight weight) {
        this.criterion = criterion;
        this.weight = weight;
    }

    /** The criterion that asks for it. */
    public Criterion criterion() {
        return criterion;
    }

    /** What it counts for. */
    public Weight weight() {
        return weight;
    }

    /** The aspect by its name in a language, or else in English. */
    public String in(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return SmartWording.in(locale).term(this);
    }
}
