package org.snitp.indicators.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snitp.indicators.progress.TargetAssessment.Validity;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.plan.AssessmentMethod;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeSpan;

/** Compares actual values with each target in its window, and selects the target by which an indicator is assessed. */
final class GoalAssessor {

    /**
     * A target with the value that counts against it.
     *
     * @param goal the target
     * @param due whether its window is over
     * @param actual the value that counts
     */
    record Aimed(Goal goal, boolean due, Actual actual) {

        boolean hasFigure() {
            return actual.figure().value().isPresent();
        }

        BigDecimal value() {
            return actual.figure().value().orElseThrow();
        }

        LocalDate on() {
            return actual.on().orElseThrow();
        }
    }

    /** From this number of targets on, they are compared with the figures together. */
    private static final int MANY = 16;

    private final Judgement judgement;
    private final List<Entry> entries;
    private final List<Period> missing;
    private final Method method;
    private final Optional<Measure> measure;
    private final LocalDate asOf;
    private final AskedPeriods asked;
    private final Actual overall;
    private final List<Aimed> aimed = new ArrayList<>();
    private final Optional<Aimed> judged;

    private final boolean hasMany;

    /** The periods without a total, if there are many targets, and no report covers other days than those of its period. */
    private final Optional<EarliestEnds> lacking;

    /** Computed on first use. */
    private @Nullable ByDay byDay;

    private @Nullable ManyGoals many;

    GoalAssessor(
            Indicator indicator,
            Judgement judgement,
            List<Entry> entries,
            List<Period> missing,
            LocalDate asOf,
            AskedPeriods asked) {
        this(indicator, judgement, entries, missing, asOf, asked, MANY);
    }

    /**
     * Compares the values.
     *
     * @param many from which number of targets on they are compared together, which changes nothing but the time that it takes
     */
    GoalAssessor(
            Indicator indicator,
            Judgement judgement,
            List<Entry> entries,
            List<Period> missing,
            LocalDate asOf,
            AskedPeriods asked,
            int many) {
        PlannedGoals plan = judgement.plan();
        this.hasMany = plan.goals().size() + plan.apart().size() >= many;
        this.asked = asked;
        this.judgement = judgement;
        this.entries = entries;
        this.missing = missing;
        this.lacking = hasMany && missing.stream().allMatch(asked::areDaysOf)
                ? Optional.of(new EarliestEnds(missing))
                : Optional.empty();
        this.method = Method.of(indicator.getMeasure(), entries);
        this.measure = indicator.getMeasure();
        this.asOf = asOf;
        this.overall = combine(
                entries,
                judgement.plan().latest(),
                judgement.plan().baseline().orElse(BigDecimal.ZERO),
                judgement.plan().start(),
                asOf);
        aimed.addAll(aimed(judgement.plan().goals()));
        this.judged = findJudged().map(this::explained);
    }

    /** Returns a target whose figure lists what went into it and what did not, which that of one of many targets does not. */
    @SuppressWarnings("ReferenceEquality") // Compares identity, not equality.
    private Aimed explained(Aimed target) {
        return hasMany && target.actual() != overall
                ? new Aimed(target.goal(), target.due(), explained(target.goal()))
                : target;
    }

    /**
     * The combined figures of a part of the indicator, in the window in which the whole is assessed. The baseline belongs
     * to the whole and is not included.
     */
    @SuppressWarnings("ReferenceEquality") // Compares identity: another one may have the same figures.
    Figure part(List<Entry> figures) {
        Optional<Goal> goal =
                judged.filter(target -> target.actual() != overall).map(Aimed::goal);
        Actual actual = method.isOfWindows() && goal.isPresent()
                ? inWindow(goal.get(), figures)
                : combine(
                        figures,
                        judgement.plan().latest(),
                        BigDecimal.ZERO,
                        judgement.plan().start(),
                        asOf);
        return actual.figure();
    }

    private Actual combine(
            List<Entry> figures, Optional<Baseline> baseline, BigDecimal before, LocalDate start, LocalDate day) {
        return combination(baseline, before, start, day).combine(figures);
    }

    private PeriodCombination combination(
            Optional<Baseline> baseline, BigDecimal before, LocalDate start, LocalDate day) {
        Optional<LocalDate> observed = baseline.map(known -> known.getPeriod().getEnd());
        return new PeriodCombination(method, measure, observed, before, start, day, asked);
    }

    /** Returns some targets with the values that count against them. If there are many, their figures do not list what they are made of. */
    private List<Aimed> aimed(List<Goal> goals) {
        Optional<List<Actual>> sums = hasMany && method.formula() != Formula.LATEST
                ? many().sums(goals, this::combination)
                : Optional.empty();
        List<Aimed> found = new ArrayList<>(goals.size());
        for (int i = 0; i < goals.size(); i++) {
            Goal goal = goals.get(i);
            Actual actual = sums.isPresent() ? sums.get().get(i) : towards(goal);
            found.add(new Aimed(goal, !goal.day().isAfter(asOf), actual));
        }
        return found;
    }

