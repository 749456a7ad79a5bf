package org.snitp.measurements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.io.ReadResult;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Severity;
import org.snitp.model.Bundle;
import org.snitp.model.document.Document;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.measurement.DeliveryState;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.time.Period;
import org.snitp.testkit.OneActionPlan;

/** Measurements as documents: what is read, what is written, and where problems stand. */
class MeasurementReadingTest {

    private static final String PLAN = OneActionPlan.of("ME") + """
                indicators:
                  - id: 1.1-1
                    name: {ro: Lecții}
                    measure: {type: count}
                    disaggregation:
                      - id: sex
                        name: {ro: sex}
                        categories: [{id: f, name: {ro: F}}, {id: m, name: {ro: M}}]
                  - {id: 1.1-2, name: {ro: Legea}, measure: {type: deliverable}}
            ---
            """;

    private static final String MEASUREMENTS = """
            schema: snitp/1
            kind: MeasurementSet
            id: P-2025
            plan: P
            planVersion: 2025-1
            planFingerprint: sha256:0f1e
            reporter: ME
            measurements:
              - indicator: 1.1-1
                period: 2025
                value: 12
                reportedOn: "2026-01-31"
                earlier:
                  - {value: 10, reportedOn: "2026-01-10", source: {ro: Formular}, replacedBecause: {ro: Greșeală}}
              - indicator: 1.1-1
                period: 2025
                dimensions: {sex: f}
                value: 7
              - indicator: 1.1-1
                period: 2025
                dimensions:
                  sex: m
                value: 5
                x-cell: B7
              - indicator: 1.1-1
                period: 2024
                notApplicable: true
                reason: {ro: Nu a început}
              - {indicator: 1.1-2, period: 2025-Q4, delivery: delivered, deliveredOn: "2025-11-03", evidence: [{ro: MO 1}]}
            """;

    @Test
    void measurementsAreRead() {
        ReadResult result = Snitp.read(PLAN + MEASUREMENTS, "p.yaml");

        assertThat(result.diagnostics(Severity.WARNING)).isEmpty();
        MeasurementSet set = result.bundle().orElseThrow().getMeasurementSets().get(0);
        assertThat(set.getPlanVersion()).contains("2025-1");
        assertThat(set.getPlanFingerprint()).contains("sha256:0f1e");
        assertThat(set.getMeasurements())
                .extracting(Measurement::getDimensions)
                .containsExactly(Map.of(), Map.of("sex", "f"), Map.of("sex", "m"), Map.of(), Map.of());
        Measurement total = set.getMeasurements().get(0);
        assertThat(total.getPeriod()).isEqualTo(Period.year(2025));
        assertThat(total.getValue()).contains(new BigDecimal("12"));
        assertThat(total.getEarlier().get(0).getReportedOn()).contains(LocalDate.of(2026, 1, 10));
        assertThat(set.getMeasurements())
                .extracting(Measurement::isNotApplicable)
                .containsExactly(false, false, false, true, false);
        assertThat(set.getMeasurements().get(4).getDelivery()).contains(DeliveryState.DELIVERED);
    }

    @Test
    void whatIsWrittenIsReadBackEqual() {
        Bundle bundle = Snitp.read(PLAN + MEASUREMENTS, "p.yaml").orElseThrow();

        assertThat(Snitp.read(Snitp.toYaml(bundle), "p.yaml").orElseThrow()).isEqualTo(bundle);
        assertThat(Snitp.read(Snitp.toJson(bundle), "p.json").orElseThrow()).isEqualTo(bundle);
    }

    @Test
    void whatIsFalseOrEmptyIsNotWritten() {
        MeasurementSet set = MeasurementSet.builder()
                .id("P-2025")
                .plan("P")
                .addMeasurements(Measurement.builder()
                        .indicator("1.1-1")
                        .period(Period.year(2025))
                        .putDimension("sex", "f")
                        .value(new BigDecimal("7"))
                        .build())
                .build();

        assertThat(Snitp.toYaml(Bundle.of(set)))
                .contains("dimensions:", "sex: f", "value: 7")
                .doesNotContain("notApplicable", "earlier", "evidence");
    }

