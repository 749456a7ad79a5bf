package org.snitp.indicators.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.indicators.smart.Given.assess;
import static org.snitp.indicators.smart.Given.code;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.indicators.Fixtures;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.text.LocalizedText;

/** Blanks that are filled with something that says nothing. */
class EmptyTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "n/a",
                "N.A.",
                "-",
                "…",
                "x",
                "XXX",
                "TBD",
                "tbc",
                "de completat",
                "Se va stabili",
                "Nu e cazul",
                "nu este cazul.",
                "idem",
                "?",
                "123",
                "lorem ipsum",
                "To be defined",
                "See above"
            })
    void aPlaceholderSaysNothing(String text) {
        assertThat(EmptyText.saysNothing(LocalizedText.of(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INS",
                "Un text",
                "Test",
                "Formulare ale școlilor",
                "Se va stabili prin ordin al ministrului, după criteriile din anexa 2",
                "Nu există registru; se numără dosarele"
            })
    void whatMayMeanSomethingIsTaken(String text) {
        assertThat(EmptyText.saysNothing(LocalizedText.of(text))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "‰", "lei", "€", "ha", "m²", "persoane", "1"})
    void aSignMayBeAUnit(String unit) {
        assertThat(EmptyText.isNoUnit(LocalizedText.of(unit))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"n/a", "x", "xx", "?", "-", "TBD"})
    void aPlaceholderIsNoUnit(String unit) {
        assertThat(EmptyText.isNoUnit(LocalizedText.of(unit))).isTrue();
    }

    @Test
    void blanksFilledWithAnythingAreNotMet() {
        LocalizedText anything = LocalizedText.of("x");
        Indicator fooled = Given.FULL
                .withDefinition(anything)
                .withScope(anything)
                .withDataSource(anything)
                .withMethod(anything)
                .withMeasure(Given.measure().withUnit(anything))
                .withTargets(Fixtures.target("400", "2026").withRationale(anything));

        IndicatorAssessment assessment = assess(fooled);

        assertThat(code(assessment, Aspect.SUBJECT)).isEqualTo(SmartCode.DEFINITION_SAYS_NOTHING);
        assertThat(code(assessment, Aspect.UNIT)).isEqualTo(SmartCode.UNIT_SAYS_NOTHING);
        assertThat(code(assessment, Aspect.SCOPE)).isEqualTo(SmartCode.SCOPE_SAYS_NOTHING);
        assertThat(code(assessment, Aspect.DATA_SOURCE)).isEqualTo(SmartCode.DATA_SOURCE_SAYS_NOTHING);
        assertThat(code(assessment, Aspect.METHOD)).isEqualTo(SmartCode.METHOD_SAYS_NOTHING);
        assertThat(code(assessment, Aspect.RATIONALE)).isEqualTo(SmartCode.RATIONALE_SAYS_NOTHING);
        assertThat(assessment.verdict(Criterion.SPECIFIC)).isEqualTo(Verdict.MISSING);
        assertThat(assessment.verdict(Criterion.MEASURABLE)).isEqualTo(Verdict.PARTLY);
        assertThat(assessment.verdict(Criterion.ACHIEVABLE)).isEqualTo(Verdict.PARTLY);
        assertThat(assessment.of(Aspect.UNIT).orElseThrow().evidence(Given.EN))
                .isEqualTo("The unit says nothing: “x”.");
    }

    @Test
    void aDefinitionThatRepeatsTheNameSaysNothing() {
        Indicator indicator = Given.FULL.withDefinition(LocalizedText.of("Numar de lectii tinute."));

        assertThat(code(assess(indicator), Aspect.SUBJECT)).isEqualTo(SmartCode.DEFINITION_SAYS_NOTHING);
    }
}
