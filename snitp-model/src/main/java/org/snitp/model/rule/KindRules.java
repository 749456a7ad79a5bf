package org.snitp.model.rule;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snitp.model.indicator.Accumulation;
import org.snitp.model.indicator.Bounds;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.PossibleValues;
import org.snitp.model.measurement.Measurement;

/** The rules that tie a figure to the type of its measure. */
final class KindRules {

    private final Measurement measurement;
    private final Indicator indicator;
    private final PossibleValues possible;
    private final String plan;
    private final SeriesEvidence evidence;
    private final Path at;
    private final Findings findings;

    private KindRules(
            Measurement measurement,
            Indicator indicator,
            String plan,
            SeriesEvidence evidence,
            Path at,
            Findings findings) {
        this.plan = plan;
        this.evidence = evidence;
        this.measurement = measurement;
        this.indicator = indicator;
        this.possible = PossibleValues.of(indicator);
        this.at = at;
        this.findings = findings;
    }

    /**
     * Checks a measurement.
     *
     * @param plan the plan to which the other figures of the indicator belong
     * @param evidence what is known of them
     */
    static void check(
            Measurement measurement,
            Indicator indicator,
            String plan,
            SeriesEvidence evidence,
            Path at,
            Findings findings) {
        KindRules rules = new KindRules(measurement, indicator, plan, evidence, at, findings);
        rules.checkPresence();
        rules.checkSpelling();
        indicator.getMeasure().ifPresent(rules::check);
    }

    private void checkPresence() {
        if (measurement.isNotApplicable()) {
            if (measurement.hasFigure()) {
                report("notApplicable", "notApplicable", Map.of());
            }
        } else if (!measurement.hasFigure()
                && !measurement.isMissing()
                && measurement.getReason().isEmpty()
                && measurement.getNote().isEmpty()) {
            report("indicator", "nothing", Map.of());
        }
    }

    private void check(Measure measure) {
        MeasureType type = measure.getType();
        boolean delivered =
                type == MeasureType.DELIVERABLE || (type == MeasureType.QUALITATIVE && indicator.hasStatements());
        if (!delivered && measurement.getDelivery().isPresent()) {
            report("delivery", "delivery", Map.of());
        }
        if (type.isNumber()) {
            checkNumber(measure);
        } else {
            checkNoNumber(type);
        }
    }

    private void checkNoNumber(MeasureType type) {
        String variant = type.name().toLowerCase(Locale.ROOT);
        if (measurement.getValue().isPresent()) {
            report("value", variant, Map.of());
        }
        if (measurement.getNumerator().isPresent()) {
            report("numerator", variant, Map.of());
        }
    }

    private void checkNumber(Measure measure) {
        MeasureType type = measure.getType();
        if (!type.isFraction()) {
            if (measurement.getNumerator().isPresent()) {
                report("numerator", "fraction", Map.of("type", term(type)));
            }
            if (measurement.getWeight().isPresent()) {
                report("weight", "weight", Map.of("type", term(type)));
            }
        } else {
            QuotientRules.check(measurement, measure, at, findings);
        }
        measurement.getValue().ifPresent(value -> {
            if (measurement.statesTruth() && type != MeasureType.BOOLEAN) {
                report("value", "truth", Map.of("type", term(type)));
            } else {
                checkValue(value, measure);
            }
        });
    }

    private void checkValue(BigDecimal value, Measure measure) {
        // A change may be negative; the bounds apply to the changed value.
        boolean change = measure.getAccumulation().equals(Optional.of(Accumulation.INCREMENTAL));
        boolean negative = !change
                && value.signum() < 0
                && measure.getBounds().flatMap(Bounds::getMin).isEmpty();
        switch (measure.getType()) {
            case COUNT -> {
                if (value.stripTrailingZeros().scale() > 0) {
                    report("value", "whole", Map.of("value", value.toPlainString()), suggestion(value));
                }
                reportIf(negative, "negative", value);
            }
            case BOOLEAN -> {
                if (!possible.admit(value)) {
                    report("value", "boolean", Map.of("value", value.toPlainString()));
                }
            }
            case AMOUNT -> reportIf(negative, "negativeAmount", value);
            case DURATION -> reportIf(negative, "negativeDuration", value);
            case RATE -> reportIf(negative, "negativeRate", value);
            case PERCENTAGE -> {
                PercentageRules.checkPossible(value, measure, at.field("value"), findings);
                if (!evidence.isUsual(value, plan, measurement.getIndicator())) {
                    PercentageRules.checkMeasured(value, indicator, measure, at.field("value"), findings);
                }
            }
            default -> {}
        }
        measure.getBounds()
                .filter(stated -> !change && measure.getType() != MeasureType.BOOLEAN)
                .ifPresent(bounds -> checkBounds(value, bounds));
    }

    private void reportIf(boolean impossible, String variant, BigDecimal value) {
        if (impossible) {
            reportBound(variant, value, BigDecimal.ZERO);
        }
    }

    private void checkBounds(BigDecimal value, Bounds bounds) {
        bounds.getMin().filter(min -> value.compareTo(min) < 0).ifPresent(min -> reportBound("below", value, min));
        bounds.getMax().filter(max -> value.compareTo(max) > 0).ifPresent(max -> reportBound("above", value, max));
    }

    private void reportBound(String variant, BigDecimal value, BigDecimal bound) {
        findings.add(
                Rule.VALUE_IN_BOUNDS,
                at.field("value"),
                Map.of("variant", variant, "value", value.toPlainString(), "bound", bound.toPlainString()),
                suggestion(value));
    }

    private Optional<String> suggestion(BigDecimal value) {
        return ThousandsRules.suggest(value, possible);
    }

    /** Reports ambiguous numbers. */
    private void checkSpelling() {
        measurement
                .getValue()
                .filter(value -> !ThousandsRules.needsThousandths(value, indicator)
                        || !evidence.hasDecimals(plan, measurement.getIndicator()))
                .ifPresent(value -> ThousandsRules.check(value, indicator, possible, at.field("value"), findings));
        checkSpelling(measurement.getNumerator(), "numerator");
        checkSpelling(measurement.getDenominator(), "denominator");
        checkSpelling(measurement.getWeight(), "weight");
    }

    private void checkSpelling(Optional<BigDecimal> part, String field) {
        part.ifPresent(number -> ThousandsRules.checkPart(number, indicator, at.field(field), findings));
    }

    private void report(String field, String variant, Map<String, String> more) {
        report(field, variant, more, Optional.empty());
    }

    private void report(String field, String variant, Map<String, String> more, Optional<String> suggestion) {
        Map<String, String> arguments = new HashMap<>(more);
        arguments.put("variant", variant);
        arguments.put("indicator", measurement.getIndicator());
        findings.add(Rule.FIGURE_OF_KIND, at.field(field), arguments, suggestion);
    }

    private static String term(MeasureType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
