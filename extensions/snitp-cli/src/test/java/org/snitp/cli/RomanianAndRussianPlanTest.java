package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.snitp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A plan in Romanian and Russian, as a ministry of the Republic of Moldova would write it. Its texts are samples, and say so: no
 * official plan is quoted.
 */
class RomanianAndRussianPlanTest {

    private static final String PLAN = """
            schema: snitp/1
            kind: Strategy
            id: exemplu-md
            languages: [ro, ru]
            title: {ro: "Exemplu: program național", ru: "Пример: национальная программа"}
            horizon: 2025/2030
            generalObjectives:
              - code: "1"
                title: {ro: "Exemplu: prevenirea", ru: "Пример: предупреждение"}
            ---
            schema: snitp/1
            kind: InstitutionRegistry
            id: institutii
            languages: [ro, ru]
            institutions:
              - {id: MX, type: ministry, name: {ro: "Exemplu: ministerul", ru: "Пример: министерство"}}
            ---
            schema: snitp/1
            kind: ActionPlan
            id: plan-md
            languages: [ro, ru]
            strategy: exemplu-md
            period: 2025/2026
            title: {ro: "Exemplu: plan de acțiuni", ru: "Пример: план действий"}
            actions:
              - code: "1.1"
                objective: "1"
                title: {ro: "Exemplu: lecții în școli", ru: "Пример: уроки в школах"}
                responsible: [MX]
                results: [{ro: "Exemplu: lecții ținute"}]
                implementation: [permanent]
                evaluation: [annual]
                indicators:
                  - id: 1.1-1
                    name: {ro: "Exemplu: numărul de lecții", ru: "Пример: число уроков"}
                    measure: {type: count, unit: {ro: lecții, ru: уроки}, direction: increase, accumulation: periodic}
                    baseline: {value: 0, period: 2024}
                    targets: [{period: 2025, value: 10}]
            ---
            schema: snitp/1
            kind: MeasurementSet
            id: date-md
            languages: [ro, ru]
            plan: plan-md
            reporter: MX
            measurements:
              - {indicator: 1.1-1, period: 2025, value: 11, reportedOn: 2026-01-20, note: {ro: "Exemplu: notă", ru: "Пример: примечание"}}
            """;

    @TempDir
    private Path folder;

    private String plan = "";

    @BeforeEach
    void writePlan() throws IOException {
        plan = write("plan.yaml", PLAN);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void theTextThatIsMissingInADeclaredLanguageIsToldAndNoOther() {
        assertThat(snitp("validate", "--notes", "--lang", "ro", plan).out())
                .contains("0 erori, 0 avertismente, 1 notă")
                .contains("SNITP-367", "results: [{ro: \"Exemplu: lecții ținute\"}]", "„ru”");
    }

    /** A plan that has only Romanian so far gets Russian by a declaration and texts beside those that are there. */
    @Test
    void russianIsAddedToAPlanInRomanian() throws IOException {
        String romanian = PLAN.replaceAll(", ru: (?:\"[^\"]*\"|[^,}]+)", "").replace("[ro, ru]", "[ro]");
        assertThat(romanian).doesNotContain("ru:").doesNotContainPattern("\\p{IsCyrillic}");
        String before = write("before.yaml", romanian);

        assertThat(snitp("validate", "--notes", "--lang", "ro", before).out()).contains("0 erori, 0 avertismente\n");
        assertThat(snitp("diff", "--lang", "ro", before, plan).out())
                .contains("Пример: уроки в школах")
                .doesNotContain("eliminat");
    }

    @Test
    void whatIsShownIsInTheLanguageOfTheTextsThatIsAskedFor() {
        assertThat(snitp("show", "--text-lang", "ru", "--lang", "ro", "1.1", plan)
                        .out())
                .contains("1.1  Пример: уроки в школах", "MX  Пример: министерство", "număr, уроки")
                .contains("Exemplu: lecții ținute");
        assertThat(snitp("show", "--text-lang", "ru", "--lang", "ro", "1.1", plan)
                        .err())
                .contains("„ru”", "ro (1)");
        assertThat(snitp("show", "--text-lang", "ro", "1.1", plan).out()).doesNotContainPattern("\\p{IsCyrillic}");
    }

    @Test
    void theReportHasRussianTextsAndSaysWhichAreNot() {
        String report = snitp("report", "--year", "2025", "--text-lang", "ru", "--lang", "ro", "--format", "md", plan)
                .out();

        assertThat(report)
                .contains("Пример: национальная программа", "Пример: план действий", "Пример: примечание")
                .contains("rusă \\[ru\\]: ");
        assertThat(snitp("report", "--year", "2025", "--text-lang", "ru", "--lang", "ro", plan)
                        .out())
                .contains("lang=\"ru\">Пример: уроки в школах ");
    }

    @Test
    void progressNamesTheIndicatorInRussian() {
        assertThat(snitp("progress", "--as-of", "2026-02-01", "--text-lang", "ru", "--lang", "ro", "1.1-1", plan)
                        .out())
                .contains("Пример: число уроков", "Пример: примечание");
    }

    @Test
    void whatIsWrittenBackHasBothLanguages() {
        assertThat(snitp("convert", "--to", "yaml", plan).out())
                .contains("ro: 'Exemplu: lecții în școli'", "ru: 'Пример: уроки в школах'");
    }

    @Test
    void aFormInRussianIsFilledInAndCollected() throws IOException {
        String planAlone = write("planned.yaml", PLAN.substring(0, PLAN.lastIndexOf("---")));
        String form = snitp(
                        "template",
                        "form",
                        "--institution",
                        "MX",
                        "--period",
                        "2025",
                        "--format",
                        "csv",
                        "--with-status",
                        "--text-lang",
                        "ru",
                        "--lang",
                        "ro",
                        planAlone)
                .out();
        assertThat(form)
                .contains("1.1-1;Пример: число уроков;1.1 Пример: уроки в школах;2025;2025-12-31;Total;уроки;")
                .contains("Denumirea instituției;Пример: министерство;", "1.1;;Пример: уроки в школах;2025;");

        String filled = write(
                "filled.csv",
                form.replaceFirst("(?m)^(1\\.1-1;(?:[^;]*;){7});", "$111;")
                        .replaceFirst("(?m)^(1\\.1;;(?:[^;]*;){3});", "$1planificată;"));
        String measurements = folder.resolve("measurements.yaml").toString();
        Run collected = snitp(
                "collect",
                "--plan",
                planAlone,
                "-o",
                measurements,
                "--status-report",
                folder.resolve("statuses.yaml").toString(),
                "--reported-on",
                "2026-01-20",
                "--lang",
                "ro",
                filled);

        assertThat(collected.out())
                .contains("Rândurile tuturor formularelor: 2 create")
                .doesNotContain("avertisment");
        assertThat(Files.readString(Path.of(measurements))).contains("value: 11", "languages: [ro, ru]");
    }
}
