package org.snitp.indicators.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.indicators.smart.Given.TEXT;
import static org.snitp.indicators.smart.Given.argument;
import static org.snitp.indicators.smart.Given.assess;
import static org.snitp.indicators.smart.Given.code;
import static org.snitp.indicators.smart.Given.codes;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.text.LocalizedText;

class SpecificTest {

    private static final Measure DELIVERABLE = Measure.builder()
            .type(MeasureType.DELIVERABLE)
            .unit(LocalizedText.of("raport", "report"))
            .build();

    @Test
    void aFigureIsSpecificByItsSubjectAndUnit() {
        IndicatorAssessment full = assess(Given.FULL);

        assertThat(full.verdict(Criterion.SPECIFIC)).isEqualTo(Verdict.MET);
        assertThat(codes(full, Criterion.SPECIFIC))
                .containsExactly(
                        SmartCode.DEFINITION_GIVEN,
                        SmartCode.NAME_PRECISE,
                        SmartCode.NAME_NEUTRAL,
                        SmartCode.UNIT_GIVEN,
                        SmartCode.SCOPE_GIVEN,
                        SmartCode.DISAGGREGATION_GIVEN);
        assertThat(argument(full, Aspect.UNIT, "unit")).isEqualTo("lecții");
        assertThat(argument(full, Aspect.SCOPE, "scope")).isEqualTo("Un text");
    }

    @Test
    void eitherOfTheTwoMissingLeavesItPartlySpecific() {
        Indicator full = Given.FULL.withName(LocalizedText.of("Lecții și cursuri"));

        assertThat(assess(full.withDefinition(Optional.empty())).verdict(Criterion.SPECIFIC))
                .isEqualTo(Verdict.PARTLY);
        assertThat(assess(full.withMeasure(Given.of(MeasureType.COUNT).getMeasure()))
                        .verdict(Criterion.SPECIFIC))
                .isEqualTo(Verdict.PARTLY);
        assertThat(assess(full).verdict(Criterion.SPECIFIC)).isEqualTo(Verdict.MET);
    }

    @Test
    void aBreakdownIsOnlyAdvised() {
        IndicatorAssessment without = assess(Given.FULL.withDisaggregation());

        assertThat(code(without, Aspect.DISAGGREGATION)).isEqualTo(SmartCode.DISAGGREGATION_ABSENT);
        assertThat(without.verdict(Criterion.SPECIFIC)).isEqualTo(Verdict.MET);
        assertThat(without.of(Criterion.SPECIFIC).gaps())
                .containsExactly(AspectFinding.of(SmartCode.DISAGGREGATION_ABSENT));
    }

    @Test
    void aScopeIsAskedOnlyWhereNoDefinitionSaysWhatCounts() {
        Indicator withoutScope = Given.FULL.withScope(Optional.empty());
        IndicatorAssessment defined = assess(withoutScope);
        IndicatorAssessment undefined = assess(withoutScope.withDefinition(Optional.empty()));

        assertThat(code(defined, Aspect.SCOPE)).isEqualTo(SmartCode.SCOPE_LEFT_TO_DEFINITION);
        assertThat(defined.verdict(Criterion.SPECIFIC)).isEqualTo(Verdict.MET);
        assertThat(code(undefined, Aspect.SCOPE)).isEqualTo(SmartCode.SCOPE_ABSENT);
        assertThat(undefined.verdict(Criterion.SPECIFIC)).isEqualTo(Verdict.PARTLY);
    }

    @Test
    void everyDimensionOfABreakdownIsEvidence() {
        Dimension sex = Dimension.builder()
                .id("sex")
                .name(LocalizedText.of("sex", "sex"))
                .build();
        Indicator indicator =
                Given.FULL.withDisaggregation(Given.FULL.getDisaggregation().get(0), sex);

        assertThat(argument(assess(indicator), Aspect.DISAGGREGATION, "dimensions"))
                .isEqualTo("județ; sex");
    }

    @Test
    void aNameThatCountsOneThingStandsInForADefinition() {
        assertThat(code(assess(Given.BARE), Aspect.SUBJECT)).isEqualTo(SmartCode.NAME_COUNTS_ONE_THING);
    }

