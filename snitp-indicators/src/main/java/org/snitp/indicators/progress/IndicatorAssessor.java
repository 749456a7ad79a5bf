package org.snitp.indicators.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.snitp.indicators.progress.DuePeriods.DuePeriod;
import org.snitp.indicators.progress.GoalAssessor.Aimed;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.measurement.CellOrder;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.plan.AssessmentMethod;
import org.snitp.model.time.Period;

/** Assesses one indicator. */
final class IndicatorAssessor {

    private final PlannedIndicator planned;
    private final Indicator indicator;
    private final Reports reports;

    /** The reports that are comparable with each other and with the plan. */
    private final Reports comparable;

    private final Comparability comparability;
    private final ProgressParameters parameters;
    private final Optional<MeasureType> type;
    private final Judgement judgement;
    private final ReportingCheck reporting;
    private final AskedPeriods asked;
    private final Optional<Halt> halt;
    private final Optional<ComputedSeries> computed;

    /**
     * Prepares the assessment.
     *
     * @param computed what is known of the figures if they are computed from other indicators
     */
    IndicatorAssessor(
            PlannedIndicator planned,
            Reports reports,
            List<DuePeriod> due,
            ProgressParameters parameters,
            Optional<ComputedSeries> computed) {
        this.computed = computed;
        this.planned = planned;
        this.indicator = planned.indicator();
        this.reports = reports;
        this.parameters = parameters;
        this.asked = new AskedPeriods(due);
        this.halt = Halt.of(planned, parameters.asOf());
        this.comparability = new Comparability(planned, parameters.earlierPlans());
        this.comparable = reports.versions().isEmpty() ? reports : reports.filter(comparability::isComparable);
        this.type = indicator.getMeasure().map(Measure::getType);
        this.judgement = new Judgement(
                new PlannedGoals(indicator, planned.span(), Map.of(), parameters.inForceOn()),
                parameters.choice().in(planned.assessment()));
        this.reporting =
                new ReportingCheck(due, reports, type.equals(Optional.of(MeasureType.QUALITATIVE)), parameters);
    }

    IndicatorProgress assess() {
        if (isDeliverable()) {
            return deliverable();
        }
        return type.equals(Optional.of(MeasureType.QUALITATIVE)) ? qualitative() : number();
    }

    /** Says of a figure that it is computed. */
    private Figure marked(Figure figure) {
        return computed.map(series -> figure.with(List.of(series.mark()))).orElse(figure);
    }

    private boolean isDeliverable() {
        return type.map(known -> known == MeasureType.DELIVERABLE)
                .orElseGet(() -> indicator.hasStatements() || reports.slots().anyMatch(Slot::isDelivery));
    }

    private IndicatorProgress number() {
        WholeTotals totals = WholeTotals.of(comparable, indicator);
        List<Period> missing = new ArrayList<>(totals.gaps(judgement.plan().start(), parameters.asOf()));
        computed.map(series -> series.gaps(judgement.plan().start())).ifPresent(missing::addAll);
        GoalAssessor goals =
                new GoalAssessor(indicator, judgement, totals.entries(), missing, parameters.asOf(), asked);
        Optional<Aimed> judged = goals.judged();
        Actual actual = judged.map(Aimed::actual).orElseGet(goals::overall);
        Gaps gaps = goals.gaps(judged);
        Figure value = marked(totals.explained(actual.figure(), missing).without(apart()));
        Optional<Remark> obstacle = gaps.obstacle().or(() -> obstacle(goals, judged));
        Figure achievement = obstacle.map(why -> Figure.absent(Formula.ACHIEVEMENT, List.of(), why))
                .orElseGet(() -> achievement(judged.orElseThrow()).from(value));
        Figure expected = obstacle.map(why -> Figure.absent(Formula.EXPECTED, List.of(), why))
                .orElseGet(() -> expected(judged.orElseThrow()));
        CompoundGrowth growth = judged.filter(unused -> !gaps.preventJudgement())
                .map(goals::growth)
                .map(found -> found.from(value))
                .orElseGet(() -> CompoundGrowth.absent(obstacle.orElseThrow()));
        CategoryTargets categories = new CategoryTargets(planned, comparable, parameters, judgement.yardstick(), asked);
        Optional<Status> ofCategories = goals.hasTargets() ? Optional.empty() : categories.status();
        List<Remark> remarks = new ArrayList<>(remarks(value, judged, growth));
        remarks.addAll(categories.remarks());
        ofCategories.map(categories::statusOf).ifPresent(remarks::add);
        categories.behind().ifPresent(remarks::add);
        return progress(
                gaps.preventJudgement() && ofCategories.isEmpty()
                        ? Verdict.of(Status.NOT_ASSESSABLE)
                        : ofCategories.map(Verdict::of).orElseGet(() -> verdict(goals, judged, growth)),
                new Found(
                        value,
                        actual.on(),
                        expected,
                        achievement,
                        growth,
                        assessments(goals, categories),
                        Optional.empty(),
                        cells(goals),
                        parts(totals, goals)),
                remarks);
    }

