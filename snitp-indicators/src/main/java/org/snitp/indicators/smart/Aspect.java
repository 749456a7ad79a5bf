package org.snitp.indicators.smart;

import java.util.Locale;
import java.util.Objects;

/**
 * Something that a criterion requires of an indicator. The table of the {@linkplain org.snitp.indicators.smart package}
 * lists which aspects apply to which indicator.
 */
public enum Aspect {
    /** It counts one thing: the indicator has a definition, or a name that counts one thing. */
    SUBJECT(Criterion.SPECIFIC, Weight.REQUIRED),

    /** The name has no ambiguous word, or a definition settles its meaning. */
    PRECISION(Criterion.SPECIFIC, Weight.CHECK),

    /** The name states neither the desired direction nor a target. */
    NEUTRALITY(Criterion.SPECIFIC, Weight.CHECK),

    /** The unit; for a deliverable, the product. */
    UNIT(Criterion.SPECIFIC, Weight.REQUIRED),

    /** The population or area covered; not required if a definition states what counts. */
    SCOPE(Criterion.SPECIFIC, Weight.REQUIRED),

    /** The dimensions along which figures are broken down. Advised: "disaggregated, as necessary" (USAID 2010). */
    DISAGGREGATION(Criterion.SPECIFIC, Weight.ADVISED),

    /** The kind of figure. */
    MEASURE_TYPE(Criterion.MEASURABLE, Weight.REQUIRED),

    /** What the numerator counts. */
    NUMERATOR(Criterion.MEASURABLE, Weight.REQUIRED),

    /** What the denominator counts. */
    DENOMINATOR(Criterion.MEASURABLE, Weight.REQUIRED),

    /** The ends of the scale on which a degree lies. */
    SCALE(Criterion.MEASURABLE, Weight.REQUIRED),

    /** Where figures come from. */
    DATA_SOURCE(Criterion.MEASURABLE, Weight.REQUIRED),

    /** How figures are collected and computed. */
    METHOD(Criterion.MEASURABLE, Weight.REQUIRED),

    /** What will prove that a deliverable exists or that a statement holds. */
    EVIDENCE(Criterion.MEASURABLE, Weight.REQUIRED),

    /** The conditions under which a deliverable counts as delivered, or how a statement is assessed. */
    ACCEPTANCE(Criterion.MEASURABLE, Weight.REQUIRED),

    /** The value before the work began. */
    BASELINE(Criterion.ACHIEVABLE, Weight.REQUIRED),

    /** The planned value. */
    TARGET(Criterion.ACHIEVABLE, Weight.REQUIRED),

    /** Why the target is achievable. */
    RATIONALE(Criterion.ACHIEVABLE, Weight.REQUIRED),

    /** Baseline and targets lie within the stated bounds of the measure, if any. */
    BOUNDS(Criterion.ACHIEVABLE, Weight.CHECK),

    /** Every target lies on the side of the baseline that the direction of the measure defines as progress. */
    DIRECTION(Criterion.ACHIEVABLE, Weight.CHECK),

    /** Who does it: for what is delivered or stated, the "assignable" of Doran (1981). */
    RESPONSIBLE(Criterion.ACHIEVABLE, Weight.REQUIRED),

    /** With what: for what is delivered or stated, the "realistic, given available resources" of Doran (1981). */
    RESOURCES(Criterion.ACHIEVABLE, Weight.REQUIRED),

    /** The objective it serves, or the result it describes. */
    LINK(Criterion.RELEVANT, Weight.REQUIRED),

    /** Its place in the results chain. */
    LEVEL(Criterion.RELEVANT, Weight.REQUIRED),

    /** The period of the target. */
    TARGET_PERIOD(Criterion.TIME_BOUND, Weight.REQUIRED),

    /** The due date of a deliverable or a statement. */
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

    /** Its weight in the verdict. */
    public Weight weight() {
        return weight;
    }

    /** The aspect by its name in a language, or else in English. */
    public String in(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return SmartWording.in(locale).term(this);
    }
}
