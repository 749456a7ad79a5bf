package org.snitp.indicators.collection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.snitp.model.measurement.Measurement;

/** Finds reports about the same key of which nobody can tell which one counts. */
final class Contradictions {

    /** So many of the reports that one contradicts are named: of thousands, each may contradict all others. */
    private static final int MAX_NAMED = 10;

    private final Optional<Measurement> known;
    private final List<Measurement> group;

    /** The reports that do not contradict what is known by coming from another institution. */
    private final List<Measurement> rivals;

    /**
     * Looks at the reports about one key.
     *
     * @param known what is known
     * @param group what was reported, all together
     */
    Contradictions(Optional<Measurement> known, List<Measurement> group) {
        this.known = known;
        this.group = distinct(group);
        this.rivals = this.group.stream()
                .filter(report ->
                        known.filter(before -> isOfOther(report, before)).isEmpty())
                .toList();
    }

    /** One of each that are of one institution and one day and say the same: they contradict the same others. */
    private static List<Measurement> distinct(List<Measurement> group) {
        Map<String, Measurement> distinct = new LinkedHashMap<>();
        for (Measurement report : group) {
            distinct.putIfAbsent(
                    report.getReportedBy() + " " + report.getReportedOn() + " " + Sameness.said(report), report);
        }
        return List.copyOf(distinct.values());
    }

    /** Returns the decision not to take a report, if it contradicts another one. */
    Optional<Decision> find(Measurement report) {
        return find(report, LedgerDecision.OTHER_REPORTER, whoReports(), other -> isOfOther(report, other))
                .or(() -> find(report, LedgerDecision.SAME_DAY, rivals.stream(), other -> isOfSameDay(report, other)))
                .or(() -> find(report, LedgerDecision.UNDATED, known.stream(), before -> isUndecided(report, before)))
                .or(() -> find(report, LedgerDecision.UNDATED, rivals.stream(), other -> isUndated(report, other)));
    }

    /** Where something is known, its institution is right about who reports. */
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

    /** A report without a day may be older or newer than what is known; one with a day is newer than one without. */
    private static boolean isUndecided(Measurement report, Measurement before) {
        return report.getReportedOn().isEmpty()
                && !Sameness.saysTheSame(report, before)
                && !Revision.isAmongEarlier(report, before);
    }

    private static boolean isUndated(Measurement one, Measurement other) {
        return (one.getReportedOn().isEmpty() || other.getReportedOn().isEmpty()) && !Sameness.saysTheSame(one, other);
    }
}
