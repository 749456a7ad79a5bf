package org.snitp.indicators.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snitp.indicators.progress.TargetAssessment.Validity;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.plan.AssessmentMethod;
import org.snitp.model.time.Period;

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

    /** From this number of targets on, each is compared with the figures near it alone. */
    private static final int MANY = 16;

    /** So many of the last figures nearly always tell the latest value. */
    private static final int LAST_FIGURES = 8;

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

    /** Computed on first use. */
    private @Nullable ByDay<Entry> byDay;

    GoalAssessor(
            Indicator indicator,
            Judgement judgement,
            List<Entry> entries,
            List<Period> missing,
            LocalDate asOf,
            AskedPeriods asked) {
        this.asked = asked;
        this.judgement = judgement;
        this.entries = entries;
        this.missing = missing;
        this.method = Method.of(indicator.getMeasure(), entries);
        this.measure = indicator.getMeasure();
        this.asOf = asOf;
        this.overall = combine(
                entries,
                judgement.plan().latest(),
                judgement.plan().baseline().orElse(BigDecimal.ZERO),
                judgement.plan().start(),
                asOf);
        judgement
                .plan()
                .goals()
                .forEach(goal -> aimed.add(new Aimed(goal, !goal.day().isAfter(asOf), towards(goal))));
        this.judged = findJudged().map(this::explained);
    }

    private boolean hasMany() {
        PlannedGoals plan = judgement.plan();
        return plan.goals().size() + plan.apart().size() >= MANY;
    }

    /** Returns a target whose figure lists what went into it and what did not, which that of one of many targets does not. */
    @SuppressWarnings("ReferenceEquality") // Compares identity, not equality.
    private Aimed explained(Aimed target) {
        return hasMany() && target.actual() != overall
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
        Optional<LocalDate> observed = baseline.map(known -> known.getPeriod().getEnd());
        return new PeriodCombination(method, measure, observed, before, start, day, asked).combine(figures);
    }

    /** The value that counts against a target. If there are many, its figure does not list what was left out. */
    private Actual towards(Goal goal) {
        if (!hasMany()) {
            return explained(goal);
        }
        if (method.isOfWindows()) {
            List<Entry> inside = byDay().within(goal.window(), List.of()).stream()
                    .filter(entry -> asked.isWithin(goal.window(), entry.period()))
                    .toList();
            return combination(goal).combine(inside);
        }
        return method.formula() == Formula.LATEST ? latestTowards(goal) : explained(goal);
    }

    /** What comes before a figure that counts changes neither the latest value nor whether the indicator applies. */
    private Actual latestTowards(Goal goal) {
        LocalDate day = day(goal);
        int most = LAST_FIGURES;
        List<Entry> last = byDay().lastBy(day, most);
        Actual actual = upTo(day, goal, last);
        while (actual.figure().value().isEmpty() && last.size() >= most) {
            most *= 2;
            last = byDay().lastBy(day, most);
            actual = upTo(day, goal, last);
        }
        return actual;
    }

    private ByDay<Entry> byDay() {
        if (byDay == null) {
            byDay = new ByDay<>(
                    entries,
                    entry -> method.isOfWindows()
                            ? asked.lastDays(entry.period())
                            : Set.of(entry.period().getEnd()));
        }
        return byDay;
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
        PlannedGoals plan = judgement.plan();
        return combine(known, goal.baseline(), plan.baseline(goal).orElse(BigDecimal.ZERO), plan.start(goal), day);
    }

    private PeriodCombination combination(Goal goal) {
        return new PeriodCombination(
                method, measure, Optional.of(goal.eve()), BigDecimal.ZERO, goal.eve(), asOf, asked);
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
        Function<Aimed, Stream<ReportedPeriod>> about = about(reports);
        Stream<Aimed> apart = judgement.plan().apart().stream()
                .map(goal -> new Aimed(goal, !goal.day().isAfter(asOf), towards(goal)));
        return Stream.concat(aimed.stream(), apart)
                .sorted(Comparator.comparing(Aimed::goal, Goal.BY_DAY))
                .map(target ->
                        assessment(target, about, validities.of(target.goal().target())))
                .toList();
    }

    private TargetAssessment assessment(
            Aimed target, Function<Aimed, Stream<ReportedPeriod>> about, Validity validity) {
        Goal goal = target.goal();
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
                .latest(latest(about.apply(target)))
                .lacksReason(missed && about.apply(target).noneMatch(ReportedPeriod::explained))
                .build();
    }

    /** The reports in the window of a target, and the one that provides the value that counts. */
    private Function<Aimed, Stream<ReportedPeriod>> about(Reports reports) {
        if (!hasMany()) {
            return target -> reports.periods().stream().filter(report -> isAbout(report, target));
        }
        ByDay<ReportedPeriod> periods =
                new ByDay<>(reports.periods(), report -> List.of(report.period().getEnd()));
        return target -> periods
                .within(target.goal().window(), target.actual().on().stream().toList())
                .stream()
                .filter(report -> isAbout(report, target));
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
        if (validity == Validity.SUPERSEDED || gaps(target).preventJudgement()) {
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
