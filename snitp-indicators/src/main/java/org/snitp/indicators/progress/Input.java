package org.snitp.indicators.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snitp.model.internal.message.Messages;
import org.snitp.model.text.DisplayNumbers;
import org.snitp.model.time.Period;

/**
 * An input of a figure.
 *
 * @param name its role in the formula
 * @param value a plain decimal with a point, a day as in ISO 8601, or a period with its value; for a part also the
 *     institution
 */
public record Input(Name name, String value) {
    /** Checks that no component is null. */
    public Input {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
    }

    /** The role of an input in the formula. */
    public enum Name {
        /** The actual value. */
        ACTUAL,
        /** The value before the work began. */
        BASELINE,
        /** The target value. */
        TARGET,
        /** The value of one period. */
        PERIOD_VALUE,
        /** The numerator and the denominator of one period. */
        PERIOD_FRACTION,
        /** The value and the weight of one period. */
        PERIOD_WEIGHTED,
        /** The report of one institution for a period, if several report a part each. */
        REPORTED_PART,
        /** The start of the course. */
        FROM,
        /** The end of the course. */
        TO,
        /** The day of the figure. */
        AT,
        /** The years between the baseline and the actual value. */
        YEARS_PASSED,
        /** The years between the baseline and the target. */
        YEARS_PLANNED
    }

    static Input of(Name name, BigDecimal value) {
        return new Input(name, value.toPlainString());
    }

    static Input of(Name name, LocalDate day) {
        return new Input(name, day.toString());
    }

    static Input of(Period period, BigDecimal value) {
        return new Input(Name.PERIOD_VALUE, period + ": " + value.toPlainString());
    }

    static Input fraction(Period period, BigDecimal numerator, BigDecimal denominator) {
        return new Input(
                Name.PERIOD_FRACTION, period + ": " + numerator.toPlainString() + " / " + denominator.toPlainString());
    }

    static Input weighted(Period period, BigDecimal value, BigDecimal weight) {
        return new Input(Name.PERIOD_WEIGHTED, period + ": " + value.toPlainString() + " × " + weight.toPlainString());
    }

    static Input ofTruth(Period period, BigDecimal value) {
        return new Input(Name.PERIOD_VALUE, period + ": " + MeasureText.spelling(value));
    }

    static Input part(Period period, String reporter, String figure) {
        return new Input(Name.REPORTED_PART, period + " " + reporter + ": " + figure);
    }

    /** The period of a value, if the input belongs to one. */
    public Optional<Period> period() {
        return switch (name) {
            case PERIOD_VALUE, PERIOD_FRACTION, PERIOD_WEIGHTED ->
                Optional.of(value.indexOf(':'))
                        .filter(colon -> colon >= 0)
                        .map(colon -> Period.parse(value.substring(0, colon)));
            default -> Optional.empty();
        };
    }

    /** The period of the report, if the input is an institution's part of a whole. */
    public Optional<Period> partOf() {
        return name == Name.REPORTED_PART
                ? Optional.of(Period.parse(value.substring(0, value.indexOf(' '))))
                : Optional.empty();
    }

    /** The id of the reporting institution, if the input is its part of a whole. */
    public Optional<String> reporter() {
        return name == Name.REPORTED_PART
                ? Optional.of(value.substring(value.indexOf(' ') + 1, value.indexOf(':')))
                : Optional.empty();
    }

    /**
     * Returns the input in a language.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String toString(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        Messages texts = Messages.in(Input.class, locale);
        return texts.text("input." + name.name()) + " = " + shown(DisplayNumbers.in(locale), locale);
    }

    private String shown(DisplayNumbers numbers, Locale locale) {
        return switch (name) {
            case FROM, TO, AT -> value;
            case PERIOD_VALUE -> of(numbers, "", locale);
            case PERIOD_FRACTION -> of(numbers, " / ", locale);
            case PERIOD_WEIGHTED -> of(numbers, " × ", locale);
            case REPORTED_PART -> of(numbers, value.contains("/") ? " / " : " × ", locale);
            default -> numbers.figure(new BigDecimal(value));
        };
    }

    private String of(DisplayNumbers numbers, String sign, Locale locale) {
        String before = value.substring(0, value.indexOf(':') + 1) + " ";
        Optional<String> truth = MeasureText.truth(value.substring(before.length()), locale);
        if (truth.isPresent()) {
            return before + truth.get();
        }
        return before + numbers().stream().map(numbers::exact).collect(Collectors.joining(sign));
    }

    /**
     * The decimals of the input: one; for a fraction its numerator and its denominator; for a weighted value the value and
     * its weight; 1 for yes and 0 for no; none for a day.
     */
    public List<BigDecimal> numbers() {
        return switch (name) {
            case FROM, TO, AT -> List.of();
            default ->
                Arrays.stream(value.substring(value.indexOf(':') + 1).split("[/×]", -1))
                        .map(String::strip)
                        .map(Input::number)
                        .toList();
        };
    }

    private static BigDecimal number(String text) {
        return switch (text) {
            case "true" -> BigDecimal.ONE;
            case "false" -> BigDecimal.ZERO;
            default -> new BigDecimal(text);
        };
    }
}
