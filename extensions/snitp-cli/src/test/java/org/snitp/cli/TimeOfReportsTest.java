package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.snitp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a report came, and what was known on a day. */
class TimeOfReportsTest {

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
            institutions: [{id: DSP, type: agency, name: {ro: Direcția de sănătate}}]
            ---
            schema: snitp/1
            kind: ActionPlan
            id: p
            strategy: s
            period: 2024/2026
            GRACE
            actions:
              - code: 1.1.1
                title: {ro: Acțiune}
                responsible: [DSP]
                results: [{ro: Rezultat}]
                implementation: [permanent]
                evaluation: [annual]
                indicators:
                  - id: 1.1.1-1
                    name: {ro: Număr de vizite}
                    measure: {type: count, unit: {ro: vizite}, direction: increase, accumulation: periodic}
                    baseline: {value: 0, period: 2023}
                    targets: [{period: 2026, value: 300}]
            """;

    @TempDir
    private Path folder;

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String plan(String grace) throws IOException {
        return write("plan.yaml", PLAN.replace("GRACE\n", grace));
    }

    private String measured(String figure) throws IOException {
        return write("m.yaml", """
                schema: snitp/1
                kind: MeasurementSet
                id: m
                plan: p
                reporter: DSP
                measurements:
                  - {indicator: 1.1.1-1, period: 2024, FIGURE}
                """.replace("FIGURE", figure));
    }

    @Test
    void anHonestYearlyReportOfJanuaryIsInTimeEverywhere() throws IOException {
        String plan = plan("reporting: {grace: P30D}\n");
        String measured = measured("value: 100, reportedOn: \"2025-01-20\"");

        assertThat(snitp("calendar", plan, "--year=2025").out()).contains("Thursday, 30 January 2025");
        assertThat(snitp("progress", plan, measured, "--as-of=2025-01-31").out())
                .contains("1 of 1 report due (100%), 0 late; 0 overdue", "reports: in time  1");
        assertThat(snitp("report", plan, measured, "--year=2024", "--format=json")
                        .out())
                .contains("\"punctuality\": \"in-time\"");
        assertThat(snitp("template", "form", plan, "--institution=DSP", "--period=2024", "--format=csv")
                        .out())
                .contains(",2025-01-30,");
    }

    @Test
    void withoutGraceItIsLate() throws IOException {
        assertThat(snitp("progress", plan(""), measured("value: 100, reportedOn: \"2025-01-20\""), "--as-of=2025-01-31")
                        .out())
                .contains("reports: late  1");
    }

    @Test
    void theOptionOverrulesThePlan() throws IOException {
        String plan = plan("reporting: {grace: P30D}\n");
        String measured = measured("value: 100, reportedOn: \"2025-01-20\"");

        assertThat(snitp("progress", plan, measured, "--as-of=2025-01-31", "--grace=19")
                        .out())
                .contains("reports: late  1");
        assertThat(snitp("report", plan, measured, "--year=2024", "--format=json", "--grace=P0D")
                        .out())
                .contains("\"punctuality\": \"late\"");
        assertThat(snitp("template", "form", plan, "--institution=DSP", "--period=2024", "--format=csv", "--grace=5")
                        .out())
                .contains(",2025-01-05,");
    }

    @Test
    void aReportThatCanStillComeInTimeIsNotOverdue() throws IOException {
        String plan = plan("reporting: {grace: P30D}\n");

        assertThat(snitp("progress", plan, "--as-of=2025-01-30").out())
                .contains("0 of 1 report due (0%), 0 late; 0 overdue", "reports: can still come in time  1");
        assertThat(snitp("progress", plan, "--as-of=2025-01-31").out()).contains("0 late; 1 overdue");
    }

    private static final String REVISED = "value: 40, reportedOn: \"2026-03-01\", "
            + "earlier: [{value: 140, reportedOn: \"2025-01-10\", replacedBecause: {ro: Dublă numărare}}]";

    @Test
    void aRevisedFigureIsThatOfTheDayOfKnowledge() throws IOException {
        String plan = plan("");
        String measured = measured(REVISED);

        assertThat(snitp("progress", "1.1.1-1", plan, measured, "--as-of=2024-12-31", "--known-on=2025-01-31")
                        .out())
                .contains("Actual                  140 vizite");
        assertThat(snitp("progress", "1.1.1-1", plan, measured, "--as-of=2024-12-31")
                        .out())
                .contains("Actual                  40 vizite");
        assertThat(snitp("progress", plan, measured, "--as-of=2024-12-31", "--known-on=2025-01-31")
                        .out())
                .startsWith("Progress  as of 2024-12-31, as known on 2025-01-31\n");
        assertThat(snitp("report", plan, measured, "--year=2024", "--format=md", "--known-on=2025-01-31")
                        .out())
                .contains("**As known on:** 31 January 2025", "**140**")
                .doesNotContain("**40**");
        assertThat(snitp("report", plan, measured, "--year=2024", "--format=md").out())
                .contains("**40**");
    }

    @Test
    void rowsOfATableAreWoundBackAsWell() throws IOException {
        String table = write("t.csv", """
                indicator,period,value,reportedBy,reportedOn
                1.1.1-1,2024,40,DSP,2026-03-01
                1.1.1-1,2024,140,DSP,2025-01-10
                """);

        assertThat(snitp("progress", "1.1.1-1", plan(""), table, "--as-of=2024-12-31", "--known-on=2025-01-31")
                        .out())
                .contains("Actual                  140 vizite");
        assertThat(snitp("progress", "1.1.1-1", plan(""), table, "--as-of=2024-12-31")
                        .out())
                .contains("Actual                  40 vizite");
    }

    @Test
    void whatIsMissingOnTheDayOfKnowledgeIsOverdueThen() throws IOException {
        assertThat(snitp("progress", plan(""), measured(REVISED), "--as-of=2024-12-31", "--known-on=2025-01-05")
                        .out())
                .contains("0 of 1 report due (0%), 0 late; 1 overdue");
    }

    @Test
    void aWithdrawnFigureStaysInTheHistoryOfTheReport() throws IOException {
        String measured = measured("value: 100, reportedOn: \"2025-01-20\", "
                + "withdrawn: {date: \"2025-03-01\", reason: {ro: Greșeală}}");
        String report = snitp("report", plan(""), measured, "--year=2024", "--format=json")
                .out();

        assertThat(report).contains("\"because\": \"Greșeală\"").doesNotContain("\"actual\"");
        assertThat(snitp("progress", "1.1.1-1", plan(""), measured, "--as-of=2024-12-31", "--known-on=2025-02-01")
                        .out())
                .contains("Actual                  100 vizite");
    }
}
