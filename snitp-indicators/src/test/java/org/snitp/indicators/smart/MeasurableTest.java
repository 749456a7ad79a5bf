package org.snitp.indicators.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.indicators.smart.Given.TEXT;
import static org.snitp.indicators.smart.Given.argument;
import static org.snitp.indicators.smart.Given.assess;
import static org.snitp.indicators.smart.Given.code;
import static org.snitp.indicators.smart.Given.codes;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.snitp.model.indicator.Bounds;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.plan.Action;
import org.snitp.model.text.LocalizedText;

class MeasurableTest {

    private static final Action WITH_EVIDENCE =
            Given.ACTION.withEvidence(TEXT, LocalizedText.of("Proces-verbal", "Minutes"));

    @ParameterizedTest
    @EnumSource(names = {"COUNT", "AMOUNT", "MEAN", "MEDIAN", "DURATION"})
    void aFigureIsMeasurableByTypeDataSourceAndMethod(MeasureType type) {
        Indicator indicator = Given.of(type).withDataSource(TEXT).withMethod(TEXT);

        assertThat(codes(assess(indicator), Criterion.MEASURABLE))
                .containsExactly(SmartCode.MEASURE_TYPE_GIVEN, SmartCode.DATA_SOURCE_GIVEN, SmartCode.METHOD_GIVEN);
        assertThat(assess(indicator).verdict(Criterion.MEASURABLE)).isEqualTo(Verdict.MET);
        assertThat(assess(indicator.withMethod(Optional.empty())).verdict(Criterion.MEASURABLE))
                .isEqualTo(Verdict.PARTLY);
        assertThat(assess(indicator.withDataSource(Optional.empty())).verdict(Criterion.MEASURABLE))
                .isEqualTo(Verdict.PARTLY);
    }

    @Test
    void whereNothingIsSaidItIsMissing() {
        assertThat(codes(assess(Given.BARE), Criterion.MEASURABLE))
                .containsExactly(SmartCode.MEASURE_TYPE_ABSENT, SmartCode.DATA_SOURCE_ABSENT, SmartCode.METHOD_ABSENT);
        assertThat(assess(Given.BARE).verdict(Criterion.MEASURABLE)).isEqualTo(Verdict.MISSING);
    }

