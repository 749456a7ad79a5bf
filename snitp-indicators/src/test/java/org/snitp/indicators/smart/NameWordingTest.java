package org.snitp.indicators.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.indicators.smart.Given.argument;
import static org.snitp.indicators.smart.Given.assess;
import static org.snitp.indicators.smart.Given.code;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.indicators.Fixtures;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.text.LocalizedText;

/** Names that say more than what is measured, or less. */
class NameWordingTest {

    private static Indicator named(String ro) {
        return Given.FULL.withName(LocalizedText.of(ro));
    }

    private static Indicator undefined(String ro) {
        return Given.named(ro);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Număr adecvat de instruiri | adecvat
            Instruiri de calitate pentru polițiști | de calitate
            Servicii îmbunătățite pentru victime | îmbunătățite
            Resurse suficiente alocate | suficiente
            Întâlniri cu companii relevante | relevante
            Cât mai multe campanii | Cât mai multe
            Adequate number of quality trainings | Adequate
            Number of quality trainings | quality trainings
            Improved cooperation between institutions | Improved
            Share of victims who get effective protection | effective
            Nivel ridicat de satisfacție | Nivel ridicat
            Număr de proiecte de succes | de succes
            High level of satisfaction | High level of
            Strong partnerships | Strong
            Timely assistance provided to victims | Timely
            Share of victims identified properly | properly
            """)
    void aVagueWordIsNamedAsItIsWritten(String name, String words) {
        IndicatorAssessment assessment = assess(undefined(name));

        assertThat(code(assessment, Aspect.PRECISION)).isEqualTo(SmartCode.NAME_VAGUE);
        assertThat(argument(assessment, Aspect.PRECISION, "words")).isEqualTo(words);
        assertThat(assessment.verdict(Criterion.SPECIFIC)).isNotEqualTo(Verdict.MET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Număr de ghiduri de bune practici",
                "Număr de proceduri elaborate potrivit legii",
                "Număr de auditări ale sistemului de management al calității",
                "Number of quality assurance visits",
                "Air quality index",
                "Rata de succes a proiectelor",
                "High-level meetings held",
                "Indicatori de performanță raportați",
                "Property crimes",
                "Număr de goods and services vouchers",
                "Număr de persoane instruite"
            })
    void aTermThatOnlyLooksVagueIsNotReported(String name) {
        assertThat(code(assess(undefined(name)), Aspect.PRECISION)).isEqualTo(SmartCode.NAME_PRECISE);
    }

    @Test
    void aDefinitionThatSaysSomethingSettlesAVagueWord() {
        Indicator indicator = named("Număr de instruiri de calitate");

        assertThat(code(assess(indicator), Aspect.PRECISION)).isEqualTo(SmartCode.NAME_PRECISE);
        assertThat(code(assess(indicator.withDefinition(LocalizedText.of("TBD"))), Aspect.PRECISION))
                .isEqualTo(SmartCode.NAME_VAGUE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Creșterea gradului de informare | Creșterea
            Cresterea gradului de informare | Cresterea
            Grad de conștientizare crescut | crescut
            Increased awareness | Increased
            Strengthened capacity of the police | Strengthened
            Dublarea numărului de adăposturi | Dublarea
            Consolidarea cooperării | Consolidarea
            Raising awareness of the public | Raising
            """)
    void aNameThatSaysWhichChangeIsWantedIsNotNeutral(String name, String words) {
        IndicatorAssessment assessment = assess(named(name));

        assertThat(code(assessment, Aspect.NEUTRALITY)).isEqualTo(SmartCode.NAME_HOLDS_DIRECTION);
        assertThat(argument(assessment, Aspect.NEUTRALITY, "words")).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Cel puțin 80% dintre judecători instruiți | Cel puțin 80%
            At least 80 % of judges trained | At least 80 %
            5 campanii derulate | 5
            Rată de ocupare de minimum 70% | Rată de ocupare de minimum 70%
            Minimum 3 ghiduri publicate | Minimum 3
            Scor mediu mai mare cu cel puțin 20 % | cu cel puțin 20 %
            Număr de centre deschise până în anul 2026 | până în anul 2026
            Shelters opened by 2026 | by 2026
            """)
    void aNameThatSaysHowFarHoldsATarget(String name, String words) {
        IndicatorAssessment assessment = assess(undefined(name));

        assertThat(code(assessment, Aspect.NEUTRALITY)).isEqualTo(SmartCode.NAME_HOLDS_TARGET);
        assertThat(argument(assessment, Aspect.NEUTRALITY, "words")).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Procentul elevilor care pot menționa cel puțin 2 riscuri",
                "Număr de persoane cu vârsta de cel puțin 18 ani",
                "Cel puțin 30 de ore de formare absolvite, număr de persoane",
                "Număr de apeluri la 112",
                "Număr de victime la 100.000 de locuitori",
                "Rata de ocupare a persoanelor de 20-64 de ani",
                "Acțiuni pentru creșterea gradului de informare",
                "Rata de creștere a numărului de sesizări",
                "Creștere economică anuală",
                "Număr de raportări conform Legii 678/2001",
                "Lower secondary completion rate",
                "Reduceri acordate",
                "Localități cu o rată de conectare de minimum 70%, număr",
                "Strategii de consolidare a cooperării"
            })
    void whatIsCountedIsNoTargetAndNoDirection(String name) {
        assertThat(code(assess(named(name)), Aspect.NEUTRALITY)).isEqualTo(SmartCode.NAME_NEUTRAL);
    }

    @Test
    void aTargetInTheNameMustNotContradictTheTargets() {
        Indicator indicator =
                named("At least 80 % of judges trained by 2026").withTargets(Fixtures.target("50", "2026"));

        IndicatorAssessment assessment = assess(indicator);

        assertThat(code(assessment, Aspect.NEUTRALITY)).isEqualTo(SmartCode.NAME_CONTRADICTS_TARGETS);
        assertThat(assessment.of(Aspect.NEUTRALITY).orElseThrow().evidence(Given.EN))
                .isEqualTo("The name says “At least 80 %”, but the target is: 50 (2026).");
        assertThat(assessment.of(Aspect.NEUTRALITY).orElseThrow().evidence(Given.RO))
                .isEqualTo("Denumirea spune „At least 80 %”, dar ținta este: 50 (2026).");
    }

    @Test
    void aYearInTheNameMustNotContradictThoseOfTheTargets() {
        Indicator indicator = named("Centre deschise până în 2025").withTargets(Fixtures.target("8", "2026"));

        assertThat(argument(assess(indicator), Aspect.NEUTRALITY, "words")).isEqualTo("până în 2025");
    }

    @Test
    void aDirectionInTheNameMustNotContradictDirectionAndTargets() {
        Indicator falling = named("Creșterea numărului de sesizări")
                .withMeasure(Given.measure().withDirection(Direction.DECREASE));
        Indicator lowered = named("Creșterea numărului de sesizări").withTargets(Fixtures.target("100", "2026"));

        assertThat(code(assess(falling), Aspect.NEUTRALITY)).isEqualTo(SmartCode.NAME_CONTRADICTS_DIRECTION);
        assertThat(code(assess(named("A 20% reduction in cases")), Aspect.NEUTRALITY))
                .isEqualTo(SmartCode.NAME_CONTRADICTS_DIRECTION);
        assertThat(code(assess(lowered), Aspect.NEUTRALITY)).isEqualTo(SmartCode.NAME_CONTRADICTS_TARGETS);
    }

    @Test
    void theEnglishNameIsReadAsWell() {
        Indicator indicator = Given.FULL.withName(LocalizedText.of("Grad de informare", "Increased awareness"));

        assertThat(argument(assess(indicator), Aspect.NEUTRALITY, "words")).isEqualTo("Increased");
    }
}
