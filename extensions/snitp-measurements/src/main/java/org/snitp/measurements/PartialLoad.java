package org.snitp.measurements;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.snitp.indicators.progress.FigureSeries;
import org.snitp.indicators.progress.PlainFigure;
import org.snitp.indicators.progress.ProgressAccumulator;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Location;
import org.snitp.io.diagnostic.Severity;
import org.snitp.io.options.Limits;
import org.snitp.io.options.ReadOptions;

/**
 * What was loaded of some parts of a table: the figures, the problems and what only all parts together tell.
 *
 * <p>Merging is associative and commutative, and the bytes of equal ones are equal: the same parts give the same result, byte for
 * byte, along any tree and with bytes between. Of problems the first ones of each severity are kept, in the order of parts and
 * lines, up to the limit; the rest is counted.
 *
 * <p>{@link MeasurementLoader#readPart} makes them, and {@link MeasurementLoader#whole} gives the result.
 *
 * @since 0.1.0
 */
public final class PartialLoad {

    /** How much of a table a part is. */
    record Extent(long lines, long rows) {}

    /** A problem, with the lines of its part. */
    record Problem(int part, Diagnostic diagnostic) {

        private int line() {
            return diagnostic.location().map(Location::line).orElse(0);
        }

        private int column() {
            return diagnostic.location().map(Location::column).orElse(0);
        }

        /** Problems of one cell stay in the order in which they were found. */
        static int compare(Problem one, Problem other) {
            int order = Integer.compare(one.part, other.part);
            order = order != 0 ? order : Integer.compare(one.line(), other.line());
            return order != 0 ? order : Integer.compare(one.column(), other.column());
        }
    }

    /** More cells than these are not named: then all rows are looked at again. */
    private static final int MAX_DOUBTS = 100_000;

    final String name;
    final int most;
    final ProgressAccumulator measurements;
    final SortedMap<Integer, Extent> parts;
    final Map<Severity, List<Problem>> problems;
    final SortedSet<String> doubts;
    final long omitted;
    final long errors;
    final boolean complete;
    final boolean told;

    PartialLoad(
            String name,
            int most,
            ProgressAccumulator measurements,
            SortedMap<Integer, Extent> parts,
            Map<Severity, List<Problem>> problems,
            Collection<String> doubts,
            long omitted,
            long errors,
            boolean complete,
            boolean told) {
        this.name = name;
        this.most = most;
        this.measurements = measurements;
        this.parts = parts;
        this.problems = problems;
        this.doubts = doubts.size() > MAX_DOUBTS ? new TreeSet<>() : new TreeSet<>(doubts);
        this.omitted = omitted;
        this.errors = errors;
        this.complete = complete;
        this.told = told && doubts.size() <= MAX_DOUBTS;
    }

