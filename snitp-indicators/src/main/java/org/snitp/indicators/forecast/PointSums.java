package org.snitp.indicators.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.snitp.indicators.monitoring.PublishedPoint;
import org.snitp.model.time.TimeSpan;

/** Sums of the figures in windows of time. */
final class PointSums {

    /**
     * What lies in a window.
     *
     * @param sum the sum of the figures
     * @param covered the number of days of their periods
     * @param count the number of figures
     */
    record Inside(BigDecimal sum, long covered, int count) {

        private static final Inside NOTHING = new Inside(BigDecimal.ZERO, 0, 0);

        private Inside plus(PublishedPoint point) {
            return new Inside(sum.add(point.value().orElseThrow()), covered + days(point.period()), count + 1);
        }

        private Inside minus(Inside other) {
            return new Inside(sum.subtract(other.sum), covered - other.covered, count - other.count);
        }
    }

    private final List<PublishedPoint> points;

    /** The sum of the points before each, and at last that of all: each of many windows would otherwise add all points in it. */
    private final Inside[] before;

    private final boolean disjoint;

    /**
     * Prepares the sums.
     *
     * @param points figures by the ends of their periods, each with a value
     */
    PointSums(List<PublishedPoint> points) {
        this.points = points;
        this.before = new Inside[points.size() + 1];
        boolean apart = true;
        Inside sum = Inside.NOTHING;
        for (int i = 0; i < points.size(); i++) {
            before[i] = sum;
            sum = sum.plus(points.get(i));
            apart &= i == 0
                    || points.get(i)
                            .period()
                            .getStart()
                            .isAfter(points.get(i - 1).period().getEnd());
        }
        before[points.size()] = sum;
        disjoint = apart;
    }

    static long days(TimeSpan span) {
        return ChronoUnit.DAYS.between(span.getStart(), span.getEnd()) + 1;
    }

    /** Returns what lies in a window; absent if some of that overlaps, as periods that overlap are no parts of one sum. */
    Optional<Inside> in(TimeSpan window) {
        int first = countBefore(window.getStart());
        int last = countBefore(window.getEnd().plusDays(1));
        if (disjoint) {
            boolean across =
                    first < last && points.get(first).period().getStart().isBefore(window.getStart());
            int from = across ? first + 1 : first;
            return Optional.of(from < last ? before[last].minus(before[from]) : Inside.NOTHING);
        }
        Inside inside = Inside.NOTHING;
        LocalDate free = LocalDate.MIN;
        for (PublishedPoint point : points.subList(Math.min(first, last), last)) {
            if (!point.period().getStart().isBefore(window.getStart())) {
                if (point.period().getStart().isBefore(free)) {
                    return Optional.empty();
                }
                inside = inside.plus(point);
                free = point.period().getEnd().plusDays(1);
            }
        }
        return Optional.of(inside);
    }

    /** Returns how many points end before a day. */
    private int countBefore(LocalDate day) {
        int low = 0;
        int high = points.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (points.get(middle).period().getEnd().isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
