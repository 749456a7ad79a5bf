package org.snitp.store;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.measurement.Measurement;

/**
 * A row of the figures: what one institution reported on one day about one indicator and period. Rows are never changed.
 *
 * @since 0.1.0
 */
public final class StoredFigure {

    private final long id;
    private final String plan;
    private final Measurement measurement;
    private final Optional<Long> supersedes;
    private final long batch;
    private final Actor recordedBy;
    private final Instant recordedAt;

    StoredFigure(
            long id,
            String plan,
            Measurement measurement,
            Optional<Long> supersedes,
            long batch,
            Actor recordedBy,
            Instant recordedAt) {
        this.id = id;
        this.plan = plan;
        this.measurement = measurement;
        this.supersedes = supersedes;
        this.batch = batch;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    /** The number of the row. Later rows have higher numbers. */
    public long id() {
        return id;
    }

    /** The id of the plan. */
    public String plan() {
        return plan;
    }

    /** The figure, with its reporter, the day of its report and the version of the plan. */
    public Measurement measurement() {
        return measurement;
    }

    /** The row that counted until this one was recorded: the same indicator, period, categories and reporter. */
    public Optional<Long> supersedes() {
        return supersedes;
    }

    /** The number of the {@linkplain FigureBatch batch} with which it was recorded. */
    public long batch() {
        return batch;
    }

    /** Who recorded it. */
    public Actor recordedBy() {
        return recordedBy;
    }

    /** When it was recorded, in UTC. */
    public Instant recordedAt() {
        return recordedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredFigure that
                && id == that.id
                && plan.equals(that.plan)
                && measurement.equals(that.measurement)
                && supersedes.equals(that.supersedes)
                && batch == that.batch
                && recordedBy.equals(that.recordedBy)
                && recordedAt.equals(that.recordedAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, plan, measurement, supersedes, batch, recordedBy, recordedAt);
    }

    @Override
    public String toString() {
        return "StoredFigure[id=" + id + ", plan=" + plan + ", measurement=" + measurement + ", supersedes="
                + supersedes + ", batch=" + batch + ", recordedBy=" + recordedBy + ", recordedAt=" + recordedAt + "]";
    }
}
