package org.snitp.model.rule;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snitp.model.indicator.Bounds;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.text.LocalizedText;

/** The rules of the measure of an indicator. */
final class MeasureRules {

    private static final Set<MeasureType> FRACTIONS =
            EnumSet.of(MeasureType.PERCENTAGE, MeasureType.RATIO, MeasureType.RATE);

    /** Types whose figures are meaningless without a unit; a percentage has an implicit one. */
    private static final Set<MeasureType> NEED_UNIT = EnumSet.of(
            MeasureType.COUNT,
            MeasureType.AMOUNT,
            MeasureType.RATIO,
            MeasureType.RATE,
            MeasureType.MEAN,
            MeasureType.MEDIAN,
            MeasureType.DURATION);

    private MeasureRules() {}

    static void check(Indicator indicator, Path at, Findings findings) {
        if (indicator.getMeasure().isEmpty()) {
            findings.add(Rule.MEASURE_STATED, at.field("id"), Map.of("indicator", indicator.getId()));
        } else {
            check(indicator.getMeasure().get(), indicator, at, findings);
        }
    }

    private static void check(Measure measure, Indicator indicator, Path at, Findings findings) {
        MeasureType type = measure.getType();
        if (FRACTIONS.contains(type)) {
            checkFraction(measure, indicator, at, findings);
        }
        if (NEED_UNIT.contains(type) && measure.getUnit().isEmpty()) {
            report(Rule.UNIT_STATED, type, indicator, at, findings);
        }
        checkScale(measure, indicator, at, findings);
        Optional<Bounds> contradictory = measure.getBounds().filter(Bounds::areContradictory);
        if (contradictory.isPresent()) {
            findings.add(
                    Rule.BOUNDS_ORDERED,
                    at.field("measure").field("bounds").field("min"),
                    Map.of(
                            "min", contradictory.get().getMin().orElseThrow().toPlainString(),
                            "max", contradictory.get().getMax().orElseThrow().toPlainString()));
        }
    }

    /** Checks what alone says how large a value of a rate or an index is. */
    private static void checkScale(Measure measure, Indicator indicator, Path at, Findings findings) {
        boolean rate = measure.getType() == MeasureType.RATE;
        if (rate && measure.getPer().isEmpty()) {
            reportScale("missing", "type", indicator, at, findings);
        } else if (!rate && measure.getPer().isPresent()) {
            reportScale("other", "per", indicator, at, findings);
        } else if (rate && measure.getPer().get().signum() == 0) {
            reportScale("zero", "per", indicator, at, findings);
        }
        boolean index = measure.getType() == MeasureType.INDEX;
        boolean onScale = measure.getReferencePeriod().isPresent()
                || measure.getBounds().filter(MeasureRules::areBoth).isPresent();
        if (index && !onScale) {
            report(Rule.INDEX_STATES_SCALE, measure.getType(), indicator, at, findings);
        } else if (!index && measure.getReferencePeriod().isPresent()) {
            findings.add(
                    Rule.INDEX_STATES_SCALE,
                    at.field("measure").field("referencePeriod"),
                    Map.of("indicator", indicator.getId(), "variant", "other"));
        }
    }

    private static void reportScale(String variant, String field, Indicator indicator, Path at, Findings findings) {
        findings.add(
                Rule.RATE_STATES_PER,
                at.field("measure").field(field),
                Map.of("indicator", indicator.getId(), "variant", variant));
    }

    private static boolean areBoth(Bounds bounds) {
        return bounds.getMin().isPresent() && bounds.getMax().isPresent();
    }

    private static void checkFraction(Measure measure, Indicator indicator, Path at, Findings findings) {
        Optional<String> numerator = measure.getNumerator().map(LocalizedText::official);
        Optional<LocalizedText> denominator = measure.getDenominator();
        if (denominator.isEmpty() && indicator.getComputation().isPresent()) {
            return;
        }
        if (denominator.isEmpty()) {
            report(Rule.DENOMINATOR_STATED, measure.getType(), indicator, at, findings);
        } else if (numerator.isPresent()
                && Names.same(numerator.get(), denominator.get().official())) {
            findings.add(
                    Rule.FRACTION_OF_TWO,
                    at.field("measure")
                            .field("denominator")
                            .field(denominator.get().officialLanguage()),
                    Map.of(
                            "indicator", indicator.getId(),
                            "text", denominator.get().official()));
        }
    }

    private static void report(Rule rule, MeasureType type, Indicator indicator, Path at, Findings findings) {
        findings.add(
                rule,
                at.field("measure").field("type"),
                Map.of("indicator", indicator.getId(), "variant", type.name().toLowerCase(Locale.ROOT)));
    }
}
