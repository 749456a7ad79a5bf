package org.snitp.indicators.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snitp.model.Bundle;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.rule.Finding;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

/** What settles how many things an indicator counts, and what is said where nothing does. */
class NameRuleTest {

    private static final LocalizedText NAME = LocalizedText.of("Număr de lecții și ghiduri");
    private static final Measure COUNT = Measure.builder()
            .type(MeasureType.COUNT)
            .unit(LocalizedText.of("lecții"))
            .build();
    private static final Indicator BOTH =
            Indicator.builder().id("1.1.1-1").name(NAME).measure(COUNT).build();

    @Test
    void bothThingsAreNamed() {
        assertThat(check(BOTH))
                .extracting(Finding::arguments)
                .containsExactly(Map.of("first", "Număr de lecții", "second", "ghiduri"));
    }

    @Test
    void aDeliverableHasNoFigureButAnAnswer() {
        assertThat(check(BOTH.withMeasure(COUNT.withType(MeasureType.DELIVERABLE))))
                .extracting(Finding::arguments)
                .containsExactly(Map.of("variant", "deliverable", "first", "Număr de lecții", "second", "ghiduri"));
    }

    @Test
    void aDeliverableThatIsOneOrTheOtherIsDeliveredWithEither() {
        Indicator either = BOTH.withMeasure(COUNT.withType(MeasureType.DELIVERABLE));

        assertThat(check(either.withName(LocalizedText.of("Ghid/Plan de instruire"))))
                .isEmpty();
        assertThat(check(either.withName(LocalizedText.of("Propuneri sau recomandări formulate"))))
                .isEmpty();
    }

    @Test
    void aStatementMayBeAboutSeveralThings() {
        assertThat(check(BOTH.withMeasure(COUNT.withType(MeasureType.QUALITATIVE))))
                .isEmpty();
    }

    @Test
    void aDefinitionSettlesItAndSoDoANumeratorWithItsDenominator() {
        assertThat(check(BOTH.withDefinition(NAME))).isEmpty();
        assertThat(check(BOTH.withMeasure(COUNT.withNumerator(NAME).withDenominator(NAME))))
                .isEmpty();
        assertThat(check(BOTH.withMeasure(COUNT.withDenominator(NAME)))).hasSize(1);
    }

    @Test
    void aBreakdownByTheSecondThingSettlesIt() {
        Indicator staff = BOTH.withName(LocalizedText.of("Număr angajați/compartimente operative"));
        Dimension unit = Dimension.builder()
                .id("unit")
                .name(LocalizedText.of("compartiment operativ"))
                .build();

        assertThat(check(staff)).hasSize(1);
        assertThat(check(staff.withDisaggregation(unit))).isEmpty();
        assertThat(check(staff.withDisaggregation(unit.withName(LocalizedText.of("județ")))))
                .hasSize(1);
    }

    @Test
    void theEnglishNameIsReadWhereTheRomanianOneIsOfOneThing() {
        Indicator english = BOTH.withName(LocalizedText.of("Număr de lecții", "Number of lessons and guides"));

        assertThat(check(english)).singleElement().satisfies(finding -> {
            assertThat(finding.path().toString()).endsWith("name.en");
            assertThat(finding.arguments()).containsEntry("second", "guides");
        });
        assertThat(check(BOTH.withName(LocalizedText.of("Număr de lecții și ghiduri", "Number of lessons and guides"))))
                .hasSize(1);
    }

    private static List<Finding> check(Indicator indicator) {
        return NameRule.check(Bundle.of(ActionPlan.builder()
                .id("plan")
                .strategy("strategy")
                .period(Period.year(2025))
                .addActions(Action.builder()
                        .code("1.1.1")
                        .title(NAME)
                        .addIndicators(indicator)
                        .build())
                .build()));
    }
}
