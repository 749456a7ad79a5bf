package org.snitp.indicators.progress;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.Collection;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import org.snitp.indicators.progress.Course.Point;

/**
 * The first of some targets in the order of their days. The courses to the targets of an indicator share one list: a copy for
 * each of n targets would hold n² / 2 of them.
 */
final class CoursePoints extends AbstractList<Point> implements RandomAccess {

    private final List<Point> all;
    private final int size;

    /** What stands at the end in place of the one for the same day. */
    private final @Nullable Point last;

    private CoursePoints(List<Point> all, int size, @Nullable Point last) {
        this.all = all;
        this.size = size;
        this.last = last;
    }

    /**
     * Returns targets.
     *
     * @param inOrder the targets, each for a later day than the one before
     */
    static CoursePoints of(Collection<Point> inOrder) {
        List<Point> all = List.copyOf(inOrder);
        return new CoursePoints(all, all.size(), null);
    }

    /** Returns those up to one of them, which ends the course to it, also if there is another one for its day. */
    CoursePoints until(Point end) {
        int before = before(end.day().plusDays(1));
        boolean own = before > 0 && all.get(before - 1).day().equals(end.day());
        return new CoursePoints(all, before, own ? end : null);
    }

    /** Returns how many are due before a day. */
    int before(LocalDate day) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).day().isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public Point get(int index) {
        if (index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        return last != null && index == size - 1 ? last : all.get(index);
    }

    @Override
    public int size() {
        return size;
    }
}
