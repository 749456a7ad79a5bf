package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.snitp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that are easy to judge wrongly, with values computed by hand. */
class OddFiguresTest {

    private static final String PLAN = """
            schema: snitp/1
            kind: Strategy
            id: s
            title: {ro: Strategie}
            horizon: 2024/2028
            generalObjectives:
              - {code: "1", title: {ro: Obiectiv}, specificObjectives: [{code: "1.1", title: {ro: Obiectiv}}]}
            ---
            schema: snitp/1
            kind: InstitutionRegistry
            institutions:
              - {id: MA, type: ministry, name: {ro: Ministerul Alfa}%1$s}
              - {id: MB, type: ministry, name: {ro: Ministerul Beta}%1$s}
              - {id: MC, type: ministry, name: {ro: Ministerul Comun}}
            ---
            schema: snitp/1
            kind: ActionPlan
            id: p
            strategy: s
            period: 2024/2026
            actions:
              - code: 1.1.1
                title: {ro: Acțiune}
                responsible: [%2$s]
                results: [{ro: Rezultat}]
                implementation: [permanent]
                evaluation: [annual]
                indicators:
                  - id: 1.1.1-1
                    name: {ro: Lucrări}
                    %3$s
            """;

    private static final String COUNT =
            "measure: {type: count, unit: {ro: lucrări}, direction: increase, accumulation: %s}";

    @TempDir
    private Path folder;

    private void plan(String institutions, String responsible, String indicator) throws IOException {
        Files.writeString(
                folder.resolve("plan.yaml"),
                PLAN.formatted(institutions, responsible, indicator.replace("; ", "\n        ")));
    }

    private void figures(String... rows) throws IOException {
        StringBuilder text =
                new StringBuilder("schema: snitp/1\nkind: MeasurementSet\nid: m\nplan: p\nmeasurements:\n");
        for (String row : rows) {
            text.append("  - {indicator: 1.1.1-1, ").append(row).append("}\n");
        }
        Files.writeString(folder.resolve("m.yaml"), text);
    }

