package org.snitp.indicators.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Target;
import org.snitp.model.indicator.TargetKind;
import org.snitp.model.internal.message.Messages;
import org.snitp.model.measurement.Disaggregation;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.ObservationStatus;
import org.snitp.model.text.DisplayNumbers;
import org.snitp.model.time.TimeSpan;

/** The assessment of one target of an indicator, or of one of its categories. */
public final class TargetAssessment {

    /** Whether a target is in force on the day of the assessment. */
    public enum Validity {
        /** It is in force. */
        IN_FORCE,
        /** An act has replaced it; it is not judged. */
        SUPERSEDED,
        /** An act will put it in the place of another one; it is not judged yet. */
        LATER
    }

    private final Target target;
    private final TimeSpan window;
    private final Validity validity;
    private final Optional<Baseline> baseline;
    private final boolean summed;
    private final boolean due;
    private final Optional<BigDecimal> actual;
    private final Optional<LocalDate> observedOn;
    private final List<ObservationStatus> observationStatuses;
    private final Optional<DeliveryProgress> delivery;
    private final Status status;
    private final boolean missed;
    private final Optional<Measurement> latest;
    private final boolean lacksReason;

    private TargetAssessment(Builder builder) {
        this.target = builder.target;
        this.window = builder.window;
        this.validity = builder.validity;
        this.baseline = builder.baseline;
        this.summed = builder.summed;
        this.due = builder.due;
        this.actual = builder.actual;
        this.observedOn = builder.observedOn;
        this.observationStatuses = builder.observationStatuses;
        this.delivery = builder.delivery;
        this.status = builder.status;
        this.missed = builder.missed;
        this.latest = builder.latest;
        this.lacksReason = builder.lacksReason;
    }

    static Builder builder(Target target, TimeSpan window) {
        return new Builder(target, window);
    }

    /** Returns the same assessment of a target that no longer applies, so that it is neither reached nor missed. */
    TargetAssessment notApplicable() {
        return builder(target, window)
                .validity(validity)
                .baseline(baseline)
                .summed(summed)
                .due(due)
                .actual(actual, observedOn)
                .observationStatuses(observationStatuses)
                .delivery(delivery)
                .status(Status.NOT_APPLICABLE, false)
                .latest(latest)
                .build();
    }

    /** The target as stated. */
    public Target target() {
        return target;
    }

    /** The period in which it applies, at whose end it is due: its own, or else that of the plan. */
    public TimeSpan window() {
        return window;
    }

    /** The category of each dimension to which the target applies, by id; empty if it applies to the whole. */
    public Map<String, String> dimensions() {
        return target.getDimensions();
    }

    /** Whether it is in force. */
    public Validity validity() {
        return validity;
    }

    /** The baseline from which progress towards it counts. */
    public Optional<Baseline> baseline() {
        return baseline;
    }

    /** Returns whether the values of periods add up to it within its window. */
    public boolean summed() {
        return summed;
    }

    /** Returns whether its window is over. */
    public boolean due() {
        return due;
    }

    /**
     * The value that counts against it: of periodic figures, those inside the window; of others, the latest one not
     * after its end; absent if there is none.
     */
    public Optional<BigDecimal> actual() {
        return actual;
    }

    /** The day at whose end it was observed. */
    public Optional<LocalDate> observedOn() {
        return observedOn;
    }

    /** The statuses of what is not final among the reported figures behind the value; empty if all of them are final. */
    public List<ObservationStatus> observationStatuses() {
        return observationStatuses;
    }

    /** The delivery of what a statement asks for; absent if the target is a number. */
    public Optional<DeliveryProgress> delivery() {
        return delivery;
    }

    /**
     * Its status: {@link Status#NOT_DUE} before anything counts against it, {@link Status#NOT_ASSESSABLE} if an act
     * replaced it.
     */
    public Status status() {
        return status;
    }

    /** Returns whether it is missed for good: its window is over and reported up to its end, or a bound is broken. */
    public boolean missed() {
        return missed;
    }

    /** The latest report that concerns it. */
    public Optional<Measurement> latest() {
        return latest;
    }

    /** Returns whether it is missed, and no report of its window gives a reason. */
    public boolean lacksReason() {
        return lacksReason;
    }

    /** What the target requires of a value. */
    public TargetKind kind() {
        return target.requirement();
    }

    /**
     * Returns the target in a language, such as {@code 2025: 2 of 12, missed}, with its category by ids.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String toString(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return text(locale, dimensions().isEmpty() ? "" : ", " + Disaggregation.name(dimensions()));
    }

    /**
     * Returns the target in a language, such as {@code 2025, women: 2 of 12, missed}, with its category by name; and
     * with its baseline, if the indicator has several.
     *
     * @param locale the language; English if there are no texts in it
     * @param indicator its indicator
     */
    public String toString(Locale locale, Indicator indicator) {
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(indicator, "indicator");
        String text = text(
                locale,
                TargetText.category(dimensions(), indicator, locale)
                        .map(name -> ", " + name)
                        .orElse(""));
        return indicator.getBaselines().isEmpty()
                ? text
                : text + baseline.map(before -> from(before, locale)).orElse("");
    }

    private static String from(Baseline baseline, Locale locale) {
        return Messages.in(TargetAssessment.class, locale)
                .fill(
                        "target.from",
                        Map.of(
                                "baseline", DisplayNumbers.in(locale).exact(baseline.getValue()),
                                "period", baseline.getPeriod().toString()));
    }

