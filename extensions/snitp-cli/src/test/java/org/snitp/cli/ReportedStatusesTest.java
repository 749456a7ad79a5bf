package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.snitp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Institutions report how far actions are, period by period: the latest report counts over the plan, and the others are told. */
class ReportedStatusesTest {

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
            institutions: [{id: MA, type: ministry, name: {ro: Ministerul Alfa}}]
            ---
            schema: snitp/1
            kind: ActionPlan
            id: p
            strategy: s
            period: 2024/2026
            actions:
              - code: 1.1.1
                title: {ro: Lecții despre riscuri}
                responsible: [MA]
                results: [{ro: Rezultat}]
                implementation: [2024/2026]
                evaluation: [annual]
                milestones: [{id: M1, title: {ro: Manual tipărit}, due: 2024-Q2}]
                status: planned
                indicators:
                  - id: 1.1.1-1
                    name: {ro: Număr de lecții ținute}
                    measure: {type: count, unit: {ro: lecții}, direction: increase}
                    targets: [{period: 2026, value: 10}]
            """;

    private static final String BEGUN = """
            schema: snitp/1
            kind: ActionStatusReport
            id: stadiu-2024
            plan: p
            reporter: MA
            period: 2024
            reportedOn: "2025-01-15"
            statuses:
              - {action: 1.1.1, state: in-progress, started: "2024-03-01", percent: 40, milestones: [{id: M1, met: "2024-06-20"}]}
            """;

    private static final String CANCELLED = """
            schema: snitp/1
            kind: ActionStatusReport
            id: stadiu-2025
            plan: p
            reporter: MA
            period: 2025
            reportedOn: "2026-01-20"
            statuses:
              - {action: 1.1.1, state: cancelled, reason: {ro: abandonată prin HG 1/2025}}
            """;

    @TempDir
    private Path folder;

    private String[] files(String command, String... more) throws IOException {
        String[] arguments = new String[more.length + 4];
        arguments[0] = command;
        arguments[1] = file("plan.yaml", PLAN);
        arguments[2] = file("2024.yaml", BEGUN);
        arguments[3] = file("2025.yaml", CANCELLED);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return arguments;
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void theLatestReportCountsAndTheHistoryIsTold() throws IOException {
        assertThat(snitp(files("show", "--status")).out())
                .contains(
                        "cancelled since 2025-01-01, begun on 2024-03-01: abandonată prin HG",
                        "met on 2024-06-20",
                        "2024: in progress, begun on 2024-03-01, 40 % done (MA, 2025-01-15)",
                        "2025: cancelled: abandonată prin HG 1/2025 (MA, 2026-01-20)",
                        "The plan says otherwise, and the report counts: planned");
    }

    @Test
    void whatIsReportedAsCancelledIsNoLongerAskedFor() throws IOException {
        assertThat(snitp(files("calendar", "--year=2024")).out()).contains("1.1.1-1  2024");
        assertThat(snitp(files("calendar", "--year=2025")).out()).contains("Nothing is due in 2025.");
        assertThat(snitp(files("progress", "--as-of=2025-12-31")).out()).contains("not applicable  1");
    }

    @Test
    void beforeADayItIsAsItWasKnown() throws IOException {
        assertThat(snitp(files("progress", "--as-of=2024-12-31")).out()).doesNotContain("not applicable");
        assertThat(snitp(files("progress", "--as-of=2025-12-31", "--known-on=2025-12-31"))
                        .out())
                .doesNotContain("not applicable");
    }

    @Test
    void theReportOfAYearTellsWhoReportedWhat() throws IOException {
        String report = snitp(files("report", "--year=2025")).out();

        assertThat(report)
                .contains(
                        "cancelled since 1 January 2025, begun on 1 March 2024",
                        "2024: in progress, begun on 1 March 2024, 40 % done (MA, 15 January 2025)",
                        "met on 20 June 2024");
    }

    @Test
    void aWithdrawnReportIsToldAndDoesNotCount() throws IOException {
        String plan = file("plan.yaml", PLAN);
        String withdrawn = file(
                "2024.yaml",
                BEGUN.replace(
                        "percent: 40,",
                        "percent: 40, withdrawn: {date: \"2025-02-01\", reason: {ro: raport greșit}},"));

        assertThat(snitp("show", "--status", plan, withdrawn).out())
                .contains("planned", "withdrawn on 2025-02-01: raport greșit")
                .doesNotContain("The plan says otherwise");
    }
}
