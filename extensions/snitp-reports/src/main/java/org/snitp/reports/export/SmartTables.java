package org.snitp.reports.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snitp.indicators.smart.Aspect;
import org.snitp.indicators.smart.AspectFinding;
import org.snitp.indicators.smart.AspectState;
import org.snitp.indicators.smart.Criterion;
import org.snitp.indicators.smart.CriterionAssessment;
import org.snitp.indicators.smart.IndicatorAssessment;
import org.snitp.indicators.smart.Verdict;
import org.snitp.io.internal.shape.EnumTerms;
import org.snitp.measurements.table.Cell;
import org.snitp.measurements.table.Table;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.Objective;
import org.snitp.reports.export.SmartExport.Group;

/** The tables of a SMART assessment. */
final class SmartTables {

    private SmartTables() {}

    static Table indicators(List<IndicatorAssessment> indicators, Names names) {
        List<String> header =
                new ArrayList<>(List.of("indicator", "name", "plan", "action", "objective", "responsible"));
        for (Criterion criterion : Criterion.values()) {
            header.add(EnumTerms.of(criterion));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (IndicatorAssessment assessment : indicators) {
            List<Cell> row = new ArrayList<>(List.of(
                    Cell.of(assessment.indicator().getId()),
                    Cell.of(names.text(assessment.indicator().getName())),
                    text(assessment.plan().map(ActionPlan::getId)),
                    text(assessment.action().map(Action::getCode)),
                    text(assessment.objective().map(Objective::getCode)),
                    Cell.of(String.join(" ", assessment.responsible()))));
            assessment.criteria().forEach(criterion -> row.add(term(criterion.verdict())));
            rows.add(row);
        }
        return TagColumn.add(
                header,
                rows,
                indicators.stream()
                        .map(assessment -> Optional.of(assessment.indicator()))
                        .toList(),
                names);
    }

    static Table findings(List<IndicatorAssessment> indicators, Names names) {
        List<List<Cell>> rows = new ArrayList<>();
        for (IndicatorAssessment assessment : indicators) {
            for (CriterionAssessment criterion : assessment.criteria()) {
                for (AspectFinding finding : criterion.findings()) {
                    rows.add(List.of(
                            Cell.of(assessment.indicator().getId()),
                            term(criterion.criterion()),
                            term(criterion.verdict()),
                            term(finding.aspect()),
                            term(finding.weight()),
                            term(finding.state()),
                            term(finding.code()),
                            Cell.of(finding.evidence(names.locale())),
                            text(finding.remedy(names.locale()))));
                }
            }
        }
        return new Table(
                List.of("indicator", "criterion", "verdict", "aspect", "weight", "state", "code", "evidence", "remedy"),
                rows);
    }

    static Table totals(List<Group> groups) {
        List<String> header = new ArrayList<>(List.of("group", "id", "name", "indicators"));
        for (Criterion criterion : Criterion.values()) {
            for (Verdict verdict : Verdict.values()) {
                header.add(EnumTerms.of(criterion) + "-" + EnumTerms.of(verdict));
            }
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Group group : groups) {
            List<Cell> row = named(group);
            row.add(Cell.of(group.totals().indicators()));
            for (Criterion criterion : Criterion.values()) {
                for (Verdict verdict : Verdict.values()) {
                    row.add(Cell.of(group.totals().count(criterion, verdict)));
                }
            }
            rows.add(row);
        }
        return new Table(header, rows);
    }

    static Table aspects(List<Group> groups) {
        List<String> header = new ArrayList<>(List.of("group", "id", "name", "criterion", "aspect", "asked"));
        for (AspectState state : AspectState.values()) {
            header.add(EnumTerms.of(state));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Group group : groups) {
            for (Aspect aspect : Aspect.values()) {
                List<Cell> row = named(group);
                row.add(term(aspect.criterion()));
                row.add(term(aspect));
                row.add(Cell.of(group.totals().asked(aspect)));
                for (AspectState state : AspectState.values()) {
                    row.add(Cell.of(group.totals().count(aspect, state)));
                }
                rows.add(row);
            }
        }
        return new Table(header, rows);
    }

    private static List<Cell> named(Group group) {
        return new ArrayList<>(List.of(Cell.of(group.kind()), Cell.of(group.id()), text(group.name())));
    }

    private static Cell term(Enum<?> term) {
        return Cell.of(EnumTerms.of(term));
    }

    private static Cell text(Optional<String> text) {
        return text.map(Cell::of).orElse(Cell.EMPTY);
    }
}
