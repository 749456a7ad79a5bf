package org.snitp.model.indicator;

/** The kind of figure that an indicator yields. */
public enum MeasureType {
    /** A number of things or persons. */
    COUNT,

    /** A sum of money. */
    AMOUNT,

    /** A part of a whole, in percent. */
    PERCENTAGE,

    /** One number divided by another. */
    RATIO,

    /** An arithmetic mean. */
    MEAN,

    /** A median. */
    MEDIAN,

    /** A length of time. */
    DURATION,

    /** A place on a scale. */
    DEGREE,

    /** A one-off product that exists or not: a law, a report, a register. */
    DELIVERABLE,

    /** A statement that is neither counted nor delivered. */
    QUALITATIVE;

    /** Returns whether a figure may have a numerator and a denominator, or a value with a weight. */
    public boolean isFraction() {
        return this == PERCENTAGE || this == RATIO || this == MEAN;
    }

    /** Returns whether a figure is a number. */
    public boolean isNumber() {
        return this != DELIVERABLE && this != QUALITATIVE;
    }
}
