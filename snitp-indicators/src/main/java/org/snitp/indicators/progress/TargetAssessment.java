package org.snitp.indicators.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.indicator.Target;
import org.snitp.model.indicator.TargetKind;
import org.snitp.model.internal.message.Messages;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.text.DisplayNumbers;
import org.snitp.model.time.TimeSpan;

/** The assessment of one target of an indicator. */
public final class TargetAssessment {
    private final Target target;
    private final TimeSpan window;
    private final boolean summed;
    private final boolean due;
    private final Optional<BigDecimal> actual;
    private final Optional<LocalDate> observedOn;
    private final Status status;
    private final boolean missed;
    private final Optional<Measurement> latest;
    private final boolean lacksReason;

    TargetAssessment(
            Target target,
            TimeSpan window,
            boolean summed,
            boolean due,
            Optional<BigDecimal> actual,
            Optional<LocalDate> observedOn,
            Status status,
            boolean missed,
            Optional<Measurement> latest,
            boolean lacksReason) {
        this.target = target;
        this.window = window;
        this.summed = summed;
        this.due = due;
        this.actual = actual;
        this.observedOn = observedOn;
        this.status = status;
        this.missed = missed;
        this.latest = latest;
        this.lacksReason = lacksReason;
    }

    /** The target as stated. */
    public Target target() {
        return target;
    }

    /** The period in which it applies, at whose end it is due: its own, or else that of the plan. */
    public TimeSpan window() {
        return window;
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

    /** Returns the same assessment of a target that no longer applies, so that it is neither reached nor missed. */
    TargetAssessment notApplicable() {
        return new TargetAssessment(
                target, window, summed, due, actual, observedOn, Status.NOT_APPLICABLE, false, latest, false);
    }

    /** What the target requires of a value. */
    public TargetKind kind() {
        return target.requirement();
    }

    /**
     * Returns the target in a language, such as {@code 2025: 2 of 12, missed}.
     *
     * @param locale the language; English if there are no texts in it
     */
    public String toString(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        Messages texts = Messages.in(TargetAssessment.class, locale);
        DisplayNumbers numbers = DisplayNumbers.in(locale);
        String standing = TargetText.superseded(target, locale)
                .orElseGet(() -> missed ? texts.text("target.missed") : status.toString(locale));
        Map<String, String> arguments = Map.of(
                "window",
                window.toString(),
                "actual",
                actual.map(value -> target.statesTruth()
                                ? MeasureText.truth(value, locale)
                                : numbers.figure(value, target.numbers()))
                        .orElse(""),
                "target",
                TargetText.numbers(target, number -> numbers.exact(new BigDecimal(number.toPlainString())), locale),
                "standing",
                standing);
        return texts.fill("target." + form(), arguments);
    }

    private String form() {
        if (target.statesTruth()) {
            return actual.isEmpty() ? "open.TRUTH" : "TRUTH";
        }
        if (actual.isEmpty()) {
            return "open." + kind().name();
        }
        return summed && kind() == TargetKind.REACH ? "SUM" : kind().name();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TargetAssessment that
                && target.equals(that.target)
                && window.equals(that.window)
                && summed == that.summed
                && due == that.due
                && actual.equals(that.actual)
                && observedOn.equals(that.observedOn)
                && status.equals(that.status)
                && missed == that.missed
                && latest.equals(that.latest)
                && lacksReason == that.lacksReason;
    }

    @Override
    public int hashCode() {
        return Objects.hash(target, window, summed, due, actual, observedOn, status, missed, latest, lacksReason);
    }

    @Override
    public String toString() {
        return "TargetAssessment[target=" + target
                + ", window=" + window
                + ", summed=" + summed
                + ", due=" + due
                + ", actual=" + actual
                + ", observedOn=" + observedOn
                + ", status=" + status
                + ", missed=" + missed
                + ", latest=" + latest
                + ", lacksReason=" + lacksReason
                + "]";
    }
}
