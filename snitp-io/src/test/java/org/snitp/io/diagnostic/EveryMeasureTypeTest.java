package org.snitp.io.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.snitp.io.BundleReader;
import org.snitp.io.internal.shape.EnumTerms;
import org.snitp.io.options.ReadOptions;
import org.snitp.model.indicator.MeasureType;

/** Whatever is said of a measure by its type can be said of every type, in both languages. */
class EveryMeasureTypeTest {

    private static final String PLAN = """
            schema: snitp/1
            kind: ActionPlan
            id: plan
            strategy: strategy
            version: "1"
            title: {ro: Plan, en: Plan}
            period: 2024/2026
            actions:
              - code: "1.1.1"
                title: {ro: Acțiune, en: Action}
                responsible: [ANITP]
                evaluation: [annual]
                indicators:
                  - id: 1.1.1-1
                    name: {ro: Indicator, en: Indicator}
                    measure: {type: TYPE}
                    baseline: {period: 2023, value: 10}
                    targets:
                      - {period: 2025, value: 150}
                      - {period: 2026, value: 0.5}
            ---
            schema: snitp/1
            kind: MeasurementSet
            id: figures
            plan: plan
            planVersion: "1"
            measurements:
              - {indicator: 1.1.1-1, period: 2024, value: 1.5, reportedBy: ANITP}
              - {indicator: 1.1.1-1, period: 2025, numerator: 3, denominator: 2}
              - {indicator: 1.1.1-1, period: 2025-S1, value: -1, weight: 2, delivery: delivered}
              - {indicator: 1.1.1-1, period: 2026, text: spus}
            """;

    private static final List<String> MORE = List.of(
            "",
            ", unit: {ro: lei, en: lei}",
            ", direction: increase, accumulation: cumulative",
            ", direction: decrease, accumulation: incremental, per: 0, bounds: {min: 3, max: 1}",
            ", accumulation: snapshot, per: 1000, referencePeriod: 2020, numerator: {ro: a}, denominator: {ro: a}");

    @ParameterizedTest
    @EnumSource(MeasureType.class)
    void everyDiagnosticOfATypeHasItsTexts(MeasureType type) {
        for (Profile profile : List.of(Profile.DRAFT, Profile.FINAL)) {
            for (String more : MORE) {
                List<Diagnostic> diagnostics = BundleReader.of(ReadOptions.DEFAULT.withProfile(profile))
                        .add(PLAN.replace("TYPE", EnumTerms.of(type) + more), "plan.yaml")
                        .read()
                        .diagnostics();

                assertThat(diagnostics).isNotEmpty();
                for (Diagnostic diagnostic : diagnostics) {
                    assertThat(diagnostic.message(Locale.ENGLISH)).isNotBlank().doesNotContain("{");
                    assertThat(diagnostic.message(Locale.forLanguageTag("ro")))
                            .isNotBlank()
                            .doesNotContain("{");
                }
            }
        }
    }
}
