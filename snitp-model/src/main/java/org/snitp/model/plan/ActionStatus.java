package org.snitp.model.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.document.Extensible;
import org.snitp.model.internal.Decimals;
import org.snitp.model.link.Link;
import org.snitp.model.text.LocalizedText;

/**
 * How far an action is, as those responsible state it.
 *
 * <p>Required: {@code state}.
 *
 * <pre>{@code
 * ActionStatus actionStatus = ActionStatus.builder()
 *         .state(ActionState.IN_PROGRESS)
 *         .percent(BigDecimal.valueOf(40))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface ActionStatus extends Extensible, WithActionStatus {

    /** How far it is. */
    @NotNull
    ActionState getState();

    /** The day from which the state holds; if absent, it holds for the whole plan. */
    Optional<LocalDate> getSince();

    /** The day on which work began. */
    Optional<LocalDate> getStarted();

    /** The day on which work was completed. */
    Optional<LocalDate> getCompleted();

    /** The share of the work that is done, in percent: 0 to 100. */
    Optional<@PositiveOrZero BigDecimal> getPercent();

    /** The reason for the state. */
    Optional<@Valid LocalizedText> getReason();

    /** Documents that prove the state, in words. */
    List<@Valid LocalizedText> getEvidence();

    /** Documents that prove the state, with their addresses. */
    List<@Valid Link> getLinks();

    /**
     * Returns whether the state ends reports on the action before a period is over: it is suspended or cancelled, and
     * the period ends after the day from which that holds. What ended on that day or before is still reported.
     *
     * @param periodEnd the last day of the period
     */
    default boolean halts(LocalDate periodEnd) {
        Objects.requireNonNull(periodEnd, "periodEnd");
        return getState().isHalted()
                && (getSince().isEmpty() || periodEnd.isAfter(getSince().get()));
    }

    /**
     * Returns whether the action rests on a day: it is suspended or cancelled, and the day from which that holds has come.
     *
     * @param day the day
     */
    default boolean isHaltedOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return getState().isHalted()
                && (getSince().isEmpty() || !getSince().get().isAfter(day));
    }

    /** Returns whether two statuses are equal. Numbers are compared by value: 40 equals 40.0. This is {@code equals}. */
    static boolean areEqual(ActionStatus one, ActionStatus other) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        return one.getState() == other.getState()
                && one.getSince().equals(other.getSince())
                && one.getStarted().equals(other.getStarted())
                && one.getCompleted().equals(other.getCompleted())
                && Decimals.areEqual(one.getPercent(), other.getPercent())
                && one.getReason().equals(other.getReason())
                && one.getEvidence().equals(other.getEvidence())
                && one.getLinks().equals(other.getLinks())
                && one.getExtensions().equals(other.getExtensions());
    }

    /** Returns the hash code that matches {@link #areEqual}. */
    static int hashOf(ActionStatus status) {
        Objects.requireNonNull(status, "status");
        return Objects.hash(
                status.getState(),
                status.getSince(),
                status.getStarted(),
                status.getCompleted(),
                Decimals.hashOf(status.getPercent()),
                status.getReason(),
                status.getEvidence(),
                status.getLinks(),
                status.getExtensions());
    }

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds an {@link ActionStatus}. Not thread-safe.
     *
     * <p>Required: {@code state(ActionState)}. Without one of them, {@code build()} throws an
     * {@link IllegalStateException} that names it.
     *
     * <p>Optional: {@code since(LocalDate)}, {@code started(LocalDate)}, {@code completed(LocalDate)},
     * {@code percent(BigDecimal)}, {@code reason(LocalizedText)}.
     *
     * <p>Any number of times: {@code addEvidence(LocalizedText)}, {@code addLink(Link)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableActionStatus.Builder {
        Builder() {}
    }
}
