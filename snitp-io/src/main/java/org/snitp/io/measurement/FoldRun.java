package org.snitp.io.measurement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.indicators.progress.PlainFigure;
import org.snitp.indicators.progress.ProgressAccumulator;
import org.snitp.io.ReadOptions;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Owner;
import org.snitp.io.diagnostic.Place;
import org.snitp.model.measurement.Measurement;

/** What has come out of a file so far. */
final class FoldRun {

    private record Key(String indicator, Map<String, String> cell) {}

    private final String name;
    private final ReadOptions options;
    private final ProgressAccumulator measurements = new ProgressAccumulator();
    private final Map<Key, Lane> lanes = new HashMap<>();
    private final FoldProblems problems;
    private boolean complete = true;
    private long rows;
    private int figures;

    FoldRun(String name, ReadOptions options) {
        this.name = name;
        this.options = options;
        this.problems = new FoldProblems(options);
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

    void countRows(long more) {
        rows += more;
    }

    Lane lane(String indicator, Map<String, String> cell) {
        return lanes.computeIfAbsent(
                new Key(indicator, cell), key -> new Lane(measurements.series(indicator, cell), indicator));
    }

    /** Folds in a plain figure of a CSV file. */
    void add(Lane lane, PlainFigure figure, int line) {
        int at = lane.series().find(figure.period());
        if (at < 0) {
            requireRoom(line);
            lane.note(line, Lane.NO_SET);
        } else if (lane.clashes(at, figure.reportedBy(), figure.reportedOn(), Lane.NO_SET)) {
            reportClash(
                    lane,
                    at,
                    figure.period().toString(),
                    figure.reportedBy(),
                    Lane.NO_SET,
                    placeOfRow(line),
                    Optional.empty());
        }
        lane.series().add(figure);
    }

    /**
     * Folds a measurement in.
     *
     * @param set the number of its set, or {@link Lane#NO_SET} in a CSV file
     * @param place where its indicator stands
     * @param owner the set, if it is one of a document
     * @param untold whether nothing is told if it is no revision of another
     */
    void add(Measurement measurement, int set, Place place, Optional<Owner> owner, boolean untold) {
        Lane lane = lane(measurement.getIndicator(), measurement.getDimensions());
        int at = lane.series().find(measurement.getPeriod());
        String reporter = measurement.getReportedBy().orElse("");
        int day = PlainFigure.day(measurement.getReportedOn());
        if (at < 0) {
            requireRoom(place.line());
            lane.note(place.line(), set);
        } else if (lane.clashes(at, reporter, day, set) && !untold) {
            reportClash(lane, at, measurement.getPeriod().toString(), reporter, set, place, owner);
        }
        lane.series().add(measurement);
    }

    /** Folds in a measurement of a set that was held to all rules already. */
    void addJudged(Measurement measurement) {
        Lane lane = lane(measurement.getIndicator(), measurement.getDimensions());
        if (lane.series().find(measurement.getPeriod()) < 0) {
            requireRoom(0);
        }
        lane.series().add(measurement);
    }

    /** Memory is for the figures that are kept: there must be a limit to them, as there is none to the rows. */
    private void requireRoom(int line) {
        int most = options.limits().values();
        if (++figures > most) {
            lose(DiagnosticCode.LIMIT, Map.of("variant", "figures", "limit", Integer.toString(most)), placeOfRow(line));
            throw new FoldStopped();
        }
    }

    private void reportClash(
            Lane lane, int at, String period, String reporter, int set, Place place, Optional<Owner> owner) {
        Map<String, String> arguments = new HashMap<>(Map.of("indicator", lane.indicator(), "period", period));
        if (!lane.reporter(at).equals(reporter)) {
            arguments.put("variant", "reporters");
            arguments.put("one", known(lane.reporter(at)));
            arguments.put("other", known(reporter));
        } else if (set == Lane.NO_SET) {
            arguments.put("variant", "rows");
        }
        report(DiagnosticCode.DUPLICATE_MEASUREMENT, arguments, place, owner, List.of(placeOfRow(lane.line(at))));
    }

    private static String known(String reporter) {
        return reporter.isEmpty() ? "?" : reporter;
    }

    Place placeOfRow(int line) {
        return new Place(name, line, 1, line, 2, "");
    }

    /** Reports a problem behind which something of the file is lost. */
    void lose(DiagnosticCode code, Map<String, String> arguments, Place place) {
        complete = false;
        report(code, arguments, place, Optional.empty(), List.of());
    }

    void report(
            DiagnosticCode code,
            Map<String, String> arguments,
            Place place,
            Optional<Owner> owner,
            List<Place> related) {
        problems.add(new Diagnostic(
                code,
                code.getSeverity(options.profile()),
                arguments,
                Optional.of(place),
                owner,
                Optional.empty(),
                related,
                Optional.empty()));
    }

    void add(Diagnostic problem) {
        if (problem.code() == DiagnosticCode.MORE_PROBLEMS) {
            problems.omit(Long.parseLong(problem.arguments().getOrDefault("count", "0")));
        } else {
            problems.add(problem);
        }
    }

    void loseSomething() {
        complete = false;
    }

    FoldResult result() {
        return new FoldResult(complete ? Optional.of(measurements) : Optional.empty(), rows, problems.inOrder());
    }
}
