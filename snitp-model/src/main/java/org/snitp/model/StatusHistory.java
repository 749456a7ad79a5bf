package org.snitp.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.snitp.model.document.Document;
import org.snitp.model.link.Link;
import org.snitp.model.measurement.ActionStatusReport;
import org.snitp.model.measurement.MetMilestone;
import org.snitp.model.measurement.ReportedStatus;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.plan.ActionStatus;
import org.snitp.model.plan.Milestone;
import org.snitp.model.time.Period;

/**
 * What was reported on the actions of plans, up to a day: the history of each action, and the status that counts.
 *
 * <p>Of an action, the report on the latest period counts, and of several reports on it the one of the latest day, over the status in
 * the plan. What was withdrawn by that day does not count. The day on which work began stays known from earlier reports and from
 * the plan, and so do the milestones that were met.
 */
public final class StatusHistory {

    /**
     * A report on an action.
     *
     * @param status what is reported
     * @param period the period that is reported on; absent if none is stated
     * @param reporter the institution that reports; absent if none is stated
     * @param reportedOn the day of the report; absent if none is stated
     */
    public record Entry(
            ReportedStatus status, Optional<Period> period, Optional<String> reporter, Optional<LocalDate> reportedOn) {

        /** Checks that no component is null. */
        public Entry {
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(period, "period");
            Objects.requireNonNull(reporter, "reporter");
            Objects.requireNonNull(reportedOn, "reportedOn");
        }

        /** Returns a report with what its document states for all of them. */
        public static Entry of(ReportedStatus status, ActionStatusReport report) {
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(report, "report");
            return new Entry(
                    status,
                    status.getPeriod().or(report::getPeriod),
                    status.getReportedBy().or(report::getReporter),
                    status.getReportedOn().or(report::getReportedOn));
        }

        /** Returns whether the report was known on a day: it had been made, or, if its day is not stated, its period was over. */
        public boolean isKnownOn(LocalDate day) {
            Objects.requireNonNull(day, "day");
            return ReportDay.isKnown(period, reportedOn, day);
        }

        /** Returns whether the report says how far the action was on a day: its period was over, or it had been made. */
        public boolean isAbout(LocalDate day) {
            Objects.requireNonNull(day, "day");
            return ReportDay.isAbout(period, reportedOn, day);
        }

        /** Returns whether the report had been withdrawn by a day. */
        public boolean isWithdrawnOn(LocalDate day) {
            Objects.requireNonNull(day, "day");
            return ReportDay.isWithdrawn(status.getWithdrawn(), day);
        }

        private LocalDate end() {
            return period.map(Period::getEnd).orElse(LocalDate.MIN);
        }

        private LocalDate made() {
            return reportedOn.orElse(LocalDate.MIN);
        }
    }

    private static final Comparator<Entry> ORDER =
            Comparator.comparing(Entry::end).thenComparing(Entry::made);

    private final Map<String, Map<String, List<Entry>>> plans = new HashMap<>();
    private final LocalDate knownOn;

    private StatusHistory(Bundle bundle, LocalDate day, LocalDate knownOn) {
        this.knownOn = knownOn;
        for (ActionStatusReport report : bundle.getStatusReports()) {
            Map<String, List<Entry>> actions = plans.computeIfAbsent(report.getPlan(), unused -> new LinkedHashMap<>());
            for (ReportedStatus status : report.getStatuses()) {
                Entry entry = Entry.of(status, report);
                if (entry.isAbout(day) && entry.isKnownOn(knownOn)) {
                    actions.computeIfAbsent(status.getAction(), unused -> new ArrayList<>())
                            .add(entry);
                }
            }
        }
        plans.values().forEach(actions -> actions.values().forEach(entries -> entries.sort(ORDER)));
    }

    /** Returns what is reported on the time up to a day, whenever it was reported. */
    public static StatusHistory of(Bundle bundle, LocalDate day) {
        return of(bundle, day, LocalDate.MAX);
    }

