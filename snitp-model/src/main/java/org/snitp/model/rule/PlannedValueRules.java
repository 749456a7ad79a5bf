package org.snitp.model.rule;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.snitp.model.indicator.Bounds;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.PossibleValues;

/** The rules of the planned values of an indicator: its baseline and its targets. */
final class PlannedValueRules {

    private final Indicator indicator;
    private final Measure measure;
    private final PossibleValues possible;
    private final Optional<Bounds> bounds;
    private final Findings findings;

    private PlannedValueRules(Indicator indicator, Measure measure, Findings findings) {
        this.indicator = indicator;
        this.measure = measure;
        this.possible = PossibleValues.of(measure);
        this.bounds = measure.getBounds();
        this.findings = findings;
    }

    static void check(Indicator indicator, Path at, Findings findings) {
        indicator
                .getBaseline()
                .ifPresent(baseline ->
                        ask(baseline.getValue(), indicator, at.field("baseline").field("value"), findings));
        PlannedNumbers.ofTargets(indicator, at, (value, here) -> ask(value, indicator, here, findings));
        if (indicator.getMeasure().isPresent()) {
            new PlannedValueRules(indicator, indicator.getMeasure().get(), findings).check(at);
        }
    }

    /** Reports an ambiguous number; a value that the measure cannot have is reported as such. */
    private static void ask(BigDecimal value, Indicator indicator, Path at, Findings findings) {
        if (ThousandsRules.grouped(value).isPresent()) {
            ThousandsRules.check(value, indicator, PossibleValues.of(indicator), at, findings);
        }
    }

    private void check(Path at) {
        if (indicator.getBaseline().isPresent()) {
            BigDecimal baseline = indicator.getBaseline().get().getValue();
            check(baseline, at.field("baseline").field("value"));
        }
        PlannedNumbers.ofTargets(indicator, at, this::check);
        if (measure.getType() == MeasureType.PERCENTAGE) {
            PercentageRules.checkPlanned(indicator, measure, at, findings);
        }
        bounds.ifPresent(stated -> checkSpelling(stated, at.field("measure").field("bounds")));
    }

    private void checkSpelling(Bounds stated, Path at) {
        stated.getMin().ifPresent(min -> ThousandsRules.check(min, at.field("min"), findings));
        stated.getMax().ifPresent(max -> ThousandsRules.check(max, at.field("max"), findings));
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
            case QUALITATIVE -> findings.add(Rule.STATEMENT_WITHOUT_NUMBER, at, Map.of("indicator", indicator.getId()));
            case PERCENTAGE -> PercentageRules.checkPossible(value, measure, at, findings);
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

    private void report(String variant, BigDecimal value, BigDecimal bound, Path at) {
        findings.add(
                Rule.PLANNED_VALUE_POSSIBLE,
                at,
                Map.of("variant", variant, "value", value.toPlainString(), "bound", bound.toPlainString()),
                ThousandsRules.suggest(value, possible));
    }
}
