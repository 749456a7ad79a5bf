package org.snitp.model.measurement;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.text.LocalizedText;

/** A figure that a later one has replaced. It is kept, so that every revision can be traced. */
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

    /** Builds a {@link EarlierFigure}. Not thread-safe. */
    class Builder extends ImmutableEarlierFigure.Builder {
        Builder() {}
    }
}
