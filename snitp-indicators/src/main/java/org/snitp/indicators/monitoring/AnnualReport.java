package org.snitp.indicators.monitoring;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.snitp.indicators.budget.BudgetSummary;
import org.snitp.model.Bundle;

/**
 * The annual monitoring report that strategies require. It contains the progress, the degree of attainment of each
 * indicator, a reason for each partial or missed result, and corrective measures.
 *
 * @param heading the heading
 * @param total all indicators together
 * @param objectives the objectives, each general one followed by its specific ones
 * @param institutions the reporting institutions, by id
 * @param gantt when the actions are carried out
 * @param actions the actions, in the order of the plans
 * @param overdue the missing reports, by due date
 * @param sources the sources of the figures
 * @param quality findings that need attention
 * @param unknown the ids of reported indicators that are in no plan or strategy; their reports are left out
 * @param method how the figures were computed
 * @param budget the money of the actions
 */
public record AnnualReport(
        Heading heading,
        StatusCounts total,
        List<ObjectiveStanding> objectives,
        List<InstitutionStanding> institutions,
        Gantt gantt,
        List<ActionStanding> actions,
        List<OverdueReport> overdue,
        Sources sources,
        List<QualityRemark> quality,
        List<String> unknown,
        MethodNote method,
        BudgetSummary budget) {

    /** Copies the lists. */
    public AnnualReport {
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(objectives, "objectives");
        Objects.requireNonNull(institutions, "institutions");
        Objects.requireNonNull(gantt, "gantt");
        Objects.requireNonNull(actions, "actions");
        Objects.requireNonNull(overdue, "overdue");
        Objects.requireNonNull(sources, "sources");
        Objects.requireNonNull(quality, "quality");
        Objects.requireNonNull(unknown, "unknown");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(budget, "budget");
        objectives = List.copyOf(objectives);
        institutions = List.copyOf(institutions);
        actions = List.copyOf(actions);
        overdue = List.copyOf(overdue);
        quality = List.copyOf(quality);
        unknown = List.copyOf(unknown);
    }

    /**
     * Computes the report.
     *
     * @param bundle the strategy, its institutions, its plans and the measurements
     * @param request the requested report
     */
    public static AnnualReport of(Bundle bundle, MonitoringRequest request) {
        Objects.requireNonNull(bundle, "bundle");
        Objects.requireNonNull(request, "request");
        return new AnnualReportBuilder(bundle, request).build();
    }

    /** Returns the progress of every indicator: those of objectives first, then those of actions. */
    public Stream<IndicatorStanding> indicators() {
        return Stream.concat(
                objectives.stream().flatMap(objective -> objective.indicators().stream()),
                actions.stream().flatMap(action -> action.indicators().stream()));
    }
}
