package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.snitp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures that were reported under different versions of a plan. */
class VersionsOfPlansTest {

    private static final String PLAN = """
            schema: snitp/1
            kind: Strategy
            id: s
            title: {ro: Strategie}
            horizon: 2024/2028
            generalObjectives:
              - code: "1"
                title: {ro: Obiectiv general}
                specificObjectives: [{code: "1.1", title: {ro: Obiectiv specific}}]
            ---
            schema: snitp/1
            kind: InstitutionRegistry
            institutions: [{id: ISJ, type: agency, name: {ro: Inspectoratul școlar}}]
            ---
            schema: snitp/1
            kind: ActionPlan
            id: p
            strategy: s
            version: "VERSION"
            period: 2024/2026
            actions:
              - code: 1.1.1
                title: {ro: Acțiune}
                responsible: [ISJ]
                results: [{ro: Rezultat}]
                implementation: [permanent]
                evaluation: [annual]
                indicators:
                  - id: 1.1.1-1
                    name: {ro: NAME}
                    measure: {type: count, unit: {ro: elevi}, direction: increase, accumulation: snapshot}
                    baseline: {value: BASELINE, period: 2023}
                    targets: [{period: 2026, value: 300}]
                    MORE
            """;

    @TempDir
    private Path folder;

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String plan(String version, String name, String baseline, String more) throws IOException {
        return write(
                "plan-" + version + ".yaml",
                PLAN.replace("VERSION", version)
                        .replace("NAME", name)
                        .replace("BASELINE", baseline)
                        .replace("MORE", more));
    }

    private String first() throws IOException {
        return plan("1", "Elevi instruiți în școli", "100", "");
    }

    private String second(String more) throws IOException {
        return plan("2", "Elevi instruiți în școli și licee", "150", more);
    }

    private String measured() throws IOException {
        return write("m.yaml", """
                schema: snitp/1
                kind: MeasurementSet
                id: m
                plan: p
                planVersion: "2"
                reporter: ISJ
                measurements:
                  - {indicator: 1.1.1-1, period: 2024, value: 140, reportedOn: "2025-01-10", planVersion: "1"}
                  - {indicator: 1.1.1-1, period: 2025, value: 210, reportedOn: "2026-01-10"}
                """);
    }

    private Run progress(String day, String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "progress";
        all[1] = "1.1.1-1";
        all[2] = "--as-of=" + day;
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        Run run = snitp(all);
        return new Run(run.exitCode(), run.out().replaceAll("\\s+", " "), run.err());
    }

    @Test
    void aFigureOfAnotherVersionIsNotJudged() throws IOException {
        assertThat(progress("2024-12-31", second(""), measured()).out())
                .contains("Status not assessable")
                .contains("Figures that were reported under version 1 of the plan stand apart")
                .doesNotContain("Actual", "Reached");
    }

    @Test
    void theSeriesIsNotContinuedAcrossTheBreak() throws IOException {
        assertThat(progress("2025-12-31", "--explain", second(""), measured()).out())
                .contains("Actual 210 elevi on 2025-12-31")
                .contains("2024: it was reported under another version of the plan and cannot be compared");
    }

    @Test
    void theEarlierPlanTellsWhatHasChanged() throws IOException {
        assertThat(progress("2024-12-31", "--earlier-plan", first(), second(""), measured())
                        .out())
                .contains(
                        "The series breaks: figures that were reported under version 1 of the plan stand apart, as the "
                                + "indicator has changed since: name, baseline.");
    }

    @Test
    void whatHasNotChangedCanBeCompared() throws IOException {
        String same = plan("2", "Elevi instruiți în școli", "100", "note: {ro: Termen nou}");

        assertThat(progress("2024-12-31", "--earlier-plan", first(), same, measured())
                        .out())
                .contains("Actual 140 elevi on 2024-12-31")
                .doesNotContain("version 1");
    }

    @Test
    void theIndicatorSaysWithWhichVersionsItCanBeCompared() throws IOException {
        assertThat(progress("2024-12-31", second("comparableWith: [\"1\"]"), measured())
                        .out())
                .contains("Actual 140 elevi on 2024-12-31")
                .doesNotContain("version 1");
    }

    @Test
    void aFigureKeepsItsVersionWhenLaterFormsAreCollected() throws IOException {
        Path measured = folder.resolve("collected.yaml");
        collect(first(), "2024", "140", "2025-01-10", measured);
        assertThat(measured).content().contains("planVersion: \"1\"\n").containsOnlyOnce("planVersion");

        collect(second(""), "2025", "210", "2026-01-10", measured);

        assertThat(measured)
                .content()
                .containsSubsequence(
                        "planVersion: \"2\"\n",
                        "period: \"2024\"",
                        "value: 140",
                        "planVersion: \"1\"",
                        "period: \"2025\"");
        assertThat(progress("2025-12-31", second(""), measured.toString()).out())
                .contains("Actual 210 elevi")
                .contains("Figures that were reported under version 1 of the plan stand apart");
    }

    private void collect(String plan, String period, String value, String day, Path into) throws IOException {
        String form = snitp(
                        "template",
                        "form",
                        "--institution=ISJ",
                        "--period=" + period,
                        "--format=csv",
                        "--lang=en",
                        plan)
                .out()
                .replaceFirst("value: a whole number,", "value: a whole number," + value)
                .replaceFirst("Reported on,", "Reported on," + day);
        String filled = write("form-" + period + ".csv", form);
        assertThat(snitp("collect", "--plan", plan, "-o", into.toString(), filled)
                        .exitCode())
                .isEqualTo(ExitCode.OK);
    }
}
