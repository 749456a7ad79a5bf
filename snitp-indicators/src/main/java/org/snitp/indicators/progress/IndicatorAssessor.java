package org.snitp.indicators.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.indicators.progress.DuePeriods.DuePeriod;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.measurement.Measurement;

/** Tells how one indicator stands. */
final class IndicatorAssessor {

    private final PlannedIndicator planned;
    private final Indicator indicator;
    private final Reports reports;

    /** The reports that can be compared with each other and with the plan. */
    private final Reports comparable;

    private final Comparability comparability;
    private final ProgressParameters parameters;
    private final Optional<MeasureType> type;
    private final Judgement judgement;
    private final ReportingCheck reporting;

    IndicatorAssessor(PlannedIndicator planned, Reports reports, List<DuePeriod> due, ProgressParameters parameters) {
        this.planned = planned;
        this.indicator = planned.indicator();
        this.reports = reports;
        this.parameters = parameters;
        this.comparability = new Comparability(planned, parameters.earlierPlans());
        this.comparable = reports.versions().isEmpty() ? reports : reports.filter(comparability::isComparable);
        this.type = indicator.getMeasure().map(Measure::getType);
        this.judgement = new Judgement(indicator, planned.span().getStart().minusDays(1), parameters.thresholds());
        this.reporting =
                new ReportingCheck(due, reports, type.equals(Optional.of(MeasureType.QUALITATIVE)), parameters);
    }

    IndicatorProgress assess() {
        if (isDeliverable()) {
            return withoutNumber(delivery());
        }
        return type.equals(Optional.of(MeasureType.QUALITATIVE)) ? withoutNumber(Optional.empty()) : number();
    }

    private boolean isDeliverable() {
        return type.map(known -> known == MeasureType.DELIVERABLE)
                .orElseGet(() -> reports.measurements()
                        .anyMatch(measurement -> measurement.getDelivery().isPresent()));
    }

    private IndicatorProgress number() {
        CellTotals totals = new CellTotals(comparable, type);
        Actual actual = combine(totals.entries());
        Figure value = actual.figure().without(totals.leftOut()).without(apart());
        Optional<Remark> obstacle = obstacle(value);
        Figure achievement = obstacle.map(why -> Figure.absent(Formula.ACHIEVEMENT, List.of(), why))
                .orElseGet(() -> Achievement.share(
                        value.value().orElseThrow(),
                        judgement.baseline().orElseThrow(),
                        judgement.course().target().value()));
        Figure expected = obstacle.map(why -> Figure.absent(Formula.EXPECTED, List.of(), why))
                .orElseGet(() -> expected(actual.on().orElseThrow()));
        CompoundGrowth growth = obstacle.map(why ->
                        new CompoundGrowth(Figure.absent(Formula.GROWTH_RATIO, List.of(), why), Optional.empty()))
                .orElseGet(() -> CompoundGrowth.of(
                        judgement.course(),
                        value.value().orElseThrow(),
                        actual.on().orElseThrow(),
                        parameters.thresholds()));
        return progress(
                status(actual), value, actual.on(), expected, achievement, growth, Optional.empty(), remarks(value));
    }

    private Actual combine(List<Entry> entries) {
        Method method = Method.of(indicator.getMeasure(), entries);
        Optional<LocalDate> baseline =
                indicator.getBaseline().map(before -> before.getPeriod().getEnd());
        return new PeriodCombination(method, type, baseline, judgement.start(), parameters.asOf()).combine(entries);
    }

    private Figure expected(LocalDate day) {
        return type.equals(Optional.of(MeasureType.COUNT))
                ? judgement.course().expectedWholeAt(day)
                : judgement.course().expectedAt(day);
    }

    private Optional<Remark> obstacle(Figure value) {
        return value.value().isEmpty() ? Optional.of(Remark.of(Remark.Kind.NO_FIGURE)) : judgement.obstacle();
    }

    private Status status(Actual actual) {
        if (actual.figure().value().isEmpty()) {
            return actual.notApplicable() ? Status.NOT_APPLICABLE : withoutComparable();
        }
        LocalDate on = actual.on().orElseThrow();
        return judgement.status(
                actual.figure().value().orElseThrow(), on, actual.figure().formula());
    }

