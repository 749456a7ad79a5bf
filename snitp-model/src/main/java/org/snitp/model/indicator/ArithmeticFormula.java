package org.snitp.model.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Plain arithmetic over indicators: {@code + - * /}, parentheses, numbers with a point, and references to indicators in
 * brackets, as in {@code ([1.1-1] + [1.1-2]) / [1.1-3] * 100}. There are no names, functions or conditions.
 *
 * <p>Sums, differences and products are exact; a quotient has 34 significant digits. The value of a percentage is its number of
 * percent: 25 for 25 %.
 */
public final class ArithmeticFormula {

    /** The maximum number of characters. */
    public static final int MAX_LENGTH = 500;

    /** The maximum depth of parentheses and signs in each other. */
    public static final int MAX_DEPTH = 20;

    /** The maximum number of mentions of indicators. */
    public static final int MAX_REFERENCES = 50;

    /** A part of a formula. */
    sealed interface Part {}

    /** A number. */
    record Literal(BigDecimal value) implements Part {}

    /** An indicator. */
    record Reference(String id) implements Part {}

    /** A value with a minus sign. */
    record Negative(Part part) implements Part {}

    /** Two values with an operator between them: {@code +}, {@code -}, {@code *} or {@code /}. */
    record Operation(char operator, Part left, Part right) implements Part {}

    private final String text;
    private final Part whole;
    private final List<String> references;

    ArithmeticFormula(String text, Part whole, List<String> references) {
        this.text = text;
        this.whole = whole;
        this.references = List.copyOf(references);
    }

    /**
     * Reads a formula.
     *
     * @throws FormulaException if it has a mistake or breaks a limit
     */
    public static ArithmeticFormula parse(String text) throws FormulaException {
        Objects.requireNonNull(text, "text");
        return new FormulaParser(text).parse();
    }

    /** The mentioned indicators, each once, in the order of their first mention. */
    public List<String> references() {
        return references;
    }

    /**
     * Returns the value.
     *
     * @param values the value of each mentioned indicator
     * @return empty if a divisor is zero
     * @throws IllegalArgumentException if a value is missing
     */
    public Optional<BigDecimal> evaluate(Map<String, BigDecimal> values) {
        Objects.requireNonNull(values, "values");
        return value(whole, values);
    }

    private static Optional<BigDecimal> value(Part part, Map<String, BigDecimal> values) {
        if (part instanceof Literal number) {
            return Optional.of(number.value());
        }
        if (part instanceof Reference reference) {
            BigDecimal known = values.get(reference.id());
            if (known == null) {
                throw new IllegalArgumentException("No value of " + reference.id());
            }
            return Optional.of(known);
        }
        if (part instanceof Negative negative) {
            return value(negative.part(), values).map(BigDecimal::negate);
        }
        Operation operation = (Operation) part;
        Optional<BigDecimal> left = value(operation.left(), values);
        Optional<BigDecimal> right = value(operation.right(), values);
        return left.flatMap(one -> right.flatMap(other -> apply(operation.operator(), one, other)));
    }

    private static Optional<BigDecimal> apply(char operator, BigDecimal left, BigDecimal right) {
        return switch (operator) {
            case '+' -> Optional.of(left.add(right));
            case '-' -> Optional.of(left.subtract(right));
            case '*' -> Optional.of(left.multiply(right));
            default -> right.signum() == 0 ? Optional.empty() : Optional.of(left.divide(right, MathContext.DECIMAL128));
        };
    }

    /**
     * Returns the formula with something behind each reference, such as its value: {@code [1.1-1] 12 + [1.1-2] 30}.
     *
     * @param behind returns what to write behind a reference, by its id
     */
    public String annotated(Function<String, String> behind) {
        Objects.requireNonNull(behind, "behind");
        StringBuilder annotated = new StringBuilder();
        int from = 0;
        for (int end = text.indexOf(']'); end >= 0; end = text.indexOf(']', from)) {
            int start = text.indexOf('[', from);
            annotated
                    .append(text, from, end + 1)
                    .append(' ')
                    .append(behind.apply(text.substring(start + 1, end).strip()));
            from = end + 1;
        }
        return annotated.append(text, from, text.length()).toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ArithmeticFormula that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns the formula as it was written. */
    @Override
    public String toString() {
        return text;
    }
}
