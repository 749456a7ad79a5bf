package org.snitp.model.rule;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.snitp.model.indicator.Bounds;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.measurement.Measurement;

/** The rules that tie a figure to the kind of measure that it is of. */
final class KindRules {

    private final Measurement measurement;
    private final Path at;
    private final Findings findings;

    private KindRules(Measurement measurement, Path at, Findings findings) {
        this.measurement = measurement;
        this.at = at;
        this.findings = findings;
    }

    static void check(Measurement measurement, Indicator indicator, Path at, Findings findings) {
        KindRules rules = new KindRules(measurement, at, findings);
        rules.checkPresence();
        indicator.getMeasure().ifPresent(rules::check);
    }

    private void checkPresence() {
        if (measurement.isNotApplicable()) {
            if (measurement.hasFigure()) {
                report("notApplicable", "notApplicable", Map.of());
            }
        } else if (!measurement.hasFigure()
                && measurement.getReason().isEmpty()
                && measurement.getNote().isEmpty()) {
            report("indicator", "nothing", Map.of());
        }
    }

    private void check(Measure measure) {
        MeasureType type = measure.getType();
        if (type != MeasureType.DELIVERABLE && measurement.getDelivery().isPresent()) {
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
        }
        measurement.getValue().ifPresent(value -> checkValue(value, measure));
    }

    private void checkValue(BigDecimal value, Measure measure) {
        if (measure.getType() == MeasureType.COUNT) {
            if (value.stripTrailingZeros().scale() > 0) {
                report("value", "whole", Map.of("value", value.toPlainString()));
            }
            if (value.signum() < 0) {
                reportBound("negative", value, BigDecimal.ZERO);
            }
        }
        measure.getBounds().ifPresent(bounds -> checkBounds(value, bounds));
    }

    private void checkBounds(BigDecimal value, Bounds bounds) {
        bounds.getMin().filter(min -> value.compareTo(min) < 0).ifPresent(min -> reportBound("below", value, min));
        bounds.getMax().filter(max -> value.compareTo(max) > 0).ifPresent(max -> reportBound("above", value, max));
    }

    private void reportBound(String variant, BigDecimal value, BigDecimal bound) {
        findings.add(
                Rule.VALUE_IN_BOUNDS,
                at.field("value"),
                Map.of("variant", variant, "value", value.toPlainString(), "bound", bound.toPlainString()));
    }

    private void report(String field, String variant, Map<String, String> more) {
        Map<String, String> arguments = new HashMap<>(more);
        arguments.put("variant", variant);
        arguments.put("indicator", measurement.getIndicator());
        findings.add(Rule.FIGURE_OF_KIND, at.field(field), arguments);
    }

    private static String term(MeasureType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