    @Test
    void aNameThatCountsSeveralThingsIsAFaultWithBothThingsAsEvidence() {
        IndicatorAssessment compound = assess(Given.named("Total și valoare mediană a cuantumului acordat"));

        assertThat(code(compound, Aspect.SUBJECT)).isEqualTo(SmartCode.NAME_COUNTS_SEVERAL_THINGS);
        assertThat(argument(compound, Aspect.SUBJECT, "first")).isEqualTo("Total");
        assertThat(argument(compound, Aspect.SUBJECT, "joint")).isEqualTo("și");
        assertThat(argument(compound, Aspect.SUBJECT, "second")).isEqualTo("valoare mediană a cuantumului acordat");
        assertThat(compound.verdict(Criterion.SPECIFIC)).isEqualTo(Verdict.MISSING);
    }

    @Test
    void aDefinitionOverrulesTheName() {
        IndicatorAssessment defined = assess(Given.named("Acțiuni și controale").withDefinition(TEXT));

        assertThat(code(defined, Aspect.SUBJECT)).isEqualTo(SmartCode.DEFINITION_GIVEN);
        assertThat(argument(defined, Aspect.SUBJECT, "definition")).isEqualTo("Un text");
    }

    @Test
    void onlyARatioMayHaveAFractionBarInItsName() {
        Indicator perInhabitants = Given.named("Număr de polițiști/locuitori");

        assertThat(code(assess(perInhabitants), Aspect.SUBJECT)).isEqualTo(SmartCode.NAME_COUNTS_SEVERAL_THINGS);
        assertThat(code(
                        assess(perInhabitants.withMeasure(
                                Given.of(MeasureType.RATIO).getMeasure())),
                        Aspect.SUBJECT))
                .isEqualTo(SmartCode.NAME_COUNTS_ONE_THING);
    }

    @Test
    void aDeliverableIsAskedForItsProductAndNoBreakdown() {
        IndicatorAssessment named = assess(Given.BARE.withMeasure(DELIVERABLE).withScope(TEXT));
        IndicatorAssessment unnamed = assess(Given.of(MeasureType.DELIVERABLE));

        assertThat(codes(named, Criterion.SPECIFIC))
                .containsExactly(
                        SmartCode.NAME_COUNTS_ONE_THING,
                        SmartCode.NAME_PRECISE,
                        SmartCode.NAME_NEUTRAL,
                        SmartCode.PRODUCT_GIVEN,
                        SmartCode.SCOPE_GIVEN);
        assertThat(argument(named, Aspect.UNIT, "product")).isEqualTo("raport");
        assertThat(named.verdict(Criterion.SPECIFIC)).isEqualTo(Verdict.MET);
        assertThat(codes(unnamed, Criterion.SPECIFIC))
                .containsExactly(
                        SmartCode.NAME_COUNTS_ONE_THING,
                        SmartCode.NAME_PRECISE,
                        SmartCode.NAME_NEUTRAL,
                        SmartCode.PRODUCT_ABSENT,
                        SmartCode.SCOPE_ABSENT);
        assertThat(unnamed.verdict(Criterion.SPECIFIC)).isEqualTo(Verdict.PARTLY);
    }

    @Test
    void aQualitativeIndicatorIsAskedForNoUnit() {
        IndicatorAssessment statement = assess(Given.of(MeasureType.QUALITATIVE).withScope(TEXT));

        assertThat(codes(statement, Criterion.SPECIFIC))
                .containsExactly(
                        SmartCode.NAME_COUNTS_ONE_THING,
                        SmartCode.NAME_PRECISE,
                        SmartCode.NAME_NEUTRAL,
                        SmartCode.SCOPE_GIVEN);
        assertThat(statement.verdict(Criterion.SPECIFIC)).isEqualTo(Verdict.MET);
    }

    @Test
    void anIndicatorWithoutAMeasureIsAskedWhatAFigureIsAsked() {
        assertThat(codes(assess(Given.BARE), Criterion.SPECIFIC))
                .containsExactly(
                        SmartCode.NAME_COUNTS_ONE_THING,
                        SmartCode.NAME_PRECISE,
                        SmartCode.NAME_NEUTRAL,
                        SmartCode.UNIT_ABSENT,
                        SmartCode.SCOPE_ABSENT,
                        SmartCode.DISAGGREGATION_ABSENT);
    }
}
