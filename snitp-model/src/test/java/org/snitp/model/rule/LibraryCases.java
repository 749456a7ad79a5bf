package org.snitp.model.rule;

import static org.snitp.model.rule.Expected.found;
import static org.snitp.model.rule.RuleCase.broken;

import java.util.Map;
import java.util.stream.Stream;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.IndicatorLibrary;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

/** The cases of the rules of indicator libraries and of shared indicators. */
final class LibraryCases {

    private static final String AT = "documents[2].actions[0].indicators[0]";
    private static final Measure PUPILS =
            Measure.builder().type(MeasureType.COUNT).unit(Sound.TEXT).build();
    private static final Indicator DEFINITION =
            Indicator.builder().id("E1").name(Sound.TEXT).measure(PUPILS).build();
    private static final Indicator REFERRING = Indicator.builder()
            .id("1.1.1-1")
            .ref("E1")
            .name(LocalizedText.of("E1"))
            .build();

    private LibraryCases() {}

    private static IndicatorLibrary library(String id, Indicator definition) {
        return IndicatorLibrary.builder().id(id).addIndicators(definition).build();
    }

    private static Bundle with(Indicator indicator, IndicatorLibrary... libraries) {
        return Bundle.builder()
                .from(Sound.with(Sound.ACTION.withIndicators(indicator)))
                .addDocuments(libraries)
                .build();
    }

    static Stream<RuleCase> all() {
        IndicatorLibrary education = library("education", DEFINITION);
        Bundle sound = with(REFERRING, education);
        return Stream.of(
                broken(
                        with(REFERRING.withRef("E2").withName(LocalizedText.of("E2")), education),
                        sound,
                        found(Rule.DEFINITION_KNOWN, AT + ".ref", Map.of("id", "E2", "variant", "unknown"))
                                .suggesting("E1")),
                broken(
                        with(REFERRING, education, library("health", DEFINITION)),
                        with(
                                REFERRING.withRef("health:E1").withName(LocalizedText.of("health:E1")),
                                education,
                                library("health", DEFINITION)),
                        found(Rule.DEFINITION_KNOWN, AT + ".ref", Map.of("id", "E1", "variant", "ambiguous"))),
                broken(
                        with(REFERRING),
                        sound,
                        found(Rule.DEFINITION_KNOWN, AT + ".ref", Map.of("id", "E1", "variant", "none"))),
                broken(
                        with(REFERRING.withName(LocalizedText.of("Profesori")), education),
                        with(REFERRING.withScope(LocalizedText.of("clasele a VII-a")), education),
                        found(
                                Rule.DEFINITION_KEPT,
                                AT + ".name",
                                Map.of("indicator", "1.1.1-1", "ref", "E1", "field", "name"))),
                broken(
                        with(REFERRING.withMeasure(PUPILS.withType(MeasureType.AMOUNT)), education),
                        sound,
                        found(
                                Rule.DEFINITION_KEPT,
                                AT + ".measure",
                                Map.of("indicator", "1.1.1-1", "ref", "E1", "field", "measure"))),
                broken(
                        with(REFERRING, library("education", DEFINITION.withEvaluation(Period.year(2025)))),
                        sound,
                        found(
                                Rule.LIBRARY_DEFINES,
                                "documents[3].indicators[0].evaluation",
                                Map.of("indicator", "E1", "field", "evaluation"))),
                broken(
                        Sound.with(Sound.ACTION.withSharedIndicators("1.1.1-2")),
                        Sound.with(Sound.ACTION),
                        found(
                                        Rule.SHARED_INDICATOR_KNOWN,
                                        "documents[2].actions[0].sharedIndicators[0]",
                                        Map.of("id", "1.1.1-2", "code", "1.1.1", "variant", "unknown"))
                                .suggesting("1.1.1-1")),
                broken(
                        Sound.with(Sound.ACTION.withSharedIndicators("1.1.1-1")),
                        Sound.with(Sound.ACTION),
                        found(
                                Rule.SHARED_INDICATOR_KNOWN,
                                "documents[2].actions[0].sharedIndicators[0]",
                                Map.of("id", "1.1.1-1", "code", "1.1.1", "variant", "own"))));
    }
}
