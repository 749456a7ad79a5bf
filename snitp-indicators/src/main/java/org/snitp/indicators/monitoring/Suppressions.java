package org.snitp.indicators.monitoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.snitp.indicators.disclosure.DisclosureControl;
import org.snitp.indicators.disclosure.DisclosureRule;
import org.snitp.indicators.disclosure.Suppression;
import org.snitp.indicators.progress.IndicatorProgress;
import org.snitp.indicators.progress.ProgressReport;
import org.snitp.model.ComputedIndicators;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.measurement.Measurement;

/**
 * Decides what is withheld of each indicator. Nothing is published of an indicator that is computed from another one of which
 * anything is withheld.
 */
final class Suppressions {

    private final ComputedIndicators computed;
    private final ProgressReport progress;
    private final Function<IndicatorProgress, List<Measurement>> measurements;
    private final MonitoringRequest request;
    private final Map<String, Suppression> decided = new HashMap<>();

    /**
     * Prepares the decisions.
     *
     * @param measurements returns the measurements of an indicator that count
     */
    Suppressions(
            ComputedIndicators computed,
            ProgressReport progress,
            Function<IndicatorProgress, List<Measurement>> measurements,
            MonitoringRequest request) {
        this.computed = computed;
        this.progress = progress;
        this.measurements = measurements;
        this.request = request;
    }

    /** Returns what is withheld of an indicator. */
    Suppression of(Indicator indicator) {
        Suppression known = decided.get(indicator.getId());
        if (known == null) {
            // An indicator that is computed from itself finds itself undecided, and has no figure.
            decided.put(indicator.getId(), Suppression.NONE);
            known = request.disclosure().map(rule -> decide(indicator, rule)).orElse(Suppression.NONE);
            decided.put(indicator.getId(), known);
        }
        return known;
    }

    private Suppression decide(Indicator indicator, DisclosureRule rule) {
        IndicatorProgress known = progress.indicators().get(indicator.getId());
        if (known == null) {
            return Suppression.NONE;
        }
        boolean ofWithheld = computed.components(indicator.getId()).stream()
                .anyMatch(component -> !of(component).isEmpty());
        return ofWithheld
                ? Suppression.OF_COMPONENTS
                : DisclosureControl.decide(indicator, measurements.apply(known), known, request.asOf(), rule);
    }
}
