package org.snitp.model.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.model.indicator.Reporters;
import org.snitp.model.measurement.CellOrder;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.time.Period;

/**
 * Finds measurements of the same indicator, period and categories that are not revisions of each other: two of one
 * institution in one set or on the same day, or two of different institutions that both report the whole. Each measurement
 * is compared with the first one and, by set and day, with the one that counts; any other was already replaced. Parts
 * reported by several institutions are not duplicates.
 */
final class MeasuredOnce {

    /** Keys are ordered, so that a lookup stays fast even if many of them have the same hash. */
    private record Key(String plan, String indicator, Period period, Map<String, String> cell)
            implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int order = plan.compareTo(other.plan);
            order = order != 0 ? order : indicator.compareTo(other.indicator);
            order = order != 0 ? order : period.compareTo(other.period);
            return order != 0 ? order : CellOrder.ORDER.compare(cell, other.cell);
        }
    }

    private record OwnKey(Key key, Optional<String> reporter) implements Comparable<OwnKey> {

        @Override
        public int compareTo(OwnKey other) {
            int order = key.compareTo(other.key);
            return order != 0 ? order : reporter.orElse("").compareTo(other.reporter.orElse(""));
        }
    }

    private record Report(MeasurementSet set, Path path, Optional<String> reporter, Optional<LocalDate> reportedOn) {

        /** Returns whether two reports are of one set or of one day, so that neither revises the other. */
        boolean isBeside(Report other) {
            return set == other.set || reportedOn.equals(other.reportedOn);
        }

        boolean isLaterThan(Report other) {
            return reportedOn
                    .filter(day -> other.reportedOn.filter(day::isAfter).isPresent() || other.reportedOn.isEmpty())
                    .isPresent();
        }
    }

    /** The first report, and the one that counts, which is the last. */
    private static final class Reports {

        final Report first;
        Report latest;

        Reports(Report first) {
            this.first = first;
            this.latest = first;
        }
    }

    private final Symbols symbols;
    private final Findings findings;
    private final Map<OwnKey, Reports> seen = new HashMap<>();
    private final Map<Key, Report> claims = new HashMap<>();

    MeasuredOnce(Symbols symbols, Findings findings) {
        this.symbols = symbols;
        this.findings = findings;
    }

    /** Checks a set against itself and the sets before it. */
    void check(MeasurementSet set, Path path) {
        Path list = path.field("measurements");
        Map<String, MeasuredIndicator> indicators = symbols.indicators(set.getPlan());
        for (int i = 0; i < set.getMeasurements().size(); i++) {
            Measurement measurement = set.getMeasurements().get(i);
            MeasuredIndicator planned = indicators.get(measurement.getIndicator());
            check(set, measurement, list.index(i), planned == null ? Reporters.NOBODY : planned.reporters());
        }
    }

    private void check(MeasurementSet set, Measurement measurement, Path at, Reporters reporters) {
        Optional<String> reporter = measurement.getReportedBy().or(set::getReporter);
        Key key = new Key(
                set.getPlan(), measurement.getIndicator(), measurement.getPeriod(), measurement.getDimensions());
        Report report = new Report(set, at, reporter, measurement.getReportedOn());
        Reports own = seen.putIfAbsent(new OwnKey(key, reporter), new Reports(report));
        boolean part = reporter.filter(reporters::isPart).isPresent();
        Report claim = part ? null : claims.putIfAbsent(key, report);
        if (claim != null && !claim.reporter().equals(reporter)) {
            Map<String, String> who = Map.of(
                    "variant", "reporters",
                    "one", claim.reporter().orElse("?"),
                    "other", reporter.orElse("?"));
            report(measurement, at, who, claim.path());
        } else if (own != null && report.isBeside(own.first)) {
            report(measurement, at, Map.of(), own.first.path());
        } else if (own != null && report.isBeside(own.latest)) {
            report(measurement, at, Map.of(), own.latest.path());
        }
        if (own != null && report.isLaterThan(own.latest)) {
            own.latest = report;
        }
    }

    private void report(Measurement measurement, Path at, Map<String, String> more, Path first) {
        Map<String, String> arguments = new HashMap<>(more);
        arguments.put("indicator", measurement.getIndicator());
        arguments.put("period", measurement.getPeriod().toString());
        findings.add(Rule.MEASURED_ONCE, at.field("indicator"), arguments, List.of(first.field("indicator")));
    }
}
