package org.snitp.indicators.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.snitp.model.Bundle;
import org.snitp.model.BundleIndex;
import org.snitp.model.FiscalYears;
import org.snitp.model.evaluation.CommitteeSession;
import org.snitp.model.evaluation.EvaluationCalendar;
import org.snitp.model.evaluation.IndependentExperts;
import org.snitp.model.evaluation.MonitoringReport;
import org.snitp.model.evaluation.StrategyEvaluation;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Reporters;
import org.snitp.model.indicator.Target;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.Objective;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.time.FiscalYear;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeSpan;
import org.snitp.model.time.Timing;

/**
 * Collects the entries: those of the indicators of plans, of the indicators of objectives, then of the strategies
 * themselves.
 */
final class CalendarBuilder {

    /** Far more than any real calendar has; the entries take less than 100 MiB. */
    private static final int MAX_ENTRIES = 250_000;

    /** Keys are ordered, so that a lookup stays fast even if many of them have the same hash. */
    private record Key(EntryKind kind, String document, String id) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int order = kind.compareTo(other.kind);
            order = order != 0 ? order : document.compareTo(other.document);
            return order != 0 ? order : id.compareTo(other.id);
        }
    }

    /** The period of a plan or strategy, and the year that it declares. */
    private record Whole(TimeSpan period, Optional<FiscalYear> year) {

        static Whole of(Strategy strategy) {
            return new Whole(strategy.getHorizon(), strategy.getFiscalYear());
        }

        Work work(List<Timing> windows) {
            return Work.of(windows, period, year.filter(FiscalYear::isReporting));
        }
    }

    private final Bundle bundle;
    private final BundleIndex index;
    private final CalendarPart part;
    private final Grace grace;
    private final Set<Key> seen = new HashSet<>();
    private final List<CalendarEntry> entries = new ArrayList<>();
    private final List<UndatedEntry> undated = new ArrayList<>();
    private final Map<String, String> homes = new LinkedHashMap<>();
    private final Set<String> institutions = new TreeSet<>();

    CalendarBuilder(Bundle bundle, BundleIndex index, CalendarPart part) {
        this.bundle = bundle;
        this.index = index;
        this.part = part;
        this.grace = new Grace(bundle.getPlans(), part.grace());
        bundle.getPlans().forEach(this::addPlan);
        bundle.getStrategies().forEach(this::addObjectives);
        for (Strategy strategy : bundle.getStrategies()) {
            strategy.getEvaluationCalendar().ifPresent(calendar -> addCalendar(calendar, strategy));
        }
        entries.sort(Comparator.comparing(CalendarEntry::dueOn));
    }

    /** The entries by due date; those of one day in the order in which they were found. */
    List<CalendarEntry> entries() {
        return entries;
    }

    List<UndatedEntry> undated() {
        return undated;
    }

    /** The document that counts for an indicator, by its id, if several contain it: the first one. */
    Map<String, String> homes() {
        return homes;
    }

    /** All reporting institutions, also those of other parts. */
    Set<String> institutions() {
        return institutions;
    }

    private void addPlan(ActionPlan plan) {
        Whole whole = new Whole(plan.getPeriod(), FiscalYears.of(plan, bundle));
        for (Action action : plan.getActions()) {
            for (Indicator indicator : action.getIndicators()) {
                addIndicator(indicator, Optional.of(action), plan.getId(), whole, grace.of(plan));
            }
        }
    }

    private void addObjectives(Strategy strategy) {
        strategy.allObjectives().stream()
                .map(Objective::getIndicators)
                .flatMap(List::stream)
                .forEach(indicator -> addIndicator(
                        indicator, Optional.empty(), strategy.getId(), Whole.of(strategy), grace.of(strategy)));
    }

    private void addIndicator(
            Indicator indicator, Optional<Action> action, String document, Whole whole, java.time.Period inTime) {
        if (index.computed().isComputed(indicator.getId())) {
            return;
        }
        homes.putIfAbsent(indicator.getId(), document);
        Subject subject = new Subject(
                EntryKind.INDICATOR_REPORT,
                document,
                indicator.getId(),
                Optional.of(indicator.getName()),
                action.map(Action::getCode),
                Reporters.of(indicator, action.map(Action::getResponsible).orElse(List.of()))
                        .asked());
        if (isNew(subject)) {
            List<Timing> windows = ownOr(indicator.getImplementation(), action.map(Action::getImplementation));
            Predicate<LocalDate> isReported =
                    end -> action.isEmpty() || action.get().isReportedFor(end);
            addReports(subject, whole.work(windows), schedule(indicator, action), inTime, isReported);
            if (indicator.hasStatements()) {
                indicator.targetsInForce().stream()
                        .filter(Target::isJudgedByDelivery)
                        .forEach(target -> addStatement(target, subject, isReported));
            }
        }
    }

    /** A statement is due at the end of its period. */
    private void addStatement(Target target, Subject indicator, Predicate<LocalDate> isReported) {
        Subject statement = new Subject(
                EntryKind.TARGET_STATEMENT,
                indicator.document(),
                indicator.id(),
                target.getStatement(),
                indicator.action(),
                indicator.institutions());
        target.getPeriod()
                .filter(period -> isReported.test(period.getEnd()))
                .ifPresent(period -> add(
                        statement,
                        period,
                        period instanceof Period one ? one : Period.day(period.getEnd()),
                        period.getEnd()));
    }

    private static Schedule schedule(Indicator indicator, Optional<Action> action) {
        List<Timing> own = indicator.getEvaluation().isEmpty()
                ? indicator.getFrequency().<List<Timing>>map(List::of).orElse(List.of())
                : indicator.getEvaluation();
        return new Schedule(ownOr(own, action.map(Action::getEvaluation)));
    }

    private static <T> List<T> ownOr(List<T> own, Optional<List<T>> other) {
        return own.isEmpty() ? other.orElse(List.of()) : own;
    }

    /** Nothing is asked about periods that end after the action was suspended or cancelled. */
    private void addReports(
            Subject subject, Work work, Schedule schedule, java.time.Period inTime, Predicate<LocalDate> isReported) {
        schedule.reports(work, part.ends(inTime)).forEach((period, days) -> {
            if (isReported.test(period.getEnd())) {
                add(subject, days.toSpan(), period, Grace.after(period.getEnd(), inTime));
            }
        });
        if (!schedule.asksFor(work) && isReported.test(part.firstDay())) {
            addUndated(subject, schedule.reason());
        }
    }

    private void add(Subject subject, TimeSpan covered, Period reportedAs, LocalDate due) {
        Subject asked = subject.by(index.answeringOn(subject.institutions(), reportedAs.getEnd()));
        if (part.asksFor(due) && part.asksFor(asked.institutions())) {
            if (entries.size() == MAX_ENTRIES) {
                throw new CalendarTooLongException(MAX_ENTRIES);
            }
            entries.add(asked.due(covered, reportedAs, due));
        }
    }

    /** What has no day is asked of those who answer at last. */
    private void addUndated(Subject subject, UndatedReason reason) {
        Subject asked = subject.by(index.answeringOn(subject.institutions(), LocalDate.MAX));
        if (part.asksFor(asked.institutions())) {
            undated.add(asked.undated(reason));
        }
    }

    private void addCalendar(EvaluationCalendar calendar, Strategy strategy) {
        calendar.getReports().forEach(report -> addReport(report, strategy));
        calendar.getSessions().forEach(session -> addSession(session, strategy));
        calendar.getEvaluations().forEach(evaluation -> addEvaluation(evaluation, calendar, strategy));
    }

    private void addReport(MonitoringReport report, Strategy strategy) {
        Subject subject =
                new Subject(EntryKind.MONITORING_REPORT, strategy.getId(), report.getId(), report.getPreparedBy());
        if (isNew(subject)) {
            Period period = report.getPeriod();
            add(subject, period, period, Grace.after(period.getEnd(), grace.ofStrategyItself()));
        }
    }

    private void addSession(CommitteeSession session, Strategy strategy) {
        Subject subject =
                new Subject(EntryKind.COMMITTEE_SESSION, strategy.getId(), session.getId(), List.of(session.getBody()));
        if (isNew(subject)) {
            Work whole = Whole.of(strategy).work(List.of());
            whole.by(session.getRecurrence(), part.ends(java.time.Period.ZERO))
                    .forEach((period, days) -> add(subject, days.toSpan(), period, period.getEnd()));
            if (whole.windows().isEmpty()) {
                addUndated(subject, UndatedReason.NO_WORK);
            }
        }
    }

    private void addEvaluation(StrategyEvaluation evaluation, EvaluationCalendar calendar, Strategy strategy) {
        Subject subject = new Subject(
                EntryKind.STRATEGY_EVALUATION,
                strategy.getId(),
                evaluation.getId(),
                evaluation.getTitle(),
                Optional.empty(),
                makers(evaluation, calendar));
        if (isNew(subject)) {
            evaluation
                    .getDue()
                    .ifPresentOrElse(
                            due -> add(subject, evaluation.getCovers(), due, due.getEnd()),
                            () -> addUndated(
                                    subject,
                                    evaluation.getBegins().isPresent() ? UndatedReason.NO_END : UndatedReason.NO_DAY));
        }
    }

    /** The institutions that commission and approve an evaluation; the coordinator if the strategy names none. */
    private static List<String> makers(StrategyEvaluation evaluation, EvaluationCalendar calendar) {
        List<String> makers = new ArrayList<>(evaluation
                .getIndependentExperts()
                .map(IndependentExperts::getContractedBy)
                .orElse(List.of()));
        makers.addAll(evaluation.getApprovedBy());
        return ownOr(makers, calendar.getCoordinator().map(List::of));
    }

    /** Returns whether something is new, and requested. */
    private boolean isNew(Subject subject) {
        List<String> ever = index.withSuccessors(subject.institutions());
        institutions.addAll(ever);
        return seen.add(new Key(subject.kind(), subject.document(), subject.id())) && part.asksFor(ever);
    }
}
