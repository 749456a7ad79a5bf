package org.snitp.measurements;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.snitp.indicators.collection.KnownFigures;
import org.snitp.indicators.progress.PlainFigure;
import org.snitp.indicators.progress.ProgressAccumulator;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Location;
import org.snitp.io.diagnostic.Severity;
import org.snitp.io.diagnostic.Subject;
import org.snitp.io.options.ReadOptions;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.time.Period;

/** What has come out of a file so far. */
final class LoadSession {

    /** Up to how many categories a compact map is as fast as one that is ordered, even if all ids have one hash. */
    private static final int MOST_COPIED = 8;

    private final String name;
    private final ReadOptions options;
    private final ProgressAccumulator measurements = new ProgressAccumulator();
    private final Optional<LocalDate> knownOn;
    private final int lastDay;
    private final PlannedIndicators planned;
    private final Map<String, CellLanes> lanes = new HashMap<>();
    private final LoadProblems problems;
    private boolean complete = true;
    private long rows;
    private int figures;
    private long errors;

    LoadSession(String name, ReadOptions options, PlannedIndicators planned) {
        this(name, options, planned, Optional.empty());
    }

    /**
     * Makes a run as of a day of knowledge.
     *
     * @param knownOn what was reported later is read and checked, and not folded in
     */
    LoadSession(String name, ReadOptions options, PlannedIndicators planned, Optional<LocalDate> knownOn) {
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

    ReadOptions options() {
        return options;
    }

    void countRow() {
        rows++;
    }

    /**
     * Returns whether there are more rows, or more errors in what is read as pieces of a document, than are allowed. What has so
     * many is hardly a table of measurements, and to tell what is wrong with a row takes a hundred times as long as to take it.
     */
    boolean isBeyondLimits() {
        return errors > options.limits().problems() || rows > options.limits().tableRows();
    }

    /** Reports that, and returns what ends the reading. */
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

    /** Returns the lanes with a {@linkplain CellLanes#key key}, or null if nothing is in them yet. */
    @Nullable
    CellLanes find(String key) {
        return lanes.get(key);
    }

    private CellLanes lanes(String indicator, Map<String, String> cell) {
        String key = CellLanes.key(indicator, cell);
        CellLanes known = lanes.get(key);
        return known != null ? known : newLanes(key, indicator, cell);
    }

    /** Makes the lanes with a key, which there are not yet; to be called for what is folded in. */
    CellLanes newLanes(String key, String indicator, Map<String, String> cell) {
        CellLanes made = new CellLanes(
                indicator,
                cell.size() > MOST_COPIED ? new TreeMap<>(cell) : Map.copyOf(cell),
                planned.reporters(indicator));
        lanes.put(key, made);
        return made;
    }

    /** Tells which of the figures that were folded in are far from the others. */
    void tellFarFigures() {
        FarFigures far = new FarFigures(this);
        lanes.values().forEach(far::tell);
    }

    /** The number of indicators and cells of which there are lanes. */
    int lanes() {
        return lanes.size();
    }

    /**
     * Folds in a plain figure of a row if it is of the institution that has reported last of its cell, and only if nothing is to be
     * asked of the cell; returns whether it has been.
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

    /** Folds in a plain figure of a row. */
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

    /** Notes where a report stands; returns the line of that of which it is no revision, or {@link RevisionTracker#NONE}. */
    private int note(RevisionTracker lane, Period period, int day, int line, int set) {
        int at = lane.series().find(period);
        if (at >= 0) {
            return lane.noteAnother(at, day, line, set);
        }
        requireRoom(line);
        lane.note(line, set);
        return RevisionTracker.NONE;
    }

    /**
     * Folds a measurement in.
     *
     * @param set the number of its set, or {@link RevisionTracker#NO_SET} in a CSV file
     * @param location where its indicator stands
     * @param subject the set, if it is one of a document
     * @param untold whether nothing is told if it is no revision of another
     */
    void add(Measurement reported, int set, Location location, Optional<Subject> subject, boolean untold) {
        known(reported).ifPresent(measurement -> addKnown(measurement, set, location, subject, untold));
    }

    /** Returns a measurement as it was known on the day of knowledge, if there is one. */
    private Optional<Measurement> known(Measurement measurement) {
        return knownOn.isPresent() ? KnownFigures.on(measurement, knownOn.get()) : Optional.of(measurement);
    }

    private void addKnown(
            Measurement measurement, int set, Location location, Optional<Subject> subject, boolean untold) {
        CellLanes ofCell = lanes(measurement.getIndicator(), measurement.getDimensions());
        RevisionTracker lane = lane(ofCell, measurement.getReportedBy().orElse(""));
        Period period = measurement.getPeriod();
        int clash = note(lane, period, PlainFigure.day(measurement.getReportedOn()), location.line(), set);
        CellLanes.Claim rival = ofCell.rival(lane, period, location.line());
        if ((clash != RevisionTracker.NONE || rival != null) && !untold) {
            reportClash(lane, period, set, location, subject, clash, rival);
        }
        lane.series().add(measurement);
    }

    /** Folds in a measurement of a set that was held to all rules already. */
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

    /** Memory is for the figures that are kept: there must be a limit to them, as there is none to the rows. */
    private void requireRoom(int line) {
        int most = options.limits().values();
        if (++figures > most) {
            throw stop("figures", most, line);
        }
    }

    private void reportClash(
            RevisionTracker lane,
            Period period,
            int set,
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
        } else if (set == RevisionTracker.NO_SET) {
            arguments.put("variant", "rows");
        }
        int first = rival != null ? rival.line() : clash;
        problems.add(problem(
                DiagnosticCode.DUPLICATE_MEASUREMENT, arguments, location, subject, List.of(placeOfRow(first))));
    }

    private static String known(String reporter) {
        return reporter.isEmpty() ? "?" : reporter;
    }

    Location placeOfRow(int line) {
        return new Location(name, line, 1, line, 2, "");
    }

    /** Reports a problem behind which something of the file is lost. */
    void lose(DiagnosticCode code, Map<String, String> arguments, Location location) {
        complete = false;
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

    /** Reports a problem behind which nothing is read, however many others there are. */
    void end(DiagnosticCode code, Map<String, String> arguments, Location location) {
        complete = false;
        problems.addLast(problem(code, arguments, location, Optional.empty(), List.of()));
    }

    /** Reports such a problem, and returns what ends the reading. */
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

    LoadResult result() {
        return new LoadResult(complete ? Optional.of(measurements) : Optional.empty(), rows, problems.inOrder());
    }
}
