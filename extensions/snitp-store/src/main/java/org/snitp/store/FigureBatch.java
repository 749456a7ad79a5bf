package org.snitp.store;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.snitp.model.measurement.MeasurementSet;

/**
 * Figures that were recorded together: all of them or none.
 *
 * @since 0.1.0
 */
public final class FigureBatch {

    private final long id;
    private final String plan;
    private final UUID key;
    private final int size;
    private final boolean repeated;
    private final Actor recordedBy;
    private final Instant recordedAt;
    private final Optional<MeasurementSet> set;

    FigureBatch(
            long id,
            String plan,
            UUID key,
            int size,
            boolean repeated,
            Actor recordedBy,
            Instant recordedAt,
            Optional<MeasurementSet> set) {
        this.id = id;
        this.plan = plan;
        this.key = key;
        this.size = size;
        this.repeated = repeated;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
        this.set = set;
    }

    /** The number of the batch. */
    public long id() {
        return id;
    }

    /** The id of the plan. */
    public String plan() {
        return plan;
    }

    /** The key by which a repetition is recognized. */
    public UUID key() {
        return key;
    }

    /** The number of rows: one for each figure, and one for each earlier figure that it names. */
    public int size() {
        return size;
    }

    /** Whether the batch was there already under its key, so that nothing was recorded now. */
    public boolean repeated() {
        return repeated;
    }

    /** Who recorded it. */
    public Actor recordedBy() {
        return recordedBy;
    }

    /** When it was recorded, in UTC. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** The set from which the figures were taken, without them; absent if they were no set. */
    public Optional<MeasurementSet> set() {
        return set;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FigureBatch that
                && id == that.id
                && plan.equals(that.plan)
                && key.equals(that.key)
                && size == that.size
                && repeated == that.repeated
                && recordedBy.equals(that.recordedBy)
                && recordedAt.equals(that.recordedAt)
                && set.equals(that.set);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, plan, key, size, repeated, recordedBy, recordedAt, set);
    }

    @Override
    public String toString() {
        return "FigureBatch[id=" + id + ", plan=" + plan + ", key=" + key + ", size=" + size + ", repeated=" + repeated
                + ", recordedBy=" + recordedBy + ", recordedAt=" + recordedAt + ", set=" + set + "]";
    }
}
