package org.snitp.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.snitp.model.rule.Expected.found;
import static org.snitp.model.rule.Measured.LESSONS;
import static org.snitp.model.rule.Measured.MEN;
import static org.snitp.model.rule.Measured.RATE;
import static org.snitp.model.rule.Measured.SET;
import static org.snitp.model.rule.Measured.WOMEN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.model.Bundle;
import org.snitp.model.measurement.DeliveryState;
import org.snitp.model.measurement.EarlierFigure;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

/** What measurements must be, beside the one case of each rule. */
class MeasurementRulesTest {

    private static final Optional<BigDecimal> NONE = Optional.empty();
    private static final Measurement UNDATED = LESSONS.withReportedOn(Optional.empty());

    @Test
    void anIndicatorOfAnObjectiveIsMeasuredUnderThePlanOfItsStrategy() {
        assertThat(check(UNDATED.withIndicator("1.1-1"))).isEmpty();
        assertThat(check(UNDATED.withIndicator("1.1-1").withPeriod(Period.year(2028))))
                .isEmpty();
        assertThat(rules(UNDATED.withIndicator("1.1-1").withPeriod(Period.year(2029))))
                .containsExactly(Rule.MEASURED_PERIOD_SENSIBLE);
    }

    @Test
    void withoutAPlanItsIndicatorsAreNotLookedUp() {
        assertThat(Sound.check(Bundle.of(SET, Sound.REGISTRY)))
                .containsExactly(found(Rule.REFERENCES_CHECKABLE, "documents[0].plan", Map.of("kind", "ActionPlan")));
        assertThat(Sound.check(
                        Bundle.of(SET, Sound.REGISTRY), new ExternalDeclarations(Set.of("PNA"), false, false, true)))
                .isEmpty();
    }

    @Test
    void anIndicatorThatCouldNotBeReadIsNotUnknown() {
        Bundle bundle = Measured.with(LESSONS.withIndicator("1.1.1-9"));

        assertThat(Sound.check(bundle, new ExternalDeclarations(Set.of("1.1.1-9", "PNA"), false, false, false)))
                .isEmpty();
        assertThat(Sound.check(bundle, new ExternalDeclarations(Set.of("PNA"), false, false, false)))
                .extracting(Expected::rule)
                .containsExactly(Rule.MEASURED_INDICATOR_KNOWN);
    }

    @Test
    void institutionsThatReportAreInTheRegistry() {
        assertThat(Sound.check(Measured.with(SET.withReporter("ANTIP"))))
                .extracting(Expected::path)
                .containsExactly("documents[3].reporter");
        assertThat(check(LESSONS.withReportedBy("ANTIP")))
                .extracting(Expected::path)
                .containsExactly("documents[3].measurements[0].reportedBy");
    }

    @Test
    void anEvaluationAfterThePlanIsATimeInWhichThereIsSomethingToMeasure() {
        Bundle bundle = Measured.with(UNDATED.withPeriod(Period.quarter(2027, 1)));
        Bundle evaluated = Bundle.of(
                Sound.STRATEGY,
                Sound.REGISTRY,
                Sound.PLAN.withActions(
                        Sound.ACTION.withIndicators(Measured.COUNT).withEvaluation(Period.quarter(2027, 1))),
                SET.withMeasurements(UNDATED.withPeriod(Period.quarter(2027, 1))));

        assertThat(Sound.check(bundle)).extracting(Expected::rule).containsExactly(Rule.MEASURED_PERIOD_SENSIBLE);
        assertThat(Sound.check(evaluated)).isEmpty();
    }

    @Test
    void aFigureIsNotReportedBeforeItsPeriodBegins() {
        assertThat(check(LESSONS.withReportedOn(LocalDate.of(2024, 12, 31))))
                .containsExactly(found(
                        Rule.MEASURED_PERIOD_SENSIBLE,
                        "documents[3].measurements[0].reportedOn",
                        Map.of("variant", "early", "period", "2025", "reported", "2024-12-31")));
    }

