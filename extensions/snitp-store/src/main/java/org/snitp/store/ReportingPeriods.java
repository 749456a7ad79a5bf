package org.snitp.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.time.Period;

/**
 * The periods for which institutions report. Only a coordinator opens, closes and locks them.
 *
 * @since 0.1.0
 */
public final class ReportingPeriods {

    private final Access access;

    ReportingPeriods(Access access) {
        this.access = access;
    }

    /**
     * Opens a period, for the first time or again.
     *
     * @param plan the id of the plan
     * @param period the period that is reported on
     * @param due the last day on which reports are in time
     * @throws NotPermittedException if the actor is of an institution
     */
    public ReportingPeriod open(String plan, Period period, LocalDate due) {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(due, "due");
        access.requireCoordinator("Reporting periods are opened");
        return access.write(connection ->
                new PeriodWriter(connection, access.actor()).write(plan, period, PeriodState.OPEN, Optional.of(due)));
    }

    /**
     * Changes the state of a period.
     *
     * @param read the period as it was read
     * @param state its new state
     * @throws OutdatedVersionException if it was changed since
     * @throws NotPermittedException if the actor is of an institution
     */
    public ReportingPeriod change(ReportingPeriod read, PeriodState state) {
        Objects.requireNonNull(read, "read");
        Objects.requireNonNull(state, "state");
        access.requireCoordinator("Reporting periods are changed");
        return access.write(connection -> {
            PeriodWriter writer = new PeriodWriter(connection, access.actor());
            int actual = writer.hold(read.plan(), read.period())
                    .map(ReportingPeriod::version)
                    .orElse(0);
            if (actual != read.version()) {
                throw new OutdatedVersionException(
                        PeriodWriter.subject(read.plan(), read.period()), read.version(), actual);
            }
            return writer.write(read.plan(), read.period(), state, read.due());
        });
    }

    /** Returns a period of a plan, if it was ever opened. */
    public Optional<ReportingPeriod> find(String plan, Period period) {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(period, "period");
        return access.read(connection -> {
            try (Query query =
                    new Query(connection, "SELECT * FROM snitp.reporting_period WHERE plan = ? AND period = ?")) {
                return query.text(plan).text(period.toString()).first(PeriodWriter::read);
            }
        });
    }

    /** Returns the periods of a plan, the earliest first. */
    public List<ReportingPeriod> list(String plan) {
        Objects.requireNonNull(plan, "plan");
        return access.read(connection -> {
            try (Query query = new Query(connection, """
                    SELECT * FROM snitp.reporting_period WHERE plan = ? ORDER BY period_start, period_end DESC
                    """)) {
                return query.text(plan).list(PeriodWriter::read);
            }
        });
    }
}
