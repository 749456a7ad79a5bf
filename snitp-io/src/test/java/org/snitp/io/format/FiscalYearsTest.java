package org.snitp.io.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.testkit.SnitpAssertions.assertThatReading;

import org.junit.jupiter.api.Test;
import org.snitp.io.BundleReader;
import org.snitp.io.ReadResult;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;
import org.snitp.model.time.Period;
import org.snitp.testkit.SmallPlan;

/** A year that does not begin in January is declared once, and FY2025 is then a period like any other. */
class FiscalYearsTest {

    private static final String PLAN = SmallPlan.ACTION + """
                        indicators:
                          - id: 1.1.1-1
                            name: {ro: Număr de campanii organizate}
                            measure: {type: count, unit: {ro: campanii}, direction: increase}
                            baseline: {value: 0, period: FY2024}
                            targets: [{period: FY2025, value: 10}]
                    """;

    private static final String DECLARED =
            PLAN.replace("period: 2024/2026\n", "period: 2024/2026\nfiscalYear: {begins: 10, named: by-end}\n");

    private static final String SET = """
            schema: snitp/1
            kind: MeasurementSet
            id: m
            plan: p-2024
            reporter: ANITP
            measurements:
              - {indicator: 1.1.1-1, period: FY2025, value: 12}
            """;

    private static Bundle read(String text) {
        return Snitp.read(text, "x.yaml").orElseThrow();
    }

    private static Period baseline(Bundle bundle) {
        return bundle.getPlans()
                .get(0)
                .getActions()
                .get(0)
                .getIndicators()
                .get(0)
                .getBaseline()
                .orElseThrow()
                .getPeriod();
    }

    @Test
    void aDeclaredYearIsThePeriodOfItsMonths() {
        assertThat(baseline(read(SmallPlan.bundle(DECLARED)))).isEqualTo(Period.parse("2023-10/2024-09"));
    }

    @Test
    void whatGivesTheNumberDecides() {
        String named = DECLARED.replace("by-end", "by-start");

        assertThat(baseline(read(SmallPlan.bundle(named)))).isEqualTo(Period.parse("2024-10/2025-09"));
    }

    @Test
    void aYearMayBeginOnAnyDay() {
        String tax = DECLARED.replace("begins: 10", "begins: 04-06");

        assertThat(baseline(read(SmallPlan.bundle(tax)))).isEqualTo(Period.parse("2023-04-06/2024-04-05"));
    }

    @Test
    void theDeclarationMayStandBehindThePeriods() {
        String behind = PLAN + "fiscalYear: {begins: 10}\n";

        assertThat(read(SmallPlan.bundle(behind)))
                .isEqualTo(read(SmallPlan.bundle(DECLARED.replace(", named: by-end", ""))));
    }

    @Test
    void aPlanHasTheYearOfItsStrategy() {
        String strategy = SmallPlan.STRATEGY + "fiscalYear: {begins: 10}\n";

        ReadResult result = BundleReader.create()
                .add(PLAN, "plan.yaml")
                .add(strategy, "strategy.yaml")
                .add(SmallPlan.REGISTRY, "registry.yaml")
                .read();

        assertThat(result.orElseThrow().getPlans()).hasSize(1);
        assertThat(baseline(result.orElseThrow())).isEqualTo(Period.parse("2023-10/2024-09"));
    }

    @Test
    void measurementsHaveTheYearOfTheirPlanWhereverItIs() {
        ReadResult result = BundleReader.create()
                .add(SET, "a.yaml")
                .add(SmallPlan.bundle(DECLARED), "plan.yaml")
                .read();

        assertThat(result.orElseThrow()
                        .getMeasurementSets()
                        .get(0)
                        .getMeasurements()
                        .get(0)
                        .getPeriod())
                .isEqualTo(Period.parse("2024-10/2025-09"));
    }

    @Test
    void withoutADeclarationItIsToldWhatIsToBeDeclared() {
        assertThatReading(SmallPlan.bundle(PLAN.replace("targets: [{period: FY2025, value: 10}]", "")))
                .hasOnlyIssues(
                        "x.yaml:34:38: error SNITP-208: indicator 1.1.1-1: \"FY2024\" is a fiscal year, but nothing says when such years "
                                + "begin. Declare it in the plan, the strategy or this document, in the field \"fiscalYear\", as in "
                                + "begins: 10 and named: by-end; or write its months, as in 2024-10/2025-09.");
    }

    @Test
    void whatPeopleWriteInsteadIsSuggested() {
        assertThatReading(SmallPlan.bundle(DECLARED.replace("FY2024", "2023-2024")))
                .texts()
                .anyMatch(text -> text.endsWith("Did you mean FY2024?"));
    }

    @Test
    void aDocumentThatDeclaresItsYearIsWrittenWithIt() {
        Bundle bundle = read(SmallPlan.bundle(DECLARED.replace("FY2025", "2024-10/2025-09")));

        assertThat(Snitp.toYaml(bundle)).contains("period: FY2024\n", "period: FY2025\n");
        assertThat(Snitp.toJson(bundle)).contains("\"period\": \"FY2025\"");
        assertThat(read(Snitp.toYaml(bundle))).isEqualTo(bundle);
        assertThat(Snitp.compare(read(SmallPlan.bundle(DECLARED)), bundle).isEmpty())
                .isTrue();
    }

    @Test
    void aYearThatDoesNotBeginIsTold() {
        assertThatReading(SmallPlan.bundle(DECLARED.replace("begins: 10", "begins: 13")))
                .hasIssue("SNITP-208");
    }
}
