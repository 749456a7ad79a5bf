package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.snitp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two ministries end, and another one answers in their place: the plan still names the old ones. */
class SuccessorsTest {

    private static final String ENDED = ", validUntil: \"2025-05-31\", successors: [MAB]";

    @TempDir
    private Path folder;

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String plan(String name, String ended, String successor) throws IOException {
        return write(name, """
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
                institutions:
                  - {id: MA, type: ministry, name: {ro: Ministerul Alfa}%s}
                  - {id: MB, type: ministry, name: {ro: Ministerul Beta}%s}%s
                ---
                schema: snitp/1
                kind: ActionPlan
                id: p
                strategy: s
                period: 2024/2026
                actions:
                  - code: 1.1.1
                    title: {ro: Acțiune}
                    responsible: [MA]
                    support: [MB]
                    results: [{ro: Rezultat}]
                    implementation: [permanent]
                    evaluation: [annual]
                    indicators:
                      - id: 1.1.1-1
                        name: {ro: Număr de lecții ținute}
                        measure: {type: count, unit: {ro: lecții}, direction: increase, accumulation: periodic}
                        baseline: {value: 0, period: 2023}
                        targets: [{period: 2024/2026, value: 300}]
                """.formatted(ended, ended, successor));
    }

    private String merged() throws IOException {
        return plan("plan.yaml", ENDED, "\n  - {id: MAB, type: ministry, name: {ro: Ministerul Alfa și Beta}}");
    }

    @Test
    void reportsCountForTheInstitutionThatOwesThem() throws IOException {
        String plan = merged();
        String figures = write("m.yaml", """
                schema: snitp/1
                kind: MeasurementSet
                id: m
                plan: p
                measurements:
                  - {indicator: 1.1.1-1, period: 2024, value: 100, reportedBy: MA, reportedOn: 2024-12-31}
                """);

        assertThat(snitp("progress", plan, figures, "--as-of=2026-02-01").out())
                .containsPattern("MA +1 +1/1 +0 ")
                .containsPattern("MAB +1 +0/1 +1 ");
        assertThat(snitp("progress", "MAB", plan, figures, "--as-of=2026-02-01").out())
                .contains("1 indicator; 1 of 2 reports due");
        assertThat(snitp("report", plan, figures, "--year=2025", "--format=md").out())
                .contains("| MA Ministerul Alfa | 1 | → on track 1 | 1 of 1 | 0 |")
                .contains("| MAB Ministerul Alfa și Beta | 1 | → on track 1 | 0 of 1 | 0 |");
    }

    @Test
    void oldPeriodsAreAskedOfTheOldInstitutionAndNewOnesOfItsSuccessor() throws IOException {
        String plan = merged();

        assertThat(snitp("validate", plan).out()).contains("0 errors, 0 warnings");
        assertThat(snitp("calendar", plan, "--institution=MA", "--year=2024").out())
                .contains("1.1.1-1  2024");
        assertThat(snitp("calendar", plan, "--institution=MA", "--year=2025").out())
                .doesNotContain("1.1.1-1");
        assertThat(snitp("calendar", plan, "--institution=MAB", "--year=2024").out())
                .doesNotContain("1.1.1-1");
        assertThat(snitp("calendar", plan, "--institution=MAB", "--year=2025").out())
                .contains("1.1.1-1  2025");
        assertThat(form(plan, "MA", "2024").out()).contains("1.1.1-1");
        assertThat(form(plan, "MA", "2025").err()).contains("MA has nothing to report for 2025");
        assertThat(form(plan, "MAB", "2025").out()).contains("1.1.1-1");
    }

