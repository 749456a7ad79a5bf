package org.snitp.model.indicator;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.snitp.model.code.Code;
import org.snitp.model.document.Extensible;
import org.snitp.model.internal.Decimals;
import org.snitp.model.link.Link;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeSpan;

/**
 * What is planned for an indicator in a period: a value, a range or a statement, for the whole or for one category.
 *
 * <p>Nothing is required.
 *
 * <pre>{@code
 * Target target = Target.builder()
 *         .period(Period.year(2026))
 *         .value(BigDecimal.valueOf(70))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface Target extends Extensible, WithTarget {

    /**
     * The period in which the value applies, its window: one period, or a range such as {@code 2024/2026}. The value is due
     * at its end. Of periodic figures, those inside the window count; of other figures, the latest one that is not after
     * its end. A target without a period applies to the whole period of its plan, or to the horizon of its strategy, and is
     * due at the end of that.
     */
    Optional<TimeSpan> getPeriod();

    /**
     * The category of each dimension to which the target applies, by id, such as {@code {sex: f}}; empty if it applies to the
     * whole. It is judged on the figures of that cell.
     */
    Map<@Code String, @Code String> getDimensions();

    /**
     * The planned value, in the unit of the measure; absent if the kind is {@link TargetKind#BETWEEN} or a {@linkplain
     * TargetKind#isStatement statement}.
     */
    Optional<BigDecimal> getValue();

    /** Yes or no, if the value is stated as {@code true} or {@code false}; the value is then 1 or 0. */
    Optional<Boolean> getTruthValue();

    /** The lowest good value, in the unit of the measure, if the kind is {@link TargetKind#BETWEEN}. */
    Optional<BigDecimal> getMin();

    /** The highest good value, in the unit of the measure, if the kind is {@link TargetKind#BETWEEN}. */
    Optional<BigDecimal> getMax();

    /** What shall come true, if the kind is {@link TargetKind#TEXT} or {@link TargetKind#MILESTONE}. */
    Optional<@Valid LocalizedText> getStatement();

    /**
     * What is required: that a value reaches the target (the default), stays above or below it, lies in a range or is equal to
     * it, or that a statement comes true.
     */
    Optional<TargetKind> getKind();

    /**
     * The id of the milestone of the action of the indicator that the target is, if the kind is {@link TargetKind#MILESTONE}. The
     * day on which that is reported as met then decides as well as a report of delivery.
     */
    Optional<@Code String> getMilestone();

    /**
     * The period of the baseline from which progress towards the target counts. By default it is the latest baseline of the
     * same category that ends before the window of the target begins; see {@link Indicator#baselineOf}.
     */
    Optional<Period> getBaselinePeriod();

    /** By which act the target was replaced; absent if it is in force. */
    Optional<@Valid Supersession> getSupersededBy();

    /** Why this value is achievable. */
    Optional<@Valid LocalizedText> getRationale();

    /** Documents that state or explain it. */
    List<@Valid Link> getLinks();

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

    /** Returns whether it is a statement that comes true, rather than a number. */
    default boolean isJudgedByDelivery() {
        return getKind().filter(TargetKind::isStatement).isPresent();
    }

    /**
     * Returns whether no act has replaced it by the end of a day.
     *
     * @param day the day
     */
    default boolean isInForceOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return getSupersededBy().filter(act -> !act.getDate().isAfter(day)).isEmpty();
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
                && one.getDimensions().equals(other.getDimensions())
                && one.getStatement().equals(other.getStatement())
                && one.getKind().equals(other.getKind())
                && one.getMilestone().equals(other.getMilestone())
                && one.getBaselinePeriod().equals(other.getBaselinePeriod())
                && one.getSupersededBy().equals(other.getSupersededBy())
                && one.getRationale().equals(other.getRationale())
                && one.getLinks().equals(other.getLinks())
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
                target.getDimensions(),
                target.getStatement(),
                target.getKind(),
                target.getMilestone(),
                target.getBaselinePeriod(),
                target.getSupersededBy(),
                target.getRationale(),
                target.getLinks(),
                target.getExtensions());
    }

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Target}. Not thread-safe.
     *
     * <p>Nothing is required.
     *
     * <p>Optional: {@code value(BigDecimal)}, {@code truthValue(boolean)}, {@code min(BigDecimal)},
     * {@code max(BigDecimal)}, {@code period(TimeSpan)}, {@code statement(LocalizedText)}, {@code kind(TargetKind)},
     * {@code milestone(String)}, {@code baselinePeriod(Period)}, {@code supersededBy(Supersession)},
     * {@code rationale(LocalizedText)}.
     *
     * <p>Any number of times: {@code putDimension(String, String)}, {@code addLink(Link)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableTarget.Builder {
        Builder() {}
    }
}
