package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.snitp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Targets of categories, statements, milestones, several baselines and acts that replace targets, in every output. */
class CategoryTargetsTest {

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
                    name: {ro: Elevi instruiți, en: Trained pupils}
                    measure:
                      type: percentage
                      unit: {ro: "%", en: "%"}
                      direction: increase
                      accumulation: snapshot
                      numerator: {ro: instruiți, en: trained}
                      denominator: {ro: toți, en: all}
                    disaggregation:
                      - id: sex
                        name: {ro: Sex, en: Sex}
                        categories:
                          - {id: f, name: {ro: Fete, en: Girls}}
                          - {id: m, name: {ro: Băieți, en: Boys}}
                    baselines:
                      - {period: 2022, dimensions: {sex: f}, value: 20}
                      - {period: 2023, dimensions: {sex: f}, value: 30}
                    targets:
                      - {period: 2025, dimensions: {sex: f}, value: 50, baselinePeriod: 2022}
                      - {period: 2025, dimensions: {sex: m}, value: 40}
                  - id: 1.1.1-2
                    name: {ro: Legea, en: The act}
                    measure: {type: qualitative}
                    targets:
                      - {period: 2025-06-30, kind: milestone, statement: {ro: Legea este adoptată, en: The act is adopted}}
                  - id: 1.1.1-3
                    name: {ro: Apă bună, en: Good water}
                    measure: {type: degree, unit: {ro: grade, en: degrees}, direction: increase, accumulation: snapshot}
                    targets:
                      - period: 2026
                        kind: at-least
                        value: 8
                        supersededBy: {act: {ro: HG 5/2025, en: Decision 5/2025}, date: 2025-03-01}
                      - {period: 2026, kind: at-least, value: 7}
            ---
            schema: snitp/1
            kind: MeasurementSet
            id: measurements
            plan: plan
            reporter: A
            measurements:
              - {indicator: 1.1.1-1, period: 2025, dimensions: {sex: f}, value: 52}
              - {indicator: 1.1.1-1, period: 2025, dimensions: {sex: m}, value: 33}
              - {indicator: 1.1.1-2, period: 2025, delivery: in-progress}
              - {indicator: 1.1.1-3, period: 2024, value: 7.5}
            """;

    @TempDir
    private Path folder;

    private String plan = "";

    @BeforeEach
    void write() throws IOException {
        Path file = folder.resolve("plan.yaml");
        Files.writeString(file, PLAN);
        plan = file.toString();
    }

    private String progress(String indicator, String... options) {
        String[] all = new String[options.length + 3];
        all[0] = "progress";
        all[1] = indicator;
        System.arraycopy(options, 0, all, 2, options.length);
        all[all.length - 1] = plan;
        return snitp(all).out().replaceAll("\\s+", " ");
    }

    private String report(String format) {
        return snitp("report", "--year=2025", "--format=" + format, plan).out();
    }

    @Test
    void thePlanIsValid() {
        assertThat(snitp("validate", plan).out()).contains("0 errors, 0 warnings");
    }

    @Test
    void eachCategoryIsShownWithItsFigureAndTheBaselineThatCounts() {
        assertThat(progress("1.1.1-1", "--as-of=2025-12-31"))
                .contains(
                        "Baseline 20 (2022, sex=f) 30 (2023, sex=f)",
                        "Target 50 (2025, sex=f) 40 (2025, sex=m)",
                        "Status off track",
                        "2025, Girls: 52, target 50, achieved; from the baseline 20 (2022)",
                        "2025, Boys: 33, target 40, missed",
                        "The status is that of the category furthest behind its target: sex=m.");
        assertThat(report("md"))
                .contains(
                        "50% (2025, Girls)",
                        "baseline 30% (2023, Girls)",
                        "2025, Girls: 52, target 50, achieved; from the baseline 20 (2022) · 2025, Boys: 33, target 40, missed");
        assertThat(report("html")).contains("2025, Boys: 33, target 40, missed");
        assertThat(report("json").replaceAll("\\s+", " "))
                .contains("\"categories\": { \"sex\": \"m\" }", "\"baselinePeriod\": \"2022\"");
        assertThat(progress("1.1.1-1", "--as-of=2025-12-31", "--format=json"))
                .contains("\"dimensions\": { \"sex\": \"m\" }", "\"baselines\"");
    }

    @Test
    void whatWouldRevealAWithheldCategoryIsWithheld() {
        String counted = PLAN.replace("type: percentage", "type: count").replace("value: 33", "value: 3");

        assertThat(counted).isNotEqualTo(PLAN);
        assertThat(write(counted, "report", "--year=2025", "--format=md", "--threshold=5"))
                .doesNotContain("Boys: 3", "sex=m", "target 40, missed")
                .contains("Girls");
    }

    private String write(String text, String... command) {
        try {
            Files.writeString(Path.of(plan), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        String[] all = new String[command.length + 1];
        System.arraycopy(command, 0, all, 0, command.length);
        all[command.length] = plan;
        return snitp(all).out();
    }

    @Test
    void anOverdueMilestoneIsToldEverywhereAndIsInTheCalendar() {
        assertThat(progress("1.1.1-2", "--as-of=2025-12-31"))
                .contains(
                        "Target milestone \"The act is adopted\" (2025-06-30)",
                        "Milestone 2025-06-30: \"The act is adopted\", late, days late: 184");
        assertThat(report("md")).contains("Milestone 2025-06-30: \"The act is adopted\", late, days late: 184");
        assertThat(snitp("show", "1.1.1-2", plan).out().replaceAll("\\s+", " "))
                .contains("milestone \"The act is adopted\" (2025-06-30)");
        assertThat(snitp("calendar", plan).out()).contains("1 date of a target", "The act is adopted");
        assertThat(snitp("calendar", "--format=ical", plan).out()).contains("DTSTART;VALUE=DATE:20250630");
    }

    @Test
    void aFormAsksForTheTargetOfEachCategoryAndForTheDeliveryOfAStatement() {
        String form = snitp("template", "form", "--plan=plan", "--institution=A", "--period=2025", "--format=csv", plan)
                .out();

        assertThat(form)
                .contains(
                        "Target: 50 (2025, sex=f). Baseline: 30 (2023)",
                        "Target: 40 (2025, sex=m)",
                        "By 2025-06-30: \"\"The act is adopted\"\"");
    }

    @Test
    void aReplacedTargetHoldsUpToTheDayBeforeTheAct() {
        assertThat(progress("1.1.1-3", "--as-of=2025-02-28"))
                .contains("2026: 7.5, at least 8, missed", "at least 7, replaces another target later");
        assertThat(progress("1.1.1-3", "--as-of=2025-12-31", "--known-on=2025-02-28"))
                .contains("2026: 7.5, at least 8, missed");
        assertThat(progress("1.1.1-3", "--as-of=2025-03-01"))
                .contains("2026: 7.5, at least 7, on track", "replaced on 2025-03-01 by: Decision 5/2025");
    }

    @Test
    void aComparisonTellsChangesByCategoryAndOfStatements() throws IOException {
        Path old = folder.resolve("old.yaml");
        Files.writeString(old, PLAN);
        String told = write(
                PLAN.replace("{sex: m}, value: 40", "{sex: m}, value: 45")
                        .replace("The act is adopted", "The act is in force")
                        .replace("Legea este adoptată", "Legea este în vigoare")
                        .replace("{sex: f}, value: 30", "{sex: f}, value: 31"),
                "diff",
                old.toString());

        assertThat(told.replaceAll("\\s+", " "))
                .contains(
                        "target 2025, sex=m: 40 → 45",
                        "baseline 2023, sex=f: 30 → 31",
                        "target 2025-06-30 (replaced): − milestone The act is adopted + milestone The act is in force");
    }
}
