package org.snitp.interop.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.snitp.interop.catalog.CatalogTable.Column;
import org.snitp.interop.exchange.ExchangeFigure;
import org.snitp.interop.exchange.Publication;
import org.snitp.measurements.table.SafeText;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.Target;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.plan.Action;
import org.snitp.model.strategy.Objective;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.TimeSpan;

/** The three tables of a portal: indicators, figures, and targets with baselines. */
final class CatalogTables {

    /** What they say. */
    static final Set<String> SAID = Set.of(
            "Strategy",
            "ActionPlan",
            "MeasurementSet",
            "Strategy.title",
            "Strategy.generalObjectives",
            "Strategy.objectives",
            "GeneralObjective.specificObjectives",
            "NestedObjective.objectives",
            "Objective.code",
            "Objective.indicators",
            "ActionPlan.id",
            "ActionPlan.title",
            "ActionPlan.version",
            "ActionPlan.period",
            "ActionPlan.actions",
            "Action.code",
            "Action.indicators",
            "Indicator.id",
            "Indicator.name",
            "Indicator.level",
            "Indicator.measure",
            "Indicator.baseline",
            "Indicator.baselines",
            "Indicator.targets",
            "Indicator.disaggregation",
            "Measure.type",
            "Measure.unit",
            "Measure.direction",
            "Measure.accumulation",
            "Dimension.id",
            "Dimension.name",
            "Baseline.value",
            "Baseline.period",
            "Baseline.dimensions",
            "Target.period",
            "Target.value",
            "Target.min",
            "Target.max",
            "Target.kind",
            "Target.dimensions",
            "Target.supersededBy*",
            "MeasurementSet.plan",
            "MeasurementSet.reporter",
            "MeasurementSet.measurements",
            "Measurement.indicator",
            "Measurement.period",
            "Measurement.dimensions",
            "Measurement.value",
            "Measurement.numerator",
            "Measurement.denominator",
            "Measurement.weight",
            "Measurement.delivery",
            "Measurement.deliveredOn",
            "Measurement.notApplicable",
            "Measurement.observationStatus",
            "Measurement.reportedBy",
            "Measurement.reportedOn",
            "Measurement.earlier*");

    private final Publication publication;
    private final List<String> languages;
    private final Map<String, String> dimensions = new LinkedHashMap<>();

    CatalogTables(Publication publication) {
        this.publication = publication;
        this.languages = publication.languages();
        publication
                .indicators()
                .forEach(indicator -> indicator
                        .getDisaggregation()
                        .forEach(one -> dimensions.putIfAbsent(
                                one.getId(), one.getName().official())));
    }

    List<CatalogTable> all() {
        return List.of(indicators(), figures(), targets());
    }

