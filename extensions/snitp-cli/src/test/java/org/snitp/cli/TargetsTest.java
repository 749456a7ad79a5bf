package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.snitp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command says of targets: never more than is reached, and the same in every output. */
class TargetsTest {

    private static final String PLAN = """
            schema: snitp/1
            kind: Strategy
            id: strategy
            title: {ro: Exemplu, en: Example}
            horizon: 2023/2030
            generalObjectives:
              - code: "1"
                title: {ro: Exemplu, en: Example}
                specificObjectives: [{code: "1.1", title: {ro: Exemplu, en: Example}}]
            ---
            schema: snitp/1
            kind: InstitutionRegistry
            institutions: [{id: A, type: agency, name: {ro: Agenția, en: Agency}}]
            ---
            schema: snitp/1
            kind: ActionPlan
            id: plan
            strategy: strategy
            period: 2024/2026
            actions:
              - code: 1.1.1
                title: {ro: Exemplu, en: Example}
                responsible: [A]
                results: [{ro: Exemplu, en: Example}]
                implementation: [permanent]
                evaluation: [annual]
                indicators:
                  - id: 1.1.1-1
                    name: {ro: Incendii la mie, en: Fires per thousand}
                    measure: {type: ratio, unit: {ro: la mie, en: per thousand}, direction: decrease, accumulation: snapshot}
                    baseline: {value: 8, period: 2023}
                    targets: [{period: 2026, value: 10%s}]
                  - id: 1.1.1-2
                    name: {ro: Exerciții, en: Drills}
                    measure: {type: count, unit: {ro: exerciții, en: drills}, direction: increase, accumulation: periodic}
                    targets: [{period: 2024, value: 12}, {period: 2025, value: 12}, {period: 2026, value: 12}]
                  - id: 1.1.1-3
                    name: {ro: Granturi, en: Grants}
                    measure: {type: amount, unit: {ro: lei, en: lei}, direction: increase, accumulation: periodic}
                    targets: [{period: 2024/2025, value: 1234568}]
            ---
            schema: snitp/1
            kind: MeasurementSet
            id: measurements
            plan: plan
            reporter: A
            measurements:
              - {indicator: 1.1.1-1, period: 2025, value: 14}
              - {indicator: 1.1.1-2, period: 2024, value: 12}
              - {indicator: 1.1.1-2, period: 2025, value: 2}
              - {indicator: 1.1.1-3, period: 2024, value: 1234567.89}
              - {indicator: 1.1.1-3, period: 2025, value: 0.1}
            """;

    @TempDir
    private Path folder;

    private Path plan = Path.of("");

    @BeforeEach
    void write() throws IOException {
        plan = folder.resolve("plan.yaml");
        Files.writeString(plan, PLAN.formatted(""));
    }

    private Run progress(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "progress";
        all[1] = "--as-of=2025-12-31";
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        all[all.length - 1] = plan.toString();
        return snitp(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "csv", "report md", "report html", "report json"})
    void worseningIsNowhereCalledProgress(String output) {
        String told = output.startsWith("report")
                ? snitp("report", "--year=2025", "--format=" + output.substring(7), plan.toString())
                        .out()
                : progress("1.1.1-1", "--format=" + output).out();

        assertThat(told)
                .containsPattern("not.assessable")
                .doesNotContain("300%", "significant", "moderate", "target reached");
    }