    @Test
    void aMapWithAProblemIsReportedWhereItStands() {
        String text = PLAN + """
                schema: snitp/1
                kind: MeasurementSet
                id: P-2025
                plan: P
                measurements:
                  - {indicator: 1.1-1, period: 2025, value: 1, dimensions: {sex: f, sex: m}}
                  - {indicator: 1.1-1, period: 2024, value: 1, dimensions: {sex: [f]}}
                  - {indicator: 1.1-1, period: 2026, value: 1, dimensions: {sex: 1}}
                  - {indicator: 1.1-1, period: 2024-S1, value: 1, dimensions: f}
                  - {indicator: 1.1-1, period: 2024-S2, value: 1, notApplicable: da}
                """;

        assertThat(Snitp.read(text, "p.yaml").diagnostics(Severity.WARNING))
                .extracting(
                        diagnostic -> diagnostic.code().getId(),
                        diagnostic -> diagnostic.location().orElseThrow().pointer(),
                        diagnostic -> diagnostic.message(Locale.ENGLISH))
                .contains(
                        tuple(
                                "SNITP-204",
                                "/measurements/0/dimensions/sex",
                                "The field \"sex\" is given twice; the first one counts."),
                        tuple("SNITP-203", "/measurements/1/dimensions/sex", "Expected a text, found a list."),
                        tuple(
                                "SNITP-203",
                                "/measurements/2/dimensions/sex",
                                "Expected a text, found a number; put it in quotes."),
                        tuple("SNITP-203", "/measurements/3/dimensions", "Expected an object, found a text."),
                        tuple("SNITP-203", "/measurements/4/notApplicable", "Expected true or false, found a text."));
    }

    @Test
    void whatCouldNotBeReadIsNotMissedAsWell() {
        String text = PLAN + """
                schema: snitp/1
                kind: MeasurementSet
                id: P-2025
                plan: P
                measurements:
                  - {indicator: 1.1-1, period: 2025, value: 12}
                  - {indicator: 1.1-1, period: 2025, value: 12, dimensions: {sex: [f]}}
                  - {indicator: 1.1-1, period: 2024, value: "20,000"}
                  - {indicator: 1.1-1, period: 2026, notApplicable: true, reason: [nu a fost nimic]}
                  - {indicator: 1.1-2, period: 2025, delivery: delivered, deliveredOn: 3.11.2025}
                """;

        assertThat(Snitp.read(text, "p.yaml").diagnostics(Severity.WARNING))
                .extracting(diagnostic -> diagnostic.location().orElseThrow().pointer())
                .containsExactly(
                        "/measurements/1/dimensions/sex",
                        "/measurements/2/value",
                        "/measurements/3/reason",
                        "/measurements/4/deliveredOn");
    }

    @Test
    void aCategoryThatIsNotKnownIsReportedAtItsPlace() {
        String text = PLAN + MEASUREMENTS.replace("{sex: f}", "{sex: ff}");

        assertThat(Snitp.read(text, "p.yaml").diagnostics(Severity.WARNING))
                .extracting(diagnostic -> diagnostic.location().orElseThrow().pointer())
                .contains("/measurements/1/dimensions/sex");
    }

    @Test
    void aPlanThatCouldNotBeReadLeavesItsMeasurementsInPeace() {
        String text = PLAN.replace("strategy: S\n", "") + MEASUREMENTS;

        assertThat(Snitp.read(text, "p.yaml").diagnostics(Severity.WARNING))
                .extracting(diagnostic -> diagnostic.code())
                .containsExactly(DiagnosticCode.MISSING_FIELD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    void everyFindingAboutMeasurementsHasItsText(String language) {
        String text = PLAN + """
                schema: snitp/1
                kind: MeasurementSet
                id: P-2025
                plan: P
                measurements:
                  - {indicator: 1.1-1, period: 2025, value: -1.5, weight: 0, reportedOn: "2024-01-01"}
                  - {indicator: 1.1-1, period: 2025, dimensions: {sex: x}, value: 2, numerator: 1}
                  - {indicator: 1.1-1, period: 2025, dimensions: {sex: x}, reportedBy: ME, denominator: 0}
                  - {indicator: 1.1-1, period: 2023, delivery: delivered, notApplicable: true}
                  - {indicator: 1.1-2, period: 2025, value: 1, deliveredOn: "2025-01-01"}
                  - {indicator: 1.1-2, period: 2026}
                  - {indicator: 9.9, period: 2026, dimensions: {age: x}, value: 1}
                """;
        Locale locale = Locale.forLanguageTag(language);

        assertThat(Snitp.read(text, "p.yaml").diagnostics(Severity.WARNING))
                .hasSizeGreaterThan(12)
                .allSatisfy(diagnostic ->
                        assertThat(diagnostic.message(locale)).isNotBlank().doesNotContain("{", "SNITP"));
    }

    /** A document of a kind of its own. */
    private record Unknown() implements Document {
        @Override
        public List<String> getLanguages() {
            return List.of();
        }

        @Override
        public Map<String, ExtensionValue> getExtensions() {
            return Map.of();
        }
    }

    @Test
    void aDocumentOfNoKnownKindCannotBeWritten() {
        Document unknown = new Unknown();

        assertThatThrownBy(() -> Snitp.toYaml(Bundle.of(unknown)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "Not one of [Strategy, InstitutionRegistry, ActionPlan, MeasurementSet, ActionStatusReport, CodeList, Profile, IndicatorLibrary]: ");
    }
}
