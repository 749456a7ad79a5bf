package org.snitp.indicators.monitoring;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.snitp.indicators.budget.BudgetSummary;
import org.snitp.indicators.collection.KnownFigures;
import org.snitp.indicators.progress.ProgressAccumulator;
import org.snitp.model.Bundle;
import org.snitp.model.measurement.MeasurementSet;

/**
 * The annual monitoring report that strategies require. It contains the progress, the degree of attainment of each
 * indicator, a reason for each partial or missed result, and corrective measures.
 */
public final class AnnualReport {
    private final Heading heading;
    private final StatusCounts total;
    private final List<ObjectiveStanding> objectives;
    private final List<InstitutionStanding> institutions;
    private final Gantt gantt;
    private final List<ActionStanding> actions;
    private final List<OverdueReport> overdue;
    private final Sources sources;
    private final List<QualityRemark> quality;
    private final List<String> unknown;
    private final MethodNote method;
    private final BudgetSummary budget;

    AnnualReport(
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
        this.heading = heading;
        this.total = total;
        this.objectives = List.copyOf(objectives);
        this.institutions = List.copyOf(institutions);
        this.gantt = gantt;
        this.actions = List.copyOf(actions);
        this.overdue = List.copyOf(overdue);
        this.sources = sources;
        this.quality = List.copyOf(quality);
        this.unknown = List.copyOf(unknown);
        this.method = method;
        this.budget = budget;
    }

    /** The heading. */
    public Heading heading() {
        return heading;
    }

    /** All indicators together. */
    public StatusCounts total() {
        return total;
    }

    /** The objectives, each general one followed by its specific ones. */
    public List<ObjectiveStanding> objectives() {
        return objectives;
    }

    /** The reporting institutions, by id. */
    public List<InstitutionStanding> institutions() {
        return institutions;
    }

    /** When the actions are carried out. */
    public Gantt gantt() {
        return gantt;
    }

    /** The actions, in the order of the plans. */
    public List<ActionStanding> actions() {
        return actions;
    }

    /** The missing reports, by due date. */
    public List<OverdueReport> overdue() {
        return overdue;
    }

    /** The sources of the figures. */
    public Sources sources() {
        return sources;
    }

    /** Findings that need attention. */
    public List<QualityRemark> quality() {
        return quality;
    }

    /** The ids of reported indicators that are in no plan or strategy; their reports are left out. */
    public List<String> unknown() {
        return unknown;
    }

    /** How the figures were computed. */
    public MethodNote method() {
        return method;
    }

    /** The money of the actions. */
    public BudgetSummary budget() {
        return budget;
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
        Bundle known =
                request.knownOn().map(day -> KnownFigures.on(bundle, day)).orElse(bundle);
        ProgressAccumulator measurements = new ProgressAccumulator();
        known.getMeasurementSets().forEach(measurements::add);
        return new AnnualReportBuilder(known, measurements, request).build();
    }

    /**
     * Computes the report from figures that are in no measurement set, such as those of a table or of a database. The report
     * lists no sources and no replaced figures: only what counts was kept.
     *
     * @param bundle the strategy, its institutions and its plans; its own measurement sets are ignored
     * @param measurements the figures, as known on the day of knowledge if the request has one
     * @param request the requested report
     * @since 0.1.0
     */
    public static AnnualReport of(Bundle bundle, ProgressAccumulator measurements, MonitoringRequest request) {
        Objects.requireNonNull(bundle, "bundle");
        Objects.requireNonNull(measurements, "measurements");
        Objects.requireNonNull(request, "request");
        Bundle plans = bundle.withDocuments(bundle.getDocuments().stream()
                .filter(document -> !(document instanceof MeasurementSet))
                .toList());
        return new AnnualReportBuilder(plans, measurements, request).build();
    }

    /** Returns the progress of every indicator: those of objectives first, then those of actions. */
    public Stream<IndicatorStanding> indicators() {
        return Stream.concat(
                objectives.stream().flatMap(objective -> objective.indicators().stream()),
                actions.stream().flatMap(action -> action.indicators().stream()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AnnualReport that
                && heading.equals(that.heading)
                && total.equals(that.total)
                && objectives.equals(that.objectives)
                && institutions.equals(that.institutions)
                && gantt.equals(that.gantt)
                && actions.equals(that.actions)
                && overdue.equals(that.overdue)
                && sources.equals(that.sources)
                && quality.equals(that.quality)
                && unknown.equals(that.unknown)
                && method.equals(that.method)
                && budget.equals(that.budget);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                heading,
                total,
                objectives,
                institutions,
                gantt,
                actions,
                overdue,
                sources,
                quality,
                unknown,
                method,
                budget);
    }

    @Override
    public String toString() {
        return "AnnualReport[heading=" + heading
                + ", total=" + total
                + ", objectives=" + objectives
                + ", institutions=" + institutions
                + ", gantt=" + gantt
                + ", actions=" + actions
                + ", overdue=" + overdue
                + ", sources=" + sources
                + ", quality=" + quality
                + ", unknown=" + unknown
                + ", method=" + method
                + ", budget=" + budget
                + "]";
    }
}