    @Test
    void aChangeAgainstTheDirectionIsADeterioration() {
        assertThat(progress("1.1.1-1").out())
                .contains(
                        "From 8 to 14 the value moved against the direction",
                        "For comparison, which does not judge: ratio of growth rates (CAGR) ≈ -4.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"md", "html", "json"})
    void theReportCallsItSoToo(String format) {
        assertThat(snitp("report", "--year=2025", "--format=" + format, plan.toString())
                        .out())
                .contains("From 8 to 14 the value moved against the direction");
    }

    @Test
    void whereNoBaselineIsStatedNothingIsSaidOfItsPeriod() {
        assertThat(progress("1.1.1-2", "--explain").out().replaceAll("\\s+", " "))
                .contains("No baseline is stated, so there is no ratio.")
                .doesNotContain("not as long as");
    }

    /** Writes the plan with a range that has no date in place of a target that an act replaced. */
    private void replaceByRange() throws IOException {
        Files.writeString(
                plan,
                PLAN.formatted(", supersededBy: {act: {ro: HG 5/2025, en: Decision 5/2025}, date: 2025-03-01}},"
                        + " {kind: between, min: 12, max: 15"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"show", "progress", "report md", "report html"})
    void aRangeWithoutADateAndTheTargetThatItReplacedAreTold(String output) throws IOException {
        replaceByRange();
        String told = output.startsWith("report")
                ? snitp("report", "--year=2025", "--format=" + output.substring(7), plan.toString())
                        .out()
                : output.equals("show")
                        ? snitp("show", "1.1.1-1", plan.toString()).out()
                        : progress("1.1.1-1").out();

        assertThat(told.replace("&#39;", "'").replaceAll("\\s+", " "))
                .contains("within 12 … 15 (no date: due at the plan's end)")
                .contains("replaced on 2025-03-01 by: Decision 5/2025")
                .doesNotContain("moved against the direction");
    }

    @Test
    void aTargetThatWasReplacedJudgesNothing() throws IOException {
        replaceByRange();

        assertThat(progress("1.1.1-1").out().replaceAll("\\s+", " "))
                .contains("Status on track", "2024/2026: 14, within 12 … 15, on track");
        assertThat(progress("1.1.1-1", "--format=json").out())
                .contains("\"supersededBy\"", "\"min\": 12", "\"max\": 15");
        assertThat(progress("1.1.1-1", "--format=csv").out()).contains(",12 … 15,");
    }

    @Test
    void aBoundThatIsBrokenIsMissed() throws IOException {
        Files.writeString(plan, PLAN.formatted(", kind: at-most"));

        assertThat(progress("1.1.1-1").out())
                .contains("at most 10 (2026)", "2026: 14, at most 10, missed")
                .doesNotContain("wrong side");
    }

    @Test
    void yearlyTargetsAreJudgedByTheirOwnYears() {
        assertThat(progress("1.1.1-2").out())
                .contains("2024: 12 of 12, achieved", "2025: 2 of 12, missed", "16.7% of the target");
        assertThat(snitp("report", "--year=2025", "--format=md", plan.toString())
                        .out())
                .contains("2024: 12 of 12, achieved · 2025: 2 of 12, missed");
        assertThat(progress("1.1.1-2", "--format=json").out())
                .contains("\"shown\": \"2025: 2 of 12, missed\"", "\"shown\": \"16.7%\"");
    }

    @Test
    void moneyHasAllItsDigitsAndIsNotRoundedToItsTarget() {
        assertThat(progress("1.1.1-3").out())
                .contains("1,234,567.99 lei", "99.9% of the target", "1,234,567.99 of 1,234,568, missed");
        assertThat(snitp("report", "--year=2025", "--format=md", plan.toString())
                        .out())
                .contains("**1,234,567.99**", "99.9%")
                .doesNotContain("100%");
    }

    @Test
    void sharesThatAreOutOfOrderAreRefused() {
        Run run = progress("--on-track=0.5", "--at-risk=0.9");

        assertThat(run.exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(run.err())
                .isEqualTo(
                        "snitp: The shares are out of order: --at-risk is at most --on-track, also together with what the plan"
                                + " says.\n");
    }

    @Test
    void theMethodIsAnOptionAndTheOtherOneStandsApart() {
        assertThat(snitp("progress", "1.1.1-3", "--method=growth", "--as-of=2025-12-31", Run.PROGRESS)
                        .out())
                .contains(
                        "Status                  at risk, by growth\n",
                        "Growth ratio (CAGR)     ≈ 0.6335, moderate progress\n",
                        "\n\n  For comparison, which does not judge: on the straight line at risk.\n");
        assertThat(snitp("progress", "1.1.1-3", "--as-of=2025-12-31", Run.PROGRESS)
                        .out())
                .contains("Status                  at risk\n", """


                          For comparison, which does not judge: ratio of growth rates (CAGR) ≈ 0.6335,
                          moderate progress.
                        """);
    }
}
