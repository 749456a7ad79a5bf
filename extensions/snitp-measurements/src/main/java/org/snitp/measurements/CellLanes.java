package org.snitp.measurements;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.snitp.model.indicator.Reporters;
import org.snitp.model.time.Period;

/**
 * The lanes of one indicator and one cell, one for each institution that reports; and of those figures that are meant as the
 * whole, who reported each first, as the rules between documents ask ({@code SNITP-707}): figures of several institutions
 * contradict each other unless they are parts of one whole.
 */
final class CellLanes {

    /** The first report of a figure that is meant as the whole. */
    record Claim(String reporter, int line) {}

    private final String indicator;
    private final Map<String, String> cell;
    private final Reporters reporters;

    /** The lane that was looked for last: most cells have one. */
    private @Nullable RevisionTracker last;

    /** All lanes, once there are several. */
    private @Nullable Map<String, RevisionTracker> lanes;

    /** The first lane of those whose figures are meant as the whole. */
    private @Nullable RevisionTracker claimant;

    /** The first claims, once several institutions make them. */
    private @Nullable Map<Period, Claim> claims;

    private boolean waiting;

    CellLanes(String indicator, Map<String, String> cell, Reporters reporters) {
        this.indicator = indicator;
        this.cell = cell;
        this.reporters = reporters;
    }

    /** Returns a text that stands for an indicator and a cell: hostile files cannot make many of them slow to look up. */
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

    /** Returns whether a report of any period waits to be held to the rules. */
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

    /** Returns the lanes of all institutions, in no order. */
    Collection<RevisionTracker> all() {
        if (lanes != null) {
            return lanes.values();
        }
        return last == null ? List.of() : List.of(last);
    }

    /** Returns the lane that was looked for last, or null if there is none. */
    @Nullable
    RevisionTracker recent() {
        return last;
    }

    /** Adds the lane of an institution that has none, and returns it. */
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
     * Returns the first report of a period, if another institution made it and both are meant as the whole.
     *
     * @param lane the lane of the institution that reports now
     * @param line the line on which it does
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
