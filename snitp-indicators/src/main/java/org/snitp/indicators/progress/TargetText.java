package org.snitp.indicators.progress;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.snitp.model.indicator.Target;
import org.snitp.model.internal.message.Messages;
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
     * Returns the period of a target, or that it has none and is due at the end of the plan.
     *
     * @param target the target
     * @param period formats a period
     * @param locale the language; English if there are no texts in it
     */
    public static String period(Target target, Function<TimeSpan, String> period, Locale locale) {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(locale, "locale");
        return target.getPeriod()
                .map(period)
                .orElseGet(() -> Messages.in(TargetText.class, locale).text("target.undated"));
    }
}
