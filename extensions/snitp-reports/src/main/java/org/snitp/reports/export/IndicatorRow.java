package org.snitp.reports.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snitp.indicators.progress.DeliveryProgress;
import org.snitp.indicators.progress.IndicatorProgress;
import org.snitp.indicators.progress.MeasureText;
import org.snitp.indicators.progress.Remark;
import org.snitp.indicators.progress.TargetAssessment;
import org.snitp.indicators.progress.TargetText;
import org.snitp.io.internal.shape.EnumTerms;
import org.snitp.measurements.table.Cell;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.Target;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.AssessmentMethod;
import org.snitp.model.strategy.Objective;
import org.snitp.model.text.LocalizedText;

/** The row of one indicator in the table of progress. */
final class IndicatorRow {

    static final List<String> HEADER = List.of(
            "indicator",
            "name",
            "action",
            "objective",
            "responsible",
            "measure",
            "unit",
            "baseline",
            "baselinePeriod",
            "target",
            "targetPeriod",
            "status",
            "method",
            "actual",
            "observedOn",
            "expected",
            "achievement",
            "growthRatio",
            "growthTrend",
            "delivery",
            "deliveredOn",
            "deliveryDue",
            "daysLate",
            "punctuality",
            "reportsDue",
            "reported",
            "reportedLate",
            "reportsOverdue",
            "overduePeriods",
            "latestPeriod",
            "reason",
            "correctiveMeasure",
            "lacksReason",
            "warnings");

    private final IndicatorProgress progress;
    private final Optional<Indicator> indicator;
    private final Names names;
    private final List<Cell> cells = new ArrayList<>();

    private IndicatorRow(IndicatorProgress progress, Names names) {
        this.progress = progress;
        this.names = names;
        this.indicator = names.index().indicator(progress.indicator());
    }

    static List<Cell> of(IndicatorProgress progress, Names names) {
        IndicatorRow row = new IndicatorRow(progress, names);
        row.addPlanned();
        row.addGoal();
        row.addFigures();
        row.addDelivery();
        row.addReports();
        return row.cells;
    }

    private void addPlanned() {
        cells.add(Cell.of(progress.indicator()));
        add(indicator.map(Indicator::getName).map(names::text));
        add(indicator.flatMap(names.index()::actionOf).map(Action::getCode));
        add(indicator.flatMap(names.index()::objectiveOf).map(Objective::getCode));
        add(indicator.map(planned -> String.join(" ", names.index().responsibleFor(planned))));
        Optional<Measure> measure = indicator.flatMap(Indicator::getMeasure);
        add(measure.map(Measure::getType).map(EnumTerms::of));
        add(measure.flatMap(stated -> MeasureText.unit(stated, names.locale())));
    }

    /** Adds the baseline and the last target of the whole; JSON has those of categories. */
    private void addGoal() {
        List<Target> apart = progress.targets().stream()
                .filter(target -> target.validity() != TargetAssessment.Validity.IN_FORCE)
                .map(TargetAssessment::target)
                .toList();
        Optional<Target> target = indicator.stream()
                .flatMap(planned -> planned.getTargets().stream())
                .filter(planned -> planned.getDimensions().isEmpty() && !apart.contains(planned))
                .max(Target.byDueDate());
        Optional<Baseline> baseline = progress.targets().stream()
                .filter(known -> target.filter(known.target()::equals).isPresent())
                .findFirst()
                .flatMap(TargetAssessment::baseline)
                .or(() -> indicator.flatMap(Indicator::getBaseline));
        cells.add(Cell.of(baseline.map(Baseline::getValue)));
        add(baseline.map(stated -> stated.getPeriod().toString()));
        cells.add(target.map(this::value).orElse(Cell.EMPTY));
        add(target.flatMap(Target::getPeriod).map(Object::toString));
    }

    /** The value of a target, or its range or its statement as a text. */
    private Cell value(Target target) {
        return target.getValue()
                .map(value -> Cell.of(Optional.of(value)))
                .orElseGet(() -> Cell.of(TargetText.value(target, BigDecimal::toPlainString, names.locale())));
    }

    private void addFigures() {
        cells.add(Cell.of(EnumTerms.of(progress.status())));
        cells.add(Cell.of(EnumTerms.of(progress.yardstick().method())));
        cells.add(Cell.of(progress.actual().value()));
        add(progress.observedOn().map(Object::toString));
        cells.add(Cell.of(progress.expected().value()));
        cells.add(Cell.of(progress.achievement().value()));
        cells.add(Cell.of(progress.growth().ratio().value()));
        add(progress.growth().trend().filter(trend -> isJudgedByGrowth()).map(EnumTerms::of));
    }

    /** If growth is not the assessment method, its verdict is not next to the status. */
    private boolean isJudgedByGrowth() {
        return progress.yardstick().method() == AssessmentMethod.GROWTH;
    }

    private void addDelivery() {
        Optional<DeliveryProgress> delivery = progress.delivery();
        add(delivery.map(DeliveryProgress::stage).map(EnumTerms::of));
        add(delivery.flatMap(DeliveryProgress::deliveredOn).map(Object::toString));
        add(delivery.map(stated -> stated.due().toString()));
        cells.add(delivery.map(stated -> Cell.of(stated.daysLate())).orElse(Cell.EMPTY));
    }

    private void addReports() {
        cells.add(Cell.of(EnumTerms.of(progress.punctuality())));
        cells.add(Cell.of(progress.coverage().due()));
        cells.add(Cell.of(progress.coverage().reported()));
        cells.add(Cell.of(progress.coverage().late()));
        cells.add(Cell.of(progress.overdue().size()));
        cells.add(Cell.of(progress.overdue().stream()
                .map(due -> due.reportedAs()
                        .map(Object::toString)
                        .orElseGet(() -> due.period().toString()))
                .collect(Collectors.joining(", "))));
        Optional<Measurement> latest = progress.latest();
        add(latest.map(stated -> stated.getPeriod().toString()));
        addText(latest.flatMap(Measurement::getReason));
        addText(latest.flatMap(Measurement::getCorrectiveMeasure));
        cells.add(Cell.of(String.valueOf(progress.lacksReason())));
        cells.add(Cell.of(warnings().collect(Collectors.joining("\n"))));
    }

    private Stream<String> warnings() {
        return progress.warnings().stream().map((Remark remark) -> remark.toString(names.locale()));
    }

    private void addText(Optional<LocalizedText> text) {
        add(text.map(names::text));
    }

    private void add(Optional<String> text) {
        cells.add(text.map(Cell::of).orElse(Cell.EMPTY));
    }
}
