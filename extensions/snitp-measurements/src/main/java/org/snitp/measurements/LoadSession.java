package org.snitp.measurements;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.snitp.indicators.collection.KnownFigures;
import org.snitp.indicators.progress.FigureSeries;
import org.snitp.indicators.progress.PlainFigure;
import org.snitp.indicators.progress.ProgressAccumulator;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Location;
import org.snitp.io.diagnostic.Severity;
import org.snitp.io.diagnostic.Subject;
import org.snitp.io.options.ReadOptions;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.rule.Rule;
import org.snitp.model.time.Period;

/** The results of a file so far. */
final class LoadSession {

    /** Up to this number of categories, a compact map is as fast as an ordered one, even if all ids have the same hash. */
    private static final int MOST_COPIED = 8;

    /** What is said of the rows. */
    enum Scope {
        /** Everything. */
        WHOLE,
        /** What rows of other parts do not change. */
        PART,
        /** Only what several rows say together. */
        TOGETHER
    }

    private final String name;
    private final ReadOptions options;
    private final Scope scope;
    private final ProgressAccumulator measurements = new ProgressAccumulator();
    private final Optional<LocalDate> knownOn;
    private final int lastDay;
    private final PlannedIndicators planned;
    private final Map<String, CellLanes> lanes = new HashMap<>();
    private final LoadProblems problems;

    /** The cells of which figures were reported several times in a way that only the whole file explains. */
    private final Set<String> doubts = new HashSet<>();

    private boolean complete = true;
    private long rows;
    private int figures;
    private long errors;

    LoadSession(String name, ReadOptions options, PlannedIndicators planned) {
        this(name, options, planned, Optional.empty(), Scope.WHOLE);
    }

    /**
     * Creates a session as of a day of knowledge.
     *
     * @param knownOn later reports are read and checked, but not accumulated
     */
    LoadSession(String name, ReadOptions options, PlannedIndicators planned, Optional<LocalDate> knownOn, Scope scope) {
        this.scope = scope;
        this.knownOn = knownOn;
        this.lastDay = knownOn.isPresent() ? PlainFigure.day(knownOn) : Integer.MAX_VALUE;
        this.name = name;
        this.options = options;
        this.planned = planned;
        this.problems = new LoadProblems(options);
    }

    String name() {
        return name;
    }

    /** Returns whether other parts of the table are read elsewhere. */
    boolean isPart() {
        return scope == Scope.PART;
    }

    ReadOptions options() {
        return options;
    }

    void countRow() {
        rows++;
    }

    /**
     * Returns whether there are more rows, or more errors in chunks, than allowed. A file with so many errors is hardly a
     * table of measurements, and finding the errors of a row is much slower than accumulating it.
     */
    boolean isBeyondLimits() {
        return errors > options.limits().problems() || rows > options.limits().tableRows();
    }

    /** Reports that a limit is exceeded, and returns the exception that ends the reading. */
    LoadAborted stopBeyondLimits(int line) {
        return errors > options.limits().problems()
                ? stop("errors", options.limits().problems(), line)
                : stop("tableRows", options.limits().tableRows(), line);
    }

    private LoadAborted stop(String limit, long most, int line) {
        return stop(DiagnosticCode.LIMIT, Map.of("variant", limit, "limit", Long.toString(most)), placeOfRow(line));
    }

    void countRows(long more) {
        rows += more;
    }

    /** Returns the lanes with a {@linkplain CellLanes#key key}, or null if they are empty. */
    @Nullable
    CellLanes find(String key) {
        return lanes.get(key);
    }

    private CellLanes lanes(String indicator, Map<String, String> cell) {
        String key = CellLanes.key(indicator, cell);
        CellLanes known = lanes.get(key);
        return known != null ? known : newLanes(key, indicator, cell);
    }

    /** Creates the lanes with a new key; to be called for accumulated figures. */
    CellLanes newLanes(String key, String indicator, Map<String, String> cell) {
        CellLanes made = new CellLanes(
                indicator,
                cell.size() > MOST_COPIED ? new TreeMap<>(cell) : Map.copyOf(cell),
                planned.reporters(indicator));
        lanes.put(key, made);
        return made;
    }

