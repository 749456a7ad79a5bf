package org.snitp.indicators.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.internal.message.Messages;
import org.snitp.model.text.LocalizedText;

/**
 * How far a deliverable has come.
 *
 * @param stage how far it is
 * @param deliveredOn the day since which it is there
 * @param due the last day on which it is in time
 * @param daysLate for how many days it was late, or is by now; 0 if it is not
 * @param evidence what shows that it is so
 */
public record DeliveryProgress(
        Stage stage, Optional<LocalDate> deliveredOn, LocalDate due, long daysLate, List<LocalizedText> evidence) {

    /** How far a deliverable is. */
    public enum Stage {
        /** Nobody has begun, as far as is reported. */
        NOT_STARTED,
        /** Work is going on. */
        IN_PROGRESS,
        /** It is there, and came in time. */
        DELIVERED,
        /** It is there, and came late. */
        DELIVERED_LATE,
        /** It is not there, and should be. */
        LATE;

        /**
         * Returns the stage as people say it.
         *
         * @param locale the language; English if there are no texts in it
         */
        public String toString(Locale locale) {
            Objects.requireNonNull(locale, "locale");
            return Messages.in(DeliveryProgress.class, locale).text("delivery." + name());
        }
    }

    /** Copies the evidence. */
    public DeliveryProgress {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(deliveredOn, "deliveredOn");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(evidence, "evidence");
        evidence = List.copyOf(evidence);
    }

    /** Returns whether it came late, or is late. */
    public boolean isLate() {
        return stage == Stage.LATE || stage == Stage.DELIVERED_LATE;
    }

    /** Returns whether it is there. */
    public boolean isDelivered() {
        return deliveredOn.isPresent();
    }
}
