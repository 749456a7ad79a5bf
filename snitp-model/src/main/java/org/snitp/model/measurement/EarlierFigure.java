package org.snitp.model.measurement;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.text.LocalizedText;

/**
 * A figure that a later one has replaced. It is kept, so that every revision can be traced.
 *
 * <p>Nothing is required.
 *
 * <pre>{@code
 * EarlierFigure earlierFigure = EarlierFigure.builder()
 *         .value(BigDecimal.TEN)
 *         .reportedOn(LocalDate.of(2026, 1, 10))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface EarlierFigure extends ReportedFigure, WithEarlierFigure {

    /** Why it was replaced. */
    Optional<@Valid LocalizedText> getReplacedBecause();

    /** Returns whether two figures are equal. Numbers are compared by value: 400 equals 400.00. This is {@code equals}. */
    static boolean areEqual(EarlierFigure one, EarlierFigure other) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        return ReportedFigure.saySame(one, other) && one.getReplacedBecause().equals(other.getReplacedBecause());
    }

    /** Returns the hash code that matches {@link #areEqual}. */
    static int hashOf(EarlierFigure figure) {
        Objects.requireNonNull(figure, "figure");
        return Objects.hash(ReportedFigure.hashOfFigure(figure), figure.getReplacedBecause());
    }

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds an {@link EarlierFigure}. Not thread-safe.
     *
     * <p>Nothing is required.
     *
     * <p>Optional: {@code replacedBecause(LocalizedText)}, {@code correctiveMeasure(LocalizedText)},
     * {@code deliveredOn(LocalDate)}, {@code delivery(DeliveryState)}, {@code denominator(BigDecimal)},
     * {@code notApplicable(boolean)}, {@code note(LocalizedText)}, {@code numerator(BigDecimal)},
     * {@code observationStatus(ObservationStatus)}, {@code planFingerprint(String)}, {@code planVersion(String)},
     * {@code reason(LocalizedText)}, {@code reportedBy(String)}, {@code reportedOn(LocalDate)},
     * {@code source(LocalizedText)}, {@code truthValue(boolean)}, {@code value(BigDecimal)}, {@code weight(BigDecimal)},
     * {@code withdrawn(Withdrawal)}.
     *
     * <p>Any number of times: {@code addEvidence(LocalizedText)}, {@code addLink(Link)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableEarlierFigure.Builder {
        Builder() {}
    }
}
