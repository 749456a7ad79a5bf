package org.snitp.indicators.monitoring;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.snitp.indicators.progress.Counts;
import org.snitp.indicators.progress.Coverage;
import org.snitp.indicators.progress.DuePeriods.DuePeriod;
import org.snitp.indicators.progress.Punctuality;
import org.snitp.indicators.progress.Status;
import org.snitp.indicators.progress.Tally;

/**
 * The published statuses and reports of the indicators of an action, an objective, an institution or all together. Figures
 * of different indicators are never added or averaged.
 */
public final class StatusCounts {
    /** No indicators. */
    public static final StatusCounts NONE = new StatusCounts(0, Map.of(), 0, Map.of(), Coverage.NONE, 0);

    private final int indicators;
    private final Map<Status, Integer> statuses;
    private final int withheld;
    private final Map<Punctuality, Integer> punctuality;
    private final Coverage coverage;
    private final int overdue;

    StatusCounts(
            int indicators,
            Map<Status, Integer> statuses,
            int withheld,
            Map<Punctuality, Integer> punctuality,
            Coverage coverage,
            int overdue) {
        this.indicators = indicators;
        this.statuses = Counts.complete(Status.class, statuses);
        this.withheld = withheld;
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

    /** How many have a status that would reveal a withheld figure; they are not in the other counts. */
    public int withheld() {
        return withheld;
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

    static StatusCounts of(IndicatorStanding standing) {
        return new StatusCounts(
                1,
                standing.status().map(status -> Map.of(status, 1)).orElse(Map.of()),
                standing.status().isEmpty() ? 1 : 0,
                Map.of(standing.punctuality(), 1),
                standing.coverage(),
                standing.overdue().stream().mapToInt(DuePeriod::reports).sum());
    }

    /**
     * Returns the counts of one indicator for an institution that reports it, with the due reports of that institution.
     *
     * @param owed the due reports that the institution owes; absent if no institution has successors
     */
    static StatusCounts of(IndicatorStanding standing, Optional<Tally> owed, String institution) {
        StatusCounts all = of(standing);
        if (owed.isPresent()) {
            Tally own = owed.get();
            return new StatusCounts(1, all.statuses, all.withheld, own.punctuality(), own.coverage(), own.overdue());
        }
        return standing.parts().stream()
                .filter(part -> part.institution().id().equals(institution))
                .findFirst()
                .map(part -> new StatusCounts(
                        1,
                        all.statuses,
                        all.withheld,
                        Map.of(part.punctuality(), 1),
                        part.coverage(),
                        part.overdue().size()))
                .orElse(all);
    }

    /** Returns the sum of both counts, which must have no indicator in common. */
    public StatusCounts plus(StatusCounts other) {
        Objects.requireNonNull(other, "other");
        return new StatusCounts(
                indicators + other.indicators,
                Counts.sum(statuses, other.statuses),
                withheld + other.withheld,
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
        return other instanceof StatusCounts that
                && indicators == that.indicators
                && statuses.equals(that.statuses)
                && withheld == that.withheld
                && punctuality.equals(that.punctuality)
                && coverage.equals(that.coverage)
                && overdue == that.overdue;
    }

    @Override
    public int hashCode() {
        return Objects.hash(indicators, statuses, withheld, punctuality, coverage, overdue);
    }

    @Override
    public String toString() {
        return "StatusCounts[indicators=" + indicators
                + ", statuses=" + statuses
                + ", withheld=" + withheld
                + ", punctuality=" + punctuality
                + ", coverage=" + coverage
                + ", overdue=" + overdue
                + "]";
    }
}
