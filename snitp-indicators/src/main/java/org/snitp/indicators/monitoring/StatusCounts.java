package org.snitp.indicators.monitoring;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.snitp.indicators.progress.Coverage;
import org.snitp.indicators.progress.Status;

/**
 * How the indicators of an action, an objective, an institution or all together stand, as far as it is published. Figures of
 * different indicators are never added or averaged.
 *
 * @param indicators the number of indicators
 * @param statuses how many of them have each status; every status is there, with 0 if need be
 * @param withheld how many have a status that would give a withheld figure away; they are in none of the other counts
 * @param coverage how much was reported of what was due
 * @param overdue how many reports are overdue
 */
public record StatusCounts(
        int indicators, Map<Status, Integer> statuses, int withheld, Coverage coverage, int overdue) {

    /** No indicator at all. */
    public static final StatusCounts NONE = new StatusCounts(0, Map.of(), 0, Coverage.NONE, 0);

    /** Completes and copies the counts. */
    public StatusCounts {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            counts.put(status, statuses.getOrDefault(status, 0));
        }
        statuses = Collections.unmodifiableMap(counts);
    }

    static StatusCounts of(IndicatorStanding standing) {
        return new StatusCounts(
                1,
                standing.status().map(status -> Map.of(status, 1)).orElse(Map.of()),
                standing.status().isEmpty() ? 1 : 0,
                standing.coverage(),
                standing.overdue().size());
    }

    /** Returns the counts of both together; they must have no indicator in common. */
    public StatusCounts plus(StatusCounts other) {
        Map<Status, Integer> counts = new EnumMap<>(statuses);
        other.statuses.forEach((status, count) -> counts.merge(status, count, Integer::sum));
        return new StatusCounts(
                indicators + other.indicators,
                counts,
                withheld + other.withheld,
                coverage.plus(other.coverage),
                overdue + other.overdue);
    }

    /** How many indicators have a status. */
    public int count(Status status) {
        return statuses.getOrDefault(status, 0);
    }
}
