package org.snitp.indicators.smart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.text.LocalizedText;

/** What is asked under "specific". */
final class Specific {

    private Specific() {}

    static List<AspectFinding> assess(PlacedIndicator placed) {
        Indicator indicator = placed.indicator();
        List<AspectFinding> findings = new ArrayList<>();
        findings.add(subject(placed));
        if (placed.isDeliverable()) {
            findings.add(unit(placed, SmartCode.PRODUCT_GIVEN, "product", SmartCode.PRODUCT_ABSENT));
        } else if (!placed.isMilestone()) {
            findings.add(unit(placed, SmartCode.UNIT_GIVEN, "unit", SmartCode.UNIT_ABSENT));
        }
        findings.add(Findings.quoted(indicator.getScope(), SmartCode.SCOPE_GIVEN, "scope", SmartCode.SCOPE_ABSENT));
        if (!placed.isMilestone()) {
            findings.add(disaggregation(indicator));
        }
        return findings;
    }

    private static AspectFinding subject(PlacedIndicator placed) {
        Optional<LocalizedText> definition = placed.indicator().getDefinition();
        if (definition.isPresent()) {
            return AspectFinding.of(SmartCode.DEFINITION_GIVEN, "definition", Argument.of(definition.get()));
        }
        boolean ratio = placed.type().filter(MeasureType.RATIO::equals).isPresent();
        return CompoundName.of(placed.indicator().getName().getRo(), ratio)
                .map(name -> AspectFinding.of(
                                SmartCode.NAME_COUNTS_SEVERAL_THINGS, "first", new Argument.Word(name.first()))
                        .with("joint", new Argument.Word(name.joint()))
                        .with("second", new Argument.Word(name.second())))
                .orElseGet(() -> AspectFinding.of(SmartCode.NAME_COUNTS_ONE_THING));
    }

    private static AspectFinding unit(PlacedIndicator placed, SmartCode given, String name, SmartCode absent) {
        return Findings.quoted(placed.measure().flatMap(Measure::getUnit), given, name, absent);
    }

    private static AspectFinding disaggregation(Indicator indicator) {
        if (indicator.getDisaggregation().isEmpty()) {
            return AspectFinding.of(SmartCode.DISAGGREGATION_ABSENT);
        }
        return AspectFinding.of(
                SmartCode.DISAGGREGATION_GIVEN,
                "dimensions",
                Argument.listed(indicator.getDisaggregation().stream()
                        .map(dimension -> Argument.of(dimension.getName()))
                        .toList()));
    }
}
