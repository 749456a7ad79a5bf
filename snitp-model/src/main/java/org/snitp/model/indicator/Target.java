package org.snitp.model.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.document.Extensible;
import org.snitp.model.internal.Decimals;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.TimeSpan;

/** Where an indicator shall stand in a period. */
@Value.Immutable
public interface Target extends Extensible, WithTarget {

    /**
     * The period in which the value holds, its window, at whose end it is due: one period, or a range such as {@code 2024/2026}.
     * Of figures that are of their period alone, those inside the window count; of others, the latest one not after its end.
     */
    @NotNull
    TimeSpan getPeriod();

    /** The value aimed at, in the unit of the measure. */
    @NotNull
    BigDecimal getValue();

    /** What is asked of a value: to reach the target, which is meant where nothing is said, or to stay over or under it. */
    Optional<TargetKind> getKind();

    /** Why this value can be reached. */
    Optional<@Valid LocalizedText> getRationale();

    /** Returns whether two of them say the same: numbers count by their values, so that 400 is 400.00. This is {@code equals}. */
    static boolean areEqual(Target one, Target other) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        return Decimals.areEqual(one.getValue(), other.getValue())
                && one.getPeriod().equals(other.getPeriod())
                && one.getKind().equals(other.getKind())
                && one.getRationale().equals(other.getRationale())
                && one.getExtensions().equals(other.getExtensions());
    }

    /** Returns the hash code that goes with {@link #areEqual}. */
    static int hashOf(Target target) {
        Objects.requireNonNull(target, "target");
        return Objects.hash(
                Decimals.hashOf(target.getValue()),
                target.getPeriod(),
                target.getKind(),
                target.getRationale(),
                target.getExtensions());
    }

    /** Returns a new builder, empty. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Target}; not safe for use by several threads. */
    class Builder extends ImmutableTarget.Builder {
        Builder() {}
    }
}