    @Test
    void reportsOfBothCountAndWhatIsMissingIsOwedByTheSuccessor() throws IOException {
        String measured = write("m.yaml", """
                schema: snitp/1
                kind: MeasurementSet
                id: m
                plan: p
                measurements:
                  - {indicator: 1.1.1-1, period: 2024, value: 100, reportedOn: "2024-12-31", reportedBy: MA}
                  - {indicator: 1.1.1-1, period: 2025, value: 90, reportedOn: "2025-12-31", reportedBy: MAB}
                """);
        assertThat(snitp("validate", merged(), measured).out()).contains("0 errors, 0 warnings");

        String shown = snitp("progress", "1.1.1-1", merged(), measured, "--as-of=2027-01-31")
                .out();
        assertThat(shown).contains("Actual                  190 lecții", "Reports due             2/3");
        assertThat(snitp("progress", merged(), measured, "--overdue", "--as-of=2027-01-31")
                        .out())
                .contains("MAB\n    1.1.1-1  Număr de lecții ținute");
    }

    @Test
    void theFormOfTheSuccessorIsCollected() throws IOException {
        String plan = merged();
        String form = form(plan, "MAB", "2025").out().replaceFirst("a whole number,", "a whole number,90");
        String measured = folder.resolve("m.yaml").toString();

        assertThat(snitp("collect", "--plan", plan, "-o", measured, write("form.csv", form))
                        .out())
                .contains("1 created");
        assertThat(Files.readString(Path.of(measured))).contains("value: 90");
    }

    @Test
    void theFigureOfTheSuccessorOfOneOfTwoIsItsPartInDocumentsTablesAndForms() throws IOException {
        String plan = write(
                "two.yaml",
                Files.readString(Path.of(merged()))
                        .replace("responsible: [MA]", "responsible: [MA, MC]")
                        .replace("\n---\nschema: snitp/1\nkind: ActionPlan", """

                  - {id: MC, type: ministry, name: {ro: Ministerul Gama}}
                ---
                schema: snitp/1
                kind: ActionPlan"""));
        String document = write("m.yaml", """
                schema: snitp/1
                kind: MeasurementSet
                id: m
                plan: p
                measurements:
                  - {indicator: 1.1.1-1, period: 2025, value: 90, reportedOn: "2025-12-31", reportedBy: MAB}
                  - {indicator: 1.1.1-1, period: 2025, value: 30, reportedOn: "2025-12-31", reportedBy: MC}
                """);
        String table = write("m.csv", """
                indicator,period,value,reportedOn,reportedBy
                1.1.1-1,2025,90,2025-12-31,MAB
                1.1.1-1,2025,30,2025-12-31,MC
                """);
        String collected = folder.resolve("collected.yaml").toString();
        for (Map.Entry<String, String> figure : Map.of("MAB", "90", "MC", "30").entrySet()) {
            String form = form(plan, figure.getKey(), "2025")
                    .out()
                    .replaceFirst("a whole number,", "a whole number," + figure.getValue());
            assertThat(snitp("collect", "--plan", plan, "-o", collected, write(figure.getKey() + ".csv", form))
                            .out())
                    .contains("1 created");
        }

        for (String measured : new String[] {document, table, collected}) {
            assertThat(snitp("progress", "1.1.1-1", plan, measured, "--as-of=2025-12-31")
                            .out())
                    .contains("Actual                  120 lecții", "MA: 90 (reports due: 1/2)");
            assertThat(snitp("validate", plan, measured).out()).contains("0 errors, 0 warnings");
        }
    }

    @Test
    void whoSucceedsWhomIsShownAndCompared() throws IOException {
        assertThat(snitp("show", "MAB", merged()).out())
                .contains("Succeeds                MA  Ministerul Alfa", "MB  Ministerul Beta");
        assertThat(snitp("show", "MA", merged()).out())
                .contains("Exists until            2025-05-31", "Succeeded by            MAB  Ministerul Alfa și Beta");
        assertThat(snitp("diff", plan("old.yaml", "", ""), merged()).out())
                .contains("exists until: + 2025-05-31", "succeeded by: + MAB");
    }

    private static Run form(String plan, String institution, String period) {
        return snitp(
                "template",
                "form",
                plan,
                "--institution=" + institution,
                "--period=" + period,
                "--format=csv",
                "--lang=en");
    }
}
