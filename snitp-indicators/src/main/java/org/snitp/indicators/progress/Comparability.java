package org.snitp.indicators.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.text.LocalizedText;

/**
 * Decides whether a figure can be compared with the current version of its indicator. A figure belongs to the version of
 * the plan under which it was reported. A figure of another version is comparable if the indicator says so, or if that
 * version is known and has the same name, definition, measure and baseline; otherwise it is not. Versions are identified by
 * the plan's own names: a plan that keeps its version has not been amended.
 */
final class Comparability {

    private final Indicator indicator;
    private final Optional<ActionPlan> plan;
    private final List<ActionPlan> earlierPlans;

    Comparability(PlannedIndicator planned, List<ActionPlan> earlierPlans) {
        this.indicator = planned.indicator();
        this.plan = planned.plan();
        this.earlierPlans = earlierPlans;
    }

    /** Returns whether a figure is comparable. */
    boolean isComparable(Measurement measurement) {
        Optional<String> version = measurement.getPlanVersion();
        return version.isEmpty()
                || plan.isEmpty()
                || version.equals(plan.get().getVersion())
                || indicator.getComparableWith().contains(version.get())
                || changes(version.get()).filter(List::isEmpty).isPresent();
    }

    /** Returns the remark on figures of an incomparable version. */
    Remark remark(String version) {
        return changes(version)
                .map(changed -> new Remark(
                        Remark.Kind.SERIES_BROKEN, Map.of("version", version, "changed", String.join(", ", changed))))
                .orElseGet(() -> Remark.of(Remark.Kind.SERIES_UNCERTAIN, "version", version));
    }

    /** Returns the fields of the indicator that have changed since a version; empty if that is unknown. */
    private Optional<List<String>> changes(String version) {
        Optional<ActionPlan> earlier = earlierPlans.stream()
                .filter(known ->
                        plan.filter(now -> now.getId().equals(known.getId())).isPresent()
                                && known.getVersion().filter(version::equals).isPresent())
                .findFirst();
        return earlier.map(this::changes);
    }

    private List<String> changes(ActionPlan earlier) {
        Optional<Indicator> before = earlier.getActions().stream()
                .flatMap(action -> action.getIndicators().stream())
                .filter(known -> known.getId().equals(indicator.getId()))
                .findFirst();
        return before.map(this::changes).orElse(List.of("id"));
    }

    private List<String> changes(Indicator before) {
        List<String> changes = new ArrayList<>();
        if (!before.getName().official().equals(indicator.getName().official())) {
            changes.add("name");
        }
        if (!official(before.getDefinition()).equals(official(indicator.getDefinition()))) {
            changes.add("definition");
        }
        if (!measure(before).equals(measure(indicator))) {
            changes.add("measure");
        }
        if (!baseline(before).equals(baseline(indicator))) {
            changes.add("baseline");
        }
        return changes;
    }

    private static Optional<String> official(Optional<LocalizedText> text) {
        return text.map(LocalizedText::official);
    }

    /** The measure without its bounds, which only guard against errors, and without translations. */
    private static List<Object> measure(Indicator indicator) {
        Optional<Measure> measure = indicator.getMeasure();
        return Stream.<Optional<?>>of(
                        measure.map(Measure::getType),
                        official(measure.flatMap(Measure::getUnit)),
                        measure.flatMap(Measure::getDirection),
                        measure.flatMap(Measure::getAccumulation),
                        official(measure.flatMap(Measure::getNumerator)),
                        official(measure.flatMap(Measure::getDenominator)),
                        measure.flatMap(Measure::getPer).map(BigDecimal::stripTrailingZeros),
                        measure.flatMap(Measure::getReferencePeriod))
                .<Object>map(Objects::requireNonNull)
                .toList();
    }

    private static List<Object> baseline(Indicator indicator) {
        return indicator.allBaselines().stream()
                .<Object>map(baseline -> List.of(
                        baseline.getValue().stripTrailingZeros(), baseline.getPeriod(), baseline.getDimensions()))
                .toList();
    }
}