    @ParameterizedTest
    @CsvSource({"1.1.1-1, -1, negative", "1.1.1-2, -0.5, below", "1.1.1-2, 101, above"})
    void aValueLiesWithinItsBounds(String indicator, String value, String variant) {
        assertThat(check(Measured.value(indicator, value)))
                .extracting(Expected::rule, found -> found.arguments().get("variant"))
                .containsExactly(tuple(Rule.VALUE_IN_BOUNDS, variant));
    }

    @Test
    void everyFigureIsOfTheKindOfItsMeasure() {
        assertThat(variant(Measured.value("1.1.1-3", "1"))).isEqualTo("deliverable");
        assertThat(variant(Measured.value("1.1.1-5", "1"))).isEqualTo("qualitative");
        assertThat(variant(RATE.withIndicator("1.1.1-3"))).isEqualTo("deliverable");
        assertThat(variant(RATE.withIndicator("1.1.1-1"))).isEqualTo("fraction");
        assertThat(variant(LESSONS.withWeight(BigDecimal.TEN))).isEqualTo("weight");
        assertThat(variant(Measured.measurement("1.1.1-1").withDelivery(DeliveryState.IN_PROGRESS)))
                .isEqualTo("delivery");
        assertThat(variant(LESSONS.withNotApplicable(true).withReason(Sound.TEXT)))
                .isEqualTo("notApplicable");
        assertThat(variant(Measured.measurement("1.1.1-1"))).isEqualTo("nothing");
    }

    @Test
    void aMeanIsAValueWithAWeightOrASumAndANumber() {
        assertThat(check(Measured.value("1.1.1-4", "3.7").withWeight(BigDecimal.TEN)))
                .isEmpty();
        assertThat(check(RATE.withIndicator("1.1.1-4"))).isEmpty();
        assertThat(rules(Measured.value("1.1.1-4", "3.7").withWeight(BigDecimal.ZERO)))
                .containsExactly(Rule.DENOMINATOR_NOT_ZERO);
        assertThat(check(RATE.withIndicator("1.1.1-4").withWeight(BigDecimal.TEN)))
                .containsExactly(found(
                        Rule.FRACTION_COMPLETE, "documents[3].measurements[0].weight", Map.of("variant", "value")));
    }

    @Test
    void aNumeratorHasItsDenominator() {
        assertThat(check(RATE.withDenominator(NONE)))
                .containsExactly(found(
                        Rule.FRACTION_COMPLETE,
                        "documents[3].measurements[0].numerator",
                        Map.of("variant", "denominator")));
    }

    @Test
    void whatIsMissingNeedsAReasonOrANoteAndNoFigure() {
        LocalizedText reason = Sound.TEXT;

        assertThat(check(Measured.measurement("1.1.1-1").withReason(reason))).isEmpty();
        assertThat(check(Measured.measurement("1.1.1-5").withNote(reason))).isEmpty();
    }

    @Test
    void anIndicatorOfUnknownKindTakesAnyFigure() {
        assertThat(check(RATE.withIndicator("1.1.1-6"))).isEmpty();
        assertThat(check(Measured.value("1.1.1-6", "-1.5"))).isEmpty();
    }

    @Test
    void aRevisionInAnotherSetIsNoDuplicate() {
        Bundle revised = Measured.with(
                SET, SET.withId("second").withMeasurements(LESSONS.withReportedOn(Measured.DAY.plusDays(1))));
        Bundle sameDay = Measured.with(SET, SET.withId("second"));

        assertThat(Sound.check(revised)).isEmpty();
        assertThat(Sound.check(sameDay)).extracting(Expected::rule).containsExactly(Rule.MEASURED_ONCE);
    }

