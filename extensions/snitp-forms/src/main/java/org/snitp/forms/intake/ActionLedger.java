package org.snitp.forms.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.snitp.indicators.collection.LedgerDecision;
import org.snitp.model.measurement.ActionStatusReport;

/**
 * The known reports on actions. It collects new ones, as {@link org.snitp.indicators.collection.MeasurementLedger} collects
 * figures: what is the same changes nothing; what is different and later is added, and the earlier report stays as history;
 * what contradicts another report of the same day is rejected.
 */
final class ActionLedger {

    private static final Comparator<ActionReport> BY_DAY = Comparator.comparing(ActionReport::day);

    private final ActionStatusReport document;
    private final List<ActionReport> all = new ArrayList<>();
    private final Map<ActionKey, List<ActionReport>> known = new HashMap<>();

    ActionLedger(ActionStatusReport document) {
        this.document = document;
        Stream.concat(
                        document.getStatuses().stream().map(status -> ActionReport.of(status, document)),
                        document.getExpenditures().stream().map(sum -> ActionReport.of(sum, document)))
                .forEach(this::add);
    }

    private void add(ActionReport report) {
        all.add(report);
        report.key()
                .ifPresent(key ->
                        known.computeIfAbsent(key, unused -> new ArrayList<>()).add(report));
    }

    /** Collects reports that arrived together; their order does not matter. */
    List<ActionDecision> collect(List<ActionReport> reported) {
        Map<ActionKey, List<ActionReport>> groups = new LinkedHashMap<>();
        reported.forEach(report -> groups.computeIfAbsent(report.key().orElseThrow(), unused -> new ArrayList<>())
                .add(report));
        IdentityHashMap<ActionReport, ActionDecision> decisions = new IdentityHashMap<>();
        groups.values().forEach(group -> {
            List<ActionReport> sound = new ArrayList<>();
            for (ActionReport report : group) {
                Optional<ActionDecision> contradiction = contradiction(report, group);
                contradiction.ifPresentOrElse(found -> decisions.put(report, found), () -> sound.add(report));
            }
            sound.sort(BY_DAY);
            sound.forEach(report -> decisions.put(report, take(report)));
        });
        return reported.stream()
                .map(decisions::get)
                .map(Objects::requireNonNull)
                .toList();
    }

    /** Two different reports of one day, or without a day, contradict each other, whichever arrived first. */
    private Optional<ActionDecision> contradiction(ActionReport report, List<ActionReport> group) {
        if (report.withdrawn().isPresent()) {
            return Optional.empty();
        }
        List<ActionReport> others =
                Stream.concat(counting(report).stream(), group.stream()).toList();
        boolean isKnown = counting(report).stream()
                .anyMatch(other -> other.reportedOn().equals(report.reportedOn()) && report.saysNothingNew(other));
        return others.stream()
                .filter(other -> !isKnown
                        && other.withdrawn().isEmpty()
                        && !report.saysNothingNew(other)
                        && (other.reportedOn().isEmpty()
                                || report.reportedOn().isEmpty()
                                || other.day().equals(report.day())))
                .findFirst()
                .map(other -> new ActionDecision(
                        report,
                        other.reportedOn().isEmpty() || report.reportedOn().isEmpty()
                                ? LedgerDecision.UNDATED
                                : LedgerDecision.SAME_DAY,
                        latest(report),
                        Optional.of(other)));
    }

    /** The known reports on the same that are not withdrawn. */
    private List<ActionReport> counting(ActionReport report) {
        return known.getOrDefault(report.key().orElseThrow(), List.of()).stream()
                .filter(other -> other.withdrawn().isEmpty())
                .toList();
    }

    private Optional<ActionReport> latest(ActionReport report) {
        return counting(report).stream().max(BY_DAY);
    }

    private ActionDecision take(ActionReport report) {
        Optional<ActionReport> before = latest(report);
        LedgerDecision verdict = report.withdrawn().isPresent() ? withdraw(report, before) : verdict(report, before);
        if (verdict == LedgerDecision.CREATED
                || verdict == LedgerDecision.CHANGED
                || verdict == LedgerDecision.FILED_AS_EARLIER) {
            add(report);
        }
        return new ActionDecision(report, verdict, before, Optional.empty());
    }

    private LedgerDecision verdict(ActionReport report, Optional<ActionReport> before) {
        if (before.isEmpty()) {
            return LedgerDecision.CREATED;
        }
        boolean known = report.saysNothingNew(before.get())
                || counting(report).stream()
                        .anyMatch(other -> other.day().equals(report.day()) && report.saysNothingNew(other));
        if (known) {
            return LedgerDecision.UNCHANGED;
        }
        return report.day().isBefore(before.get().day()) ? LedgerDecision.FILED_AS_EARLIER : LedgerDecision.CHANGED;
    }

    private LedgerDecision withdraw(ActionReport report, Optional<ActionReport> before) {
        if (before.isEmpty() || report.day().isBefore(before.get().day())) {
            boolean done = before.isEmpty() && known.containsKey(report.key().orElseThrow());
            return done ? LedgerDecision.UNCHANGED : LedgerDecision.NOTHING_TO_WITHDRAW;
        }
        ActionReport taken = before.get();
        ActionReport gone = taken.withdrawn(report.withdrawn().orElseThrow());
        all.replaceAll(one -> one.equals(taken) ? gone : one);
        known.computeIfPresent(report.key().orElseThrow(), (key, reports) -> {
            reports.replaceAll(one -> one.equals(taken) ? gone : one);
            return reports;
        });
        return LedgerDecision.WITHDRAWN;
    }

    /** Returns the document with the collected reports. */
    ActionStatusReport document() {
        return document.withStatuses(
                        all.stream().flatMap(report -> report.status().stream()).toList())
                .withExpenditures(all.stream()
                        .flatMap(report -> report.expenditure().stream())
                        .toList());
    }
}
