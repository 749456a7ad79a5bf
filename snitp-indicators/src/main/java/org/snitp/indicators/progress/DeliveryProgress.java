package org.snitp.indicators.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.internal.message.Messages;
import org.snitp.model.link.Link;
import org.snitp.model.text.LocalizedText;

/** The progress of a deliverable. */
public final class DeliveryProgress {
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

    private final Stage stage;
    private final Optional<LocalDate> deliveredOn;
    private final LocalDate due;
    private final long daysLate;
    private final List<LocalizedText> evidence;
    private final List<Link> links;

    DeliveryProgress(
            Stage stage,
            Optional<LocalDate> deliveredOn,
            LocalDate due,
            long daysLate,
            List<LocalizedText> evidence,
            List<Link> links) {
        this.stage = stage;
        this.deliveredOn = deliveredOn;
        this.due = due;
        this.daysLate = daysLate;
        this.evidence = List.copyOf(evidence);
        this.links = List.copyOf(links);
    }

    /** The stage. */
    public Stage stage() {
        return stage;
    }

    /** The day of the delivery. */
    public Optional<LocalDate> deliveredOn() {
        return deliveredOn;
    }

    /** The last day on which the delivery is on time. */
    public LocalDate due() {
        return due;
    }

    /** How many days the delivery was late, or is late so far; 0 if it is not. */
    public long daysLate() {
        return daysLate;
    }

    /** Documents that prove the delivery, in words. */
    public List<LocalizedText> evidence() {
        return evidence;
    }

    /** Documents that prove the delivery, with their addresses. */
    public List<Link> links() {
        return links;
    }

    /** Returns whether it was delivered late or is late. */
    public boolean isLate() {
        return stage == Stage.LATE || stage == Stage.DELIVERED_LATE;
    }

    /** Returns whether it was delivered. */
    public boolean isDelivered() {
        return deliveredOn.isPresent();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DeliveryProgress that
                && stage.equals(that.stage)
                && deliveredOn.equals(that.deliveredOn)
                && due.equals(that.due)
                && daysLate == that.daysLate
                && evidence.equals(that.evidence)
                && links.equals(that.links);
    }

    @Override
    public int hashCode() {
        return Objects.hash(stage, deliveredOn, due, daysLate, evidence, links);
    }

    @Override
    public String toString() {
        return "DeliveryProgress[stage=" + stage
                + ", deliveredOn=" + deliveredOn
                + ", due=" + due
                + ", daysLate=" + daysLate
                + ", evidence=" + evidence
                + ", links=" + links
                + "]";
    }
}
