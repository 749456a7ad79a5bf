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

/**
 * The assessment of one target of an indicator.
 *
 * @param target the target as stated
 * @param window the period in which it applies, at whose end it is due: its own, or else that of the plan
 * @param summed whether the values of periods add up to it within its window
 * @param due whether its window is over
 * @param actual the value that counts against it: of periodic figures, those inside the window; of others, the latest one
 *     not after its end; absent if there is none
 * @param observedOn the day at whose end it was observed
 * @param status its status: {@link Status#NOT_DUE} before anything counts against it, {@link Status#NOT_ASSESSABLE} if
 *     an act replaced it
 * @param missed whether it is missed for good: its window is over and reported up to its end, or a bound is broken
 * @param latest the latest report that concerns it
 * @param lacksReason whether it is missed, and no report of its window gives a reason
 */
public record TargetAssessment(
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
    /** Checks that no component is null. */
    public TargetAssessment {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(actual, "actual");
        Objects.requireNonNull(observedOn, "observedOn");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(latest, "latest");
    }

    /** What the target requires of a value. */
    public TargetKind kind() {
        return target.getKind().orElse(TargetKind.REACH);
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
                "window", window.toString(),
                "actual",
                        actual.map(value -> numbers.figure(value, target.numbers()))
                                .orElse(""),
                "target", TargetText.numbers(target, number -> numbers.exact(new BigDecimal(number.toPlainString()))),
                "standing", standing);
        return texts.fill("target." + form(), arguments);
    }

    private String form() {
        if (actual.isEmpty()) {
            return "open." + kind().name();
        }
        return summed && kind() == TargetKind.REACH ? "SUM" : kind().name();
    }
}
