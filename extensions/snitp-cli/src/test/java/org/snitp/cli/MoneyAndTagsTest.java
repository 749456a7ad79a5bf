package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.snitp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Money by year, source and currency, and what has a tag. */
class MoneyAndTagsTest {

    @TempDir
    private Path folder;

    private String plan = "";

    @BeforeEach
    void writePlan() throws IOException {
        plan = Files.writeString(folder.resolve("plan.yaml"), """
                schema: snitp/1
                kind: Strategy
                id: s
                languages: [en]
                title: Strategy
                horizon: 2024/2028
                generalObjectives:
                  - code: "1"
                    title: Safety
                    specificObjectives:
                      - {code: "1.1", title: Lessons, tags: ["sdg:16.2"]}
                      - {code: "1.2", title: Help}
                ---
                schema: snitp/1
                kind: InstitutionRegistry
                languages: [en]
                institutions:
                  - {id: MA, type: ministry, name: Ministry Alpha}
                  - {id: AB, type: agency, name: Agency Beta}
                ---
                schema: snitp/1
                kind: ActionPlan
                languages: [en]
                id: p
                strategy: s
                period: 2024/2026
                actions:
                  - code: 1.1.1
                    title: Teach
                    responsible: [MA]
                    implementation: [permanent]
                    budgetLines:
                      - {period: 2025, amount: 100000, currency: EUR, source: European funds, spent: 40000.5, asOf: "2025-12-31"}
                      - {period: 2025, amount: 20000, currency: RON, source: state budget, institution: AB}
                      - {period: 2026, amount: 50000, currency: EUR, source: European funds}
                    indicators:
                      - id: 1.1.1-1
                        name: Number of lessons
                        measure: {type: count, unit: lessons, accumulation: periodic}
                        targets: [{period: 2025, value: 10}]
                  - code: 1.2.1
                    title: Shelter
                    responsible: [AB]
                    implementation: [permanent]
                    tags: ["own:pilot"]
                    indicators:
                      - id: 1.2.1-1
                        name: Number of shelters
                        measure: {type: count, unit: shelters, accumulation: periodic}
                ---
                schema: snitp/1
                kind: MeasurementSet
                languages: [en]
                id: m
                plan: p
                measurements:
                  - {indicator: 1.1.1-1, period: 2025, value: 4, reportedOn: "2025-12-31"}
                  - {indicator: 1.2.1-1, period: 2025, value: 1, reportedOn: "2025-12-31"}
                """).toString();
    }

    @Test
    void moneyIsAddedUpByCurrency() {
        assertThat(snitp("show", "--budget", plan).out()).isEqualTo("""
                                          planned  committed              spent       as of
                All money, each currency for itself
                                          150,000          –  at least 40,000.5  EUR  2025-12-31
                                           20,000          –                  –  RON

                By objective; each with those under it
                  1  Safety               150,000          –  at least 40,000.5  EUR  2025-12-31
                                           20,000          –                  –  RON
                  1.1  Lessons            150,000          –  at least 40,000.5  EUR  2025-12-31
                                           20,000          –                  –  RON

                By institution
                  AB  Agency Beta          20,000          –                  –  RON
                  MA  Ministry Alpha      150,000          –  at least 40,000.5  EUR  2025-12-31

                By source
                  European funds          150,000          –  at least 40,000.5  EUR  2025-12-31
                  state budget             20,000          –                  –  RON

                By time
                  2025                    100,000          –           40,000.5  EUR  2025-12-31
                                           20,000          –                  –  RON
                  2026                     50,000          –                  –  EUR

                Without a stated budget: 1.2.1. The sums are therefore not the cost of the whole
                plan.
                """);
    }

    @Test
    void anActionShowsItsLines() {
        assertThat(snitp("show", "1.1.1", plan).out())
                .contains("2025: 100,000 EUR, European funds, spent 40,000.5, as\n")
                .contains("2025: 20,000 RON, state budget, AB");
        assertThat(snitp("show", "1.2.1", plan).out()).containsPattern("Tags +own:pilot");
    }

    @Test
    void theBudgetOfOneCodeIsNotShown() {
        assertThat(snitp("show", "--budget", "1.1.1", plan).exitCode()).isEqualTo(2);
    }

    @Test
    void theTreeShowsWhatHasATag() {
        assertThat(snitp("show", "--tag", "sdg:16", plan).out())
                .contains("1.1.1", "Teach")
                .doesNotContain("Shelter");
        assertThat(snitp("show", "--tag", "own:pilot", plan).out())
                .contains("1.2.1", "Shelter")
                .doesNotContain("Teach");
    }

    @Test
    void progressIsToldOfWhatHasATag() {
        assertThat(snitp("progress", "--tag", "sdg:16.2", "--as-of", "2025-12-31", plan)
                        .out())
                .contains("1.1.1-1")
                .doesNotContain("1.2.1-1");
    }