    /** A figure of another version of the plan is there, and nothing to judge it by. */
    private Status withoutComparable() {
        return ofOtherVersions().stream().anyMatch(Measurement::hasFigure) ? Status.NOT_ASSESSABLE : withoutFigure();
    }

    private Status withoutFigure() {
        return reporting.isNotDue() ? Status.NOT_DUE : Status.NO_DATA;
    }

    private Optional<DeliveryProgress> delivery() {
        return Optional.of(
                new Deliveries(planned.due(), parameters.asOf(), reporting.isAwaited(planned.due())).progress(reports));
    }

    private IndicatorProgress withoutNumber(Optional<DeliveryProgress> delivery) {
        Remark why = Remark.of(Remark.Kind.NOT_A_NUMBER);
        Status status = latest().filter(Measurement::isNotApplicable).isPresent()
                ? Status.NOT_APPLICABLE
                : delivery.map(this::delivered).orElseGet(this::stated);
        return progress(
                status,
                Figure.absent(Formula.LATEST, List.of(), why),
                Optional.empty(),
                Figure.absent(Formula.EXPECTED, List.of(), why),
                Figure.absent(Formula.ACHIEVEMENT, List.of(), why),
                new CompoundGrowth(Figure.absent(Formula.GROWTH_RATIO, List.of(), why), Optional.empty()),
                delivery,
                ofReports());
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
        boolean noted = reports.measurements()
                .anyMatch(measurement -> measurement.getNote().isPresent());
        return noted ? Status.NOT_ASSESSABLE : withoutFigure();
    }

    private Optional<Measurement> latest() {
        return reports.latest(parameters.asOf());
    }

    private List<Remark> remarks(Figure value) {
        List<Remark> remarks = new ArrayList<>(judgement.remarks());
        boolean sum = value.formula() == Formula.SUM && value.value().isPresent();
        indicator
                .getBaseline()
                .map(Baseline::getValue)
                .filter(before -> sum && before.signum() != 0)
                .ifPresent(before ->
                        remarks.add(Remark.of(Remark.Kind.SUM_WITH_BASELINE, "baseline", before.toPlainString())));
        remarks.addAll(new CellSums(indicator, comparable).remarks());
        ofOtherVersions().stream()
                .flatMap(figure -> figure.getPlanVersion().stream())
                .distinct()
                .map(comparability::remark)
                .forEach(remarks::add);
        remarks.addAll(ofReports());
        return remarks;
    }

    /** What goes into no figure, whatever its period: what was withdrawn, and what cannot be compared. */
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

    /** What is to be known about the reports themselves: of whom they are, when they came, and that some were taken back. */
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
        parameters.knownOn().flatMap(this::undated).ifPresent(remarks::add);
        remarks.addAll(contested());
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

    private List<Remark> contested() {
        return reports.slots()
                .filter(slot -> slot.contestants().isPresent())
                .flatMap(slot -> slot.contestants().stream()
                        .map(who -> new Remark(
                                Remark.Kind.CONTESTED,
                                Map.of("what", CellTotals.name(slot.latest()), "institutions", who))))
                .toList();
    }

    private Map<Map<String, String>, Figure> cells() {
        Map<Map<String, String>, Figure> figures = new LinkedHashMap<>();
        comparable.cells().forEach((cell, slots) -> {
            if (!cell.isEmpty()) {
                List<Entry> entries = new ArrayList<>();
                slots.forEach((period, slot) -> entries.add(Entry.of(period, slot.latest(), type)));
                figures.put(cell, combine(entries).figure());
            }
        });
        return figures;
    }

    private IndicatorProgress progress(
            Status status,
            Figure actual,
            Optional<LocalDate> on,
            Figure expected,
            Figure achievement,
            CompoundGrowth growth,
            Optional<DeliveryProgress> delivery,
            List<Remark> remarks) {
        return new IndicatorProgress(
                indicator.getId(),
                status,
                actual,
                on,
                expected,
                achievement,
                growth,
                delivery,
                delivery.isPresent() ? Map.of() : cells(),
                reporting.coverage(),
                reporting.overdue(),
                remarks,
                latest(),
                reports.superseded());
    }
}