    @ParameterizedTest
    @EnumSource(names = {"PERCENTAGE", "RATIO"})
    void aPercentageAndARatioAreAskedForWhatIsDividedByWhat(MeasureType type) {
        Measure bare = Measure.builder().type(type).build();
        Measure full = bare.withNumerator(TEXT).withDenominator(TEXT);

        assertThat(assess(Given.with(full)).verdict(Criterion.MEASURABLE)).isEqualTo(Verdict.MET);
        assertThat(codes(assess(Given.with(full)), Criterion.MEASURABLE))
                .containsExactly(
                        SmartCode.MEASURE_TYPE_GIVEN,
                        SmartCode.NUMERATOR_GIVEN,
                        SmartCode.DENOMINATOR_GIVEN,
                        SmartCode.DATA_SOURCE_GIVEN,
                        SmartCode.METHOD_GIVEN);
        assertThat(assess(Given.with(full.withNumerator(Optional.empty()))).verdict(Criterion.MEASURABLE))
                .isEqualTo(Verdict.PARTLY);
        assertThat(assess(Given.with(full.withDenominator(Optional.empty()))).verdict(Criterion.MEASURABLE))
                .isEqualTo(Verdict.PARTLY);
        assertThat(code(assess(Given.with(bare)), Aspect.NUMERATOR)).isEqualTo(SmartCode.NUMERATOR_ABSENT);
        assertThat(code(assess(Given.with(bare)), Aspect.DENOMINATOR)).isEqualTo(SmartCode.DENOMINATOR_ABSENT);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 5,  SCALE_BOUNDED",
        "5, 5,  SCALE_ABSENT",
        "5, 1,  SCALE_ABSENT",
        "1,  ,  SCALE_ABSENT",
        " , 5,  SCALE_ABSENT",
        " ,  ,  SCALE_ABSENT"
    })
    void aDegreeLiesOnAScaleWithTwoEnds(BigDecimal min, BigDecimal max, SmartCode expected) {
        Bounds bounds = Bounds.builder()
                .min(Optional.ofNullable(min))
                .max(Optional.ofNullable(max))
                .build();
        Measure degree =
                Measure.builder().type(MeasureType.DEGREE).bounds(bounds).build();

        assertThat(code(assess(Given.with(degree)), Aspect.SCALE)).isEqualTo(expected);
    }

    @Test
    void aDegreeMayBeInPercent() {
        Measure degree = Measure.builder()
                .type(MeasureType.DEGREE)
                .unit(LocalizedText.of("%"))
                .build();

        assertThat(code(assess(Given.with(degree)), Aspect.SCALE)).isEqualTo(SmartCode.SCALE_IN_PERCENT);
        assertThat(code(assess(Given.with(degree.withUnit(TEXT))), Aspect.SCALE))
                .isEqualTo(SmartCode.SCALE_ABSENT);
        assertThat(argument(assess(Given.with(degree.withBounds(Given.bounds("1", "5.5")))), Aspect.SCALE, "range"))
                .isEqualTo("1 … 5,5");
    }

    @ParameterizedTest
    @EnumSource(names = {"DELIVERABLE", "QUALITATIVE"})
    void whatIsDeliveredOrStatedIsAskedForProofAndAcceptance(MeasureType type) {
        Indicator bare = Given.of(type);

        assertThat(codes(assess(bare), Criterion.MEASURABLE))
                .containsExactly(SmartCode.MEASURE_TYPE_GIVEN, SmartCode.EVIDENCE_ABSENT, SmartCode.ACCEPTANCE_ABSENT);
        assertThat(assess(bare).verdict(Criterion.MEASURABLE)).isEqualTo(Verdict.PARTLY);
        assertThat(assess(bare.withDataSource(TEXT).withMethod(TEXT)).verdict(Criterion.MEASURABLE))
                .isEqualTo(Verdict.MET);
        assertThat(assess(bare.withDefinition(TEXT), WITH_EVIDENCE).verdict(Criterion.MEASURABLE))
                .isEqualTo(Verdict.MET);
    }

    @Test
    void theProofIsTheDataSourceOrElseTheEvidenceOfTheAction() {
        Indicator bare = Given.of(MeasureType.DELIVERABLE);
        IndicatorAssessment byAction = assess(bare, WITH_EVIDENCE);
        IndicatorAssessment bySource = assess(bare.withDataSource(LocalizedText.of("Registru")), WITH_EVIDENCE);

        assertThat(code(byAction, Aspect.EVIDENCE)).isEqualTo(SmartCode.EVIDENCE_OF_ACTION);
        assertThat(argument(byAction, Aspect.EVIDENCE, "evidence")).isEqualTo("Un text; Proces-verbal");
        assertThat(code(bySource, Aspect.EVIDENCE)).isEqualTo(SmartCode.EVIDENCE_BY_SOURCE);
        assertThat(argument(bySource, Aspect.EVIDENCE, "source")).isEqualTo("Registru");
    }

    @Test
    void theConditionOfAcceptanceIsTheMethodOrElseTheDefinition() {
        Indicator defined = Given.of(MeasureType.DELIVERABLE).withDefinition(TEXT);

        assertThat(code(assess(defined), Aspect.ACCEPTANCE)).isEqualTo(SmartCode.ACCEPTANCE_BY_DEFINITION);
        assertThat(code(assess(defined.withMethod(TEXT)), Aspect.ACCEPTANCE)).isEqualTo(SmartCode.ACCEPTANCE_BY_METHOD);
    }
}