    private static String word(Optional<? extends Enum<?>> term) {
        return term.map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElse("");
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    private void texts(List<String> row, Optional<LocalizedText> text) {
        languages.forEach(
                tag -> row.add(SafeText.guard(text.flatMap(one -> one.get(tag)).orElse(""))));
    }

    private CatalogTable indicators() {
        List<Column> columns = new ArrayList<>(List.of(Column.of("id", "string", "Id")));
        languages.forEach(tag -> columns.add(Column.of("name_" + tag, "string", "Name (" + tag + ")")));
        columns.addAll(List.of(
                Column.of("type", "string", "Type of measure"),
                Column.of("direction", "string", "Desired direction"),
                Column.of("accumulation", "string", "How figures of periods relate"),
                Column.of("level", "string", "Level"),
                Column.of("objective", "string", "Code of the objective"),
                Column.of("action", "string", "Code of the action")));
        languages.forEach(tag -> columns.add(Column.of("unit_" + tag, "string", "Unit (" + tag + ")")));
        List<List<String>> rows = new ArrayList<>();
        for (Indicator indicator : publication.indicators()) {
            List<String> row = new ArrayList<>(List.of(SafeText.guard(indicator.getId())));
            texts(row, Optional.of(indicator.getName()));
            row.add(word(indicator.getMeasure().map(Measure::getType)));
            row.add(word(indicator.getMeasure().flatMap(Measure::getDirection)));
            row.add(word(indicator.getMeasure().flatMap(Measure::getAccumulation)));
            row.add(word(indicator.getLevel()));
            row.add(SafeText.guard(publication
                    .index()
                    .objectiveOf(indicator)
                    .map(Objective::getCode)
                    .orElse("")));
            row.add(SafeText.guard(
                    publication.index().actionOf(indicator).map(Action::getCode).orElse("")));
            texts(row, indicator.getMeasure().flatMap(Measure::getUnit));
            rows.add(row);
        }
        return new CatalogTable("indicators", columns, rows, List.of("id"));
    }

    private List<Column> start() {
        List<Column> columns = new ArrayList<>(List.of(
                new Column("indicator", "string", "Id of the indicator", true),
                Column.of("period", "string", "Period"),
                Column.of("start", "date", "First day of the period"),
                Column.of("end", "date", "Last day of the period")));
        dimensions.forEach((id, name) -> columns.add(Column.of("by_" + id, "string", name)));
        return columns;
    }

    private List<String> start(Indicator indicator, Optional<? extends TimeSpan> period, Map<String, String> cell) {
        List<String> row = new ArrayList<>(List.of(
                SafeText.guard(indicator.getId()),
                period.map(Object::toString).orElse(""),
                period.map(one -> one.getStart().toString()).orElse(""),
                period.map(one -> one.getEnd().toString()).orElse("")));
        dimensions.keySet().forEach(id -> row.add(SafeText.guard(cell.getOrDefault(id, ""))));
        return row;
    }

    private CatalogTable figures() {
        List<Column> columns = start();
        columns.addAll(List.of(
                Column.of("reported_by", "string", "Reporting institution"),
                Column.of("value", "number", "Value"),
                Column.of("numerator", "number", "Numerator"),
                Column.of("denominator", "number", "Denominator"),
                Column.of("weight", "number", "Weight"),
                Column.of("delivery", "string", "State of delivery"),
                Column.of("delivered_on", "date", "Day of delivery"),
                Column.of("status", "string", "Observation status; withheld and not-applicable have no value"),
                Column.of("reported_on", "date", "Day of the report")));
        List<List<String>> rows = new ArrayList<>();
        for (Indicator indicator : publication.indicators()) {
            for (ExchangeFigure figure : publication.figures(indicator.getId())) {
                Measurement one = figure.measurement();
                List<String> row = start(indicator, Optional.of(one.getPeriod()), one.getDimensions());
                row.add(SafeText.guard(one.getReportedBy().orElse("")));
                Stream.of(one.getValue(), one.getNumerator(), one.getDenominator(), one.getWeight())
                        .forEach(number -> row.add(number(number)));
                row.add(word(one.getDelivery()));
                row.add(one.getDeliveredOn().map(Object::toString).orElse(""));
                String status = one.isNotApplicable() ? "not-applicable" : word(one.getObservationStatus());
                row.add(figure.isWithheld() ? "withheld" : status);
                row.add(one.getReportedOn().map(Object::toString).orElse(""));
                rows.add(row);
            }
        }
        return new CatalogTable("figures", columns, rows, List.of());
    }

    private CatalogTable targets() {
        List<Column> columns = start();
        columns.addAll(List.of(
                Column.of("series", "string", "baseline, target, or target-superseded"),
                Column.of("kind", "string", "Kind of target"),
                Column.of("value", "number", "Value"),
                Column.of("min", "number", "Lower end"),
                Column.of("max", "number", "Upper end")));
        List<List<String>> rows = new ArrayList<>();
        for (Indicator indicator : publication.indicators()) {
            for (Baseline baseline : indicator.allBaselines()) {
                List<String> row = start(indicator, Optional.of(baseline.getPeriod()), baseline.getDimensions());
                row.addAll(List.of("baseline", "", baseline.getValue().toPlainString(), "", ""));
                rows.add(row);
            }
            for (Target target : indicator.getTargets()) {
                List<String> row = start(indicator, target.getPeriod(), target.getDimensions());
                row.addAll(List.of(
                        target.isInForce() ? "target" : "target-superseded",
                        word(target.getKind()),
                        number(target.getValue()),
                        number(target.getMin()),
                        number(target.getMax())));
                rows.add(row);
            }
        }
        return new CatalogTable("targets", columns, rows, List.of());
    }
}
