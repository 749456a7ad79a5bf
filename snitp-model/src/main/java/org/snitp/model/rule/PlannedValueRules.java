package org.snitp.model.rule;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.snitp.model.indicator.Bounds;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.PossibleValues;
import org.snitp.model.indicator.Target;

/** The rules of the planned values of an indicator: its baseline and its targets. */
final class PlannedValueRules {

    private final Indicator indicator;
    private final Measure measure;
    private final Optional<Bounds> bounds;
    private final Findings findings;

    private PlannedValueRules(Indicator indicator, Measure measure, Findings findings) {
        this.indicator = indicator;
        this.measure = measure;
        this.bounds = measure.getBounds();
        this.findings = findings;
    }

    /**
     * Checks the values that a plan states for an indicator.
     *
     * @param traits what they have, as of {@link PlannedNumbers#traits}
     */
    static void check(Indicator indicator, int traits, Path at, Findings findings) {
        if ((traits & PlannedNumbers.GROUPED) != 0) {
            ask(indicator, at, findings);
        }
        if (indicator.getMeasure().isPresent()) {
            new PlannedValueRules(indicator, indicator.getMeasure().get(), findings).check(traits, at);
        }
    }

    /** Reports ambiguous numbers; a value that the measure cannot have is reported as such. */
    private static void ask(Indicator indicator, Path at, Findings findings) {
        PossibleValues possible = PossibleValues.of(indicator);
        StatedBaseline.of(indicator, at)
                .forEach(stated -> ThousandsRules.check(
                        stated.baseline().getValue(),
                        indicator,
                        possible,
                        stated.at().field("value"),
                        findings));
        PlannedNumbers.ofTargets(
                indicator, at, (value, here) -> ThousandsRules.check(value, indicator, possible, here, findings));
    }

    private void check(int traits, Path at) {
        boolean truth = measure.getType() == MeasureType.BOOLEAN;
        if (truth || (traits & PlannedNumbers.TRUTH) != 0) {
            checkTruth(at);
        }
        if (truth) {
            return;
        }
        if (mayBeImpossible(traits)) {
            StatedBaseline.of(indicator, at)
                    .forEach(stated ->
                            check(stated.baseline().getValue(), stated.at().field("value")));
            PlannedNumbers.ofTargets(indicator, at, this::check);
        }
        if (measure.getType() == MeasureType.PERCENTAGE && (traits & PlannedNumbers.NO_PERCENTAGE) != 0) {
            PercentageRules.checkPlanned(indicator, measure, at, findings);
        }
        bounds.ifPresent(stated -> checkSpelling(stated, at.field("measure").field("bounds")));
    }

    /** Yes and no are planned for a boolean, and numbers for anything else. */
    private void checkTruth(Path at) {
        StatedBaseline.of(indicator, at)
                .forEach(stated -> checkTruth(
                        stated.baseline().statesTruth(),
                        stated.baseline().getValue(),
                        stated.at().field("value")));
        Path targets = at.field("targets");
        for (int i = 0; i < indicator.getTargets().size(); i++) {
            Target target = indicator.getTargets().get(i);
            for (BigDecimal value : target.numbers()) {
                String field = target.getValue().isPresent() ? "value" : "min";
                checkTruth(target.statesTruth(), value, targets.index(i).field(field));
            }
        }
    }

    private void checkTruth(boolean truth, BigDecimal value, Path at) {
        boolean wanted = measure.getType() == MeasureType.BOOLEAN;
        if (truth != wanted) {
            boolean whole = wanted && PossibleValues.of(measure).admit(value);
            findings.add(
                    Rule.TRUTH_PLANNED_AS_SUCH,
                    at,
                    Map.of(
                            "indicator", indicator.getId(),
                            "value", truth ? Boolean.toString(value.signum() != 0) : value.toPlainString(),
                            "variant", wanted ? "number" : "truth"),
                    whole ? Optional.of(Boolean.toString(value.signum() != 0)) : Optional.empty());
        }
    }

    private void checkSpelling(Bounds stated, Path at) {
        stated.getMin().ifPresent(min -> ThousandsRules.check(min, at.field("min"), findings));
        stated.getMax().ifPresent(max -> ThousandsRules.check(max, at.field("max"), findings));
    }

    /** Returns whether a number has to be looked at: nearly all are whole and positive, which only a bound can exclude. */
    private boolean mayBeImpossible(int traits) {
        boolean always = bounds.isPresent() || measure.getType() == MeasureType.QUALITATIVE;
        if (measure.getType() == MeasureType.PERCENTAGE && (traits & PlannedNumbers.NO_PERCENTAGE) != 0) {
            return true;
        }
        return (traits & (PlannedNumbers.NEGATIVE | PlannedNumbers.SCALED)) != 0
                || (always && (traits & PlannedNumbers.ANY) != 0);
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
            case RATE -> reportIf(negative, "negativeRate", value, at);
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
                ThousandsRules.suggest(value, PossibleValues.of(measure)));
    }
}