    private Actual towards(Goal goal) {
        if (hasMany && method.formula() == Formula.LATEST) {
            return upTo(day(goal), goal, many().lastBy(day(goal)));
        }
        if (hasMany && method.isOfWindows()) {
            return combination(goal)
                    .combine(byDay().within(goal.window()).stream()
                            .filter(entry -> asked.isWithin(goal.window(), entry.period()))
                            .toList());
        }
        return explained(goal);
    }

    private ByDay byDay() {
        if (byDay == null) {
            byDay = new ByDay(entries, entry -> asked.lastDays(entry.period()));
        }
        return byDay;
    }

    private ManyGoals many() {
        if (many == null) {
            many = new ManyGoals(method, judgement.plan(), entries, asked, asOf);
        }
        return many;
    }

    private LocalDate day(Goal goal) {
        return goal.day().isBefore(asOf) ? goal.day() : asOf;
    }

    private Actual explained(Goal goal) {
        return method.isOfWindows() ? inWindow(goal, entries) : upTo(day(goal), goal, entries);
    }

    private Actual upTo(LocalDate day, Goal goal, List<Entry> figures) {
        List<Entry> known = figures.stream()
                .filter(entry -> !entry.period().getEnd().isAfter(day))
                .toList();
        return combination(goal, day).combine(known);
    }

    /** How the figures up to a day are combined for a target. */
    private PeriodCombination combination(Goal goal, LocalDate day) {
        PlannedGoals plan = judgement.plan();
        BigDecimal before = plan.baseline(goal).orElse(BigDecimal.ZERO);
        return combination(goal.baseline(), before, plan.start(goal), day);
    }

    private PeriodCombination combination(Goal goal) {
        return method.isOfWindows()
                ? new PeriodCombination(
                        method, measure, Optional.of(goal.eve()), BigDecimal.ZERO, goal.eve(), asOf, asked)
                : combination(goal, day(goal));
    }

    private Actual inWindow(Goal goal, List<Entry> figures) {
        List<Entry> inside = new ArrayList<>();
        List<Omission> outside = new ArrayList<>();
        List<String> across = new ArrayList<>();
        for (Entry entry : figures) {
            if (asked.isWithin(goal.window(), entry.period())) {
                inside.add(entry);
            } else {
                outside.add(new Omission(entry.period().toString(), Omission.Reason.OUTSIDE_TARGET));
                if (Overlaps.isAcross(entry.period(), goal.window())) {
                    across.add(entry.period().toString());
                }
            }
        }
        Actual actual = combination(goal).combine(inside);
        List<Remark> remarks = across.isEmpty() || actual.figure().value().isEmpty()
                ? List.of()
                : List.of(Remark.of(Remark.Kind.PERIODS_ACROSS_TARGET, "periods", String.join(", ", across)));
        return new Actual(actual.figure().without(outside).with(remarks), actual.on(), actual.notApplicable());
    }

    /** The periods without a total on which the assessed value depends. */
    Gaps gaps(Optional<Aimed> judged) {
        return judged.map(this::gaps).orElseGet(() -> Gaps.of(missing, overall));
    }

    @SuppressWarnings("ReferenceEquality") // Compares identity, not equality.
    private Gaps gaps(Aimed target) {
        List<Period> periods = method.isOfWindows() && target.actual() != overall
                ? missing.stream()
                        .filter(period -> asked.isWithin(target.goal().window(), period))
                        .toList()
                : missing;
        return Gaps.of(periods, target.actual());
    }

    /** Returns whether the value that counts against a target lacks a period. */
    private boolean isLacking(Aimed target) {
        if (lacking.isEmpty()) {
            return gaps(target).preventJudgement();
        }
        TimeSpan window = target.goal().window();
        LocalDate first = method.isOfWindows() ? window.getStart() : LocalDate.MIN;
        LocalDate last = method.isOfWindows() ? window.getEnd() : LocalDate.MAX;
        if (!target.hasFigure()) {
            return !target.actual().notApplicable() && lacking.get().hasWithin(first, last);
        }
        // The latest value lacks nothing: what is missing after it is newer.
        return target.actual().figure().formula() != Formula.LATEST
                && lacking.get().hasWithin(first, target.on().isBefore(last) ? target.on() : last);
    }

    Actual overall() {
        return overall;
    }

    /**
     * The target by which the indicator is assessed, with the value that counts against it: the latest due one with a
     * figure. A level observed after it counts towards the last target, unless that was due before the first figure, and a sum towards a target whose window contains
     * that of the due one. Before any target is due, the target whose window is running.
     */
    Optional<Aimed> judged() {
        return judged;
    }

