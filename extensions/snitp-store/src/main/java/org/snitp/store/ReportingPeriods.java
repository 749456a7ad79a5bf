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

    ReportingPeriods() {}

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
        throw new UnsupportedOperationException();
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
        throw new UnsupportedOperationException();
    }

    /** Returns a period of a plan, if it was ever opened. */
    public Optional<ReportingPeriod> find(String plan, Period period) {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(period, "period");
        throw new UnsupportedOperationException();
    }

    /** Returns the periods of a plan, the earliest first. */
    public List<ReportingPeriod> list(String plan) {
        Objects.requireNonNull(plan, "plan");
        throw new UnsupportedOperationException();
    }
}
