package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.snitp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An action is given up in the middle of a plan: nothing more is asked about it, and it stays visible with its reason. */
class CancelledActionsTest {

    private static final String CANCELLED = """
            {state: cancelled, since: "2025-01-15", started: "2024-03-01", reason: {ro: abandonată prin HG 1/2025}}""";

    @TempDir
    private Path folder;

    private String plan(String status) throws IOException {
        String text = """
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
                    title: {ro: Acțiune abandonată}
                    responsible: [MA]
                    results: [{ro: Rezultat}]
                    implementation: [2024/2026]
                    evaluation: [annual]
                    milestones: [{id: M1, title: {ro: Manual tipărit}, due: 2024-Q2, met: "2024-07-01"}]
                    status: %s
                    indicators:
                      - id: 1.1.1-1
                        name: {ro: Număr de lecții ținute}
                        measure: {type: count, unit: {ro: lecții}, direction: increase}
                        targets: [{period: 2026, value: 10}]
                """.formatted(status);
        return Files.writeString(folder.resolve("plan.yaml"), text).toString();
    }

    @Test
    void periodsThatEndBeforeTheDayAreAskedForAndLaterOnesAreNot() throws IOException {
        String plan = plan(CANCELLED);

        assertThat(snitp("validate", plan).out()).contains("0 errors, 0 warnings");
        assertThat(snitp("calendar", plan, "--year=2024").out()).contains("1.1.1-1  2024");
        assertThat(snitp("calendar", plan, "--year=2025").out()).contains("Nothing is due in 2025.");
        assertThat(form(plan, "2024").out()).contains("1.1.1-1");
        assertThat(form(plan, "2025").err()).contains("MA has nothing to report for 2025");
    }

    @Test
    void withoutADayNothingIsAskedFor() throws IOException {
        String plan = plan("{state: suspended, reason: {ro: lipsa banilor}}");

        assertThat(snitp("validate", "--notes", plan).out())
                .contains("SNITP-425", "It is not stated since when action 1.1.1 is suspended");
        assertThat(snitp("calendar", plan, "--year=2024").out()).contains("Nothing is due in 2024.");
        assertThat(form(plan, "2024").err()).contains("MA has nothing to report for 2024");
    }

    @Test
    void whatIsOnlyDelayedIsStillAskedFor() throws IOException {
        String plan = plan("""
                {state: delayed, since: "2025-01-15", reason: {ro: lipsa banilor}}""");

        assertThat(snitp("calendar", plan, "--year=2025").out()).contains("1.1.1-1  2025");
        assertThat(snitp("progress", "1.1.1-1", plan, "--as-of=2026-12-31").out())
                .contains("Status                  no data")
                .doesNotContain("not applicable");
    }

    @Test
    void aTargetAfterTheEndOfAnActionIsNotMissed() throws IOException {
        assertThat(snitp("progress", "1.1.1-1", plan(CANCELLED), "--as-of=2026-12-31")
                        .out())
                .contains("Status                  not applicable", "Overdue                 2024 (due 2024-12-31)")
                .contains("Action 1.1.1 is cancelled (2025-01-15)")
                .contains("abandonată prin HG 1/2025.")
                .doesNotContain("2025 (due", "missed");
        assertThat(snitp("progress", "1.1.1-1", plan(CANCELLED), "--as-of=2024-12-31")
                        .out())
                .doesNotContain("cancelled");
    }

    @Test
    void whatWasCancelledStaysVisibleWithItsReason() throws IOException {
        String plan = plan(CANCELLED);

        assertThat(snitp("show", plan).out()).contains("MA; 1 indicator; cancelled");
        assertThat(snitp("show", "1.1.1", plan).out())
                .contains("Status                  cancelled since 2025-01-15, begun on 2024-03-01:")
                .contains("Milestones              M1  Manual tipărit (due 2024-Q2, met on 2024-07-01)");
        assertThat(snitp("show", "--status", plan).out())
                .contains("cancelled  1", "cancelled since 2025-01-15, begun on 2024-03-01: abandonată prin HG");
        assertThat(snitp("report", plan, "--year=2025", "--format=md").out())
                .contains("1.1.1 Acțiune abandonată – cancelled since 15 January 2025, begun on 1 March 2024: "
                        + "abandonată prin HG 1/2025")
                .contains("a second bar shows when work was really done");
        assertThat(snitp("report", plan, "--year=2025", "--format=json").out())
                .contains("\"state\": \"cancelled\"", "\"reason\": \"abandonată prin HG 1/2025\"");
    }

    @Test
    void aComparisonNamesTheStatus() throws IOException {
        String before = plan("{state: in-progress, percent: 10}");
        String old = Files.copy(Path.of(before), folder.resolve("old.yaml")).toString();

        assertThat(snitp("diff", old, plan(CANCELLED)).out())
                .contains("status › state: in progress → cancelled")
                .contains("status › since: + 2025-01-15");
    }

    private static Run form(String plan, String period) {
        return snitp("template", "form", plan, "--institution=MA", "--period=" + period, "--format=csv", "--lang=en");
    }
}