    @SuppressWarnings("ReferenceEquality") // Compares identity, not equality.
    private Optional<Aimed> findJudged() {
        Optional<Aimed> due =
                aimed.stream().filter(Aimed::due).filter(Aimed::hasFigure).reduce((one, next) -> next);
        if (judgement.plan().isSummed()) {
            return due.isPresent()
                    ? aimed.stream()
                            .filter(target -> continues(target, due.get()))
                            .findFirst()
                            .or(() -> due)
                    : aimed.stream().filter(Aimed::hasFigure).findFirst();
        }
        if (aimed.isEmpty() || overall.figure().value().isEmpty()) {
            return Optional.empty();
        }
        Aimed last = aimed.get(aimed.size() - 1);
        boolean newer = due.isEmpty()
                || (due.get() != last
                        && overall.on().orElseThrow().isAfter(due.get().goal().day()));
        if (!newer) {
            return due;
        }
        if (!last.hasFigure() && last.due()) {
            return Optional.empty();
        }
        return Optional.of(last.hasFigure() ? last : new Aimed(last.goal(), last.due(), overall));
    }

    private static boolean continues(Aimed running, Aimed due) {
        return !running.due()
                && running.hasFigure()
                && running.goal().window().contains(due.goal().window())
                && running.on().isAfter(due.goal().day());
    }

    /** Returns whether a target's window is not over yet. */
    boolean isAwaiting() {
        return aimed.stream().anyMatch(target -> !target.due());
    }

    boolean hasTargets() {
        return !aimed.isEmpty();
    }

    /**
     * The assessment of each target, by due date; one that is not in force has its figure, but is not judged.
     *
     * @param reports the reports to which the figures belong
     * @param validities which targets are in force
     */
    List<TargetAssessment> assessments(Reports reports, Validities validities) {
        Optional<ManyReports> ofMany = hasMany ? Optional.of(new ManyReports(reports.periods())) : Optional.empty();
        return Stream.concat(aimed.stream(), aimed(judgement.plan().apart()).stream())
                .sorted(Comparator.comparing(Aimed::goal, Goal.BY_DAY))
                .map(target -> ofMany.map(
                                many -> assessment(target, many.latest(target, asOf), many::explain, validities))
                        .orElseGet(() -> assessment(
                                target,
                                latest(about(reports, target)),
                                missed -> about(reports, missed).anyMatch(ReportedPeriod::explained),
                                validities)))
                .toList();
    }

    private TargetAssessment assessment(
            Aimed target, Optional<Measurement> latest, Predicate<Aimed> explained, Validities validities) {
        Goal goal = target.goal();
        Validity validity = validities.of(goal.target());
        Status status = status(target, validity);
        boolean behind = status == Status.OFF_TRACK || status == Status.MOVING_AWAY;
        boolean missed = behind && (!target.on().isBefore(goal.day()) || judgement.isBroken(goal, target.value()));
        return TargetAssessment.builder(goal.target(), goal.window())
                .validity(validity)
                .baseline(goal.baseline())
                .summed(judgement.plan().isSummed())
                .due(target.due())
                .actual(target.actual().figure().value(), target.actual().on())
                .observationStatuses(target.actual().figure().observationStatuses())
                .status(status, missed)
                .latest(latest)
                .lacksReason(missed && !explained.test(target))
                .build();
    }

    /** The reports in the window of a target, and the one that provides the value that counts. */
    private static Stream<ReportedPeriod> about(Reports reports, Aimed target) {
        return reports.periods().stream().filter(report -> isAbout(report, target));
    }

    private static boolean isAbout(ReportedPeriod report, Aimed target) {
        return target.goal().window().contains(report.period())
                || target.actual().on().filter(report.period().getEnd()::equals).isPresent();
    }

    private Optional<Measurement> latest(Stream<ReportedPeriod> about) {
        return about.filter(report -> !report.period().getEnd().isAfter(asOf))
                .reduce((one, other) -> PeriodCodes.BY_END.compare(one.period(), other.period()) < 0 ? other : one)
                .map(ReportedPeriod::first)
                .map(Slot::latest);
    }

    private Status status(Aimed target, Validity validity) {
        if (validity == Validity.LATER) {
            return Status.NOT_DUE;
        }
        if (validity == Validity.SUPERSEDED || isLacking(target)) {
            return Status.NOT_ASSESSABLE;
        }
        if (!target.hasFigure()) {
            if (target.actual().notApplicable()) {
                return Status.NOT_APPLICABLE;
            }
            return target.due() ? Status.NO_DATA : Status.NOT_DUE;
        }
        AssessmentMethod by = judgement.method(target.goal(), growth(target));
        return judgement.status(target.goal(), target.value(), target.on(), by);
    }

    CompoundGrowth growth(Aimed target) {
        return judgement.growth(target.goal(), target.value(), target.on());
    }
}