    @Test
    void aReportIsOfWhatHasATag() {
        assertThat(snitp("report", "--year", "2025", "--format", "md", "--tag", "own:pilot", plan)
                        .out())
                .contains("1.2.1-1")
                .doesNotContain("1.1.1-1");
    }

    @Test
    void anUnknownTagIsToldWithTheOneThatIsMeant() {
        assertThat(snitp("show", "--tag", "sdg:16.3", plan).err()).contains("sdg:16.3", "sdg:16.2");
    }

    @Test
    void theReportHasTheMoneyBesideTheResults() {
        assertThat(snitp("report", "--year", "2025", "--format", "md", plan).out())
                .contains("4\\. Budget")
                .contains("150,000 EUR")
                .contains("40,000.5 EUR (stated for 1 of 2 lines)")
                .contains("Without a stated budget: 1 action (1.2.1)");
        assertThat(snitp("report", "--year", "2025", "--format", "json", plan).out())
                .contains("\"planned\": 150000")
                .contains("\"actionsWithoutMoney\"");
    }

    @Test
    void theSumsOfMoneyAreATableForPrograms() {
        assertThat(snitp("show", "--budget", "--format=csv", plan).out().lines())
                .contains(
                        "group,id,name,currency,planned,lines,committed,linesWithCommitted,spent,linesWithSpent,asOf",
                        "total,,,EUR,150000,2,,0,40000.5,1,2025-12-31",
                        "total,,,RON,20000,1,,0,,0,",
                        "objective,1.1,Lessons,EUR,150000,2,,0,40000.5,1,2025-12-31",
                        "institution,AB,Agency Beta,RON,20000,1,,0,,0,",
                        "source,European funds,,EUR,150000,2,,0,40000.5,1,2025-12-31",
                        "time,2026,,EUR,50000,1,,0,,0,",
                        "action,1.2.1,Shelter,,,,,,,,");
        assertThat(snitp("show", "--budget", "--format=json", plan).out().replaceAll("\\s+", " "))
                .contains("\"total\": [ { \"currency\": \"EUR\", \"planned\": 150000, \"lines\": 2,")
                .contains("\"actionsWithoutMoney\": [ \"1.2.1\" ]");
        assertThat(snitp("show", "--format=csv", plan).err())
                .contains("--format is for --budget: a strategy itself is written by snitp convert.");
    }

    @Test
    void aTagSelectsWhatIsAskedInCalendarsAndForms() {
        assertThat(snitp("calendar", plan, "--year=2025", "--tag=own:pilot").out())
                .contains("1.2.1-1")
                .doesNotContain("1.1.1-1");
        assertThat(form("AB", "--tag=own:pilot").out()).contains("1.2.1-1").doesNotContain("1.1.1-1");
        assertThat(form("MA", "--tag=own:pilot").err()).contains("MA has nothing to report for 2025");
        assertThat(form("MA", "--tag=own:pilto").err()).contains("own:pilot");
    }

    private Run form(String institution, String tag) {
        return snitp("template", "form", plan, "--institution=" + institution, "--period=2025", "--format=csv", tag);
    }

    @Test
    void anAnsweredFormOfATagIsCollectedAsAnyOther() throws IOException {
        String answered = form("AB", "--tag=own:pilot")
                .out()
                .replace("Reported on,,", "Reported on,2026-01-15,")
                .replace("value: a whole number,,", "value: a whole number,3,");
        Path form = Files.writeString(folder.resolve("form.csv"), answered);
        Path collected = folder.resolve("collected.yaml");

        assertThat(snitp("collect", form.toString(), "--plan", plan, "-o", collected.toString())
                        .out())
                .contains("Rows: 1 created")
                .doesNotContain("SNITP-");
        assertThat(collected).content().contains("indicator: 1.2.1-1").contains("value: 3");
    }

    @Test
    void exportsHaveTheTagsOfIndicatorsActionsAndObjectives() {
        assertThat(snitp("smart", plan, "--format=csv").out().lines())
                .anyMatch(line -> line.startsWith("indicator,") && line.endsWith(",tags"))
                .anyMatch(line -> line.startsWith("1.1.1-1,") && line.endsWith(",sdg:16.2"))
                .anyMatch(line -> line.startsWith("1.2.1-1,") && line.endsWith(",own:pilot"));
        assertThat(snitp("progress", plan, "--as-of=2026-06-30", "--format=csv")
                        .out()
                        .lines())
                .anyMatch(line -> line.startsWith("1.1.1-1,") && line.endsWith(",sdg:16.2"));
        assertThat(snitp("progress", plan, "--as-of=2026-06-30", "--format=json")
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("\"tags\": [ \"sdg:16.2\" ]");
        assertThat(snitp("smart", plan, "--tag=own:pilot").out())
                .contains("1 indicator")
                .doesNotContain("1.1 ");
    }
}