    /** The targets by due date, those of the whole before those of categories. */
    private List<TargetAssessment> assessments(GoalAssessor goals, CategoryTargets categories) {
        Validities validities = new Validities(indicator, planned.span(), parameters.inForceOn());
        return Stream.concat(goals.assessments(comparable, validities).stream(), categories.assessments().stream())
                .sorted(Comparator.comparing(target -> target.window().getEnd()))
                .toList();
    }

    /** Why there is neither an expected value nor a share; absent if there are. */
    private Optional<Remark> obstacle(GoalAssessor goals, Optional<Aimed> judged) {
        if (goals.overall().figure().value().isEmpty()) {
            return Optional.of(Remark.of(Remark.Kind.NO_FIGURE));
        }
        if (!goals.hasTargets()) {
            return Optional.of(Remark.of(
                    indicator.getTargets().stream()
                                    .anyMatch(target -> !target.getDimensions().isEmpty())
                            ? Remark.Kind.TARGETS_OF_CATEGORIES
                            : Remark.Kind.NO_TARGET));
        }
        return judged.isPresent()
                ? judgement.plan().obstacle(judged.get().goal(), judged.get().on())
                : Optional.of(
                        Remark.of(goals.isAwaiting() ? Remark.Kind.WINDOW_AHEAD : Remark.Kind.NO_FIGURE_IN_WINDOW));
    }

    private Figure achievement(Aimed judged) {
        Course course = judgement.plan().course(judged.goal());
        return Achievement.share(
                judged.value(), course.baseline(), judged.goal().value());
    }

    private Figure expected(Aimed judged) {
        Course course = judgement.plan().course(judged.goal());
        return type.equals(Optional.of(MeasureType.COUNT))
                ? course.expectedWholeAt(judged.on())
                : course.expectedAt(judged.on());
    }

    private Verdict verdict(GoalAssessor goals, Optional<Aimed> judged, CompoundGrowth growth) {
        if (judged.isPresent()) {
            Aimed aimed = judged.get();
            AssessmentMethod method = judgement.method(aimed.goal(), growth);
            return new Verdict(
                    judgement.status(aimed.goal(), aimed.value(), aimed.on(), method),
                    method,
                    judgement.otherwise(aimed.goal(), aimed.value(), aimed.on(), method));
        }
        Actual overall = goals.overall();
        if (overall.figure().value().isEmpty()) {
            return Verdict.of(overall.notApplicable() ? Status.NOT_APPLICABLE : withoutComparable());
        }
        if (!goals.hasTargets()) {
            return Verdict.of(Status.NOT_ASSESSABLE);
        }
        return Verdict.of(goals.isAwaiting() ? Status.NOT_DUE : Status.NO_DATA);
    }

    /** The status if only figures of another version of the plan exist. */
    private Status withoutComparable() {
        return ofOtherVersions().stream().anyMatch(Measurement::hasFigure) ? Status.NOT_ASSESSABLE : withoutFigure();
    }

    private Status withoutFigure() {
        return reporting.isNotDue() ? Status.NOT_DUE : Status.NO_DATA;
    }

    private IndicatorProgress deliverable() {
        if (indicator.hasStatements()) {
            return statements();
        }
        LocalDate due = planned.due(parameters.inForceOn());
        boolean awaited = halt.isPresent() || reporting.isAwaited(due);
        Deliveries deliveries = new Deliveries(due, parameters.asOf(), awaited);
        DeliveryProgress delivery = deliveries.progress(reports);
        Status status = isNotApplicable() ? Status.NOT_APPLICABLE : delivered(delivery);
        return withoutNumber(status, Optional.of(delivery), List.of(), deliveries.remarks());
    }

    private IndicatorProgress statements() {
        StatementTargets statements = new StatementTargets(planned, reports, reporting, parameters, halt.isPresent());
        Optional<TargetAssessment> decisive = statements.decisive();
        Status status = decisive.map(TargetAssessment::status)
                .filter(known -> known != Status.NOT_DUE || reporting.overdue().isEmpty())
                .orElseGet(() -> decisive.isPresent() ? Status.NO_DATA : Status.NOT_ASSESSABLE);
        return withoutNumber(
                isNotApplicable() ? Status.NOT_APPLICABLE : status,
                decisive.flatMap(TargetAssessment::delivery),
                statements.assessments(),
                statements.remarks());
    }

