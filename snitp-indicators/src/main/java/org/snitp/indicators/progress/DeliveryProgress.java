package org.snitp.indicators.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.internal.message.Messages;
import org.snitp.model.text.LocalizedText;

/**
 * The progress of a deliverable.
 *
 * @param stage the stage
 * @param deliveredOn the day of the delivery
 * @param due the last day on which the delivery is on time
 * @param daysLate how many days the delivery was late, or is late so far; 0 if it is not
 * @param evidence documents that prove the delivery
 */
public record DeliveryProgress(
        Stage stage, Optional<LocalDate> deliveredOn, LocalDate due, long daysLate, List<LocalizedText> evidence) {

    /** The stage of a deliverable. */
    public enum Stage {
        /** Work has not begun, as far as is reported. */
        NOT_STARTED,
        /** Work is in progress. */
        IN_PROGRESS,
        /** Delivered on time. */
        DELIVERED,
        /** Delivered late. */
        DELIVERED_LATE,
        /** Not delivered, and overdue. */
        LATE;

        /**
         * Returns the stage in a language.
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

    /** Returns whether it was delivered late or is late. */
    public boolean isLate() {
        return stage == Stage.LATE || stage == Stage.DELIVERED_LATE;
    }

    /** Returns whether it was delivered. */
    public boolean isDelivered() {
        return deliveredOn.isPresent();
    }
}
