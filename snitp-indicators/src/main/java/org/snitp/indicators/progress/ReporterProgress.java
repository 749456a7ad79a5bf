package org.snitp.indicators.progress;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.indicators.progress.DuePeriods.DuePeriod;
import org.snitp.model.measurement.Measurement;

/**
 * The progress of the part of an indicator that one of several institutions reports. A part is never the whole, so it has
 * no status.
 */
public final class ReporterProgress {
    private final Figure actual;
    private final Coverage coverage;
    private final List<DuePeriod> overdue;
    private final Optional<Measurement> latest;

    ReporterProgress(Figure actual, Coverage coverage, List<DuePeriod> overdue, Optional<Measurement> latest) {
        this.actual = actual;
        this.coverage = coverage;
        this.overdue = List.copyOf(overdue);
        this.latest = latest;
    }

    /** The current value of the institution. */
    public Figure actual() {
        return actual;
    }

    /** How many of its due reports were submitted. */
    public Coverage coverage() {
        return coverage;
    }

    /** Its missing reports whose due date has passed. */
    public List<DuePeriod> overdue() {
        return overdue;
    }

    /** Its measurement of the latest period that has ended, with its reason, note and evidence. */
    public Optional<Measurement> latest() {
        return latest;
    }

    /** Whether everything due from the institution was submitted on time. */
    public Punctuality punctuality() {
        return Punctuality.of(coverage, overdue.size(), false);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReporterProgress that
                && actual.equals(that.actual)
                && coverage.equals(that.coverage)
                && overdue.equals(that.overdue)
                && latest.equals(that.latest);
    }

    @Override
    public int hashCode() {
        return Objects.hash(actual, coverage, overdue, latest);
    }

    @Override
    public String toString() {
        return "ReporterProgress[actual=" + actual
                + ", coverage=" + coverage
                + ", overdue=" + overdue
                + ", latest=" + latest
                + "]";
    }
}
