package org.snitp.indicators.collection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.snitp.model.measurement.Measurement;

/** Finds reports with the same key that contradict each other, so that it is unknown which one counts. */
final class Contradictions {

    /** The maximum number of contradicting reports to name: of thousands, each may contradict all others. */
    private static final int MAX_NAMED = 10;

    private final Optional<Measurement> known;
    private final List<Measurement> group;

    /** The reports that come from a permitted institution. */
    private final List<Measurement> rivals;

    /**
     * Examines the reports with one key.
     *
     * @param known the known measurement
     * @param group all new reports
     */
    Contradictions(Optional<Measurement> known, List<Measurement> group) {
        this.known = known;
        this.group = distinct(group);
        this.rivals = this.group.stream()
                .filter(report ->
                        known.filter(before -> isOfOther(report, before)).isEmpty())
                .toList();
    }

    /** One of each group of reports of the same institution, day and content: they contradict the same others. */
    private static List<Measurement> distinct(List<Measurement> group) {
        Map<String, Measurement> distinct = new LinkedHashMap<>();
        for (Measurement report : group) {
            distinct.putIfAbsent(
                    report.getReportedBy() + " " + report.getReportedOn() + " " + Sameness.said(report), report);
        }
        return List.copyOf(distinct.values());
    }

    /** Returns the decision to reject a report, if it contradicts another one. */
    Optional<Decision> find(Measurement report) {
        return find(report, LedgerDecision.OTHER_REPORTER, whoReports(), other -> isOfOther(report, other))
                .or(() -> find(report, LedgerDecision.SAME_DAY, rivals.stream(), other -> isOfSameDay(report, other)))
                .or(() -> find(report, LedgerDecision.UNDATED, known.stream(), before -> isUndecided(report, before)))
                .or(() -> find(report, LedgerDecision.UNDATED, rivals.stream(), other -> isUndated(report, other)));
    }

    /** If a measurement is known, its institution takes precedence. */
    private Stream<Measurement> whoReports() {
        return known.filter(before -> before.getReportedBy().isPresent())
                .map(Stream::of)
                .orElseGet(group::stream);
    }

    private Optional<Decision> find(
            Measurement report,
            LedgerDecision verdict,
            Stream<Measurement> others,
            Predicate<Measurement> contradicts) {
        List<Measurement> found = others.filter(other -> other != report && contradicts.test(other))
                .limit(MAX_NAMED)
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(new Decision(report, verdict, known, found));
    }

    private static boolean isOfOther(Measurement one, Measurement other) {
        return one.getReportedBy().isPresent()
                && other.getReportedBy().isPresent()
                && !one.getReportedBy().equals(other.getReportedBy());
    }

    private static boolean isOfSameDay(Measurement one, Measurement other) {
        return one.getReportedOn().isPresent()
                && one.getReportedOn().equals(other.getReportedOn())
                && !Sameness.saysTheSame(one, other);
    }

    /** A report without a date may be older or newer than a known one; a dated report is newer than an undated one. */
    private static boolean isUndecided(Measurement report, Measurement before) {
        return report.getReportedOn().isEmpty()
                && !Sameness.saysTheSame(report, before)
                && !Revision.isAmongEarlier(report, before);
    }

    private static boolean isUndated(Measurement one, Measurement other) {
        return (one.getReportedOn().isEmpty() || other.getReportedOn().isEmpty()) && !Sameness.saysTheSame(one, other);
    }
}
