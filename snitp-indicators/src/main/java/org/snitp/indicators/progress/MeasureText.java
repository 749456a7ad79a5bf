package org.snitp.indicators.progress;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.internal.message.Messages;
import org.snitp.model.text.DisplayNumbers;
import org.snitp.model.text.PluralForm;

/** Formats what a measure says of its values, in the same way for all outputs. */
public final class MeasureText {

    private MeasureText() {}

    /**
     * Returns the unit of the values of a measure as it is stated. For a rate it also says for how many of what the denominator
     * counts, such as {@code victims per 100,000 inhabitants}; a unit with the words of the denominator is not repeated.
     *
     * @param measure the measure
     * @param locale the language; English if there are no texts in it
     */
    public static Optional<String> unit(Measure measure, Locale locale) {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(locale, "locale");
        Optional<String> unit = measure.getUnit().map(text -> text.in(locale));
        Optional<BigDecimal> per = measure.getType() == MeasureType.RATE ? measure.getPer() : Optional.empty();
        if (per.isEmpty()) {
            return unit;
        }
        Optional<String> concerned = measure.getDenominator().map(text -> text.in(locale));
        String rate = rate(per.get(), concerned, locale);
        return Optional.of(unit.filter(cases -> !concerned.equals(Optional.of(cases)))
                .map(cases -> cases + " " + rate)
                .orElse(rate));
    }

    private static String rate(BigDecimal per, Optional<String> concerned, Locale locale) {
        String key = concerned.isPresent()
                ? "unit.rateOf." + PluralForm.of(per.longValue(), locale).term()
                : "unit.rate";
        return Messages.in(MeasureText.class, locale)
                .fill(key, Map.of("per", DisplayNumbers.in(locale).exact(per), "concerned", concerned.orElse("")));
    }

    /**
     * Returns the period to which the values of an index are relative, in words; absent if it is not stated.
     *
     * @param measure the measure
     * @param locale the language; English if there are no texts in it
     */
    public static Optional<String> reference(Measure measure, Locale locale) {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(locale, "locale");
        return measure.getReferencePeriod()
                .map(period -> Messages.in(MeasureText.class, locale)
                        .fill("unit.reference", Map.of("period", period.toString())));
    }

    /**
     * Returns the word for a value of a boolean: yes, or no if it is zero.
     *
     * @param value 1 or 0
     * @param locale the language; English if there are no texts in it
     */
    public static String truth(BigDecimal value, Locale locale) {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(locale, "locale");
        return Messages.in(MeasureText.class, locale).text(value.signum() == 0 ? "truth.no" : "truth.yes");
    }

    /** Returns the word for a text as inputs and remarks have it: {@code true} or {@code false}; absent if it is neither. */
    static Optional<String> truth(String text, Locale locale) {
        return switch (text) {
            case "true" -> Optional.of(truth(BigDecimal.ONE, locale));
            case "false" -> Optional.of(truth(BigDecimal.ZERO, locale));
            default -> Optional.empty();
        };
    }

    /** Returns the text of a value of a boolean in inputs and remarks, which is put into words where it is shown. */
    static String spelling(BigDecimal value) {
        return Boolean.toString(value.signum() != 0);
    }
}
