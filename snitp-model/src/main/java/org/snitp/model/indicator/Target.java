package org.snitp.model.indicator;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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
     * its end. A target without a period applies to the whole period of its plan, or to the horizon of its strategy, and is
     * due at the end of that.
     */
    Optional<TimeSpan> getPeriod();

    /** The planned value, in the unit of the measure; absent if the kind is {@link TargetKind#BETWEEN}. */
    Optional<BigDecimal> getValue();

    /** Yes or no, if the value is stated as {@code true} or {@code false}; the value is then 1 or 0. */
    Optional<Boolean> getTruthValue();

    /** The lowest good value, in the unit of the measure, if the kind is {@link TargetKind#BETWEEN}. */
    Optional<BigDecimal> getMin();

    /** The highest good value, in the unit of the measure, if the kind is {@link TargetKind#BETWEEN}. */
    Optional<BigDecimal> getMax();

    /** What a value must do: reach the target (the default), stay above or below it, lie in a range, or be equal to it. */
    Optional<TargetKind> getKind();

    /** By which act the target was replaced; absent if it is in force. */
    Optional<@Valid Supersession> getSupersededBy();

    /** Why this value is achievable. */
    Optional<@Valid LocalizedText> getRationale();

    /** Returns whether the value is yes or no rather than a number. */
    default boolean statesTruth() {
        return getTruthValue().isPresent();
    }

    /** Returns its numbers, as stated: the value, the lowest and the highest good one. */
    default List<BigDecimal> numbers() {
        return Stream.of(getValue(), getMin(), getMax())
                .flatMap(Optional::stream)
                .toList();
    }

    /** Returns what it requires of a value: its kind, or else to reach the value; of yes or no, to be equal to it. */
    default TargetKind requirement() {
        return getKind().orElse(statesTruth() ? TargetKind.EQUAL : TargetKind.REACH);
    }

    /** Returns whether it is in force: no act has replaced it. */
    default boolean isInForce() {
        return getSupersededBy().isEmpty();
    }

    /** Returns the order of targets by due date; those without a period come last. */
    static Comparator<Target> byDueDate() {
        return Comparator.comparing(
                target -> target.getPeriod().map(TimeSpan::getEnd).orElse(LocalDate.MAX));
    }

    /** Returns whether two targets are equal. Numbers are compared by value: 400 equals 400.00. This is {@code equals}. */
    static boolean areEqual(Target one, Target other) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        return Decimals.areEqual(one.getValue(), other.getValue())
                && one.getTruthValue().equals(other.getTruthValue())
                && Decimals.areEqual(one.getMin(), other.getMin())
                && Decimals.areEqual(one.getMax(), other.getMax())
                && one.getPeriod().equals(other.getPeriod())
                && one.getKind().equals(other.getKind())
                && one.getSupersededBy().equals(other.getSupersededBy())
                && one.getRationale().equals(other.getRationale())
                && one.getExtensions().equals(other.getExtensions());
    }

    /** Returns the hash code that matches {@link #areEqual}. */
    static int hashOf(Target target) {
        Objects.requireNonNull(target, "target");
        return Objects.hash(
                Decimals.hashOf(target.getValue()),
                target.getTruthValue(),
                Decimals.hashOf(target.getMin()),
                Decimals.hashOf(target.getMax()),
                target.getPeriod(),
                target.getKind(),
                target.getSupersededBy(),
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
