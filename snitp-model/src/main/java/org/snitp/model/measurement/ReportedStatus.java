package org.snitp.model.measurement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Extensible;
import org.snitp.model.internal.Decimals;
import org.snitp.model.link.Link;
import org.snitp.model.plan.ActionState;
import org.snitp.model.plan.ActionStatus;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.text.NotBlankIfPresent;
import org.snitp.model.time.Period;

/**
 * How far an action is at the end of a period, as an institution reports it. A correction is another report on the same action and
 * period, of a later day.
 *
 * <p>Required: {@code action}, {@code state}.
 *
 * <pre>{@code
 * ReportedStatus reportedStatus = ReportedStatus.builder()
 *         .action("1.1.1")
 *         .period(Period.year(2025))
 *         .state(ActionState.IN_PROGRESS)
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface ReportedStatus extends Extensible, WithReportedStatus {

    /** The code of the action. */
    @Code
    String getAction();

    /** The period that is reported on; if absent, that of the document. */
    Optional<Period> getPeriod();

    /** How far it is. */
    @NotNull
    ActionState getState();

    /** The day from which the state holds; if absent, the first day of the period. */
    Optional<LocalDate> getSince();

    /** The day on which work began. */
    Optional<LocalDate> getStarted();

    /** The day on which work was completed. */
    Optional<LocalDate> getCompleted();

    /** The share of the work that is done, in percent: 0 to 100. */
    Optional<@PositiveOrZero BigDecimal> getPercent();

    /** The milestones that were met. */
    List<@Valid MetMilestone> getMilestones();

    /** The reason for the state. */
    Optional<@Valid LocalizedText> getReason();

    /** Documents that prove the state, in words. */
    List<@Valid LocalizedText> getEvidence();

    /** Documents that prove the state, with their addresses. */
    List<@Valid Link> getLinks();

    /** The id of the institution that reported it; if absent, that of the document. */
    Optional<@Code String> getReportedBy();

    /** The day on which it was reported; if absent, that of the document. */
    Optional<LocalDate> getReportedOn();

    /** The version of the plan under which it was reported, if it is not that of the document. */
    Optional<@NotBlankIfPresent String> getPlanVersion();

    /** The fingerprint of that version, if it is not that of the document. */
    Optional<@NotBlankIfPresent String> getPlanFingerprint();

    /** The withdrawal of the report; if present, it no longer counts from that day on. */
    Optional<@Valid Withdrawal> getWithdrawn();

    /** A remark. */
    Optional<@Valid LocalizedText> getNote();

    /** Returns the status that is reported, as an action states it. */
    default ActionStatus toStatus() {
        return ActionStatus.builder()
                .state(getState())
                .since(getSince())
                .started(getStarted())
                .completed(getCompleted())
                .percent(getPercent())
                .reason(getReason())
                .evidence(getEvidence())
                .links(getLinks())
                .build();
    }

    /** Returns whether two reports are equal. Numbers are compared by value: 40 equals 40.0. This is {@code equals}. */
    static boolean areEqual(ReportedStatus one, ReportedStatus other) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        return ActionStatus.areEqual(one.toStatus(), other.toStatus())
                && one.getAction().equals(other.getAction())
                && one.getPeriod().equals(other.getPeriod())
                && one.getMilestones().equals(other.getMilestones())
                && one.getReportedBy().equals(other.getReportedBy())
                && one.getReportedOn().equals(other.getReportedOn())
                && one.getPlanVersion().equals(other.getPlanVersion())
                && one.getPlanFingerprint().equals(other.getPlanFingerprint())
                && one.getWithdrawn().equals(other.getWithdrawn())
                && one.getNote().equals(other.getNote())
                && one.getExtensions().equals(other.getExtensions());
    }

    /** Returns the hash code that matches {@link #areEqual}. */
    static int hashOf(ReportedStatus status) {
        Objects.requireNonNull(status, "status");
        return Objects.hash(
                status.getAction(),
                status.getPeriod(),
                status.getState(),
                status.getSince(),
                status.getStarted(),
                status.getCompleted(),
                Decimals.hashOf(status.getPercent()),
                status.getMilestones(),
                status.getReason(),
                status.getEvidence(),
                status.getLinks(),
                status.getReportedBy(),
                status.getReportedOn(),
                status.getPlanVersion(),
                status.getPlanFingerprint(),
                status.getWithdrawn(),
                status.getNote(),
                status.getExtensions());
    }

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link ReportedStatus}. Not thread-safe.
     *
     * <p>Required: {@code action(String)}, {@code state(ActionState)}. Without one of them, {@code build()} throws an
     * {@link IllegalStateException} that names it.
     *
     * <p>Optional: {@code period(Period)}, {@code since(LocalDate)}, {@code started(LocalDate)},
     * {@code completed(LocalDate)}, {@code percent(BigDecimal)}, {@code reason(LocalizedText)},
     * {@code reportedBy(String)}, {@code reportedOn(LocalDate)}, {@code planVersion(String)},
     * {@code planFingerprint(String)}, {@code withdrawn(Withdrawal)}, {@code note(LocalizedText)}.
     *
     * <p>Any number of times: {@code addMilestone(MetMilestone)}, {@code addEvidence(LocalizedText)},
     * {@code addLink(Link)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableReportedStatus.Builder {
        Builder() {}
    }
}
