package org.snitp.indicators.progress;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.snitp.model.dimension.Category;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Target;
import org.snitp.model.internal.message.Messages;
import org.snitp.model.measurement.Disaggregation;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.TimeSpan;

/** Formats what targets state, in the same way for all outputs. */
public final class TargetText {

    private TargetText() {}

    /**
     * Returns the numbers of a target, such as {@code 12}, or {@code 5 … 10} for a range; of yes or no, {@code true} or
     * {@code false}.
     *
     * @param target the target
     * @param number formats one number
     */
    public static String numbers(Target target, Function<BigDecimal, String> number) {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(number, "number");
        return joined(target, target.statesTruth() ? MeasureText::spelling : number);
    }

    /**
     * Returns the numbers of a target, such as {@code 12}, or {@code 5 … 10} for a range; of yes or no, the word for it.
     *
     * @param target the target
     * @param number formats one number
     * @param locale the language of the word; English if there are no texts in it
     */
    public static String numbers(Target target, Function<BigDecimal, String> number, Locale locale) {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(locale, "locale");
        return joined(target, target.statesTruth() ? value -> MeasureText.truth(value, locale) : number);
    }

    private static String joined(Target target, Function<BigDecimal, String> number) {
        return target.numbers().stream().map(number).collect(Collectors.joining(RemarkArguments.TO));
    }

    /**
     * Returns what a target states: its numbers, or its statement.
     *
     * @param target the target
     * @param number formats one number
     * @param locale the language of the statement
     */
    public static String value(Target target, Function<BigDecimal, String> number, Locale locale) {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(locale, "locale");
        return target.isJudgedByDelivery()
                ? target.getStatement()
                        .map(words -> Messages.in(TargetText.class, locale)
                                .fill("target.statement", Map.of("words", words.in(locale))))
                        .orElse("")
                : numbers(target, number, locale);
    }

    /**
     * Returns the category to which a target or a baseline applies, by names: {@code women}, or {@code Alba, women}; absent if
     * it applies to the whole.
     *
     * @param cell the category of each dimension, by id
     * @param indicator its indicator
     * @param locale the language; ids without a name stay as they are
     */
    public static Optional<String> category(Map<String, String> cell, Indicator indicator, Locale locale) {
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(locale, "locale");
        String names = new TreeMap<>(cell)
                .entrySet().stream()
                        .map(part -> category(part.getKey(), part.getValue(), indicator)
                                .map(name -> name.in(locale))
                                .orElse(part.getKey() + "=" + part.getValue()))
                        .collect(Collectors.joining(", "));
        return Optional.of(names).filter(some -> !some.isEmpty());
    }

    private static Optional<LocalizedText> category(String dimension, String category, Indicator indicator) {
        return indicator.getDisaggregation().stream()
                .filter(known -> known.getId().equals(dimension))
                .flatMap(known -> known.getCategories().stream())
                .filter(known -> known.getId().equals(category))
                .map(Category::getName)
                .findFirst();
    }

    /**
     * Returns by which act a target was replaced, and when; absent if it is in force.
     *
     * @param target the target
     * @param locale the language; English if there are no texts in it
     */
    public static Optional<String> superseded(Target target, Locale locale) {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(locale, "locale");
        return target.getSupersededBy()
                .map(act -> Messages.in(TargetText.class, locale)
                        .fill(
                                "target.superseded",
                                Map.of(
                                        "act",
                                        act.getAct().in(locale),
                                        "date",
                                        act.getDate().toString())));
    }

    /**
     * Returns the period of a target, or that it has none and is due at the end of the plan; with its category by ids, if it
     * has one.
     *
     * @param target the target
     * @param period formats a period
     * @param locale the language; English if there are no texts in it
     */
    public static String period(Target target, Function<TimeSpan, String> period, Locale locale) {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(locale, "locale");
        return target.getDimensions().isEmpty()
                ? time(target, period, locale)
                : time(target, period, locale) + ", " + Disaggregation.name(target.getDimensions());
    }

    /**
     * Returns the same, with the category by name.
     *
     * @param target the target
     * @param period formats a period
     * @param locale the language; English if there are no texts in it
     * @param indicator its indicator
     */
    public static String period(Target target, Function<TimeSpan, String> period, Locale locale, Indicator indicator) {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(indicator, "indicator");
        return time(target, period, locale)
                + category(target.getDimensions(), indicator, locale)
                        .map(name -> ", " + name)
                        .orElse("");
    }

    private static String time(Target target, Function<TimeSpan, String> period, Locale locale) {
        return target.getPeriod()
                .map(period)
                .orElseGet(() -> Messages.in(TargetText.class, locale).text("target.undated"));
    }
}
