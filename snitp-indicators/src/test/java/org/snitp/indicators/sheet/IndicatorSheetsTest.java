package org.snitp.indicators.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.indicators.Fixtures;
import org.snitp.indicators.smart.Aspect;
import org.snitp.indicators.smart.AspectFinding;
import org.snitp.indicators.smart.Criterion;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.plan.Budget;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Recurrence;
import org.snitp.model.time.TimeSpan;

class IndicatorSheetsTest {

    @Test
    void aSheetIsPrefilledFromThePlanItsActionAndItsObjectives() {
        IndicatorSheet sheet = Given.sheet(Given.BARE
                .withMeasure(Given.measure(MeasureType.COUNT)
                        .unit(LocalizedText.of("lecții", "lessons"))
                        .build())
                .withBaseline(Fixtures.baseline("120.5", "2024"))
                .withTargets(Fixtures.target("400", "2026").withRationale(Given.TEXT)));

        assertThat(Given.words(sheet, SheetField.PLAN, Given.RO)).containsExactly("plan");
        assertThat(Given.words(sheet, SheetField.ACTION, Given.EN)).containsExactly("1.1.1 – Lessons");
        assertThat(Given.words(sheet, SheetField.OBJECTIVE, Given.RO))
                .containsExactly("1 – Prevenirea", "1.1 – Un text");
        assertThat(Given.words(sheet, SheetField.RESULTS, Given.EN)).containsExactly("A text");
        assertThat(Given.words(sheet, SheetField.MEASURE_TYPE, Given.RO)).containsExactly("număr");
        assertThat(Given.words(sheet, SheetField.UNIT, Given.EN)).containsExactly("lessons");
        assertThat(Given.words(sheet, SheetField.RESPONSIBLE, Given.RO)).containsExactly("ISJ – Numele ISJ");
        assertThat(Given.words(sheet, SheetField.BASELINE, Given.RO)).containsExactly("2024 – 120,5");
        assertThat(Given.words(sheet, SheetField.TARGETS, Given.EN)).containsExactly("2026 – 400");
        assertThat(Given.words(sheet, SheetField.RATIONALE, Given.EN)).containsExactly("2026 – A text");
        assertThat(Given.words(sheet, SheetField.IMPLEMENTATION, Given.RO)).containsExactly("permanent");
        assertThat(Given.words(sheet, SheetField.EVALUATION, Given.EN)).containsExactly("once a year");
        assertThat(sheet.subject()).isEqualTo("1.1.1");
    }

    @Test
    void anIndicatorOfAnObjectiveHasASheetWithoutAction() {
        IndicatorSheet sheet = Given.sheets().all().get(0);

        assertThat(sheet.subject()).isEqualTo("1");
        assertThat(sheet.document()).isEqualTo(Given.STRATEGY);
        assertThat(Given.words(sheet, SheetField.PLAN, Given.RO)).containsExactly("strategy – Strategia");
        assertThat(Given.words(sheet, SheetField.OBJECTIVE, Given.RO)).containsExactly("1 – Prevenirea");
        assertThat(sheet.line(SheetField.ACTION)).isEmpty();
        assertThat(sheet.line(SheetField.TARGETS).orElseThrow().values()).hasSize(6);
    }

    @Test
    void ownScheduleAndReportersComeBeforeThoseOfTheAction() {
        IndicatorSheet sheet = Given.sheet(Given.BARE
                .withResponsible("ME", "XYZ")
                .withImplementation(TimeSpan.parse("2025-Q4"))
                .withEvaluation(Recurrence.MONTHLY));

        assertThat(Given.words(sheet, SheetField.RESPONSIBLE, Given.EN)).containsExactly("ME – Name of ME", "XYZ");
        assertThat(Given.words(sheet, SheetField.IMPLEMENTATION, Given.EN)).containsExactly("2025-Q4");
        assertThat(Given.words(sheet, SheetField.EVALUATION, Given.RO)).containsExactly("lunar");
    }

