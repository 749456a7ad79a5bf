package org.snitp.model.indicator;

import org.snitp.model.internal.term.Terms;

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

    /** A number of cases for a round number of those who may be concerned, such as 12.3 for each 100,000 inhabitants. */
    RATE,

    /** An arithmetic mean. */
    MEAN,

    /** A median. */
    MEDIAN,

    /** A length of time. */
    DURATION,

    /** A place on a scale. */
    DEGREE,

    /**
     * A value without a unit that summarises others: relative to a {@linkplain Measure#getReferencePeriod reference period},
     * or on a scale with a lowest and a highest value. It is never added.
     */
    INDEX,

    /** A statement that holds or not: yes, which is 1, or no, which is 0. */
    BOOLEAN,

    /** A one-off product that exists or not: a law, a report, a register. */
    DELIVERABLE,

    /** A statement that is neither counted nor delivered. */
    QUALITATIVE;

    /** Returns whether a figure may have a numerator and a denominator, or a value with a weight. */
    public boolean isFraction() {
        return this == PERCENTAGE || this == RATIO || this == RATE || this == MEAN;
    }

    /** Returns whether a figure is a number; yes and no are, as 1 and 0. */
    public boolean isNumber() {
        return this != DELIVERABLE && this != QUALITATIVE;
    }

    /**
     * Returns the constant of a word, as documents and exports have it. JAX-RS asks enums for a method of this name.
     *
     * @throws IllegalArgumentException if there is none; its message lists the words
     */
    public static MeasureType fromString(String word) {
        return Terms.parse(MeasureType.class, word);
    }
}