    private String text(Locale locale, String category) {
        Messages texts = Messages.in(TargetAssessment.class, locale);
        DisplayNumbers numbers = DisplayNumbers.in(locale);
        Map<String, String> arguments = Map.of(
                "window",
                window + category,
                "actual",
                actual.map(value -> (target.statesTruth()
                                        ? MeasureText.truth(value, locale)
                                        : numbers.figure(value, target.numbers()))
                                + ObservationText.mark(observationStatuses, locale))
                        .orElse(""),
                "target",
                TargetText.value(target, number -> numbers.exact(new BigDecimal(number.toPlainString())), locale),
                "standing",
                standing(texts, locale));
        return texts.fill("target." + form(), arguments);
    }

    private String standing(Messages texts, Locale locale) {
        return switch (validity) {
            case SUPERSEDED -> TargetText.superseded(target, locale).orElseThrow();
            case LATER -> texts.text("target.later");
            case IN_FORCE ->
                delivery.map(progress -> standing(progress, texts, locale))
                        .orElseGet(() -> missed ? texts.text("target.missed") : status.toString(locale));
        };
    }

    /** A statement is never missed for good: it may still come true, late. */
    private String standing(DeliveryProgress progress, Messages texts, Locale locale) {
        if (status == Status.NOT_APPLICABLE || status == Status.NOT_ASSESSABLE || status == Status.NO_DATA) {
            return status.toString(locale);
        }
        String day = progress.deliveredOn().map(on -> " (" + on + ")").orElse("");
        String late = progress.isLate()
                ? texts.fill("target.daysLate", Map.of("days", Long.toString(progress.daysLate())))
                : "";
        return progress.stage().toString(locale) + day + late;
    }

    private String form() {
        if (target.statesTruth()) {
            return actual.isEmpty() ? "open.TRUTH" : "TRUTH";
        }
        if (actual.isEmpty() && !kind().isStatement()) {
            return "open." + kind().name();
        }
        return summed && kind() == TargetKind.REACH ? "SUM" : kind().name();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TargetAssessment that
                && target.equals(that.target)
                && window.equals(that.window)
                && validity == that.validity
                && baseline.equals(that.baseline)
                && summed == that.summed
                && due == that.due
                && actual.equals(that.actual)
                && observedOn.equals(that.observedOn)
                && observationStatuses.equals(that.observationStatuses)
                && delivery.equals(that.delivery)
                && status == that.status
                && missed == that.missed
                && latest.equals(that.latest)
                && lacksReason == that.lacksReason;
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                target,
                window,
                validity,
                baseline,
                summed,
                due,
                actual,
                observedOn,
                observationStatuses,
                delivery,
                status,
                missed,
                latest,
                lacksReason);
    }

    @Override
    public String toString() {
        return "TargetAssessment[target=" + target
                + ", window=" + window
                + ", validity=" + validity
                + ", baseline=" + baseline
                + ", summed=" + summed
                + ", due=" + due
                + ", actual=" + actual
                + ", observedOn=" + observedOn
                + ", observationStatuses=" + observationStatuses
                + ", delivery=" + delivery
                + ", status=" + status
                + ", missed=" + missed
                + ", latest=" + latest
                + ", lacksReason=" + lacksReason
                + "]";
    }

    /** Collects the parts of an assessment. */
    static final class Builder {

        private final Target target;
        private final TimeSpan window;
        private Validity validity = Validity.IN_FORCE;
        private Optional<Baseline> baseline = Optional.empty();
        private boolean summed;
        private boolean due;
        private Optional<BigDecimal> actual = Optional.empty();
        private Optional<LocalDate> observedOn = Optional.empty();
        private List<ObservationStatus> observationStatuses = List.of();
        private Optional<DeliveryProgress> delivery = Optional.empty();
        private Status status = Status.NOT_ASSESSABLE;
        private boolean missed;
        private Optional<Measurement> latest = Optional.empty();
        private boolean lacksReason;

        private Builder(Target target, TimeSpan window) {
            this.target = target;
            this.window = window;
        }

        Builder validity(Validity known) {
            this.validity = known;
            return this;
        }

        Builder baseline(Optional<Baseline> before) {
            this.baseline = before;
            return this;
        }

        Builder summed(boolean adding) {
            this.summed = adding;
            return this;
        }

        Builder due(boolean over) {
            this.due = over;
            return this;
        }

        Builder actual(Optional<BigDecimal> value, Optional<LocalDate> day) {
            this.actual = value;
            this.observedOn = day;
            return this;
        }

        Builder observationStatuses(List<ObservationStatus> statuses) {
            this.observationStatuses = List.copyOf(statuses);
            return this;
        }

        Builder delivery(Optional<DeliveryProgress> progress) {
            this.delivery = progress;
            return this;
        }

        Builder status(Status known, boolean forGood) {
            this.status = known;
            this.missed = forGood;
            return this;
        }

        Builder latest(Optional<Measurement> report) {
            this.latest = report;
            return this;
        }

        Builder lacksReason(boolean lacking) {
            this.lacksReason = lacking;
            return this;
        }

        TargetAssessment build() {
            return new TargetAssessment(this);
        }
    }
}