    @Test
    void aRevisionIsComparedWithTheOneThatCountsAsWell() {
        MeasurementSet later = SET.withMeasurements(LESSONS.withReportedOn(Measured.DAY.plusDays(1)));
        Bundle twice = Measured.with(SET, later.withId("second"), later.withId("third"));
        Bundle replaced = Measured.with(later, SET.withId("second"), SET.withId("third"));
        Bundle undated = Measured.with(SET.withMeasurements(UNDATED), later.withId("second"), SET.withId("third"));

        assertThat(Sound.check(twice))
                .containsExactly(found(
                                Rule.MEASURED_ONCE,
                                "documents[5].measurements[0].indicator",
                                Map.of("indicator", "1.1.1-1", "period", "2025"))
                        .besides("documents[4].measurements[0].indicator"));
        assertThat(Sound.check(replaced)).isEmpty();
        assertThat(Sound.check(undated)).isEmpty();
    }

    @Test
    void twoInstitutionsDoNotReportTheSame() {
        Bundle bundle = Measured.with(
                SET,
                SET.withId("second")
                        .withReporter("MAI")
                        .withMeasurements(LESSONS.withReportedOn(Measured.DAY.plusDays(1))));

        assertThat(Sound.check(bundle))
                .containsExactly(found(
                                Rule.MEASURED_ONCE,
                                "documents[4].measurements[0].indicator",
                                Map.of(
                                        "variant", "reporters",
                                        "one", "ANITP",
                                        "other", "MAI",
                                        "indicator", "1.1.1-1",
                                        "period", "2025"))
                        .besides("documents[3].measurements[0].indicator"));
    }

    @Test
    void theSameFigureForAnotherCategoryIsNoDuplicate() {
        assertThat(check(WOMEN, MEN)).isEmpty();
        assertThat(rules(WOMEN, WOMEN)).containsExactly(Rule.MEASURED_ONCE);
    }

    @Test
    void categoriesWithoutAFigureAreCountedInWhatDoesNotAddUp() {
        assertThat(check(LESSONS, WOMEN.withValue(BigDecimal.ONE)))
                .extracting(
                        found -> found.arguments().get("variant"),
                        found -> found.arguments().get("missing"))
                .containsExactly(tuple("incomplete", "1"));
    }

    @Test
    void theNumeratorsAndDenominatorsOfPartsAddUpButNotTheirPercentages() {
        Measurement women = RATE.withDimensions(Map.of("sex", "women"))
                .withNumerator(BigDecimal.ONE)
                .withDenominator(BigDecimal.ONE);
        Measurement men = RATE.withDimensions(Map.of("sex", "men"))
                .withNumerator(BigDecimal.ONE)
                .withDenominator(new BigDecimal("3"));

        assertThat(check(RATE, women, men))
                .extracting(Expected::path)
                .containsExactly("documents[3].measurements[0].numerator");
        assertThat(check(
                        Measured.value("1.1.1-2", "50"),
                        Measured.value("1.1.1-2", "50").withDimensions(Map.of("sex", "women")),
                        Measured.value("1.1.1-2", "50").withDimensions(Map.of("sex", "men"))))
                .isEmpty();
    }

    @Test
    void aDayOfDeliveryNeedsADelivery() {
        assertThat(check(Measured.measurement("1.1.1-3")
                        .withDelivery(DeliveryState.IN_PROGRESS)
                        .withDeliveredOn(Measured.DAY)))
                .containsExactly(found(
                        Rule.DELIVERY_DATED,
                        "documents[3].measurements[0].deliveredOn",
                        Map.of("variant", "undelivered")));
    }

    @Test
    void whatWasReplacedIsCheckedAsWell() {
        EarlierFigure halfAFraction =
                EarlierFigure.builder().numerator(BigDecimal.ONE).build();

        assertThat(check(LESSONS.withEarlier(List.of(halfAFraction))))
                .extracting(Expected::path)
                .containsExactly("documents[3].measurements[0].earlier[0].numerator");
    }

    private static List<Expected> check(Measurement... measurements) {
        return Sound.check(Measured.with(measurements));
    }

    private static List<Rule> rules(Measurement... measurements) {
        return check(measurements).stream().map(Expected::rule).toList();
    }

    private static String variant(Measurement measurement) {
        List<Expected> found = check(measurement);
        assertThat(found).extracting(Expected::rule).containsExactly(Rule.FIGURE_OF_KIND);
        return found.get(0).arguments().getOrDefault("variant", "");
    }
}
