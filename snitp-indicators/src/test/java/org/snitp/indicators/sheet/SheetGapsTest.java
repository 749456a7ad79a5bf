package org.snitp.indicators.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snitp.indicators.Fixtures;
import org.snitp.indicators.smart.Aspect;
import org.snitp.model.indicator.Bounds;
import org.snitp.model.indicator.Direction;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.plan.Action;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.OpenTiming;
import org.snitp.model.time.TimeSpan;

/** Sheet and assessment agree. */
class SheetGapsTest {

    /** Indicators of every type of measure, with nothing, with something, and with things that cannot be so. */
    static Stream<Indicator> indicators() {
        return Stream.concat(
                Stream.of(
                        Given.BARE,
                        Given.BARE.withName(LocalizedText.of("Număr de ghiduri și planuri elaborate")),
                        Given.BARE
                                .withDefinition(Given.TEXT)
                                .withScope(Given.TEXT)
                                .withDataSource(Given.TEXT)),
                Arrays.stream(MeasureType.values())
                        .flatMap(type -> Stream.of(
                                Given.BARE.withMeasure(Given.measure(type).build()),
                                Given.BARE
                                        .withMeasure(Given.measure(type)
                                                .unit(Given.TEXT)
                                                .direction(Direction.DECREASE)
                                                .bounds(Bounds.builder()
                                                        .max(BigDecimal.ONE)
                                                        .build())
                                                .build())
                                        .withBaseline(Fixtures.baseline("1", "2027"))
                                        .withTargets(
                                                Fixtures.target("3", "2026"),
                                                Fixtures.target("4", "2026"),
                                                Fixtures.target("5", "2031"))
                                        .withEvaluation(OpenTiming.ON_DEMAND)
                                        .withImplementation(TimeSpan.parse("2031")),
                                Given.BARE.withMeasure(Given.measure(type)
                                        .direction(Direction.NONE)
                                        .build()))));
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void whatTheAssessmentFindsAbsentOrFaultyIsToBeFilledInOnTheSheet(Indicator indicator) {
        for (Action action :
                List.of(Given.ACTION, Given.ACTION.withResults().withObjective("9"), Given.ACTION.withResponsible())) {
            IndicatorSheet sheet =
                    Given.sheets(action.withIndicators(indicator)).all().get(1);

            assertThat(sheet.lines().stream().flatMap(line -> line.gaps().stream()))
                    .containsExactlyInAnyOrderElementsOf(sheet.assessment().criteria().stream()
                            .flatMap(criterion -> criterion.gaps().stream())
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void whatTheAssessmentFindsAbsentIsBlankUnlessTheActionSaysSomethingElseThere(Indicator indicator) {
        IndicatorSheet sheet = Given.sheet(indicator);
        Set<Aspect> saidByOthers = Set.of(Aspect.DUE, Aspect.EVALUATION, Aspect.DIRECTION, Aspect.SCALE);

        for (SheetLine line : sheet.lines()) {
            assertThat(line.gaps())
                    .filteredOn(gap -> !saidByOthers.contains(gap.aspect()))
                    .filteredOn(gap -> gap.code().name().endsWith("_ABSENT"))
                    .as(line.field().name())
                    .allMatch(gap -> line.isBlank());
        }
    }
}
