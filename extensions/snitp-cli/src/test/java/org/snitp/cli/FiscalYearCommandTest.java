package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.snitp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan that counts in fiscal years: what is asked for, answered and judged by them. */
class FiscalYearCommandTest {

    private static final String HEAD = "indicator,period,value,reportedBy,reportedOn\n";

    @TempDir
    private Path folder;

    private String plan(String year) throws IOException {
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
                %s
                period: 2024-10/2027-09
                actions:
                  - code: 1.1.1
                    title: {ro: Lecții despre riscuri}
                    responsible: [MA]
                    results: [{ro: Rezultat}]
                    implementation: [permanent]
                    evaluation: [annual]
                    indicators:
                      - id: 1.1.1-1
                        name: {ro: Număr de lecții ținute}
                        measure: {type: count, unit: {ro: lecții}, direction: increase}
                        targets: [{period: FY2025, value: 10}]
                """.formatted(year);
        return file("plan.yaml", text);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void recurringReportsAreAskedForByFiscalYearIfThePlanSaysSo() throws IOException {
        String plan = plan("fiscalYear: {begins: 10, reporting: true}");

        assertThat(snitp("calendar", plan).out())
                .contains("30 September 2025", "1.1.1-1  FY2025 ", "1.1.1-1  FY2026 ", "1.1.1-1  FY2027 ");
        assertThat(snitp("calendar", plan, "--year=FY2026").out())
                .contains("1.1.1-1  FY2026 ")
                .doesNotContain("FY2025", "FY2027");
    }

    @Test
    void otherwiseTheyFollowTheCalendar() throws IOException {
        String plan = plan("fiscalYear: {begins: 10}");

        assertThat(snitp("calendar", plan, "--year=FY2026").out())
                .contains("31 December 2025", "1.1.1-1  2025 ")
                .doesNotContain("1.1.1-1  FY2026");
    }

    @Test
    void aTableIsReadByTheYearOfThePlanBesideIt() throws IOException {
        String plan = plan("fiscalYear: {begins: 10, reporting: true}");
        String table = file("t.csv", HEAD + "1.1.1-1,FY2025,11,MA,2025-09-30\n");

        Run run = snitp("progress", "--as-of=2025-11-01", plan, table);

        assertThat(run.out()).contains("1 of 1 report due (100%)", "achieved  1");
    }

    @Test
    void theSameYearInMonthsIsTheSameFigure() throws IOException {
        String plan = plan("fiscalYear: {begins: 10, reporting: true}");
        String table = file(
                "t.csv", HEAD + "1.1.1-1,FY2025,11,MA,2025-09-30\n" + "1.1.1-1,2024-Q4/2025-Q3,12,MA,2025-09-30\n");

        assertThat(snitp("validate", plan, table).out()).contains("SNITP-707");
    }

    @Test
    void aFormForAFiscalYearAsksForIt() throws IOException {
        String plan = plan("fiscalYear: {begins: 10, reporting: true}");

        assertThat(snitp("template", "form", "--institution=MA", "--period=FY2025", "--format=csv", plan)
                        .out())
                .contains("1.1.1-1");
    }

    @Test
    void whatNobodyDeclaredIsRefused() throws IOException {
        String plan = plan("title: {ro: Plan}").replace("FY2025", "2025");
        Files.writeString(Path.of(plan), Files.readString(Path.of(plan)).replace("FY2025", "2025"));

        assertThat(snitp("template", "form", "--institution=MA", "--period=FY2025", "--format=csv", plan)
                        .err())
                .contains("\"FY2025\" is a fiscal year, but the plans do not say when such years begin");
    }

    @Test
    void everythingShowsTheNameAndSaysOnceWhatItMeans() throws IOException {
        String plan = plan("fiscalYear: {begins: 10, reporting: true}");
        String table = file("t.csv", HEAD + "1.1.1-1,FY2025,7,MA,2025-09-30\n");

        String progress = snitp("progress", "--as-of=2025-11-01", "--lang=en", "1.1.1-1", plan, table)
                .out();
        assertThat(progress).contains("10 (FY2025)", "FY2025: 7 of 10, missed");
        assertThat(progress).containsOnlyOnce("2024-10/2025-09");
        assertThat(progress).contains("FY2025 is 2024-10/2025-09: the fiscal year is named after the calendar year in");
        assertThat(snitp("show", "1.1.1-1", plan, "--lang=ro").out())
                .contains("10 (FY2025)")
                .contains("FY2025 înseamnă 2024-10/2025-09: denumirea (an fiscal)");
        assertThat(snitp("calendar", "--format=csv", plan).out())
                .contains(",FY2025,2024-10-01,2025-09-30,FY2025,")
                .doesNotContain("2024-10/2025-09");
        assertThat(snitp("calendar", "--format=ical", plan).out()).contains("1.1.1-1 (FY2025)");
        assertThat(snitp("calendar", "--format=json", plan).out()).contains("\"2024-10/2025-09\"");
        assertThat(snitp("progress", "--format=csv", "--as-of=2025-11-01", plan, table)
                        .out())
                .contains(",FY2025,");
    }

    @Test
    void theReportOfAFiscalYearIsMadeAsOfItsLastDay() throws IOException {
        String plan = plan("fiscalYear: {begins: 10, named: by-start, reporting: true}")
                .replace("FY2025", "FY2024");
        Files.writeString(Path.of(plan), Files.readString(Path.of(plan)).replace("FY2025", "FY2024"));
        String table = file("t.csv", HEAD + "1.1.1-1,FY2024,7,MA,2025-09-30\n");

        assertThat(snitp("report", "--year=FY2024", "--format=md", "--lang=en", plan, table)
                        .out())
                .contains("# Monitoring report for FY2024", "- **As of:** 30 September 2025", "10 (FY2024)")
                .contains("FY2024 is October 2024 – September 2025: the fiscal year is named after the calendar year in"
                        + " which it begins")
                .doesNotContain("2024-10/2025-09");
        assertThat(snitp("report", "--year=FY2024", "--format=json", plan, table)
                        .out())
                .contains("\"period\": \"2024-10/2025-09\"", "\"periodName\": \"FY2024\"");
        assertThat(snitp("report", "--year=FY2035", plan, table).err()).contains("FY2035");
    }

    @Test
    void aFormNamesTheYearAndIsReadBack() throws IOException {
        String plan = plan("fiscalYear: {begins: 10, reporting: true}");
        String form = snitp(
                        "template", "form", "--institution=MA", "--period=FY2025", "--format=csv", "--lang=en", plan)
                .out();
        assertThat(form).contains("Reporting period,FY2025 (2024-10/2025-09)", "Target: 10 (FY2025)");

        String filled = file(
                "form.csv",
                form.replace("Reported on,", "Reported on,2025-10-10")
                        .replaceAll("(?m)(1\\.1\\.1-1,(?:(?:\"[^\"]*\"|[^,\n]*),){7})", "$112"));
        Path out = folder.resolve("out.yaml");
        assertThat(snitp("collect", "--plan=" + plan, "-o", out.toString(), "--lang=en", filled)
                        .out())
                .contains("1 created");
        assertThat(Files.readString(out)).contains("period: 2024-10/2025-09", "value: 12");
    }
}
