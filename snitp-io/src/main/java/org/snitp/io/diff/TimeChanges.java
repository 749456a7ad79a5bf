package org.snitp.io.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snitp.io.diff.Value.Scalar;
import org.snitp.io.diff.Value.ScalarKind;
import org.snitp.model.time.OpenTiming;
import org.snitp.model.time.Recurrence;
import org.snitp.model.time.TimeSpan;
import org.snitp.model.time.Timing;

/** Determines how a time changed, if possible: spans are compared as a whole, recurrences by their frequency. */
final class TimeChanges {

    /** So many years are a multiple of every interval. */
    private static final int YEARS = 60;

    private record Hull(LocalDate start, LocalDate end) {}

    private TimeChanges() {}

    /**
     * Returns how a time changed.
     *
     * @param before the old times
     * @param after the new times
     * @param oldPlan the old meaning of "permanent", if known
     * @param newPlan the new meaning of "permanent", if known
     */
    static Optional<TimeChange> of(
            List<Value> before, List<Value> after, Optional<TimeSpan> oldPlan, Optional<TimeSpan> newPlan) {
        List<Timing> olds = timings(before);
        List<Timing> news = timings(after);
        if (olds.size() < before.size() || news.size() < after.size()) {
            return Optional.empty();
        }
        Optional<Hull> oldHull = hull(olds, oldPlan);
        Optional<Hull> newHull = hull(news, newPlan);
        if (oldHull.isPresent() && newHull.isPresent()) {
            return compare(oldHull.get(), newHull.get());
        }
        return Optional.of(Integer.compare(often(news), often(olds)))
                .filter(order -> order != 0 && often(olds) > 0 && often(news) > 0)
                .map(order -> order > 0 ? TimeChange.MORE_OFTEN : TimeChange.LESS_OFTEN);
    }

    private static List<Timing> timings(List<Value> values) {
        List<Timing> timings = new ArrayList<>();
        for (Value value : values) {
            if (value instanceof Scalar scalar && scalar.type() == ScalarKind.TIME) {
                timings.add(Timing.parse(scalar.text()));
            }
        }
        return timings;
    }

    /** The time from the first to the last day, if all times are calendar spans. */
    private static Optional<Hull> hull(List<Timing> timings, Optional<TimeSpan> plan) {
        Hull hull = null;
        for (Timing timing : timings) {
            TimeSpan span =
                    timing == OpenTiming.PERMANENT ? plan.orElse(null) : timing instanceof TimeSpan s ? s : null;
            if (span == null) {
                return Optional.empty();
            }
            hull = hull == null
                    ? new Hull(span.getStart(), span.getEnd())
                    : new Hull(
                            span.getStart().isBefore(hull.start()) ? span.getStart() : hull.start(),
                            span.getEnd().isAfter(hull.end()) ? span.getEnd() : hull.end());
        }
        return Optional.ofNullable(hull);
    }

    private static Optional<TimeChange> compare(Hull before, Hull after) {
        int start = Integer.signum(after.start().compareTo(before.start()));
        int end = Integer.signum(after.end().compareTo(before.end()));
        if (start == 0 && end == 0) {
            return Optional.empty();
        }
        if (start <= 0 && end >= 0) {
            return Optional.of(TimeChange.EXTENDED);
        }
        if (start >= 0 && end <= 0) {
            return Optional.of(TimeChange.SHORTENED);
        }
        return Optional.of(start > 0 ? TimeChange.LATER : TimeChange.EARLIER);
    }

    /** The number of occurrences in sixty years of the most frequent recurrence; 0 if there are other timings as well. */
    private static int often(List<Timing> timings) {
        int most = 0;
        for (Timing timing : timings) {
            if (timing instanceof Recurrence recurrence) {
                most = Math.max(most, YEARS * recurrence.unit().perYear() / recurrence.count());
            } else if (timing != OpenTiming.ON_DEMAND) {
                return 0;
            }
        }
        return most;
    }
}
