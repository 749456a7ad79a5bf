package org.snitp.indicators.smart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.text.LocalizedText;

/** The aspects of "specific". */
final class Specific {

    private Specific() {}

    static List<AspectFinding> assess(PlacedIndicator located) {
        Indicator indicator = located.indicator();
        List<AspectFinding> findings = new ArrayList<>();
        AspectFinding subject = subject(located);
        findings.add(subject);
        NameWording wording = new NameWording(indicator);
        boolean defined = subject.code() == SmartCode.DEFINITION_GIVEN;
        findings.add(wording.precision(defined));
        findings.add(wording.neutrality());
        if (located.isDeliverable()) {
            findings.add(Findings.quoted(
                    located.measure().flatMap(Measure::getUnit),
                    SmartCode.PRODUCT_GIVEN,
                    "product",
                    SmartCode.PRODUCT_SAYS_NOTHING,
                    SmartCode.PRODUCT_ABSENT));
        } else if (!located.isWithoutUnit()) {
            findings.add(unit(located.measure().flatMap(Measure::getUnit)));
        }
        findings.add(Findings.quoted(
                indicator.getScope(),
                SmartCode.SCOPE_GIVEN,
                "scope",
                SmartCode.SCOPE_SAYS_NOTHING,
                defined ? SmartCode.SCOPE_LEFT_TO_DEFINITION : SmartCode.SCOPE_ABSENT));
        if (!located.isMilestone() && !located.isBoolean()) {
            findings.add(disaggregation(indicator));
        }
        return findings;
    }

    private static AspectFinding subject(PlacedIndicator located) {
        Optional<LocalizedText> definition = located.indicator().getDefinition();
        if (definition.isPresent()) {
            boolean empty = EmptyText.saysNothing(definition.get())
                    || EmptyText.repeats(definition.get(), located.indicator().getName());
            return AspectFinding.of(
                    empty ? SmartCode.DEFINITION_SAYS_NOTHING : SmartCode.DEFINITION_GIVEN,
                    "definition",
                    Argument.of(definition.get()));
        }
        boolean ratio = located.type().filter(MeasureType.RATIO::equals).isPresent();
        LocalizedText name = located.indicator().getName();
        if (name.get("ro").isEmpty() && name.get("en").isEmpty()) {
            return AspectFinding.of(SmartCode.NAME_NOT_EXAMINED);
        }
        return name.get("ro")
                .flatMap(ro -> CompoundName.of(ro, ratio))
                .or(() -> name.get("en").flatMap(en -> CompoundName.ofEnglish(en, ratio)))
                .map(compound -> AspectFinding.of(
                                SmartCode.NAME_COUNTS_SEVERAL_THINGS, "first", new Argument.Word(compound.first()))
                        .with("joint", new Argument.Word(compound.joint()))
                        .with("second", new Argument.Word(compound.second())))
                .orElseGet(() -> AspectFinding.of(SmartCode.NAME_COUNTS_ONE_THING));
    }

    private static AspectFinding unit(Optional<LocalizedText> unit) {
        return unit.map(text -> AspectFinding.of(
                        EmptyText.isNoUnit(text) ? SmartCode.UNIT_SAYS_NOTHING : SmartCode.UNIT_GIVEN,
                        "unit",
                        Argument.of(text)))
                .orElseGet(() -> AspectFinding.of(SmartCode.UNIT_ABSENT));
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
