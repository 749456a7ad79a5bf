package org.snitp.store;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.snitp.indicators.progress.ProgressAccumulator;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;

/**
 * Figures that are to be recorded together.
 *
 * <p>Whoever may have to repeat a request, because the answer was lost, gives the batch a key of its own: figures that were recorded under
 * a key are not recorded a second time.
 *
 * @since 0.1.0
 */
public final class NewFigures {

    private final String plan;
    private final List<Measurement> measurements;
    private final Optional<MeasurementSet> set;
    private final UUID key;

    private NewFigures(String plan, List<Measurement> measurements, Optional<MeasurementSet> set, UUID key) {
        this.plan = plan;
        this.measurements = List.copyOf(measurements);
        this.set = set;
        this.key = key;
    }

    /**
     * Returns figures of a plan.
     *
     * @param plan the id of the plan
     */
    public static NewFigures of(String plan, List<Measurement> measurements) {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(measurements, "measurements");
        return new NewFigures(plan, measurements, Optional.empty(), UUID.randomUUID());
    }

    /**
     * Returns the figures of a set. A figure that names no reporter, version of the plan or fingerprint has those of the set. What
     * else the set says is kept with the batch.
     */
    public static NewFigures of(MeasurementSet set) {
        Objects.requireNonNull(set, "set");
        return new NewFigures(
                set.getPlan(),
                set.getMeasurements().stream()
                        .map(measurement -> completed(measurement, set))
                        .toList(),
                Optional.of(set.withMeasurements()),
                UUID.randomUUID());
    }

    private static Measurement completed(Measurement measurement, MeasurementSet set) {
        Measurement completed = ProgressAccumulator.complete(measurement, set);
        return completed.getPlanFingerprint().isPresent()
                        || set.getPlanFingerprint().isEmpty()
                        || measurement.getPlanVersion().isPresent()
                ? completed
                : completed.withPlanFingerprint(set.getPlanFingerprint());
    }

    /** The id of the plan. */
    public String plan() {
        return plan;
    }

    /** The figures. */
    public List<Measurement> measurements() {
        return measurements;
    }

    /** The set to which they belong, without them. */
    public Optional<MeasurementSet> set() {
        return set;
    }

    /** The key by which a repetition is recognized. */
    public UUID key() {
        return key;
    }

    /** Returns the same under a key. */
    public NewFigures withKey(UUID own) {
        Objects.requireNonNull(own, "own");
        return new NewFigures(plan, measurements, set, own);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NewFigures that
                && plan.equals(that.plan)
                && measurements.equals(that.measurements)
                && set.equals(that.set)
                && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return Objects.hash(plan, measurements, set, key);
    }

    @Override
    public String toString() {
        return "NewFigures[plan=" + plan + ", measurements=" + measurements + ", set=" + set + ", key=" + key + "]";
    }
}
