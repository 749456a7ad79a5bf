package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.snitp;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms ask for the status and the money of actions and for the certainty of figures, and collecting loses nothing of it. */
class ActionFormsTest {

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
            institutions:
              - {id: MA, type: ministry, name: {ro: Ministerul Alfa}}
              - {id: MB, type: ministry, name: {ro: Ministerul Beta}}
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
                budgetLines:
                  - {period: 2025, amount: 50000, currency: RON, source: {ro: bugetul de stat}}
                  - {period: 2025, amount: 2000, currency: EUR, source: {ro: granturi}, institution: MB}
                indicators:
                  - id: 1.1.1-1
                    name: {ro: Număr de lecții ținute}
                    measure: {type: count, unit: {ro: lecții}, direction: increase}
                    targets: [{period: 2026, value: 10}]
              - code: 1.1.2
                title: {ro: Campanie}
                responsible: [MA]
                results: [{ro: Rezultat}]
                implementation: [2024/2026]
                evaluation: [annual]
                status: {state: cancelled, since: "2024-05-01", reason: {ro: nu mai este nevoie}}
                budget: {amount: 1000, currency: RON, source: {ro: bugetul de stat}}
                indicators:
                  - id: 1.1.2-1
                    name: {ro: Număr de afișe}
                    measure: {type: count, unit: {ro: afișe}, direction: increase}
                    targets: [{period: 2026, value: 10}]
            """;

    @TempDir
    private Path folder;

    private String plan = "";

    @BeforeEach
    void writePlan() throws IOException {
        plan = Files.writeString(folder.resolve("plan.yaml"), PLAN).toString();
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    /** A form that is filled in by the first two cells of its rows. */
    private final class Form {

        private final List<List<String>> rows;

        Form(String... options) {
            List<String> arguments = new ArrayList<>(
                    List.of("template", "form", plan, "--institution=MA", "--period=2025", "--format=csv"));
            arguments.addAll(List.of(options));
            rows = new ArrayList<>(CsvReader.builder()
                    .skipEmptyLines(false)
                    .ofCsvRecord(snitp(arguments.toArray(String[]::new)).out().substring(1))
                    .stream()
                    .map(CsvRecord::getFields)
                    .<List<String>>map(ArrayList::new)
                    .toList());
            with("Reported on", "", 1, "2026-01-20");
        }

        Form with(String first, String second, int column, String text) {
            return in("Reporting form", first, second, column, text);
        }

        Form status(String first, String second, int column, String text) {
            return in("Status of actions", first, second, column, text);
        }

        Form money(String first, int column, String text) {
            return in("Money of actions", first, "", column, text);
        }

        private Form in(String table, String first, String second, int column, String text) {
            boolean inside = false;
            for (List<String> row : rows) {
                inside |= row.get(0).equals(table);
                if (inside
                        && row.get(0).equals(first)
                        && (second.isEmpty() || row.get(1).equals(second.equals("-") ? "" : second))) {
                    row.set(column, text);
                    return this;
                }
            }
            throw new AssertionError("No row " + first + " " + second + " in " + table);
        }

        String write(String name) throws IOException {
            StringWriter text = new StringWriter();
            try (CsvWriter csv = CsvWriter.builder().build(text)) {
                rows.forEach(csv::writeRecord);
            }
            return Files.writeString(folder.resolve(name), text.toString()).toString();
        }
    }

    private Run collect(String form, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "collect", form, "--plan", plan, "--output", path("m.yaml"), "--status-report", path("st.yaml")));
        arguments.addAll(List.of(more));
        return snitp(arguments.toArray(String[]::new));
    }

    /** What a run told, on one line. */
    private static String told(Run run) {
        return run.out().replaceAll("\\s+", " ");
    }

    private String reports() throws IOException {
        return Files.readString(folder.resolve("st.yaml"));
    }

    @Test
    void whatIsCancelledIsNotAskedForAndAFormAsksOnlyWhatIsWanted() {
        String all = snitp(
                        "template",
                        "form",
                        plan,
                        "--institution=MA",
                        "--period=2025",
                        "--format=csv",
                        "--with-status",
                        "--with-money")
                .out();
        String plain = snitp("template", "form", plan, "--institution=MA", "--period=2025", "--format=csv")
                .out();

        assertThat(all)
                .contains("Status of actions", "1.1.1,M1,Manual tipărit", "Money of actions", "bugetul de stat,RON")
                .doesNotContain("Campanie", "EUR");
        assertThat(plain).doesNotContain("Status of actions", "Money of actions", "followed by", "Certainty");
    }

    @Test
    void moneyIsAskedOfTheInstitutionInWhoseBudgetItIs() {
        assertThat(snitp("template", "form", plan, "--institution=MB", "--period=2025", "--format=csv", "--with-money")
                        .out())
                .contains("granturi,EUR")
                .doesNotContain("RON");
    }

    @Test
    void statusAndMoneyAreStoredWithReporterAndDay() throws IOException {
        Form form = new Form("--with-status", "--with-money")
                .status("1.1.1", "-", 5, "în curs")
                .status("1.1.1", "-", 9, "40")
                .status("1.1.1", "M1", 10, "2024-06-20")
                .money("1.1.1", 6, "40000")
                .money("1.1.1", 7, "30000.50");

        Run run = collect(form.write("ma.csv"));

        assertThat(run.exitCode()).isZero();
        assertThat(told(run))
                .contains("Rows: 2 created", "The reported status and money of actions are in " + path("st.yaml"));
        assertThat(reports())
                .contains("state: in-progress", "percent: 40", "- id: M1", "met: 2024-06-20")
                .contains("committed: 40000", "spent: 30000.5", "reportedBy: MA", "reportedOn: 2026-01-20");
        assertThat(snitp("validate", plan, path("st.yaml")).exitCode()).isZero();
        assertThat(snitp("show", "--status", plan, path("st.yaml")).out()).contains("met on 2024-06-20", "40 % done");
    }

    @Test
    void aLaterReportIsAddedAndTheSameOneChangesNothing() throws IOException {
        Form form =
                new Form("--with-status").status("1.1.1", "-", 5, "in progress").status("1.1.1", "-", 9, "40");
        String file = form.write("ma.csv");
        collect(file);
        Files.writeString(folder.resolve("st.yaml"), "# păstrat\n" + reports());

        assertThat(told(collect(file))).contains("1 unchanged", "Nothing is new: " + path("st.yaml"));
        Run later = collect(form.with("Reported on", "", 1, "2026-02-10")
                .status("1.1.1", "-", 9, "60")
                .write("ma2.csv"));

        assertThat(later.out()).contains("changed", "Percent done: 40 → 60");
        assertThat(reports()).startsWith("# păstrat").contains("percent: 40", "percent: 60", "2026-02-10");
    }

    @Test
    void twoReportsOfOneDayContradictEachOther() throws IOException {
        Form form = new Form("--with-money").money("1.1.1", 7, "10");
        collect(form.write("ma.csv"));

        Run run = collect(form.money("1.1.1", 7, "11").write("ma2.csv"), "--rejected", path("rejected.csv"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(told(run)).contains("SNITP-723", "on the same day");
        assertThat(reports()).contains("spent: 10").doesNotContain("spent: 11");
        assertThat(Files.readString(folder.resolve("rejected.csv")))
                .contains("Money of actions", "bugetul de stat,RON");
    }

    @Test
    void whatIsRejectedIsMendedAndCollectedAgain() throws IOException {
        Form form = new Form("--with-status")
                .status("1.1.1", "-", 5, "aproape gata")
                .status("1.1.1", "M1", 10, "2024-06-20");

        Run run = collect(form.write("ma.csv"), "--rejected", path("rejected.csv"));
        String rejected = Files.readString(folder.resolve("rejected.csv"));
        Files.writeString(folder.resolve("mended.csv"), rejected.replace("aproape gata", "completed"));

        assertThat(told(run)).contains("2 rejected", "\"aproape gata\" is none of: \"planned\"");
        assertThat(rejected).contains("1.1.1,M1,Manual tipărit");
        assertThat(told(collect(path("mended.csv")))).contains("2 created");
        assertThat(reports()).contains("state: completed", "met: 2024-06-20");
    }

    @Test
    void aMilestoneWithoutTheStatusOfItsActionIsNotLost() throws IOException {
        Run run = collect(new Form("--with-status")
                .status("1.1.1", "M1", 10, "2024-06-20")
                .write("ma.csv"));

        assertThat(told(run)).contains("1 rejected", "the status of action 1.1.1 is missing");
    }

    @Test
    void aReportIsTakenBackWithAReason() throws IOException {
        Form form = new Form("--with-status", "--with-money")
                .status("1.1.1", "-", 5, "in progress")
                .money("1.1.1", 7, "10");
        collect(form.write("ma.csv"));
        form.with("Reported on", "", 1, "2026-02-10")
                .status("1.1.1", "-", 5, "withdrawn")
                .money("1.1.1", 7, "withdrawn");
        assertThat(told(collect(form.write("ma2.csv"))))
                .contains("2 rejected", "no reason is given: say why under \"Reason\"", "say why under \"Note\"");

        collect(form.status("1.1.1", "-", 11, "wrong action")
                .money("1.1.1", 8, "wrong action")
                .write("ma3.csv"));

        assertThat(reports()).containsPattern("state: in-progress\\n(.*\\n)*?.*withdrawn:\\n\\s+date: 2026-02-10");
        assertThat(snitp("show", "--status", plan, path("st.yaml")).out()).contains("withdrawn on 2026-02-10");
    }

    @Test
    void whatIsImpossibleIsRefusedAndWhatIsUnlikelyIsTold() throws IOException {
        Form form = new Form("--with-status", "--with-money")
                .status("1.1.1", "-", 5, "delayed")
                .status("1.1.1", "-", 9, "140")
                .money("1.1.1", 6, "-5");
        assertThat(told(collect(form.write("ma.csv"))))
                .contains("SNITP-304", "SNITP-422", "fill it in under", "2 rejected");

        form.status("1.1.1", "-", 9, "14").money("1.1.1", 6, "60000").money("1.1.1", 7, "1000");
        assertThat(told(collect(form.write("ma2.csv"))))
                .contains("2 created", "SNITP-773", "60000 RON were committed, but only 50000 RON are planned");
    }

    @Test
    void aTableThatWasCutOffIsTold() throws IOException {
        Form form = new Form("--with-status", "--with-money").status("1.1.1", "-", 5, "delayed");
        int end = form.rows.indexOf(form.rows.stream()
                .filter(row -> row.get(0).equals("Status of actions"))
                .findFirst()
                .orElseThrow());
        form.rows.subList(end, form.rows.size()).clear();

        assertThat(told(collect(form.write("ma.csv"))))
                .contains("The form has another table, \"Status of actions\", which is in none of the files");
    }

    @Test
    void withoutAFileForThemReportsOnActionsAreNotLostInSilence() throws IOException {
        String form =
                new Form("--with-status").status("1.1.1", "-", 5, "delayed").write("ma.csv");

        assertThat(snitp("collect", form, "--plan", plan, "-o", path("m.yaml")).out())
                .contains("1 report on actions was not stored: name a file for it with --status-report.");
    }

    @Test
    void aProvisionalFigureStaysSoUntilAFormSaysThatItIsFinal() throws IOException {
        Form form = new Form("--with-observation-status");
        form.with("1.1.1-1", "", 8, "7").with("1.1.1-1", "", 14, "provizorie");
        collect(form.write("1.csv"));
        assertThat(Files.readString(folder.resolve("m.yaml"))).contains("observationStatus: provisional");

        Form plain = new Form().with("Reported on", "", 1, "2026-02-01").with("1.1.1-1", "", 8, "8");
        assertThat(told(collect(plain.write("2.csv"))))
                .contains("The figure of 2026-01-20 was provisional, and the form has no column");
        assertThat(Files.readString(folder.resolve("m.yaml"))).contains("value: 8\n    observationStatus: provisional");

        form.with("Reported on", "", 1, "2026-03-01")
                .with("1.1.1-1", "", 8, "9")
                .with("1.1.1-1", "", 14, "");
        assertThat(told(collect(form.write("3.csv")))).contains("is empty: it stays provisional");

        form.with("Reported on", "", 1, "2026-04-01").with("1.1.1-1", "", 14, "A");
        assertThat(told(collect(form.write("4.csv"))))
                .contains("Certainty of the figure: provizorie / provisional → definitivă / final");
        assertThat(Files.readString(folder.resolve("m.yaml"))).contains("value: 9\n    observationStatus: normal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ro", "en"})
    void aWorkbookMayAskForEverything(String language) {
        assertThat(snitp(
                        "template",
                        "form",
                        plan,
                        "--institution=MA",
                        "--period=2025",
                        "--with-status",
                        "--with-money",
                        "--with-parts",
                        "--with-observation-status",
                        "--cross",
                        "--lang=" + language,
                        "-o",
                        path("ma.xlsx")))
                .satisfies(run -> assertThat(run.err()).isEmpty())
                .satisfies(run -> assertThat(run.exitCode()).isZero());
        assertThat(folder.resolve("ma.xlsx")).isNotEmptyFile();
    }

    @Test
    void thatThereIsNoFigureIsAnAnswerToo() throws IOException {
        Form form = new Form("--with-observation-status").with("1.1.1-1", "", 14, "lipsă");

        collect(form.write("1.csv"));

        assertThat(Files.readString(folder.resolve("m.yaml"))).contains("observationStatus: missing");
    }

    @Test
    void aFigureIsNotThereAndMissing() throws IOException {
        Form form = new Form("--with-observation-status")
                .with("1.1.1-1", "", 8, "7")
                .with("1.1.1-1", "", 14, "lipsă");

        assertThat(told(collect(form.write("1.csv")))).contains("SNITP-746");
        assertThat(folder.resolve("m.yaml")).doesNotExist();
    }

    @Test
    void aWordThatIsNoObservationStatusIsTold() throws IOException {
        Form form = new Form("--with-observation-status")
                .with("1.1.1-1", "", 8, "7")
                .with("1.1.1-1", "", 14, "cam sigură");

        assertThat(told(collect(form.write("1.csv"))))
                .contains("\"cam sigură\" is none of: \"final\", \"provisional\"", "\"missing\"");
    }

    @Test
    void reportedMoneyStandsBesideWhatIsPlannedAndBesideTheResult() throws IOException {
        collect(new Form("--with-money")
                .money("1.1.1", 6, "40000")
                .money("1.1.1", 7, "30000.50")
                .write("ma.csv"));
        String reports = path("st.yaml");

        assertThat(told(snitp("show", "--budget", plan, reports))).contains("bugetul de stat 51,000 at least 40,000");
        assertThat(snitp("show", "--budget", "--format=csv", plan, reports).out())
                .contains("action,1.1.1,Lecții despre riscuri,RON,50000,1,40000,1,30000.5,1,2025-12-31");
        assertThat(told(snitp("show", "--status", plan, reports)))
                .contains("Money as reported: 2025, bugetul de stat: committed 40,000 RON, spent 30,000.5 RON (MA,");
        assertThat(snitp("report", "--year=2025", plan, reports).out())
                .contains("Planned: 50,000 RON; Committed: 40,000 RON; Spent: 30,000.5 RON", "Money as reported");
        assertThat(snitp("report", "--year=2025", "--format=json", plan, reports)
                        .out())
                .contains("\"expenditureReports\"", "\"spent\": 30000.5");
    }
}
