package org.snitp.model.rule;

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
import java.util.stream.Stream;
import org.snitp.model.Bundle;
import org.snitp.model.measurement.DeliveryState;
import org.snitp.model.measurement.EarlierFigure;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.ObservationStatus;
import org.snitp.model.time.Period;

/** The cases of the rules for measurements. */
final class MeasurementCases {

    private static final String FIRST = "documents[3].measurements[0]";
    private static final Measurement DELIVERED = Measured.measurement("1.1.1-3").withDelivery(DeliveryState.DELIVERED);

    private MeasurementCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(references(), figures(), doubtful(), days(), others()).flatMap(cases -> cases);
    }

    private static RuleCase broken(Bundle broken, Bundle kept, Expected finding) {
        return new RuleCase(broken, kept, List.of(finding));
    }

    private static RuleCase broken(Measurement broken, Measurement kept, Expected finding) {
        return broken(Measured.with(broken), Measured.with(kept), finding);
    }

    private static Stream<RuleCase> references() {
        return Stream.of(
                broken(
                        Measured.with(SET.withPlan("PNB")),
                        Measured.with(SET.withPlan("PNA")),
                        found(Rule.MEASURED_PLAN_KNOWN, "documents[3].plan", Map.of("id", "PNB"))
                                .suggesting("PNA")),
                broken(
                        LESSONS.withIndicator("1.1.1-9"),
                        LESSONS.withIndicator("1.1.1-6"),
                        found(
                                        Rule.MEASURED_INDICATOR_KNOWN,
                                        FIRST + ".indicator",
                                        Map.of("id", "1.1.1-9", "plan", "PNA"))
                                .suggesting("1.1.1-1")),
                broken(
                        LESSONS.withDimensions(Map.of("sex", "womn")),
                        LESSONS.withDimensions(Map.of("sex", "women")),
                        found(
                                        Rule.MEASURED_CELL_KNOWN,
                                        FIRST + ".dimensions.sex",
                                        Map.of("variant", "category", "id", "womn", "indicator", "1.1.1-1"))
                                .suggesting("women")),
                broken(
                        LESSONS.withDimensions(Map.of("age", "18")),
                        LESSONS.withDimensions(Map.of("county", "anything")),
                        found(
                                Rule.MEASURED_CELL_KNOWN,
                                FIRST + ".dimensions.age",
                                Map.of("variant", "dimension", "id", "age", "indicator", "1.1.1-1"))));
    }

    private static Stream<RuleCase> figures() {
        return Stream.of(
                broken(
                        LESSONS.withValue(new BigDecimal("12.5")),
                        LESSONS.withValue(new BigDecimal("12.0")),
                        found(
                                Rule.FIGURE_OF_KIND,
                                FIRST + ".value",
                                Map.of("variant", "whole", "value", "12.5", "indicator", "1.1.1-1"))),
                broken(
                        Measured.value("1.1.1-2", "100.01"),
                        Measured.value("1.1.1-2", "100.00"),
                        found(
                                Rule.VALUE_IN_BOUNDS,
                                FIRST + ".value",
                                Map.of("variant", "above", "value", "100.01", "bound", "100"))),
                broken(
                        RATE.withNumerator(Optional.empty()),
                        RATE.withNumerator(BigDecimal.ZERO),
                        found(Rule.FRACTION_COMPLETE, FIRST + ".denominator", Map.of("variant", "numerator"))),
                broken(
                        RATE.withDenominator(new BigDecimal("0.0")),
                        RATE.withDenominator(new BigDecimal("3.0")),
                        found(Rule.DENOMINATOR_NOT_ZERO, FIRST + ".denominator", Map.of())),
                broken(
                        Measured.with(LESSONS, WOMEN.withValue(new BigDecimal("7")), MEN.withValue(BigDecimal.TEN)),
                        Measured.with(LESSONS, WOMEN.withValue(new BigDecimal("2.0")), MEN.withValue(BigDecimal.TEN)),
                        found(
                                Rule.CELLS_MAKE_TOTAL,
                                FIRST + ".value",
                                Map.of(
                                        "indicator", "1.1.1-1",
                                        "period", "2025",
                                        "dimensions", "sex",
                                        "sum", "17",
                                        "total", "12",
                                        "missing", "0",
                                        "variant", "complete"))));
    }

    private static Stream<RuleCase> doubtful() {
        List<Measurement> series = Stream.of("2024-S1", "2024-S2", "2025-S1", "2025-S2")
                .map(period -> LESSONS.withPeriod(Period.parse(period)))
                .toList();
        Measurement tooMuch = series.get(1).withValue(new BigDecimal("1201"));
        return Stream.of(
                broken(
                        LESSONS.withValue(new BigDecimal("20.000")),
                        LESSONS.withValue(new BigDecimal("20.00")),
                        found(
                                Rule.NUMBER_UNMISTAKABLE,
                                FIRST + ".value",
                                Map.of("value", "20.000", "decimal", "20", "whole", "20000"))),
                broken(
                        Measured.value("1.1.1-4", "3.125"),
                        Measured.value("1.1.1-4", "3.1250"),
                        found(
                                Rule.DECIMALS_UNMISTAKABLE,
                                FIRST + ".value",
                                Map.of("value", "3.125", "decimal", "3.1250", "whole", "3125"))),
                broken(
                        Measured.value("1.1.1-2", "0.5"),
                        Measured.value("1.1.1-2", "50"),
                        found(Rule.PERCENT_NO_FRACTION, FIRST + ".value", Map.of("value", "0.5", "percent", "50"))),
                broken(
                        LESSONS.withIndicator("1.1.1-7").withValue(new BigDecimal("500001")),
                        LESSONS.withIndicator("1.1.1-7").withValue(new BigDecimal("500000")),
                        found(
                                Rule.FIGURE_NEAR_PLAN,
                                FIRST + ".value",
                                Map.of("indicator", "1.1.1-7", "value", "500001", "planned", "5000"))),
                broken(
                        Measured.with(series.get(0), tooMuch, series.get(2), series.get(3)),
                        Measured.with(series.get(0), tooMuch, series.get(2)),
                        found(
                                Rule.FIGURE_NEAR_SERIES,
                                "documents[3].measurements[1].value",
                                Map.of("indicator", "1.1.1-1", "period", "2024-S2", "value", "1201", "most", "12"))),
                broken(
                        Measured.with(months(6, "47")),
                        Measured.with(months(5, "47")),
                        found(
                                Rule.FIGURES_CHANGE,
                                "documents[3].measurements[5].value",
                                Map.of(
                                        "indicator", "1.1.1-8",
                                        "value", "47",
                                        "count", "6",
                                        "from", "2025-01",
                                        "to", "2025-06"))),
                broken(
                        Measured.with(months(20, "19", "22", "25")),
                        Measured.with(months(20, "19", "20", "24")),
                        found(
                                Rule.COUNTS_NOT_HEAPED,
                                "documents[3].measurements[2].value",
                                Map.of("indicator", "1.1.1-8", "round", "18", "count", "20"))));
    }

    /** Returns figures of months in a row: the given ones, and from there on each 5 more than the last, or the same if there is one. */
    private static Measurement[] months(int number, String... values) {
        Measurement[] months = new Measurement[number];
        for (int i = 0; i < number; i++) {
            BigDecimal last = new BigDecimal(values[Math.min(i, values.length - 1)]);
            BigDecimal more = BigDecimal.valueOf(values.length == 1 ? 0 : 5L * Math.max(0, i - values.length + 1));
            months[i] = Measured.value("1.1.1-8", "0")
                    .withPeriod(Period.month(2025 + i / 12, 1 + i % 12))
                    .withReportedOn(Measured.DAY.plusYears(1))
                    .withValue(last.add(more));
        }
        return months;
    }

    private static Stream<RuleCase> days() {
        Measurement delivered = DELIVERED.withDeliveredOn(Measured.DAY);
        return Stream.of(
                broken(
                        DELIVERED.withDeliveredOn(Measured.DAY.plusDays(1)),
                        delivered,
                        found(
                                Rule.DELIVERY_BEFORE_REPORT,
                                FIRST + ".deliveredOn",
                                Map.of("delivered", "2026-02-01", "reported", "2026-01-31"))),
                broken(
                        delivered.withObservationStatus(ObservationStatus.PROVISIONAL),
                        delivered,
                        found(
                                Rule.OBSERVATION_STATUS_OF_NUMBER,
                                FIRST + ".observationStatus",
                                Map.of("variant", "delivery", "status", "provisional"))),
                broken(
                        LESSONS.withObservationStatus(ObservationStatus.MISSING),
                        LESSONS.withValue(Optional.empty()).withObservationStatus(ObservationStatus.MISSING),
                        found(
                                Rule.OBSERVATION_STATUS_OF_NUMBER,
                                FIRST + ".observationStatus",
                                Map.of("variant", "missing", "status", "missing"))),
                broken(
                        LESSONS.withObservationStatus(ObservationStatus.FORECAST)
                                .withReportedOn(LocalDate.of(2026, 1, 1)),
                        LESSONS.withObservationStatus(ObservationStatus.FORECAST)
                                .withReportedOn(LocalDate.of(2025, 12, 31)),
                        found(
                                Rule.FORECAST_BEFORE_END,
                                FIRST + ".observationStatus",
                                Map.of("period", "2025", "end", "2025-12-31", "reported", "2026-01-01"))),
                broken(
                        LESSONS.withReportedOn(LocalDate.of(2025, 12, 30)),
                        LESSONS.withReportedOn(LocalDate.of(2025, 12, 31)),
                        found(
                                Rule.REPORT_AFTER_PERIOD,
                                FIRST + ".reportedOn",
                                Map.of("period", "2025", "end", "2025-12-31", "reported", "2025-12-30"))));
    }

    private static Stream<RuleCase> others() {
        EarlierFigure earlier = EarlierFigure.builder().value(BigDecimal.TEN).build();
        return Stream.of(
                broken(
                        LESSONS.withPeriod(Period.month(2023, 12)),
                        LESSONS.withPeriod(Period.month(2024, 1)),
                        found(
                                Rule.MEASURED_PERIOD_SENSIBLE,
                                FIRST + ".period",
                                Map.of("period", "2023-12", "indicator", "1.1.1-1", "plan", "2024/2026"))),
                broken(
                        Measured.with(LESSONS, LESSONS.withValue(BigDecimal.ONE)),
                        Measured.with(LESSONS, LESSONS.withPeriod(Period.year(2024))),
                        found(
                                        Rule.MEASURED_ONCE,
                                        "documents[3].measurements[1].indicator",
                                        Map.of("indicator", "1.1.1-1", "period", "2025"))
                                .besides(FIRST + ".indicator")),
                broken(
                        Measured.measurement("1.1.1-1").withNotApplicable(true),
                        Measured.measurement("1.1.1-1").withNotApplicable(true).withReason(Sound.TEXT),
                        found(Rule.REASON_GIVEN, FIRST + ".notApplicable", Map.of("indicator", "1.1.1-1"))),
                broken(
                        DELIVERED,
                        DELIVERED.withDeliveredOn(LocalDate.of(2025, 12, 31)),
                        found(Rule.DELIVERY_DATED, FIRST + ".delivery", Map.of("variant", "undated"))),
                broken(
                        LESSONS.withEarlier(earlier.withReportedOn(Measured.DAY.plusDays(1))),
                        LESSONS.withEarlier(earlier.withReportedOn(Measured.DAY)),
                        found(
                                Rule.REVISION_LATER,
                                FIRST + ".earlier[0].reportedOn",
                                Map.of("earlier", "2026-02-01", "later", "2026-01-31"))));
    }
}
