package org.snitp.measurements;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.snitp.indicators.progress.FigureSeries;
import org.snitp.model.indicator.Reporters;
import org.snitp.model.time.Period;

/**
 * The lanes of one indicator and one cell, one for each reporting institution. For figures of the whole, also the first
 * reporter of each, as the rules between documents require ({@code SNITP-707}): figures of several institutions contradict
 * each other unless they are parts of one whole.
 */
final class CellLanes {

    /** The first report of a figure of the whole. */
    record Claim(String reporter, int line) {}

    private final String indicator;
    private final Map<String, String> cell;
    private final Reporters reporters;

    /** The lane of the last lookup: most cells have only one. */
    private @Nullable RevisionTracker last;

    /** All lanes, once there are several. */
    private @Nullable Map<String, RevisionTracker> lanes;

    /** The first lane with figures of the whole. */
    private @Nullable RevisionTracker claimant;

    /** The first claims, once several institutions make them. */
    private @Nullable Map<Period, Claim> claims;

    private boolean waiting;

    CellLanes(String indicator, Map<String, String> cell, Reporters reporters) {
        this.indicator = indicator;
        this.cell = cell;
        this.reporters = reporters;
    }

    /** Returns the lookup key of an indicator and a cell, which stays fast even for hostile files. */
    static String key(String indicator, Map<String, String> cell) {
        StringBuilder key = new StringBuilder();
        append(key, indicator);
        Map<String, String> ordered = cell.size() > 1 ? new TreeMap<>(cell) : cell;
        for (Map.Entry<String, String> part : ordered.entrySet()) {
            append(key, part.getKey());
            append(key, part.getValue());
        }
        return key.toString();
    }

    private static void append(StringBuilder key, String part) {
        key.append(part.length()).append(' ').append(part);
    }

    String indicator() {
        return indicator;
    }

    Map<String, String> cell() {
        return cell;
    }

    /** Returns whether a report of any period is still to be checked by the rules. */
    boolean isWaiting() {
        return waiting;
    }

    void setWaiting(boolean now) {
        waiting = now;
        if (last != null && lanes == null) {
            last.setDisturbed(now);
        }
    }

    /** Returns the lane of an institution, or null. */
    @Nullable
    RevisionTracker find(String reporter) {
        RevisionTracker recent = last;
        if (recent != null && recent.reporter().equals(reporter)) {
            return recent;
        }
        RevisionTracker found = lanes == null ? null : lanes.get(reporter);
        last = found == null ? recent : found;
        return found;
    }

    /** Returns the lanes of all institutions, in any order. */
    Collection<RevisionTracker> all() {
        if (lanes != null) {
            return lanes.values();
        }
        return last == null ? List.of() : List.of(last);
    }

    /** Returns the series of all institutions, in any order. */
    Collection<FigureSeries> series() {
        return lanes == null && last != null
                ? List.of(last.series())
                : all().stream().map(RevisionTracker::series).toList();
    }

    /** Returns the lane of the last lookup, or null if there is none. */
    @Nullable
    RevisionTracker recent() {
        return last;
    }

    /** Adds the lane of an institution without one, and returns it. */
    RevisionTracker add(RevisionTracker lane) {
        if (lanes == null && last != null) {
            lanes = new HashMap<>();
            lanes.put(last.reporter(), last);
            last.setDisturbed(true);
        }
        if (lanes != null) {
            lanes.put(lane.reporter(), lane);
        }
        if (!reporters.isPart(lane.reporter())) {
            addClaimant(lane);
        }
        lane.setDisturbed(waiting || lanes != null);
        last = lane;
        return lane;
    }

    private void addClaimant(RevisionTracker lane) {
        if (claimant == null) {
            claimant = lane;
        } else if (claims == null) {
            claims = new HashMap<>();
            for (int at = 0; at < claimant.series().size(); at++) {
                claims.put(claimant.series().period(at), new Claim(claimant.reporter(), claimant.line(at)));
            }
        }
    }

    /**
     * Returns the first report of a period, if it is by another institution and both report the whole.
     *
     * @param lane the lane of the current reporter
     * @param line the line of the current report
     */
    @Nullable
    Claim rival(RevisionTracker lane, Period period, int line) {
        if (claims == null || reporters.isPart(lane.reporter())) {
            return null;
        }
        Claim first = claims.putIfAbsent(period, new Claim(lane.reporter(), line));
        return first == null || first.reporter().equals(lane.reporter()) ? null : first;
    }
}