    /** Reports what only all accumulated figures of a cell show: which are far from the others, stay the same, or are mostly round. */
    void tellSeries() {
        FarFigures far = new FarFigures(this);
        SeriesDoubts doubtful = new SeriesDoubts(this, planned);
        lanes.values().forEach(cell -> {
            Collection<FigureSeries> all = cell.series();
            far.tell(cell, all);
            doubtful.tell(cell, all);
        });
    }

    /** The number of indicators and cells with lanes. */
    int lanes() {
        return lanes.size();
    }

    /**
     * Accumulates a plain figure of a row if it is of the institution that last reported the cell, and if the cell needs no
     * further checks. Returns whether it was accumulated.
     */
    boolean addAtOnce(RevisionTracker lane, PlainFigure figure, CsvRow row, CsvHead head) {
        if (lane.isDisturbed()
                || figure.reportedOn() > lastDay
                || !lane.reporter().equals(figure.reportedBy())) {
            return false;
        }
        add(lane, figure, null, row, head);
        return true;
    }

    /** Accumulates a plain figure of a row. */
    void add(CellLanes ofCell, PlainFigure figure, CsvRow row, CsvHead head) {
        if (figure.reportedOn() > lastDay) {
            return;
        }
        RevisionTracker lane = lane(ofCell, figure.reportedBy());
        add(lane, figure, ofCell, row, head);
    }

    private void add(RevisionTracker lane, PlainFigure figure, @Nullable CellLanes asked, CsvRow row, CsvHead head) {
        int clash = note(lane, figure.period(), figure.reportedOn(), row.line(), RevisionTracker.NO_SET);
        CellLanes.Claim rival = asked == null ? null : asked.rival(lane, figure.period(), row.line());
        if (clash != RevisionTracker.NONE || rival != null) {
            reportClash(
                    lane,
                    figure.period(),
                    RevisionTracker.NO_SET,
                    new RowLocations(name, row, head.separator()).cell(head.indexOf("indicator")),
                    Optional.empty(),
                    clash,
                    rival);
        }
        lane.series().add(figure);
    }

    private RevisionTracker lane(CellLanes ofCell, String reporter) {
        RevisionTracker known = ofCell.find(reporter);
        return known != null
                ? known
                : ofCell.add(
                        new RevisionTracker(ofCell, measurements.series(ofCell.indicator(), ofCell.cell(), reporter)));
    }

    /**
     * Records the location of a report. Returns the line of the report that it does not revise, or
     * {@link RevisionTracker#NONE}.
     */
    private int note(RevisionTracker lane, Period period, int day, int line, int setLine) {
        int at = lane.series().find(period);
        if (at >= 0) {
            return lane.noteAnother(at, day, line, setLine);
        }
        requireRoom(line);
        lane.note(line);
        return RevisionTracker.NONE;
    }

    /**
     * Accumulates a measurement.
     *
     * @param setLine the line on which its set begins, or {@link RevisionTracker#NO_SET} in a CSV file
     * @param location the location of its indicator
     * @param subject the set, if it belongs to a document
     * @param untold whether a duplicate is not reported
     */
    void add(Measurement reported, int setLine, Location location, Optional<Subject> subject, boolean untold) {
        known(reported).ifPresent(measurement -> addKnown(measurement, setLine, location, subject, untold));
    }

    /** Returns a measurement as known on the day of knowledge, if it was known. */
    private Optional<Measurement> known(Measurement measurement) {
        return knownOn.isPresent() ? KnownFigures.on(measurement, knownOn.get()) : Optional.of(measurement);
    }

    private void addKnown(
            Measurement measurement, int setLine, Location location, Optional<Subject> subject, boolean untold) {
        CellLanes ofCell = lanes(measurement.getIndicator(), measurement.getDimensions());
        RevisionTracker lane = lane(ofCell, measurement.getReportedBy().orElse(""));
        Period period = measurement.getPeriod();
        int clash = note(lane, period, PlainFigure.day(measurement.getReportedOn()), location.line(), setLine);
        CellLanes.Claim rival = ofCell.rival(lane, period, location.line());
        if ((clash != RevisionTracker.NONE || rival != null) && !untold) {
            reportClash(lane, period, setLine, location, subject, clash, rival);
        }
        lane.series().add(measurement);
    }

    /** Accumulates a measurement of a set that was already checked by all rules. */
    void addJudged(Measurement reported) {
        known(reported).ifPresent(this::addKnown);
    }

