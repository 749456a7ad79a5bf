package org.snitp.model.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.model.indicator.Bounds;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.Target;

/** The rules of the values that a plan gives an indicator: its baseline and its targets. */
final class PlannedValueRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Measure measure;
    private final Optional<Bounds> bounds;
    private final Findings findings;

    private PlannedValueRules(Measure measure, Findings findings) {
        this.measure = measure;
        this.bounds = measure.getBounds();
        this.findings = findings;
    }

    static void check(Indicator indicator, Path at, Findings findings) {
        if (indicator.getMeasure().isPresent()) {
            PlannedValueRules rules =
                    new PlannedValueRules(indicator.getMeasure().get(), findings);
            if (indicator.getBaseline().isPresent()) {
                BigDecimal baseline = indicator.getBaseline().get().getValue();
                rules.check(baseline, at.field("baseline").field("value"));
            }
            List<Target> targets = indicator.getTargets();
            for (int i = 0; i < targets.size(); i++) {
                rules.check(
                        targets.get(i).getValue(), at.field("targets").index(i).field("value"));
            }
        }
    }

    private void check(BigDecimal value, Path at) {
        if (bounds.isPresent() && !bounds.get().areContradictory()) {
            checkBounds(value, bounds.get(), at);
        }
        boolean negative = value.signum() < 0 && min().isEmpty();
        boolean broken = value.scale() > 0 && value.stripTrailingZeros().scale() > 0;
        switch (measure.getType()) {
            case COUNT -> {
                reportIf(negative, "negative", value, at);
                reportIf(broken, "whole", value, at);
            }
            case DELIVERABLE -> {
                reportIf(negative, "negativeDeliverable", value, at);
                reportIf(broken, "wholeDeliverable", value, at);
            }
            case AMOUNT -> reportIf(negative, "negativeAmount", value, at);
            case DURATION -> reportIf(negative, "negativeDuration", value, at);
            case QUALITATIVE -> reportIf(negative, "negativeStatement", value, at);
            case PERCENTAGE -> {
                if (isImpossiblePercentage(value)) {
                    findings.add(Rule.PERCENTAGE_POSSIBLE, at, Map.of("value", value.toPlainString()));
                }
            }
            default -> {}
        }
    }

    private void reportIf(boolean impossible, String variant, BigDecimal value, Path at) {
        if (impossible) {
            report(variant, value, BigDecimal.ZERO, at);
        }
    }

    private Optional<BigDecimal> min() {
        return bounds.flatMap(Bounds::getMin);
    }

    private void checkBounds(BigDecimal value, Bounds stated, Path at) {
        stated.getMin().filter(min -> value.compareTo(min) < 0).ifPresent(min -> report("below", value, min, at));
        stated.getMax().filter(max -> value.compareTo(max) > 0).ifPresent(max -> report("above", value, max, at));
    }

    /** A bound that the measure states is the author's word on what is possible. */
    private boolean isImpossiblePercentage(BigDecimal value) {
        return (value.signum() < 0 && min().isEmpty())
                || (value.compareTo(HUNDRED) > 0
                        && bounds.flatMap(Bounds::getMax).isEmpty());
    }

    private void report(String variant, BigDecimal value, BigDecimal bound, Path at) {
        findings.add(
                Rule.PLANNED_VALUE_POSSIBLE,
                at,
                Map.of("variant", variant, "value", value.toPlainString(), "bound", bound.toPlainString()));
    }
}