    private IndicatorProgress qualitative() {
        return indicator.hasStatements()
                ? statements()
                : withoutNumber(
                        isNotApplicable() ? Status.NOT_APPLICABLE : stated(), Optional.empty(), List.of(), List.of());
    }

    private IndicatorProgress withoutNumber(
            Status status,
            Optional<DeliveryProgress> delivery,
            List<TargetAssessment> targets,
            List<Remark> ofDeliveries) {
        List<Remark> remarks = new ArrayList<>(ofDeliveries);
        remarks.addAll(ofReports());
        Remark why = Remark.of(Remark.Kind.NOT_A_NUMBER);
        GoalAssessor goals = new GoalAssessor(indicator, judgement, List.of(), List.of(), parameters.asOf(), asked);
        return progress(
                Verdict.of(status),
                new Found(
                        Figure.absent(Formula.LATEST, List.of(), why),
                        Optional.empty(),
                        Figure.absent(Formula.EXPECTED, List.of(), why),
                        Figure.absent(Formula.ACHIEVEMENT, List.of(), why),
                        CompoundGrowth.absent(why),
                        targets,
                        delivery,
                        delivery.isPresent() ? Map.of() : cells(goals),
                        parts(WholeTotals.of(comparable, indicator), goals)),
                remarks);
    }

    private boolean isNotApplicable() {
        return reports.parts().isEmpty()
                ? latest().filter(Measurement::isNotApplicable).isPresent()
                : reports.latestParts().stream()
                        .allMatch(part -> reports.latest(part, parameters.asOf())
                                .filter(Measurement::isNotApplicable)
                                .isPresent());
    }

    private Status delivered(DeliveryProgress delivery) {
        return switch (delivery.stage()) {
            case DELIVERED, DELIVERED_LATE -> Status.ACHIEVED;
            case LATE -> latest().isPresent() ? Status.OFF_TRACK : Status.NO_DATA;
            case IN_PROGRESS -> Status.ON_TRACK;
            case NOT_STARTED -> latest().isPresent() || reporting.overdue().isEmpty() ? Status.NOT_DUE : Status.NO_DATA;
        };
    }

    private Status stated() {
        boolean noted = reports.withTexts()
                .anyMatch(measurement -> measurement.getNote().isPresent());
        return noted ? Status.NOT_ASSESSABLE : withoutFigure();
    }

    private Optional<Measurement> latest() {
        return reports.latest(parameters.asOf());
    }

    private List<Remark> remarks(Figure value, Optional<Aimed> judged, CompoundGrowth growth) {
        List<Remark> remarks = new ArrayList<>(judgement.plan().remarks());
        computed.map(ComputedSeries::remarks).ifPresent(remarks::addAll);
        judged.filter(target -> judgement.isOnLineInstead(target.goal(), growth))
                .ifPresent(target -> remarks.add(Remark.of(Remark.Kind.JUDGED_ON_LINE)));
        boolean sum = judgement.plan().isFilled() && value.value().isPresent();
        judged.map(target -> target.goal().baseline())
                .orElseGet(judgement.plan()::latest)
                .map(Baseline::getValue)
                .filter(before -> sum && before.signum() != 0)
                .ifPresent(before ->
                        remarks.add(Remark.of(Remark.Kind.SUM_WITH_BASELINE, "baseline", before.toPlainString())));
        if (value.formula() == Formula.BASELINE_PLUS_CHANGES
                && judgement.plan().baseline().isEmpty()
                && value.value().isPresent()) {
            remarks.add(Remark.of(Remark.Kind.CHANGES_WITHOUT_BASELINE));
        }
        remarks.addAll(new CellSums(indicator, comparable).remarks());
        ofOtherVersions().stream()
                .flatMap(figure -> figure.getPlanVersion().stream())
                .distinct()
                .map(comparability::remark)
                .forEach(remarks::add);
        Uncertainty.ofBreaks(comparable.withTexts()).ifPresent(remarks::add);
        remarks.addAll(ofReports());
        return remarks;
    }

