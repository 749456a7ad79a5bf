package org.snitp.indicators.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.plan.ActionStatus;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodUnit;
import org.snitp.model.time.TimeSpan;
import org.snitp.model.time.Timing;

/** Maps the implementation windows of actions to quarters. */
final class GanttBuilder {

    private final LocalDate asOf;
    private final List<Period> quarters = new ArrayList<>();
    private final List<Gantt.Row> rows = new ArrayList<>();

    GanttBuilder(List<ActionPlan> plans, LocalDate asOf) {
        this.asOf = asOf;
        List<TimeSpan> spans = plans.stream()
                .map(ActionPlan::getPeriod)
                .filter(TimeSpan::isForward)
                .toList();
        Optional<LocalDate> end = spans.stream().map(TimeSpan::getEnd).max(Comparator.naturalOrder());
        Optional<LocalDate> day = spans.stream().map(TimeSpan::getStart).min(Comparator.naturalOrder());
        while (day.isPresent() && !day.get().isAfter(end.orElseThrow())) {
            Period quarter = Period.containing(day.get(), PeriodUnit.QUARTER);
            quarters.add(quarter);
            day = Optional.of(quarter.getEnd().plusDays(1));
        }
        plans.forEach(plan -> plan.getActions().forEach(action -> rows.add(row(action, plan.getPeriod()))));
    }

    Gantt build() {
        return new Gantt(quarters, rows);
    }

    private Gantt.Row row(Action action, TimeSpan plan) {
        List<Gantt.Bar> bars = windows(action)
                .distinct()
                .map(window -> bar(window, plan))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(Gantt.Bar::first).thenComparingInt(Gantt.Bar::last))
                .toList();
        return new Gantt.Row(
                action.getCode(),
                action.getTitle(),
                bars,
                action.getStatus(),
                action.getStatus().flatMap(status -> work(status, plan)));
    }

    private Optional<Gantt.Work> work(ActionStatus status, TimeSpan plan) {
        LocalDate until = status.getCompleted()
                .or(() -> status.getSince().filter(day -> status.getState().isHalted()))
                .filter(day -> day.isBefore(asOf))
                .orElse(asOf);
        boolean isOpen = !status.getState().isHalted() || status.getSince().isPresent();
        return status.getStarted()
                .filter(day -> isOpen && plan.isForward() && !day.isAfter(until))
                .filter(day -> !day.isAfter(plan.getEnd()) && !until.isBefore(plan.getStart()))
                .map(day -> new Gantt.Work(
                        index(day.isBefore(plan.getStart()) ? plan.getStart() : day),
                        index(until.isAfter(plan.getEnd()) ? plan.getEnd() : until)));
    }

    /** The windows of the action, and those of its indicators. */
    private static Stream<Timing> windows(Action action) {
        return Stream.concat(
                action.getImplementation().stream(),
                action.getIndicators().stream().flatMap(indicator -> indicator.getImplementation().stream()));
    }

    private Optional<Gantt.Bar> bar(Timing timing, TimeSpan plan) {
        TimeSpan span = timing instanceof TimeSpan dated ? dated : plan;
        LocalDate start = span.getStart().isBefore(plan.getStart()) ? plan.getStart() : span.getStart();
        LocalDate end = span.getEnd().isAfter(plan.getEnd()) ? plan.getEnd() : span.getEnd();
        return end.isBefore(start) ? Optional.empty() : Optional.of(new Gantt.Bar(index(start), index(end), timing));
    }

    /** The quarters follow each other from the first one on. */
    private int index(LocalDate day) {
        int place = Collections.binarySearch(quarters, Period.containing(day, PeriodUnit.QUARTER));
        return Math.max(-1, place);
    }
}