    /**
     * Returns what a session has loaded.
     *
     * @param lines how many lines the part takes
     * @param told whether it was read to its end, and what was said of its rows stands
     */
    static PartialLoad of(LoadSession run, int part, long lines, boolean told) {
        Map<Severity, List<Problem>> problems = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            problems.put(
                    severity,
                    run.problems().first(severity).stream()
                            .map(problem -> new Problem(part, problem))
                            .toList());
        }
        SortedMap<Integer, Extent> parts = new TreeMap<>(Map.of(part, new Extent(lines, run.rows())));
        return new PartialLoad(
                run.name(),
                run.options().limits().problems(),
                run.measurements(),
                parts,
                problems,
                run.doubts(),
                run.problems().omitted(),
                run.errors(),
                run.isComplete(),
                told);
    }

    /**
     * Returns what was loaded of the parts of both. Neither is to be used afterwards: their figures have become those of the result.
     *
     * @throws IllegalArgumentException if both have the same part, or if they are of different tables or were loaded with different
     *     limits
     */
    public PartialLoad merge(PartialLoad other) {
        Objects.requireNonNull(other, "other");
        requireSameTable(other);
        boolean more = other.measurements.size() > measurements.size();
        ProgressAccumulator into = more ? other.measurements : measurements;
        SortedSet<String> together = new TreeSet<>(doubts);
        together.addAll(other.doubts);
        into.take(more ? measurements : other.measurements, (one, two) -> {
            if (meet(one, two)) {
                together.add(DoubtfulRows.key(one.indicator(), one.cell()));
            }
        });
        SortedMap<Integer, Extent> all = new TreeMap<>(parts);
        all.putAll(other.parts);
        Map<Severity, List<Problem>> first = new EnumMap<>(Severity.class);
        long rest = omitted + other.omitted;
        for (Severity severity : Severity.values()) {
            List<Problem> both = new ArrayList<>(problems.getOrDefault(severity, List.of()));
            both.addAll(other.problems.getOrDefault(severity, List.of()));
            both.sort(Problem::compare);
            rest += Math.max(0, both.size() - most);
            first.put(severity, List.copyOf(both.subList(0, Math.min(most, both.size()))));
        }
        return new PartialLoad(
                name,
                most,
                into,
                all,
                first,
                together,
                rest,
                errors + other.errors,
                complete && other.complete,
                told && other.told);
    }

    private void requireSameTable(PartialLoad other) {
        for (Integer part : other.parts.keySet()) {
            if (parts.containsKey(part)) {
                throw new IllegalArgumentException("Part " + part + " is there twice");
            }
        }
        if (!name.equals(other.name)) {
            throw new IllegalArgumentException("Parts of " + name + " and of " + other.name);
        }
        if (most != other.most) {
            throw new IllegalArgumentException("Parts with at most " + most + " and " + other.most + " problems");
        }
    }

    /**
     * Returns whether reports of one period may be of the same day, which only their order tells. Where the days of one part all come after those of the
     * other, they are revisions.
     */
    private static boolean meet(FigureSeries one, FigureSeries other) {
        boolean fewer = one.size() <= other.size();
        FigureSeries few = fewer ? one : other;
        FigureSeries many = fewer ? other : one;
        for (int at = 0; at < few.size(); at++) {
            int found = many.find(few.period(at));
            if (found >= 0 && !areApart(few, at, many, found)) {
                return true;
            }
        }
        return false;
    }

    private static boolean areApart(FigureSeries one, int at, FigureSeries other, int found) {
        int first = PlainFigure.day(one.firstReportedOn(at));
        int last = one.reportedOn(at);
        int otherFirst = PlainFigure.day(other.firstReportedOn(found));
        int otherLast = other.reportedOn(found);
        boolean dated = Math.min(Math.min(first, last), Math.min(otherFirst, otherLast)) != PlainFigure.NO_DAY;
        return dated && (last < otherFirst || otherLast < first);
    }

    /** The name of the table in diagnostics. */
    public String name() {
        return name;
    }

    /** The numbers of the parts, in order. */
    public List<Integer> parts() {
        return List.copyOf(parts.keySet());
    }

    /** The number of measurements in the parts. */
    public long rows() {
        return parts.values().stream().mapToLong(Extent::rows).sum();
    }

    /** Returns which rows have to be looked at again. */
    DoubtfulRows doubtful(ReadOptions options, PlannedIndicators planned) {
        Limits limits = options.limits();
        boolean within =
                errors <= limits.problems() && rows() <= limits.tableRows() && measurements.size() <= limits.values();
        if (!told || !within) {
            return new DoubtfulRows(List.of(), true);
        }
        SortedSet<String> all = new TreeSet<>(doubts);
        SeriesOfCells.of(measurements).forEach(cell -> {
            if (cell.isContested(planned)
                    || FarFigures.isOneIn(cell.series())
                    || SeriesDoubts.areIn(planned.find(cell.indicator()), cell.series())) {
                all.add(DoubtfulRows.key(cell.indicator(), cell.cell()));
            }
        });
        return new DoubtfulRows(all, all.size() > MAX_DOUBTS);
    }

    /**
     * Returns the result, with the problems of all parts at their lines in the whole.
     *
     * @param together the problems that several rows have together
     */
    LoadResult result(ReadOptions options, LoadProblems together) {
        LoadProblems all = new LoadProblems(options);
        all.omit(omitted);
        SortedMap<Integer, Long> before = new TreeMap<>();
        long lines = 0;
        for (Map.Entry<Integer, Extent> part : parts.entrySet()) {
            before.put(part.getKey(), lines);
            lines += part.getValue().lines();
        }
        for (Severity severity : Severity.values()) {
            problems.getOrDefault(severity, List.of())
                    .forEach(problem -> all.add(moved(problem.diagnostic(), before.getOrDefault(problem.part(), 0L))));
            together.first(severity).forEach(all::add);
        }
        all.omit(together.omitted());
        return new LoadResult(complete ? Optional.of(measurements) : Optional.empty(), rows(), all.inOrder());
    }

    private static Diagnostic moved(Diagnostic problem, long lines) {
        return lines == 0
                ? problem
                : problem.toBuilder()
                        .location(problem.location().map(at -> moved(at, lines)))
                        .related(problem.related().stream()
                                .map(at -> moved(at, lines))
                                .toList())
                        .build();
    }

    private static Location moved(Location at, long lines) {
        return at.isWholeFile()
                ? at
                : new Location(
                        at.file(),
                        moved(at.line(), lines),
                        at.column(),
                        moved(at.endLine(), lines),
                        at.endColumn(),
                        at.pointer());
    }

    private static int moved(int line, long lines) {
        return (int) Math.min(Integer.MAX_VALUE, line + lines);
    }

    /**
     * Returns the bytes of it, for another machine.
     *
     * @see PartialLoadBytes
     */
    public byte[] toBytes() {
        return PartialLoadBytes.write(this);
    }

    /**
     * Reads what {@link #toBytes} has written, from whomever the bytes are.
     *
     * @param limits {@code values} limits the number of figures and of parts, {@code problems} that of problems of each severity
     * @throws IllegalArgumentException if the bytes are something else, of another version, damaged or beyond the limits; the message
     *     says what is wrong and where
     */
    public static PartialLoad fromBytes(byte[] bytes, Limits limits) {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(limits, "limits");
        return PartialLoadBytes.read(bytes, limits);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartialLoad that
                && name.equals(that.name)
                && most == that.most
                && measurements.equals(that.measurements)
                && parts.equals(that.parts)
                && problems.equals(that.problems)
                && doubts.equals(that.doubts)
                && omitted == that.omitted
                && errors == that.errors
                && complete == that.complete
                && told == that.told;
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, parts, problems, measurements);
    }

    /** Returns what it is of. */
    @Override
    public String toString() {
        return "PartialLoad of " + name + ", parts " + parts.keySet() + ", " + rows() + " rows";
    }
}