    /** Reports that are left out of all figures: withdrawn and incomparable ones. */
    private List<Omission> apart() {
        List<Omission> apart = new ArrayList<>();
        reports.withdrawn()
                .forEach(taken -> apart.add(new Omission(CellTotals.name(taken), Omission.Reason.WITHDRAWN)));
        ofOtherVersions()
                .forEach(figure -> apart.add(new Omission(CellTotals.name(figure), Omission.Reason.OTHER_VERSION)));
        return apart;
    }

    private List<Measurement> ofOtherVersions() {
        return reports.versions().isEmpty()
                ? List.of()
                : reports.measurements()
                        .filter(measurement -> !comparability.isComparable(measurement))
                        .toList();
    }

    /** Remarks on the reports: their reporters, their dates, and withdrawals. */
    private List<Remark> ofReports() {
        List<Remark> remarks = new ArrayList<>();
        reports.withdrawn()
                .forEach(taken -> remarks.add(new Remark(
                        Remark.Kind.WITHDRAWN,
                        Map.of(
                                "what", CellTotals.name(taken),
                                "day",
                                        taken.getWithdrawn()
                                                .orElseThrow()
                                                .getDate()
                                                .toString()))));
        parameters
                .knownOn()
                .filter(unused -> computed.isEmpty())
                .flatMap(this::undated)
                .ifPresent(remarks::add);
        remarks.addAll(new ReporterRemarks(reports, parameters.asOf()).remarks());
        return remarks;
    }

    private Optional<Remark> undated(LocalDate day) {
        long undated = reports.measurements()
                .filter(measurement -> measurement.getReportedOn().isEmpty())
                .count();
        return undated == 0
                ? Optional.empty()
                : Optional.of(new Remark(
                        Remark.Kind.KNOWN_DAY_MISSING,
                        Map.of("number", Long.toString(undated), "day", day.toString())));
    }

    private Map<Map<String, String>, Figure> cells(GoalAssessor goals) {
        SortedSet<Map<String, String>> cells = new TreeSet<>(CellOrder.ORDER);
        comparable.all().forEach(part -> cells.addAll(part.cells().keySet()));
        cells.remove(Map.<String, String>of());
        Map<Map<String, String>, Figure> figures = new TreeMap<>(CellOrder.ORDER);
        for (Map<String, String> cell : cells) {
            WholeTotals totals = WholeTotals.of(comparable, indicator, cell);
            figures.put(
                    cell,
                    marked(totals.explained(
                            goals.part(totals.entries()),
                            totals.gaps(judgement.plan().start(), parameters.asOf()))));
        }
        return figures;
    }

    /** Returns the progress of the part of each institution. */
    private Map<String, ReporterProgress> parts(WholeTotals totals, GoalAssessor goals) {
        Map<String, ReporterProgress> progress = new LinkedHashMap<>();
        Map<String, List<Entry>> entries = totals.entriesByReporter();
        List<Part> parts = new ArrayList<>(reports.parts());
        parts.addAll(reports.heirs());
        for (Part part : parts) {
            String id = part.reporter();
            progress.put(
                    id,
                    new ReporterProgress(
                            goals.part(entries.getOrDefault(id, List.of())),
                            reporting.coverage(id),
                            reporting.overdue(id),
                            reports.latest(part, parameters.asOf())));
        }
        return progress;
    }

    /** The results for the figures of an indicator; the components are those of {@link IndicatorProgress}. */
    private record Found(
            Figure actual,
            Optional<LocalDate> on,
            Figure expected,
            Figure achievement,
            CompoundGrowth growth,
            List<TargetAssessment> targets,
            Optional<DeliveryProgress> delivery,
            Map<Map<String, String>, Figure> cells,
            Map<String, ReporterProgress> parts) {}

    private IndicatorProgress progress(Verdict judged, Found found, List<Remark> judgedRemarks) {
        Verdict verdict = halt.map(rest -> rest.verdict(judged)).orElse(judged);
        List<Remark> remarks = new ArrayList<>(judgedRemarks);
        halt.ifPresent(rest -> remarks.add(rest.remark()));
        return new IndicatorProgress(
                indicator.getId(),
                verdict.status(),
                judgement.yardstick().by(verdict.method()),
                verdict.otherwise(),
                halt.map(rest -> rest.targets(found.targets())).orElse(found.targets()),
                found.actual(),
                found.on(),
                found.expected(),
                found.achievement(),
                found.growth(),
                found.delivery(),
                found.cells(),
                found.parts(),
                reporting.coverage(),
                reporting.overdue(),
                reporting.owed(),
                remarks,
                latest(),
                reports.superseded(),
                reports.reporters(),
                computed.map(ComputedSeries::computation),
                computed.map(ComputedSeries::measurements).orElse(List.of()));
    }
}
