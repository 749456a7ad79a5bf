package org.snitp.indicators.progress;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.snitp.indicators.collection.KnownFigures;
import org.snitp.indicators.progress.DuePeriods.DuePeriod;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.Reporters;
import org.snitp.model.measurement.MeasurementSet;

/** The progress of a strategy and its plans on a day. */
public final class ProgressReport {
    private final ProgressParameters parameters;
    private final Map<String, IndicatorProgress> indicators;
    private final Tally total;
    private final Map<String, Tally> actions;
    private final Map<String, Tally> objectives;
    private final Map<String, Tally> institutions;
    private final List<String> unknown;

    ProgressReport(
            ProgressParameters parameters,
            Map<String, IndicatorProgress> indicators,
            Tally total,
            Map<String, Tally> actions,
            Map<String, Tally> objectives,
            Map<String, Tally> institutions,
            List<String> unknown) {
        this.parameters = parameters;
        this.indicators = copy(indicators);
        this.total = total;
        this.actions = copy(actions);
        this.objectives = copy(objectives);
        this.institutions = copy(institutions);
        this.unknown = List.copyOf(unknown);
    }

    /** The parameters. */
    public ProgressParameters parameters() {
        return parameters;
    }

    /** The progress of each indicator, by id, in the order of the plans and then of the objectives. */
    public Map<String, IndicatorProgress> indicators() {
        return indicators;
    }

    /** All indicators together. */
    public Tally total() {
        return total;
    }

    /** The indicators of each action, by code. */
    public Map<String, Tally> actions() {
        return actions;
    }

    /**
     * The indicators of each specific and general objective, by code: its own and those of the actions that serve it;
     * for a general objective also those of its specific ones.
     */
    public Map<String, Tally> objectives() {
        return objectives;
    }

    /**
     * The indicators that each institution reports, by id, with its due reports; an indicator that several report
     * counts for each.
     */
    public Map<String, Tally> institutions() {
        return institutions;
    }

    /** The ids of reported indicators that are in no plan or strategy; their reports are left out. */
    public List<String> unknown() {
        return unknown;
    }

    private static <V> Map<String, V> copy(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** Computes the progress of a bundle from its own measurement sets. */
    public static ProgressReport of(Bundle bundle, DuePeriods due, ProgressParameters parameters) {
        Objects.requireNonNull(bundle, "bundle");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(parameters, "parameters");
        ProgressAccumulator measurements = new ProgressAccumulator();
        for (MeasurementSet set : bundle.getMeasurementSets()) {
            measurements.add(
                    parameters.knownOn().map(day -> KnownFigures.on(set, day)).orElse(set));
        }
        return of(bundle, measurements, due, parameters);
    }

    /**
     * Computes the progress of a bundle.
     *
     * @param bundle the strategy and its plans; its own measurement sets are ignored
     * @param measurements the reports, as known on the day of knowledge if the parameters have one; see
     *     {@link KnownFigures}
     * @param due the periods to report, with due dates
     * @param parameters the parameters
     */
    public static ProgressReport of(
            Bundle bundle, ProgressAccumulator measurements, DuePeriods due, ProgressParameters parameters) {
        Objects.requireNonNull(bundle, "bundle");
        Objects.requireNonNull(measurements, "measurements");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(parameters, "parameters");
        SortedMap<String, List<FigureSeries>> reports = measurements.byIndicator();
        ReportBuilder builder = new ReportBuilder(bundle);
        ComputedFigures figures = new ComputedFigures(bundle, builder.planned(), reports, parameters);
        for (PlannedIndicator planned : builder.planned()) {
            String id = planned.indicator().getId();
            Optional<ComputedSeries> computed = figures.of(planned);
            Reports reported = computed.isPresent()
                    ? Reports.of(
                            planned.indicator(),
                            Reporters.NOBODY,
                            computed.get().figures())
                    : Reports.of(planned.indicator(), planned.reporters(), reports.getOrDefault(id, List.of()));
            List<DuePeriod> expected = computed.isPresent() ? List.of() : due.of(id);
            builder.add(planned, new IndicatorAssessor(planned, reported, expected, parameters, computed).assess());
        }
        return builder.build(parameters, reports.keySet());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProgressReport that
                && parameters.equals(that.parameters)
                && indicators.equals(that.indicators)
                && total.equals(that.total)
                && actions.equals(that.actions)
                && objectives.equals(that.objectives)
                && institutions.equals(that.institutions)
                && unknown.equals(that.unknown);
    }

    @Override
    public int hashCode() {
        return Objects.hash(parameters, indicators, total, actions, objectives, institutions, unknown);
    }

    @Override
    public String toString() {
        return "ProgressReport[parameters=" + parameters
                + ", indicators=" + indicators
                + ", total=" + total
                + ", actions=" + actions
                + ", objectives=" + objectives
                + ", institutions=" + institutions
                + ", unknown=" + unknown
                + "]";
    }
}
