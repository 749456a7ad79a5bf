package org.snitp.indicators.smart;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snitp.indicators.progress.MeasureText;
import org.snitp.indicators.progress.TargetText;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Bounds;
import org.snitp.model.indicator.Target;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.TimeSpan;
import org.snitp.model.time.Timing;

/** A piece of evidence: the content of the plan, as data with a spelling in each language. */
public sealed interface Argument {

    /** The argument in a language, or else in English. */
    String in(Locale locale);

    /**
     * A text of the plan.
     *
     * @param text the text
     */
    record Quote(LocalizedText text) implements Argument {
        /** Checks that no component is null. */
        public Quote {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public String in(Locale locale) {
            Objects.requireNonNull(locale, "locale");
            return text.in(SmartWording.language(locale));
        }
    }

    /**
     * A word of the vocabulary, such as {@code MeasureType.COUNT}.
     *
     * @param constant the word
     */
    record Term(Enum<?> constant) implements Argument {
        /** Checks that no component is null. */
        public Term {
            Objects.requireNonNull(constant, "constant");
        }

        @Override
        public String in(Locale locale) {
            Objects.requireNonNull(locale, "locale");
            return SmartWording.in(locale).term(constant);
        }
    }

    /**
     * Something with the same spelling in all languages, such as a code or a period.
     *
     * @param spelling its spelling
     */
    record Word(String spelling) implements Argument {
        /** Checks that no component is null. */
        public Word {
            Objects.requireNonNull(spelling, "spelling");
        }

        @Override
        public String in(Locale locale) {
            Objects.requireNonNull(locale, "locale");
            return spelling;
        }
    }

    /**
     * A number.
     *
     * @param value the number
     */
    record Figure(BigDecimal value) implements Argument {
        /** Checks that no component is null. */
        public Figure {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public String in(Locale locale) {
            Objects.requireNonNull(locale, "locale");
            return SmartWording.in(locale).number(value);
        }
    }

    /**
     * A value with its period.
     *
     * @param value the value
     * @param period the period
     */
    record Dated(BigDecimal value, TimeSpan period) implements Argument {
        /** Checks that no component is null. */
        public Dated {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(period, "period");
        }

        @Override
        public String in(Locale locale) {
            Objects.requireNonNull(locale, "locale");
            return SmartWording.in(locale).number(value) + " (" + period + ")";
        }
    }

    /**
     * Yes or no.
     *
     * @param yes whether it is yes
     * @param period the period, if it is named
     */
    record Truth(boolean yes, Optional<TimeSpan> period) implements Argument {
        /** Checks that no component is null. */
        public Truth {
            Objects.requireNonNull(period, "period");
        }

        @Override
        public String in(Locale locale) {
            Objects.requireNonNull(locale, "locale");
            return MeasureText.truth(yes ? BigDecimal.ONE : BigDecimal.ZERO, locale)
                    + period.map(when -> " (" + when + ")").orElse("");
        }
    }

    /**
     * A target: its numbers with its period.
     *
     * @param target the target
     */
    record Planned(Target target) implements Argument {
        /** Checks that no component is null. */
        public Planned {
            Objects.requireNonNull(target, "target");
        }

        @Override
        public String in(Locale locale) {
            Objects.requireNonNull(locale, "locale");
            return numbersOf(target).in(locale)
                    + " ("
                    + ofPeriod(target).in(locale)
                    + TargetText.superseded(target, locale)
                            .map(act -> ", " + act)
                            .orElse("")
                    + ")";
        }
    }

    /**
     * The period of a target, at whose end it is due.
     *
     * @param target the target
     */
    record DueDate(Target target) implements Argument {
        /** Checks that no component is null. */
        public DueDate {
            Objects.requireNonNull(target, "target");
        }

        @Override
        public String in(Locale locale) {
            Objects.requireNonNull(locale, "locale");
            return TargetText.period(target, TimeSpan::toString, locale);
        }
    }

    /**
     * A range of numbers, both ends included; open if an end is absent.
     *
     * @param min the lowest number
     * @param max the highest number
     */
    record Range(Optional<BigDecimal> min, Optional<BigDecimal> max) implements Argument {
        /** Checks that no component is null. */
        public Range {
            Objects.requireNonNull(min, "min");
            Objects.requireNonNull(max, "max");
        }

        @Override
        public String in(Locale locale) {
            Objects.requireNonNull(locale, "locale");
            SmartWording messages = SmartWording.in(locale);
            Optional<String> low = min.map(messages::number);
            Optional<String> high = max.map(messages::number);
            if (low.isPresent() && high.isPresent()) {
                return low.get() + " … " + high.get();
            }
            return low.map("≥ "::concat).or(() -> high.map("≤ "::concat)).orElse("…");
        }
    }

    /**
     * Several pieces of evidence, separated by semicolons if they are texts, otherwise by commas.
     *
     * @param parts the pieces
     */
    record Listed(List<Argument> parts) implements Argument {

        /** Copies the parts. */
        public Listed {
            Objects.requireNonNull(parts, "parts");
            parts = List.copyOf(parts);
        }

        @Override
        public String in(Locale locale) {
            Objects.requireNonNull(locale, "locale");
            String separator = parts.stream().anyMatch(Quote.class::isInstance) ? "; " : ", ";
            return parts.stream().map(part -> part.in(locale)).collect(Collectors.joining(separator));
        }
    }

    /** A baseline with its period. */
    static Argument of(Baseline baseline) {
        Objects.requireNonNull(baseline, "baseline");
        if (baseline.statesTruth()) {
            return new Truth(baseline.getValue().signum() != 0, Optional.of(baseline.getPeriod()));
        }
        return new Dated(baseline.getValue(), baseline.getPeriod());
    }

    /** A target with its period. */
    static Argument of(Target target) {
        Objects.requireNonNull(target, "target");
        return new Planned(target);
    }

    /** The numbers of a target. */
    static Argument numbersOf(Target target) {
        Objects.requireNonNull(target, "target");
        if (target.getStatement().isPresent()) {
            return new Quote(target.getStatement().get());
        }
        if (target.statesTruth()) {
            return new Truth(!target.numbers().contains(BigDecimal.ZERO), Optional.empty());
        }
        return target.getValue()
                .<Argument>map(Figure::new)
                .orElseGet(() -> new Range(target.getMin(), target.getMax()));
    }

    /** The period of a target, or that it has none. */
    static Argument ofPeriod(Target target) {
        Objects.requireNonNull(target, "target");
        return new DueDate(target);
    }

    /** The range of some bounds. */
    static Argument of(Bounds bounds) {
        Objects.requireNonNull(bounds, "bounds");
        return new Range(bounds.getMin(), bounds.getMax());
    }

    /** A timing: a word of the vocabulary, or a span of the calendar in its spelling. */
    static Argument of(Timing timing) {
        Objects.requireNonNull(timing, "timing");
        return timing instanceof TimeSpan ? new Word(timing.toString()) : new Term((Enum<?>) timing);
    }

    /** A text of the plan. */
    static Argument of(LocalizedText text) {
        Objects.requireNonNull(text, "text");
        return new Quote(text);
    }

    /** Several arguments as one. */
    static Argument listed(Collection<? extends Argument> parts) {
        Objects.requireNonNull(parts, "parts");
        return new Listed(List.copyOf(parts));
    }
}