    private void addKnown(Measurement measurement) {
        RevisionTracker lane = lane(
                lanes(measurement.getIndicator(), measurement.getDimensions()),
                measurement.getReportedBy().orElse(""));
        if (lane.series().find(measurement.getPeriod()) < 0) {
            requireRoom(0);
        }
        lane.series().add(measurement);
    }

    /** The number of stored figures must be limited, because the number of rows is not. */
    private void requireRoom(int line) {
        int most = options.limits().values();
        if (++figures > most) {
            throw stop("figures", most, line);
        }
    }

    private void reportClash(
            RevisionTracker lane,
            Period period,
            int setLine,
            Location location,
            Optional<Subject> subject,
            int clash,
            CellLanes.@Nullable Claim rival) {
        Map<String, String> arguments =
                new HashMap<>(Map.of("indicator", lane.cell().indicator(), "period", period.toString()));
        if (rival != null) {
            arguments.put("variant", "reporters");
            arguments.put("one", known(rival.reporter()));
            arguments.put("other", known(lane.reporter()));
        } else if (setLine == RevisionTracker.NO_SET) {
            arguments.put("variant", "rows");
        }
        if (isPart()) {
            doubts.add(DoubtfulRows.key(lane.cell().indicator(), lane.cell().cell()));
            return;
        }
        int first = rival != null ? rival.line() : clash;
        problems.add(problem(
                DiagnosticCode.of(Rule.MEASURED_ONCE), arguments, location, subject, List.of(placeOfRow(first))));
    }

    private static String known(String reporter) {
        return reporter.isEmpty() ? "?" : reporter;
    }

    Location placeOfRow(int line) {
        return new Location(name, line, 1, line, 2, "");
    }

    /** Reports a problem that means the loss of a part of the file. */
    void lose(DiagnosticCode code, Map<String, String> arguments, Location location) {
        complete = false;
        if (scope == Scope.TOGETHER) {
            return;
        }
        problems.add(problem(code, arguments, location, Optional.empty(), List.of()));
    }

    void report(
            DiagnosticCode code,
            Map<String, String> arguments,
            Location location,
            Optional<Subject> subject,
            List<Location> related) {
        problems.add(problem(code, arguments, location, subject, related));
    }

    /** Reports a problem that ends the reading, whatever the number of other problems. */
    void end(DiagnosticCode code, Map<String, String> arguments, Location location) {
        complete = false;
        problems.addLast(problem(code, arguments, location, Optional.empty(), List.of()));
    }

    /** Reports such a problem, and returns the exception that ends the reading. */
    LoadAborted stop(DiagnosticCode code, Map<String, String> arguments, Location location) {
        end(code, arguments, location);
        return new LoadAborted();
    }

    private Diagnostic problem(
            DiagnosticCode code,
            Map<String, String> arguments,
            Location location,
            Optional<Subject> subject,
            List<Location> related) {
        return Diagnostic.builder(code, options.profile())
                .arguments(arguments)
                .location(location)
                .subject(subject)
                .related(related)
                .build();
    }

    void add(Diagnostic problem) {
        if (scope == Scope.TOGETHER) {
            return;
        }
        if (problem.code() == DiagnosticCode.MORE_PROBLEMS) {
            problems.omit(Long.parseLong(problem.arguments().getOrDefault("count", "0")));
        } else {
            problems.add(problem);
            errors += problem.severity() == Severity.ERROR ? 1 : 0;
        }
    }

    void loseSomething() {
        complete = false;
    }

    /** The problems so far. */
    LoadProblems problems() {
        return problems;
    }

    /** The number of rows so far. */
    long rows() {
        return rows;
    }

    /** The number of errors in chunks so far. */
    long errors() {
        return errors;
    }

    /** Returns whether nothing was lost so far. */
    boolean isComplete() {
        return complete;
    }

    /** The figures so far, whether or not something was lost. */
    ProgressAccumulator measurements() {
        return measurements;
    }

    /** The {@linkplain DoubtfulRows#key keys} of the cells of which only the whole file tells what was reported twice. */
    Set<String> doubts() {
        for (CellLanes ofCell : lanes.values()) {
            if (ofCell.all().stream().anyMatch(RevisionTracker::isUndated)) {
                doubts.add(DoubtfulRows.key(ofCell.indicator(), ofCell.cell()));
            }
        }
        return doubts;
    }

    LoadResult result() {
        return new LoadResult(complete ? Optional.of(measurements) : Optional.empty(), rows, problems.inOrder());
    }
}
