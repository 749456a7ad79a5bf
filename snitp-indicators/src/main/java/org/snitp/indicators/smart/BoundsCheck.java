package org.snitp.indicators.smart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snitp.model.indicator.Bounds;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;

/** Checks baseline and targets against the stated bounds of the measure; unstated bounds are not guessed. */
final class BoundsCheck {

    private BoundsCheck() {}

    static AspectFinding of(Indicator indicator) {
        Optional<Bounds> stated = indicator
                .getMeasure()
                .flatMap(Measure::getBounds)
                .filter(bounds -> bounds.getMin().isPresent() || bounds.getMax().isPresent());
        return stated.map(bounds -> check(bounds, indicator))
                .orElseGet(() -> AspectFinding.of(SmartCode.BOUNDS_NOT_STATED));
    }

    private static AspectFinding check(Bounds bounds, Indicator indicator) {
        if (bounds.areContradictory()) {
            return finding(SmartCode.BOUNDS_CONTRADICTORY, bounds);
        }
        if (indicator.allBaselines().isEmpty() && indicator.targetsInForce().isEmpty()) {
            return finding(SmartCode.BOUNDS_WITHOUT_VALUES, bounds);
        }
        List<Argument> outside = new ArrayList<>();
        indicator.allBaselines().stream()
                .filter(baseline -> !bounds.admit(baseline.getValue()))
                .forEach(baseline -> outside.add(Argument.of(baseline)));
        indicator.targetsInForce().stream()
                .filter(target -> !target.numbers().stream().allMatch(bounds::admit))
                .forEach(target -> outside.add(Argument.of(target)));
        return outside.isEmpty()
                ? finding(SmartCode.BOUNDS_RESPECTED, bounds)
                : finding(SmartCode.BOUNDS_BROKEN, bounds).with("values", Argument.listed(outside));
    }

    private static AspectFinding finding(SmartCode code, Bounds bounds) {
        return AspectFinding.of(code, "range", Argument.of(bounds));
    }
}