    private String progress() {
        return snitp("progress", "--indicators", "--lang=en", folder.toString())
                .out()
                .lines()
                .filter(line -> line.contains("1.1.1-1  Lucrări"))
                .findFirst()
                .orElseThrow()
                .replaceAll("\\s+", " ")
                .strip();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # Quarters against a year: 10 + 10 + 9 + 10
            count periodic increase | targets: [{period: 2024, value: 40}] | 2024-Q1 10, 2024-Q2 10, 2024-Q3 9, 2024-Q4 10 | 39 40 97.5% off track
            # A half and its own quarters are counted once: 50 + 30
            count periodic increase | targets: [{period: 2024, value: 100}] | 2024-Q1 20, 2024-Q2 30, 2024-S1 50, 2024-S2 30 | 80 100 80% off track
            # The baseline is zero and must not grow: there is no share
            count snapshot decrease | baseline: {value: 0, period: 2023}; targets: [{period: 2024, value: 0}] | 2024 3 | 3 0 moving away
            # Below zero: -6 is half of the way from -2 to -10
            mean snapshot decrease | baseline: {value: -2, period: 2023}; targets: [{period: 2024, value: -10}] | 2024 -6 | -6 -10 50% off track
            # Half up, and never the whole: 79.995 of 80
            mean snapshot increase | baseline: {value: 0, period: 2023}; targets: [{period: 2024, value: 80}] | 2024 79.995 | 79.995 80 99.9% off track
            # 50 + 20 - 5 = 65, which is 15 of the 50 that are to be added
            count incremental increase | baseline: {value: 50, period: 2023}; targets: [{period: 2024, value: 100}] | 2024-S1 20, 2024-S2 -5 | 65 100 30% off track
            # The ends of a range belong to it
            mean snapshot increase | targets: [{period: 2024, kind: between, min: 5, max: 10}] | 2024 10 | 10 5 … 10 achieved
            count periodic decrease | targets: [{period: 2024, kind: at-most, value: 0}] | 2024 0 | 0 0 achieved
            # A level that was reached after the window of the only target says nothing of it
            count cumulative increase | baseline: {value: 0, period: 2023}; targets: [{period: 2024, value: 100}] | 2025 150 | 150 100 no data
            count cumulative increase | baseline: {value: 0, period: 2023}; targets: [{period: 2024, value: 100}] | 2024 90, 2025 150 | 90 100 90% off track
            # A week that belongs to two years, and a fiscal year, lie in no calendar year
            count periodic increase | targets: [{period: 2024, value: 10}] | 2025-W01 10 | 10 10 no data
            count periodic increase | targets: [{period: 2025, value: 100}] | 2024-10/2025-09 120 | 120 100 no data
            # Money with all its digits
            amount periodic increase | targets: [{period: 2024, value: 1234567.45}] | 2024 1234567.44 | 1,234,567.44 1,234,567.45 99.9% off track
            """)
    void theFigureAndItsVerdictAreThoseThatAHandComputes(
            String kind, String indicator, String reported, String expected) throws IOException {
        String[] measure = kind.split(" ", -1);
        plan(
                "",
                "MA",
                "measure: {type: %s, unit: {ro: u}, accumulation: %s, direction: %s}; %s"
                        .formatted(measure[0], measure[1], measure[2], indicator));
        String[] rows = reported.split(", ", -1);
        for (int i = 0; i < rows.length; i++) {
            String[] row = rows[i].split(" ", -1);
            rows[i] = "period: %s, value: %s, reportedBy: MA, reportedOn: 2026-02-01".formatted(row[0], row[1]);
        }
        figures(rows);

        assertThat(progress().replaceFirst(" !$", "")).isEqualTo("1.1.1-1 Lucrări " + expected);
    }

    @Test
    void aMergedReporterAnswersFromItsFirstDayOnAndIsNamedInTheReport() throws IOException {
        plan(
                ", validUntil: 2024-06-30, successors: [MC]",
                "MA, MB",
                COUNT.formatted("periodic") + "; reporting: each; targets: [{period: 2024, value: 100}]");
        figures(
                "period: 2024-S1, value: 30, reportedBy: MA, reportedOn: 2024-07-05",
                "period: 2024-S1, value: 20, reportedBy: MB, reportedOn: 2024-07-05",
                "period: 2024-S2, value: 60, reportedBy: MC, reportedOn: 2025-01-05, note: {ro: De la minister}");

        assertThat(progress()).startsWith("1.1.1-1 Lucrări 110 100 110% achieved");
        assertThat(snitp("report", "--year=2024", "--format=md", "--lang=en", folder.toString())
                        .out())
                .contains("**Reported:** by MA, on 5 July 2024", "**Reported:** by MB, on 5 July 2024")
                .contains("**Note:** De la minister", "**Reported:** by MC, on 5 January 2025");
    }

    @Test
    void aSharedPercentageIsThatOfTheSums() throws IOException {
        plan(
                "",
                "MA, MB",
                "measure: {type: percentage, unit: {ro: \"%\"}, direction: increase, accumulation: periodic, numerator: {ro: a},"
                        + " denominator: {ro: b}}; reporting: each; targets: [{period: 2024, value: 50}]");
        figures(
                "period: 2024, numerator: 1, denominator: 2, reportedBy: MA, reportedOn: 2025-01-05",
                "period: 2024, numerator: 30, denominator: 98, reportedBy: MB, reportedOn: 2025-01-05");

        assertThat(progress()).startsWith("1.1.1-1 Lucrări 31 50 off track");
    }

    @Test
    void theLastFigureThatWasWithdrawnLeavesTheOneBefore() throws IOException {
        plan(
                "",
                "MA",
                COUNT.formatted("cumulative")
                        + "; baseline: {value: 0, period: 2023}; targets: [{period: 2024, value: 100}, {period: 2025, value: 200}]");
        figures(
                "period: 2024, value: 90, reportedBy: MA, reportedOn: 2025-01-05",
                "period: 2025, value: 500, reportedBy: MA, reportedOn: 2026-01-05, withdrawn: {date: 2026-02-01, reason: {ro: R}}");

        assertThat(progress()).startsWith("1.1.1-1 Lucrări 90 200 45% at risk");
    }

    @Test
    void aTableThatIsNotReadWithItsFolderIsTold() throws IOException {
        plan("", "MA", COUNT.formatted("periodic") + "; targets: [{period: 2024, value: 100}]");
        Path table = folder.resolve("t.csv");
        Files.write(
                table,
                "indicator\tperiod\tvalue\treportedBy\treportedOn\n1.1.1-1\t2024\t100\tMA\t2025-01-05\n"
                        .getBytes(StandardCharsets.UTF_16));
        Files.writeString(folder.resolve("other.csv"), "a;b\n1;2\n");
        String told =
                "snitp: " + table + " is not read with its folder: give a table of measurements by its own name.\n";

        for (String command : new String[] {"validate", "progress"}) {
            assertThat(snitp(command, "--lang=en", folder.toString()).err()).contains(told);
            assertThat(snitp(command, "--lang=en", folder.toString(), table.toString())
                            .err())
                    .doesNotContain("is not read");
        }
        assertThat(snitp("validate", "--lang=ro", folder.toString()).err())
                .contains("t.csv nu se citește odată cu dosarul: un tabel cu măsurători se dă cu numele lui.");
        assertThat(snitp(
                                "progress",
                                "--indicators",
                                "--lang=en",
                                folder.resolve("plan.yaml").toString(),
                                table.toString())
                        .out()
                        .replaceAll(" +", " "))
                .contains("1.1.1-1 Lucrări 100 100 100% achieved");
    }

    @Test
    void aBreakdownBesideAnotherIsLeftOutAsSuch() throws IOException {
        plan(
                "",
                "MA",
                COUNT.formatted("periodic") + "; targets: [{period: 2024, value: 100}]; disaggregation:"
                        + "; - {id: sex, name: {ro: Sex}, categories: [{id: f, name: {ro: Femei}}, {id: b, name: {ro: Bărbați}}]}"
                        + "; - {id: age, name: {ro: Vârstă}, categories: [{id: c, name: {ro: Copii}}, {id: a, name: {ro: Adulți}}]}");
        figures(
                "period: 2024, value: 40, dimensions: {sex: f}, reportedBy: MA, reportedOn: 2025-01-05",
                "period: 2024, value: 50, dimensions: {sex: b}, reportedBy: MA, reportedOn: 2025-01-05",
                "period: 2024, value: 30, dimensions: {age: c}, reportedBy: MA, reportedOn: 2025-01-05");

        assertThat(progress()).startsWith("1.1.1-1 Lucrări 90 100 90% off track");
        assertThat(snitp("report", "--year=2024", "--format=md", "--lang=en", folder.toString())
                        .out())
                .contains("2024 age: the total, or another breakdown, was taken");
    }
}
