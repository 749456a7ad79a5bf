package org.snitp.reports.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.snitp.indicators.progress.DuePeriods.DuePeriod;
import org.snitp.indicators.progress.Figure;
import org.snitp.indicators.progress.IndicatorProgress;
import org.snitp.indicators.progress.Punctuality;
import org.snitp.indicators.progress.Status;
import org.snitp.indicators.progress.Tally;
import org.snitp.io.internal.shape.EnumTerms;
import org.snitp.measurements.table.Cell;
import org.snitp.measurements.table.Table;
import org.snitp.model.indicator.Computation;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.plan.Action;
import org.snitp.model.strategy.Objective;
import org.snitp.reports.export.ProgressExport.Group;

/** The tables of progress. */
final class ProgressTables {

    private static final List<String> FIGURES = List.of("actual", "expected", "achievement", "growth");

    private static final String COMPUTED_FROM = "computedFrom";

    private static final String STATUSES = "observationStatuses";

    private ProgressTables() {}

    static Table indicators(List<IndicatorProgress> indicators, Names names) {
        Table table = LastColumn.add(
                new Table(
                        IndicatorRow.HEADER,
                        indicators.stream()
                                .map(progress -> IndicatorRow.of(progress, names))
                                .toList()),
                STATUSES,
                indicators.stream()
                        .map(progress -> FigureJson.terms(progress.actual().observationStatuses()))
                        .toList());
        table = LastColumn.add(
                table,
                COMPUTED_FROM,
                indicators.stream()
                        .map(progress -> progress.computation().map(Computation::text).stream()
                                .toList())
                        .toList());
        return TagColumn.add(
                table.header(),
                table.rows(),
                indicators.stream()
                        .map(progress -> names.index().indicator(progress.indicator()))
                        .toList(),
                names);
    }

    static Table figures(List<IndicatorProgress> indicators, Names names) {
        List<List<Cell>> rows = new ArrayList<>();
        List<List<String>> statuses = new ArrayList<>();
        for (IndicatorProgress progress : indicators) {
            for (int i = 0; i < FIGURES.size(); i++) {
                Figure figure = progress.figures().get(i);
                rows.add(figure(progress, FIGURES.get(i), Map.of(), figure, names.locale()));
                statuses.add(FigureJson.terms(figure.observationStatuses()));
            }
            progress.cells().forEach((cell, figure) -> {
                rows.add(figure(progress, "cell", cell, figure, names.locale()));
                statuses.add(FigureJson.terms(figure.observationStatuses()));
            });
            progress.reporters().forEach((institution, part) -> {
                rows.add(figure(progress, "part", Map.of("reportedBy", institution), part.actual(), names.locale()));
                statuses.add(FigureJson.terms(part.actual().observationStatuses()));
            });
        }
        Table table = new Table(
                List.of(
                        "indicator",
                        "figure",
                        "cell",
                        "value",
                        "formula",
                        "formulaText",
                        "inputs",
                        "leftOut",
                        "remarks"),
                rows);
        return LastColumn.add(table, STATUSES, statuses);
    }

    private static List<Cell> figure(
            IndicatorProgress progress, String name, Map<String, String> cell, Figure figure, Locale locale) {
        return List.of(
                Cell.of(progress.indicator()),
                Cell.of(name),
                Cell.of(new TreeMap<>(cell)
                        .entrySet().stream()
                                .map(part -> part.getKey() + "=" + part.getValue())
                                .collect(Collectors.joining(", "))),
                Cell.of(figure.value()),
                Cell.of(EnumTerms.of(figure.formula())),
                Cell.of(figure.formula().toString(locale)),
                lines(figure.inputs().stream()
                        .map(input -> input.toString(locale))
                        .toList()),
                lines(figure.leftOut().stream()
                        .map(omission -> omission.toString(locale))
                        .toList()),
                lines(figure.remarks().stream()
                        .map(remark -> remark.toString(locale))
                        .toList()));
    }

    static Table overdue(List<IndicatorProgress> indicators, Names names) {
        List<List<Cell>> rows = new ArrayList<>();
        for (IndicatorProgress progress : indicators) {
            Optional<Indicator> indicator = names.index().indicator(progress.indicator());
            for (DuePeriod due : progress.overdue()) {
                rows.add(List.of(
                        Cell.of(progress.indicator()),
                        text(indicator.map(planned -> names.text(planned.getName()))),
                        text(indicator.flatMap(names.index()::actionOf).map(Action::getCode)),
                        text(indicator.flatMap(names.index()::objectiveOf).map(Objective::getCode)),
                        Cell.of(String.join(" ", due.institutions())),
                        Cell.of(due.period().toString()),
                        text(due.reportedAs().map(Object::toString)),
                        Cell.of(due.dueOn().toString())));
            }
        }
        return new Table(
                List.of("indicator", "name", "action", "objective", "responsible", "period", "reportedAs", "dueOn"),
                rows);
    }

    static Table totals(List<Group> groups) {
        List<String> header = new ArrayList<>(List.of("group", "id", "name", "indicators"));
        for (Status status : Status.values()) {
            header.add(EnumTerms.of(status));
        }
        for (Punctuality punctuality : Punctuality.values()) {
            header.add(EnumTerms.of(punctuality));
        }
        header.addAll(List.of("reportsDue", "reported", "reportedLate", "coverage", "reportsOverdue"));
        return new Table(header, groups.stream().map(ProgressTables::total).toList());
    }

    private static List<Cell> total(Group group) {
        Tally tally = group.tally();
        List<Cell> row = new ArrayList<>(
                List.of(Cell.of(group.kind()), Cell.of(group.id()), text(group.name()), Cell.of(tally.indicators())));
        for (Status status : Status.values()) {
            row.add(Cell.of(tally.count(status)));
        }
        for (Punctuality punctuality : Punctuality.values()) {
            row.add(Cell.of(tally.count(punctuality)));
        }
        Optional<BigDecimal> share = tally.coverage().share();
        row.addAll(List.of(
                Cell.of(tally.coverage().due()),
                Cell.of(tally.coverage().reported()),
                Cell.of(tally.coverage().late()),
                Cell.of(share),
                Cell.of(tally.overdue())));
        return row;
    }

    private static Cell lines(List<String> lines) {
        return Cell.of(String.join("\n", lines));
    }

    private static Cell text(Optional<String> text) {
        return text.map(Cell::of).orElse(Cell.EMPTY);
    }
}
