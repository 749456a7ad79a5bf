package org.snitp.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.time.Period;

/**
 * A period for which the institutions of a plan report.
 *
 * @since 0.1.0
 */
public final class ReportingPeriod {

    private final String plan;
    private final Period period;
    private final PeriodState state;
    private final Optional<LocalDate> due;
    private final int version;
    private final Actor changedBy;
    private final Instant changedAt;

    ReportingPeriod(
            String plan,
            Period period,
            PeriodState state,
            Optional<LocalDate> due,
            int version,
            Actor changedBy,
            Instant changedAt) {
        this.plan = plan;
        this.period = period;
        this.state = state;
        this.due = due;
        this.version = version;
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    /** The id of the plan. */
    public String plan() {
        return plan;
    }

    /** The period that is reported on. */
    public Period period() {
        return period;
    }

    /** Whether institutions can send. */
    public PeriodState state() {
        return state;
    }

    /** The last day on which reports are in time; absent if none was set. */
    public Optional<LocalDate> due() {
        return due;
    }

    /** How often it was changed, from 1: what {@link OutdatedVersionException} compares. */
    public int version() {
        return version;
    }

    /** Who changed it last. */
    public Actor changedBy() {
        return changedBy;
    }

    /** When it was changed last, in UTC. */
    public Instant changedAt() {
        return changedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportingPeriod that
                && plan.equals(that.plan)
                && period.equals(that.period)
                && state.equals(that.state)
                && due.equals(that.due)
                && version == that.version
                && changedBy.equals(that.changedBy)
                && changedAt.equals(that.changedAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(plan, period, state, due, version, changedBy, changedAt);
    }

    @Override
    public String toString() {
        return "ReportingPeriod[plan=" + plan + ", period=" + period + ", state=" + state + ", due=" + due
                + ", version=" + version + ", changedBy=" + changedBy + ", changedAt=" + changedAt + "]";
    }
}
