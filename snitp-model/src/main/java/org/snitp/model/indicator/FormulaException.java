package org.snitp.model.indicator;

import java.util.Objects;

/** Says what is wrong with a formula, and where. */
public final class FormulaException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is wrong with a formula. */
    public enum Mistake {
        /** It is longer than {@link ArithmeticFormula#MAX_LENGTH}. */
        TOO_LONG,
        /** Its parentheses and signs are nested deeper than {@link ArithmeticFormula#MAX_DEPTH}. */
        TOO_DEEP,
        /** It mentions indicators more often than {@link ArithmeticFormula#MAX_REFERENCES} times. */
        TOO_MANY_REFERENCES,
        /** It ends where a number, a reference or an opening parenthesis is expected. */
        ENDS_EARLY,
        /** A character stands where a number, a reference or an opening parenthesis is expected. */
        OPERAND_EXPECTED,
        /** A character stands where an operator or the end is expected. */
        OPERATOR_EXPECTED,
        /** A parenthesis is not closed. */
        UNCLOSED,
        /** A reference has no closing bracket, or nothing between its brackets. */
        REFERENCE_INCOMPLETE,
        /** A number has more than one point, or begins or ends with it. */
        NUMBER_MALFORMED,
        /** It mentions no indicator. */
        NO_REFERENCE
    }

    private final Mistake mistake;
    private final int position;
    private final String found;

    FormulaException(Mistake mistake, int position, String found) {
        super(mistake + " at character " + position);
        this.mistake = Objects.requireNonNull(mistake, "mistake");
        this.position = position;
        this.found = found;
    }

    /** What is wrong. */
    public Mistake mistake() {
        return mistake;
    }

    /** The character at which it is wrong, counted from 1. */
    public int position() {
        return position;
    }

    /** What stands there; empty at the end. */
    public String found() {
        return found;
    }
}
