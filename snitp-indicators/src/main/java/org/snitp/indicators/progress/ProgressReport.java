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
 * How a strategy and its plans stand on a day.
 *
 * @param parameters the day, and where statuses part
 * @param indicators how each indicator stands, by id, in the order of the plans and then of the objectives
 * @param total all indicators together
 * @param actions the indicators of each action, by code
 * @param objectives the indicators of each specific and general objective, by code: its own and those of the actions that
 *     serve it; of a general one also those of its specific ones
 * @param institutions the indicators that each institution reports, by id, with what was due from it; one that several report
 *     counts for each
 * @param unknown the ids under which something was reported and that no plan or strategy has; it is left out
 */
public record ProgressReport(
        ProgressParameters parameters,
        Map<String, IndicatorProgress> indicators,
        Tally total,
        Map<String, Tally> actions,
        Map<String, Tally> objectives,
        Map<String, Tally> institutions,
        List<String> unknown) {

    /** Copies the collections; they keep their order. */
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

    /** Computes the progress of a bundle from the measurement sets that are in it. */
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
     * @param bundle the strategy and its plans; its own measurement sets do not count
     * @param measurements what was reported, as it was known on the day of knowledge if the parameters have one; see
     *     {@link KnownFigures}
     * @param due what is to be reported, and by when
     * @param parameters the day, and where statuses part
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
