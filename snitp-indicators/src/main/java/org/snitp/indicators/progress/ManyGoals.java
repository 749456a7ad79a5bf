package org.snitp.indicators.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the values that count against many targets of an indicator. Each is what it is for that target alone: this saves time, as an
 * indicator with a target and a figure for each day would otherwise compare each target with each figure.
 */
final class ManyGoals {

    /** Figures that may be added, with their sums. */
    private record Added(ByEnd<Entry> byEnd, NestedSums sums) {

        static Optional<Added> of(List<Entry> entries, Method method) {
            return NestedSums.of(entries, method).map(sums -> new Added(new ByEnd<>(entries, Entry::period), sums));
        }
    }

    /** The days of the figures that count against a target. */
    private record Days(LocalDate after, LocalDate by) {}

    private final Method method;
    private final PlannedGoals plan;
    private final AskedPeriods asked;
    private final LocalDate asOf;

    /** All figures, the latest last. */
    private final List<Entry> entries;

    private final ByEnd<Entry> byEnd;

    /** For each figure, the place of the last one up to it that may count; -1 if there is none. */
    private final int[] lastFigures;

    /** The same of one for which a report was requested. */
    private final int[] lastAsked;

    private final int[] lastAskedFigures;

    ManyGoals(Method method, PlannedGoals plan, List<Entry> entries, AskedPeriods asked, LocalDate asOf) {
        this.method = method;
        this.plan = plan;
        this.asked = asked;
        this.asOf = asOf;
        this.entries = entries.stream().sorted(PeriodCombination.LATEST_LAST).toList();
        this.byEnd = new ByEnd<>(this.entries, Entry::period);
        Predicate<Entry> counts = entry -> method.obstacle(entry).isEmpty();
        this.lastFigures = last(counts);
        this.lastAsked = last(this::isAsked);
        this.lastAskedFigures = last(counts.and(this::isAsked));
    }

    private int[] last(Predicate<Entry> condition) {
        int[] last = new int[entries.size()];
        int known = -1;
        for (int i = 0; i < last.length; i++) {
            known = condition.test(entries.get(i)) ? i : known;
            last[i] = known;
        }
        return last;
    }

    private boolean isAsked(Entry entry) {
        return asked.isAsked(entry.period());
    }

    /**
     * Returns the figures that decide the latest value up to a day and whether the indicator applies: what comes before a figure that
     * counts changes neither, except that a figure from before the work counts only if it was requested.
     */
    List<Entry> lastBy(LocalDate day) {
        int last = byEnd.countBy(day) - 1;
        return last < 0
                ? List.of()
                : Stream.of(last, lastFigures[last], lastAsked[last], lastAskedFigures[last])
                        .filter(place -> place >= 0)
                        .distinct()
                        .sorted()
                        .map(entries::get)
                        .toList();
    }

    /**
     * Returns the sums that count against some targets.
     *
     * @param combination how the figures of each are combined
     * @return the value for each target; absent if figures overlap only partly, or a report covers other days than those of its period:
     *     then each target selects among the figures by itself
     */
    Optional<List<Actual>> sums(List<Goal> goals, Function<Goal, PeriodCombination> combination) {
        if (!entries.stream().allMatch(entry -> asked.areDaysOf(entry.period()))) {
            return Optional.empty();
        }
        List<Entry> added = entries.stream()
                .filter(entry ->
                        method.obstacle(entry).isEmpty() && method.number(entry).isPresent())
                .toList();
        Optional<Added> all = Added.of(added, method);
        // Without a baseline, what was requested counts even if it ended before the work began.
        Optional<Added> sinceStart = all.flatMap(unused -> goals.stream()
                .filter(goal -> !isAfterBaseline(goal))
                .findFirst()
                .map(goal -> added.stream()
                        .filter(entry -> isTimely(entry, plan.start(goal)))
                        .toList())
                .flatMap(some -> Added.of(some, method)));
        return all.map(some -> {
            List<Actual> actuals = new ArrayList<>(goals.size());
            List<Optional<NestedSums.Sum>> ofAll = sums(some, goals);
            List<Optional<NestedSums.Sum>> ofSome =
                    sinceStart.map(since -> sums(since, goals)).orElse(ofAll);
            for (int i = 0; i < goals.size(); i++) {
                Goal goal = goals.get(i);
                boolean whole = isAfterBaseline(goal);
                Added from = whole ? some : sinceStart.orElseThrow();
                Days days = days(goal);
                actuals.add(combination
                        .apply(goal)
                        .added(
                                (whole ? ofAll : ofSome).get(i),
                                from.byEnd()
                                        .last(days.after(), days.by())
                                        .map(entry -> entry.period().getEnd()),
                                isNotApplicable(goal)));
            }
            return actuals;
        });
    }

    private List<Optional<NestedSums.Sum>> sums(Added added, List<Goal> goals) {
        return added.sums()
                .within(goals.stream()
                        .map(this::days)
                        .map(days -> new NestedSums.Window(
                                days.after().toEpochDay(), days.by().toEpochDay()))
                        .toList());
    }

    /** Returns whether only figures that begin after a day count against a target: that of the baseline or that before the window. */
    private boolean isAfterBaseline(Goal goal) {
        return method.isOfWindows() || goal.baseline().isPresent();
    }

    private Days days(Goal goal) {
        LocalDate after = method.isOfWindows() ? goal.eve() : plan.start(goal);
        return new Days(
                isAfterBaseline(goal) ? after : LocalDate.MIN, goal.day().isBefore(asOf) ? goal.day() : asOf);
    }

    private boolean isTimely(Entry entry, LocalDate start) {
        return entry.period().getEnd().isAfter(start) || isAsked(entry);
    }

    /** Returns whether the latest report that concerns a target states that the indicator does not apply. */
    private boolean isNotApplicable(Goal goal) {
        Days days = days(goal);
        if (method.isOfWindows()) {
            return byEnd.last(days.after(), days.by())
                    .filter(Entry::notApplicable)
                    .isPresent();
        }
        int last = byEnd.countBy(days.by()) - 1;
        if (last >= 0 && !isTimely(entries.get(last), plan.start(goal))) {
            last = lastAsked[last];
        }
        return last >= 0 && entries.get(last).notApplicable();
    }
}
