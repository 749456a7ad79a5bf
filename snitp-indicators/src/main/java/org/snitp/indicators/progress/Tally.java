package org.snitp.indicators.progress;

import java.util.Map;
import java.util.Objects;

/**
 * The statuses and reports of the indicators of an action, an objective, an institution or a strategy together. Figures of
 * different indicators are never added or averaged.
 *
 * @param indicators the number of indicators
 * @param statuses how many of them have each status; contains every status, with 0 if none has it
 * @param punctuality how many of them have each punctuality; contains every punctuality, with 0 if none has it
 * @param coverage how many of the due reports were submitted
 * @param overdue how many reports are overdue
 */
public record Tally(
        int indicators,
        Map<Status, Integer> statuses,
        Map<Punctuality, Integer> punctuality,
        Coverage coverage,
        int overdue) {

    /** No indicators. */
    public static final Tally NONE = new Tally(0, Map.of(), Map.of(), Coverage.NONE, 0);

    /** Completes and copies the counts. */
    public Tally {
        Objects.requireNonNull(statuses, "statuses");
        Objects.requireNonNull(punctuality, "punctuality");
        Objects.requireNonNull(coverage, "coverage");
        statuses = Counts.complete(Status.class, statuses);
        punctuality = Counts.complete(Punctuality.class, punctuality);
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
}
