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

/** The planned value of an indicator in a period. */
@Value.Immutable
public interface Target extends Extensible, WithTarget {

    /**
     * The period in which the value applies, its window: one period, or a range such as {@code 2024/2026}. The value is due
     * at its end. Of periodic figures, those inside the window count; of other figures, the latest one that is not after
     * its end.
     */
    @NotNull
    TimeSpan getPeriod();

    /** The planned value, in the unit of the measure. */
    @NotNull
    BigDecimal getValue();

    /** What a value must do: reach the target (the default), or stay above or below it. */
    Optional<TargetKind> getKind();

    /** Why this value is achievable. */
    Optional<@Valid LocalizedText> getRationale();

    /** Returns whether two targets are equal. Numbers are compared by value: 400 equals 400.00. This is {@code equals}. */
    static boolean areEqual(Target one, Target other) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        return Decimals.areEqual(one.getValue(), other.getValue())
                && one.getPeriod().equals(other.getPeriod())
                && one.getKind().equals(other.getKind())
                && one.getRationale().equals(other.getRationale())
                && one.getExtensions().equals(other.getExtensions());
    }

    /** Returns the hash code that matches {@link #areEqual}. */
    static int hashOf(Target target) {
        Objects.requireNonNull(target, "target");
        return Objects.hash(
                Decimals.hashOf(target.getValue()),
                target.getPeriod(),
                target.getKind(),
                target.getRationale(),
                target.getExtensions());
    }

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Target}. Not thread-safe. */
    class Builder extends ImmutableTarget.Builder {
        Builder() {}
    }
}
