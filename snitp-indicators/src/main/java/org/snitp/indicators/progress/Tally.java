package org.snitp.indicators.progress;

import java.util.Map;
import java.util.Objects;

/**
 * The statuses and reports of the indicators of an action, an objective, an institution or a strategy together. Figures of
 * different indicators are never added or averaged.
 */
public final class Tally {
    /** No indicators. */
    public static final Tally NONE = new Tally(0, Map.of(), Map.of(), Coverage.NONE, 0);

    private final int indicators;
    private final Map<Status, Integer> statuses;
    private final Map<Punctuality, Integer> punctuality;
    private final Coverage coverage;
    private final int overdue;

    Tally(
            int indicators,
            Map<Status, Integer> statuses,
            Map<Punctuality, Integer> punctuality,
            Coverage coverage,
            int overdue) {
        this.indicators = indicators;
        this.statuses = Counts.complete(Status.class, statuses);
        this.punctuality = Counts.complete(Punctuality.class, punctuality);
        this.coverage = coverage;
        this.overdue = overdue;
    }

    /** The number of indicators. */
    public int indicators() {
        return indicators;
    }

    /** How many of them have each status; contains every status, with 0 if none has it. */
    public Map<Status, Integer> statuses() {
        return statuses;
    }

    /** How many of them have each punctuality; contains every punctuality, with 0 if none has it. */
    public Map<Punctuality, Integer> punctuality() {
        return punctuality;
    }

    /** How many of the due reports were submitted. */
    public Coverage coverage() {
        return coverage;
    }

    /** How many reports are overdue. */
    public int overdue() {
        return overdue;
    }

    /** Returns the tally of one indicator. */
    public static Tally of(IndicatorProgress progress) {
        Objects.requireNonNull(progress, "progress");
        return new Tally(
                1,
                Map.of(progress.status(), 1),
                Map.of(progress.punctuality(), 1),
                progress.coverage(),
                progress.overdueReports());
    }

    /** Returns the tally of one indicator for an institution that reports it, with the due reports of that institution. */
    public static Tally of(IndicatorProgress progress, String institution) {
        Objects.requireNonNull(progress, "progress");
        Objects.requireNonNull(institution, "institution");
        if (!progress.owed().isEmpty()) {
            Coverage owed = progress.owed().getOrDefault(institution, Coverage.NONE);
            int missing = (int) progress.overdue().stream()
                    .filter(due -> due.institutions().contains(institution))
                    .count();
            boolean lateDelivery = progress.punctuality() == Punctuality.OVERDUE
                    && progress.overdue().isEmpty()
                    && !progress.responsible().successions().containsKey(institution);
            Punctuality punctuality = Punctuality.of(owed, missing, lateDelivery);
            return new Tally(1, Map.of(progress.status(), 1), Map.of(punctuality, 1), owed, missing);
        }
        ReporterProgress part = progress.reporters().get(institution);
        return part == null
                ? of(progress)
                : new Tally(
                        1,
                        Map.of(progress.status(), 1),
                        Map.of(part.punctuality(), 1),
                        part.coverage(),
                        part.overdue().size());
    }

    /** Returns the sum of both tallies, which must have no indicator in common. */
    public Tally plus(Tally other) {
        Objects.requireNonNull(other, "other");
        return new Tally(
                indicators + other.indicators,
                Counts.sum(statuses, other.statuses),
                Counts.sum(punctuality, other.punctuality),
                coverage.plus(other.coverage),
                overdue + other.overdue);
    }

    /** How many indicators have a punctuality. */
    public int count(Punctuality known) {
        Objects.requireNonNull(known, "known");
        return punctuality.getOrDefault(known, 0);
    }

    /** How many indicators have a status. */
    public int count(Status status) {
        Objects.requireNonNull(status, "status");
        return statuses.getOrDefault(status, 0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally that
                && indicators == that.indicators
                && statuses.equals(that.statuses)
                && punctuality.equals(that.punctuality)
                && coverage.equals(that.coverage)
                && overdue == that.overdue;
    }

    @Override
    public int hashCode() {
        return Objects.hash(indicators, statuses, punctuality, coverage, overdue);
    }

    @Override
    public String toString() {
        return "Tally[indicators=" + indicators
                + ", statuses=" + statuses
                + ", punctuality=" + punctuality
                + ", coverage=" + coverage
                + ", overdue=" + overdue
                + "]";
    }
}
