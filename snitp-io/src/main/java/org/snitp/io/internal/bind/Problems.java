package org.snitp.io.internal.bind;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.internal.event.PackedPosition;

/**
 * The problems of a file. Of each kind, only as many are kept as can be reported, the first ones in the text; the
 * others are counted. A file full of problems therefore needs no more memory than one without.
 */
public final class Problems {

    /** A problem and the number of problems before it, so that problems at one location keep their order. */
    private record Met(Issue problem, int order) {}

    /** The order in the text. Problems at one alias are in the order in which their values are written. */
    public static final Comparator<Issue> IN_DOCUMENT = Problems::compare;

    private final int most;

    /** The problems that are kept, by kind, with the last one of the text first. */
    private final Map<DiagnosticCode, PriorityQueue<Met>> kept = new TreeMap<>();

    private final Set<Issue> known = new HashSet<>();
    private int met;
    private int omitted;

    /**
     * Creates an empty collection.
     *
     * @param most the maximum number of problems of a kind to keep, at least 1
     */
    Problems(int most) {
        this.most = most;
    }

    /** Copies a collection. */
    Problems(Problems other) {
        this(other.most);
        other.kept.forEach((code, ofKind) -> kept.put(code, new PriorityQueue<>(ofKind)));
        known.addAll(other.known);
        met = other.met;
        omitted = other.omitted;
    }

    /** Adds a problem, unless it is present. */
    public void add(Issue problem) {
        if (!known.add(problem)) {
            return;
        }
        PriorityQueue<Met> ofKind = kept.computeIfAbsent(
                problem.code(), unused -> new PriorityQueue<>((left, right) -> compare(right, left)));
        ofKind.add(new Met(problem, met++));
        if (ofKind.size() > most) {
            known.remove(ofKind.remove().problem());
            omitted++;
        }
    }

    private static int compare(Issue one, Issue other) {
        long start = one.range().start();
        long otherStart = other.range().start();
        int standing = Long.compare(PackedPosition.standing(start), PackedPosition.standing(otherStart));
        int written = standing != 0
                ? standing
                : Long.compare(PackedPosition.written(start), PackedPosition.written(otherStart));
        return written != 0 ? written : one.code().compareTo(other.code());
    }

    private static int compare(Met one, Met other) {
        int inDocument = compare(one.problem(), other.problem());
        return inDocument != 0 ? inDocument : Integer.compare(one.order(), other.order());
    }

    /** The problems that are kept, in the order of the text. */
    public List<Issue> inDocumentOrder() {
        if (kept.isEmpty()) {
            return List.of();
        }
        return kept.values().stream()
                .flatMap(PriorityQueue::stream)
                .sorted(Problems::compare)
                .map(Met::problem)
                .toList();
    }

    /** Removes the kept problems that meet a condition. They are not counted as omitted. */
    public void removeIf(Predicate<Issue> condition) {
        kept.values().forEach(ofKind -> ofKind.removeIf(met -> condition.test(met.problem())));
        known.removeIf(condition);
    }

    /** The number of problems that are not kept. */
    public int omitted() {
        return omitted;
    }

    /** The number of problems that were added, and are or were kept. */
    int met() {
        return met;
    }

    /** Returns whether there is none. */
    public boolean isEmpty() {
        return met == 0;
    }
}
