package org.snitp.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.model.rule.Measured.COUNT;
import static org.snitp.model.rule.Measured.LESSONS;
import static org.snitp.model.rule.Measured.MEN;
import static org.snitp.model.rule.Measured.SET;
import static org.snitp.model.rule.Measured.WOMEN;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Reporting;
import org.snitp.model.measurement.Measurement;

/** Parts of a whole: what several institutions report, and categories. */
class MeasuredPartsTest {

    private static final Indicator SHARED = COUNT.withResponsible("ANITP", "MAI");

    private static List<Expected> check(Indicator indicator, Measurement... measurements) {
        Bundle plan = Sound.with(Sound.ACTION.withIndicators(indicator));
        return Sound.check(Bundle.builder()
                        .addAllDocuments(plan.getDocuments())
                        .addDocuments(SET.withReporter(Optional.empty()).withMeasurements(List.of(measurements)))
                        .build())
                .stream()
                .filter(found -> found.rule() == Rule.MEASURED_ONCE || found.rule() == Rule.CELLS_MAKE_TOTAL)
                .toList();
    }

    private static Measurement by(String reporter, Measurement measurement, String value) {
        return measurement.withReportedBy(reporter).withValue(new BigDecimal(value));
    }

    @Test
    void partsOfSeveralInstitutionsAreNotMeasuredTwice() {
        assertThat(check(SHARED, by("ANITP", LESSONS, "40"), by("MAI", LESSONS, "25")))
                .isEmpty();
    }

    @Test
    void onePartIsMeasuredOnce() {
        assertThat(check(SHARED, by("ANITP", LESSONS, "40"), by("ANITP", LESSONS, "41")))
                .extracting(Expected::rule)
                .containsExactly(Rule.MEASURED_ONCE);
    }

    @Test
    void whereOneReportsForAllTwoInstitutionsContradictEachOther() {
        assertThat(check(SHARED.withReporting(Reporting.LEAD), by("ANITP", LESSONS, "40"), by("MAI", LESSONS, "25")))
                .extracting(found -> found.arguments().get("variant"))
                .containsExactly("reporters");
    }

    @Test
    void aTotalThatSomebodyElseReportedIsHeldAgainstTheParts() {
        Measurement total = by("ME", LESSONS, "70");

        assertThat(check(SHARED, total, by("ANITP", LESSONS, "40"), by("MAI", LESSONS, "25")))
                .extracting(Expected::arguments)
                .containsExactly(Map.of(
                        "indicator", "1.1.1-1", "period", "2025", "sum", "65", "total", "70", "variant", "parts"));
        assertThat(check(SHARED, total, by("ANITP", LESSONS, "40"))).isEmpty();
    }

    @Test
    void theCategoriesOfEachInstitutionAreHeldAgainstItsOwnTotal() {
        assertThat(check(
                        SHARED,
                        by("ANITP", LESSONS, "40"),
                        by("ANITP", WOMEN, "30"),
                        by("ANITP", MEN, "10"),
                        by("MAI", LESSONS, "25"),
                        by("MAI", WOMEN, "5"),
                        by("MAI", MEN, "19")))
                .extracting(found -> found.arguments().get("sum"))
                .containsExactly("24");
    }

    @Test
    void breakdownsThatMakeDifferentTotalsDisagree() {
        Indicator byAge = COUNT.withDisaggregation(
                Sound.dimension("sex", "women", "men"), Sound.dimension("age", "minor", "adult"));
        Measurement minors = LESSONS.withDimensions(Map.of("age", "minor"));
        Measurement adults = LESSONS.withDimensions(Map.of("age", "adult"));

        assertThat(check(byAge, value(WOMEN, "400"), value(MEN, "300"), value(minors, "190"), value(adults, "500")))
                .extracting(Expected::arguments)
                .containsExactly(Map.of(
                        "indicator", "1.1.1-1",
                        "period", "2025",
                        "dimensions", "age",
                        "sum", "690",
                        "other", "sex",
                        "total", "700",
                        "variant", "breakdowns"));
        assertThat(check(byAge, value(WOMEN, "400"), value(MEN, "300"), value(minors, "190")))
                .isEmpty();
    }

    @Test
    void theCellThatDoesNotAddUpIsNamed() {
        Indicator byAge =
                COUNT.withDisaggregation(Sound.dimension("age", "0-14", "15+"), Sound.dimension("sex", "women", "men"));

        assertThat(check(
                        byAge,
                        value(LESSONS.withDimensions(Map.of("age", "0-14")), "71"),
                        value(LESSONS.withDimensions(Map.of("age", "0-14", "sex", "women")), "40"),
                        value(LESSONS.withDimensions(Map.of("age", "0-14", "sex", "men")), "38")))
                .extracting(Expected::arguments)
                .containsExactly(Map.of(
                        "indicator", "1.1.1-1",
                        "period", "2025",
                        "cell", "age=0-14",
                        "dimensions", "sex",
                        "sum", "78",
                        "total", "71",
                        "missing", "0",
                        "variant", "completeCell"));
    }

    private static Measurement value(Measurement measurement, String value) {
        return measurement.withValue(new BigDecimal(value));
    }
}
