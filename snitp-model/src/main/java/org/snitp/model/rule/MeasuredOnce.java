package org.snitp.model.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.time.Period;

/**
 * Finds measurements of the same indicator, period and categories that are no revision of each other: two in one set, two
 * of the same day, or two of different institutions. Each is compared with the first one, and its set and day with those of
 * the one that counts: what neither of them is was replaced anyway.
 */
final class MeasuredOnce {

    private record Key(String plan, String indicator, Period period, Map<String, String> cell) {}

    private record Report(MeasurementSet set, Path path, Optional<String> reporter, Optional<LocalDate> reportedOn) {

        /** Tells whether two reports are of one set or of one day, so that neither revises the other. */
        boolean isBeside(Report other) {
            return set == other.set || reportedOn.equals(other.reportedOn);
        }

        boolean isLaterThan(Report other) {
            return reportedOn
                    .filter(day -> other.reportedOn.filter(day::isAfter).isPresent() || other.reportedOn.isEmpty())
                    .isPresent();
        }
    }

    /** What was reported first, and what counts: the last that was reported. */
    private static final class Reports {

        final Report first;
        Report latest;

        Reports(Report first) {
            this.first = first;
            this.latest = first;
        }
    }

    private final Findings findings;
    private final Map<Key, Reports> seen = new HashMap<>();

    MeasuredOnce(Findings findings) {
        this.findings = findings;
    }

    /** Checks a set against itself and the sets before it. */
    void check(MeasurementSet set, Path path) {
        Path list = path.field("measurements");
        for (int i = 0; i < set.getMeasurements().size(); i++) {
            check(set, set.getMeasurements().get(i), list.index(i));
        }
    }

    private void check(MeasurementSet set, Measurement measurement, Path at) {
        Optional<String> reporter = measurement.getReportedBy().or(set::getReporter);
        Key key = new Key(
                set.getPlan(), measurement.getIndicator(), measurement.getPeriod(), measurement.getDimensions());
        Report report = new Report(set, at, reporter, measurement.getReportedOn());
        Reports reports = seen.putIfAbsent(key, new Reports(report));
        if (reports == null) {
            return;
        }
        Report first = reports.first;
        if (!first.reporter().equals(reporter)) {
            Map<String, String> who = Map.of(
                    "variant", "reporters",
                    "one", first.reporter().orElse("?"),
                    "other", reporter.orElse("?"));
            report(measurement, at, who, first.path());
        } else if (report.isBeside(first)) {
            report(measurement, at, Map.of(), first.path());
        } else if (report.isBeside(reports.latest)) {
            report(measurement, at, Map.of(), reports.latest.path());
        }
        if (report.isLaterThan(reports.latest)) {
            reports.latest = report;
        }
    }

    private void report(Measurement measurement, Path at, Map<String, String> more, Path first) {
        Map<String, String> arguments = new HashMap<>(more);
        arguments.put("indicator", measurement.getIndicator());
        arguments.put("period", measurement.getPeriod().toString());
        findings.add(Rule.MEASURED_ONCE, at.field("indicator"), arguments, List.of(first.field("indicator")));
    }
}
