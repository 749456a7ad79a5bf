package org.snitp.indicators.progress;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.snitp.indicators.collection.KnownFigures;
import org.snitp.indicators.progress.DuePeriods.DuePeriod;
import org.snitp.model.Bundle;
import org.snitp.model.measurement.MeasurementSet;

/**
 * The progress of a strategy and its plans on a day.
 *
 * @param parameters the parameters
 * @param indicators the progress of each indicator, by id, in the order of the plans and then of the objectives
 * @param total all indicators together
 * @param actions the indicators of each action, by code
 * @param objectives the indicators of each specific and general objective, by code: its own and those of the actions that
 *     serve it; for a general objective also those of its specific ones
 * @param institutions the indicators that each institution reports, by id, with its due reports; an indicator that several
 *     report counts for each
 * @param unknown the ids of reported indicators that are in no plan or strategy; their reports are left out
 */
public record ProgressReport(
        ProgressParameters parameters,
        Map<String, IndicatorProgress> indicators,
        Tally total,
        Map<String, Tally> actions,
        Map<String, Tally> objectives,
        Map<String, Tally> institutions,
        List<String> unknown) {

    /** Copies the collections, in their order. */
    public ProgressReport {
        Objects.requireNonNull(parameters, "parameters");
        Objects.requireNonNull(indicators, "indicators");
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(actions, "actions");
        Objects.requireNonNull(objectives, "objectives");
        Objects.requireNonNull(institutions, "institutions");
        Objects.requireNonNull(unknown, "unknown");
        indicators = copy(indicators);
        actions = copy(actions);
        objectives = copy(objectives);
        institutions = copy(institutions);
        unknown = List.copyOf(unknown);
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
        for (PlannedIndicator planned : builder.planned()) {
            String id = planned.indicator().getId();
            List<DuePeriod> expected = due.of(id);
            Reports reported =
                    Reports.of(planned.indicator(), planned.reporters(), reports.getOrDefault(id, List.of()));
            builder.add(planned, new IndicatorAssessor(planned, reported, expected, parameters).assess());
        }
        return builder.build(parameters, reports.keySet());
    }
}