    @ParameterizedTest
    @CsvSource({
        "2025/2027, 2025 2026 2027",
        "2025, 2025",
        "2025-S2/2027-S1, 2026",
        "2025-S2, 2025-S2",
        "2025-Q2/2026-Q1, 2026-Q1",
        "2027/2025, 2025",
        "1990/2030, 2021 2022 2023 2024 2025 2026 2027 2028 2029 2030",
        "0001/9999, 9990 9991 9992 9993 9994 9995 9996 9997 9998 9999"
    })
    void aTargetIsAskedForEachYearOfThePlan(String period, String asked) {
        ActionPlan plan =
                Given.PLAN.withPeriod(TimeSpan.parse(period)).withActions(Given.ACTION.withIndicators(Given.BARE));
        SheetLine line = IndicatorSheets.of(Bundle.of(plan))
                .all()
                .get(0)
                .line(SheetField.TARGETS)
                .orElseThrow();

        assertThat(line.values()).allMatch(SheetValue::isBlank);
        assertThat(line.values().stream()
                        .map(value -> value.key().orElseThrow())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(asked);
    }

    @Test
    void aDeliverableIsNotAskedForFigures() {
        IndicatorSheet sheet = Given.sheet(Given.BARE.withMeasure(
                Given.measure(MeasureType.DELIVERABLE).unit(Given.TEXT).build()));

        assertThat(sheet.lines().stream().map(SheetLine::field))
                .doesNotContain(
                        SheetField.BASELINE,
                        SheetField.TARGETS,
                        SheetField.DIRECTION,
                        SheetField.ACCUMULATION,
                        SheetField.FREQUENCY,
                        SheetField.NUMERATOR)
                .contains(SheetField.BUDGET, SheetField.DATA_SOURCE);
        assertThat(sheet.line(SheetField.BUDGET).orElseThrow().criteria()).containsExactly(Criterion.ACHIEVABLE);
    }

    @Test
    void theBudgetOfTheActionIsShown() {
        Budget budget = Budget.builder()
                .amount(new BigDecimal("1500.50"))
                .currency("RON")
                .build();
        IndicatorSheet sheet = Given.sheets(Given.ACTION.withBudget(budget).withIndicators(Given.BARE))
                .all()
                .get(1);

        assertThat(Given.words(sheet, SheetField.BUDGET, Given.RO)).containsExactly("RON – 1.500,50");
    }

    @Test
    void aFaultIsShownWithWhatWouldMendIt() {
        SheetLine line = Given.sheet(Given.BARE.withTargets(Fixtures.target("5", "2031")))
                .line(SheetField.TARGETS)
                .orElseThrow();

        assertThat(line.isBlank()).isFalse();
        assertThat(line.criteria()).containsExactly(Criterion.TIME_BOUND);
        assertThat(line.remedies(Criterion.TIME_BOUND, Given.EN))
                .containsExactly("Move the target into 2025/2026, or leave it to the plan that follows.");
    }

    @Test
    void aFieldThatMayBeLeftBlankHasNoCriterion() {
        SheetLine note = Given.sheet(Given.BARE).line(SheetField.NOTE).orElseThrow();

        assertThat(note.isBlank()).isTrue();
        assertThat(note.isOptional()).isTrue();
        assertThat(note.criteria()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1.1.1-2, 1.1.1-2",
        "1.1.1, 1.1.1-1 1.1.1-2",
        "1.1.2 1.1.1-1, 1.1.1-1 1.1.2-1",
        "1.1, 1.1.1-1 1.1.1-2 1.1.2-1",
        "1, 1-1 1.1.1-1 1.1.1-2 1.1.2-1",
        "ISJ, 1.1.1-1 1.1.1-2",
        "ME, 1.1.1-1 1.1.1-2 1.1.2-1",
        "ONG, ''",
        "9.9, ''"
    })
    void codesSelectSheets(String codes, String ids) {
        IndicatorSheets sheets = Given.sheets(
                Given.ACTION.withIndicators(Given.BARE, Given.BARE.withId("1.1.1-2")),
                Given.ACTION.withCode("1.1.2").withResponsible("ME").withIndicators(Given.BARE.withId("1.1.2-1")));

        assertThat(sheets.select(List.of(codes.split(" "))).stream()
                        .map(sheet -> sheet.indicator().getId())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(ids);
    }

    @Test
    void everyAspectHasAFieldAndEveryNameIsThereInBothLanguages() {
        for (SheetField field : SheetField.values()) {
            assertThat(field.in(Given.RO)).isNotBlank();
            assertThat(field.in(Given.EN)).isNotBlank();
            assertThat(field.subject().getMethods())
                    .extracting(method -> method.getName().toLowerCase(Locale.ROOT))
                    .contains("get" + field.property().toLowerCase(Locale.ROOT));
        }
        for (SheetSection section : SheetSection.values()) {
            assertThat(section.in(Given.RO)).isNotBlank();
            assertThat(section.in(Given.EN)).isNotBlank();
        }
        assertThat(Arrays.stream(Aspect.values()).map(SheetField::of)).doesNotContainNull();
    }

    @Test
    void aSheetCountsItsGapsByCriterion() {
        IndicatorSheet sheet = Given.sheet(Given.BARE);

        assertThat(sheet.gaps(Criterion.RELEVANT)).isEqualTo(1);
        assertThat(sheet.gaps(Criterion.ACHIEVABLE))
                .isEqualTo(sheet.assessment().of(Criterion.ACHIEVABLE).gaps().stream()
                        .map(AspectFinding::aspect)
                        .map(SheetField::of)
                        .distinct()
                        .count());
    }
}