    /**
     * Returns what is reported on the time up to a day.
     *
     * @param bundle the plans and the reports
     * @param day the day of reckoning
     * @param knownOn the day of knowledge: what was reported or withdrawn later is left out
     */
    public static StatusHistory of(Bundle bundle, LocalDate day, LocalDate knownOn) {
        Objects.requireNonNull(bundle, "bundle");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(knownOn, "knownOn");
        return new StatusHistory(bundle, day, knownOn);
    }

    /** Returns whether a report no longer counts on the day of knowledge. */
    public boolean isWithdrawn(Entry entry) {
        Objects.requireNonNull(entry, "entry");
        return entry.isWithdrawnOn(knownOn);
    }

    /** Returns whether nothing was reported. */
    public boolean isEmpty() {
        return plans.values().stream().allMatch(Map::isEmpty);
    }

    /** Returns the reports on an action, withdrawn ones included, by period and day. */
    public List<Entry> of(ActionPlan plan, Action action) {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(action, "action");
        return List.copyOf(plans.getOrDefault(plan.getId(), Map.of()).getOrDefault(action.getCode(), List.of()));
    }

    /** Returns the report that counts for an action; empty if none does. */
    public Optional<Entry> latest(ActionPlan plan, Action action) {
        return of(plan, action).stream()
                .filter(entry -> !entry.isWithdrawnOn(knownOn))
                .reduce((one, next) -> next);
    }

    /** Returns a bundle whose actions have the status and the milestones that count; itself if nothing was reported. */
    public Bundle applyTo(Bundle bundle) {
        Objects.requireNonNull(bundle, "bundle");
        if (plans.isEmpty()) {
            return bundle;
        }
        List<Document> documents = new ArrayList<>(bundle.getDocuments());
        documents.replaceAll(document -> document instanceof ActionPlan plan && plans.containsKey(plan.getId())
                ? plan.withActions(plan.getActions().stream()
                        .map(action -> apply(plan, action))
                        .toList())
                : document);
        return bundle.withDocuments(documents);
    }

    private Action apply(ActionPlan plan, Action action) {
        List<Entry> counting = of(plan, action).stream()
                .filter(entry -> !entry.isWithdrawnOn(knownOn))
                .toList();
        return counting.isEmpty()
                ? action
                : action.withStatus(status(action, counting)).withMilestones(milestones(action, counting));
    }

    private static ActionStatus status(Action action, List<Entry> counting) {
        Entry latest = counting.get(counting.size() - 1);
        ActionStatus status = latest.status().toStatus();
        Optional<LocalDate> started = status.getStarted();
        for (int i = counting.size() - 2; i >= 0 && started.isEmpty(); i--) {
            started = counting.get(i).status().getStarted();
        }
        Optional<LocalDate> since = status.getState().isHalted()
                ? status.getSince().or(() -> latest.period().map(Period::getStart))
                : status.getSince();
        return status.withSince(since)
                .withStarted(started.or(() -> action.getStatus().flatMap(ActionStatus::getStarted)));
    }

    private static List<Milestone> milestones(Action action, List<Entry> counting) {
        Map<String, MetMilestone> met = new HashMap<>();
        counting.forEach(entry -> entry.status()
                .getMilestones()
                .forEach(milestone -> met.merge(milestone.getId(), milestone, StatusHistory::confirmed)));
        return action.getMilestones().stream()
                .map(milestone -> met.containsKey(milestone.getId())
                        ? met(milestone, Objects.requireNonNull(met.get(milestone.getId())))
                        : milestone)
                .toList();
    }

    /** A later report that names no proof leaves those that were named before. */
    private static MetMilestone confirmed(MetMilestone before, MetMilestone later) {
        return later.getLinks().isEmpty() ? later.withLinks(before.getLinks()) : later;
    }

    /** Returns a milestone with the day on which it was met, and the documents that prove it behind its own. */
    private static Milestone met(Milestone milestone, MetMilestone report) {
        Set<Link> links = new LinkedHashSet<>(milestone.getLinks());
        links.addAll(report.getLinks());
        return milestone.withMet(report.getMet()).withLinks(links);
    }
}
