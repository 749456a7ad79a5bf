package org.snitp.io.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.snitp.indicators.progress.DuePeriods;
import org.snitp.indicators.progress.ProgressParameters;
import org.snitp.indicators.progress.ProgressReport;
import org.snitp.io.ReadResult;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.model.Bundle;

/** Results that are partial or missed and for which nobody gives a reason. */
class MissingReasonsTest {

    private static final String PLAN = """
            schema: snitp/1
            kind: Strategy
            id: S
            title: {ro: Exemplu}
            horizon: 2024/2026
            generalObjectives:
              - code: "1"
                title: {ro: Exemplu}
            ---
            schema: snitp/1
            kind: InstitutionRegistry
            institutions:
              - {id: A, type: agency, name: {ro: Exemplu}}
            ---
            schema: snitp/1
            kind: ActionPlan
            id: P
            strategy: S
            period: 2024/2026
            actions:
              - code: "1.1"
                title: {ro: Exemplu}
                responsible: [A]
                results: [{ro: Exemplu}]
                implementation: [permanent]
                evaluation: [annual]
                indicators:
                  - id: 1.1-1
                    name: {ro: Lecții}
                    measure: {type: count, direction: increase, accumulation: periodic}
                    targets: [{period: 2024/2026, value: 90}]
                  - id: 1.1-2
                    name: {ro: Lege}
                    measure: {type: deliverable}
                    targets: [{period: 2024, value: 1}]
            """;

    private static List<Diagnostic> missing(String measurements) {
        ReadResult read = Snitp.read(PLAN + measurements, "plan.yaml");
        Bundle bundle = read.orElseThrow();
        return Snitp.missingReasons(
                read, ProgressReport.of(bundle, DuePeriods.NONE, ProgressParameters.asOf(LocalDate.of(2025, 12, 31))));
    }

    private static String set(String... measurements) {
        StringBuilder text = new StringBuilder("""
                ---
                schema: snitp/1
                kind: MeasurementSet
                id: M
                plan: P
                reporter: A
                measurements:
                """);
        for (String measurement : measurements) {
            text.append("  - ").append(measurement).append('\n');
        }
        return text.toString();
    }

    private static final String DELIVERED =
            "{indicator: 1.1-2, period: 2024, delivery: delivered, deliveredOn: \"2024-11-02\"}";

    @Test
    void aTargetThatWasMissedEarlierStandsAtTheMeasurementOfItsWindow() {
        String yearly = PLAN.replace(
                "[{period: 2024/2026, value: 90}]", "[{period: 2024, value: 9}, {period: 2025, value: 6}]");
        ReadResult read = Snitp.read(
                yearly
                        + set(
                                DELIVERED,
                                "{indicator: 1.1-1, period: 2024, value: 5}",
                                "{indicator: 1.1-1, period: 2025, value: 6}"),
                "plan.yaml");
        List<Diagnostic> diagnostics = Snitp.missingReasons(
                read,
                ProgressReport.of(
                        read.orElseThrow(), DuePeriods.NONE, ProgressParameters.asOf(LocalDate.of(2025, 12, 31))));

        assertThat(diagnostics).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.message(Locale.ENGLISH))
                    .isEqualTo(
                            "The target 9 of 1.1-1 for 2024 was missed, and no reason is given: the field \"reason\".");
            assertThat(diagnostic.sourceLine()).contains("  - {indicator: 1.1-1, period: 2024, value: 5}");
        });
    }

    @Test
    void aResultThatFallsShortStandsAtItsLatestMeasurement() {
        List<Diagnostic> diagnostics = missing(set(
                DELIVERED, "{indicator: 1.1-1, period: 2024, value: 5}", "{indicator: 1.1-1, period: 2025, value: 6}"));

        assertThat(diagnostics)
                .singleElement()
                .hasToString(
                        "plan.yaml:45:17: warning SNITP-714: measurements M: The result of 1.1-1 for 2025 falls short of the plan, and no"
                                + " reason is given: the field \"reason\".");
        assertThat(diagnostics.get(0).sourceLine()).contains("  - {indicator: 1.1-1, period: 2025, value: 6}");
        assertThat(diagnostics.get(0).message(Locale.forLanguageTag("ro")))
                .isEqualTo(
                        "Rezultatul indicatorului 1.1-1 pentru 2025 este sub plan și lipsește motivul: câmpul „reason”.");
    }

    @Test
    void aDeliverableThatIsLateHasNoPlaceWhereNothingWasReported() {
        assertThat(missing(""))
                .singleElement()
                .hasToString(
                        "warning SNITP-714: indicator 1.1-2: The deliverable 1.1-2 is late, and no reason is given: the"
                                + " field \"reason\".");
    }

    @Test
    void aReasonIsEnough() {
        assertThat(missing(set(DELIVERED, "{indicator: 1.1-1, period: 2025, value: 6, reason: {ro: Exemplu}}")))
                .isEmpty();
    }

    @Test
    void aResultAsPlannedNeedsNoReason() {
        assertThat(missing(set(DELIVERED, "{indicator: 1.1-1, period: 2025, value: 60}")))
                .isEmpty();
    }
}
