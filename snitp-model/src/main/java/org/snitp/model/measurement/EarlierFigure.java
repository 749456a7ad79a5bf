package org.snitp.model.measurement;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.text.LocalizedText;

/** A figure that a later one has replaced; it is kept, so that every revision can be followed. */
@Value.Immutable
public interface EarlierFigure extends ReportedFigure, WithEarlierFigure {

    /** Why it was replaced. */
    Optional<@Valid LocalizedText> getReplacedBecause();

    /** Returns whether two of them say the same: numbers count by their values, so that 400 is 400.00. This is {@code equals}. */
    static boolean areEqual(EarlierFigure one, EarlierFigure other) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        return ReportedFigure.saySame(one, other) && one.getReplacedBecause().equals(other.getReplacedBecause());
    }

    /** Returns the hash code that goes with {@link #areEqual}. */
    static int hashOf(EarlierFigure figure) {
        Objects.requireNonNull(figure, "figure");
        return Objects.hash(ReportedFigure.hashOfFigure(figure), figure.getReplacedBecause());
    }

    /** Returns a new builder, empty. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link EarlierFigure}; not safe for use by several threads. */
    class Builder extends ImmutableEarlierFigure.Builder {
        Builder() {}
    }
}
