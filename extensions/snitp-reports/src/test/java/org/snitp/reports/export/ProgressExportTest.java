package org.snitp.reports.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.measurements.table.Cell;
import org.snitp.measurements.table.CsvTable;
import org.snitp.measurements.table.Table;

/** Progress for programs and spreadsheets; the examples of the command show whole files. */
class ProgressExportTest {

    private static final ProgressExport ENGLISH = ProgressExport.of(Sample.BUNDLE, Sample.REPORT, Locale.ENGLISH);
    private static final ProgressExport ROMANIAN =
            ProgressExport.of(Sample.BUNDLE, Sample.REPORT, Locale.forLanguageTag("ro"));

    @Test
    void decimalsAreExactAndPlain() {
        assertThat(ENGLISH.render())
                .contains("\"value\": 0.3,", "\"value\": 10.50", "\"value\": 1000\n")
                .doesNotContain("E+");
        assertThat(column(ENGLISH.indicators(), "actual")).containsExactly(Cell.of(new BigDecimal("0.3")), Cell.EMPTY);
    }

    @Test
    void aPartHasItsOwnTotalAndNoGroups() {
        ProgressExport part = ENGLISH.only(List.of("1.1.1-2", "absent"));

        assertThat(part.render())
                .contains("\"indicators\": 1,", "\"id\": \"1.1.1-2\"")
                .doesNotContain("\"id\": \"1.1.1-1\"", "\"objectives\"", "\"actions\"", "\"institutions\"");
        assertThat(part.totals().rows()).hasSize(1);
        assertThat(part.indicators().rows()).hasSize(1);
    }

    @Test
    void theWholeHasEveryGroup() {
        assertThat(column(ENGLISH.totals(), "id"))
                .containsExactly(Cell.of(""), Cell.of("1"), Cell.of("1.1"), Cell.of("1.1.1"), Cell.of("ME"));
        assertThat(column(ROMANIAN.totals(), "name"))
                .contains(Cell.of("Obiectiv specific"), Cell.of("Acțiune"), Cell.of("Ministerul"));
    }

    @Test
    void everyFigureSaysHowItCameAbout() {
        Table figures = ROMANIAN.only(List.of("1.1.1-1")).figures();

        assertThat(column(figures, "figure"))
                .containsExactly(Cell.of("actual"), Cell.of("expected"), Cell.of("achievement"), Cell.of("growth"));
        assertThat(column(figures, "inputs").get(0)).isEqualTo(Cell.of("valoare = 2024: 0,1\nvaloare = 2025: 0,2"));
        assertThat(column(figures, "formula").get(0)).isEqualTo(Cell.of("sum"));
        assertThat(ENGLISH.render()).containsIgnoringWhitespaces("""
                        "name": "period-value", "period": "2025", "numbers": [0.2]""");
    }

    @Test
    void whatIsOverdueNamesWhoShouldHaveReported() {
        Table overdue = ENGLISH.overdue();

        assertThat(column(overdue, "indicator")).containsExactly(Cell.of("1.1.1-2"), Cell.of("1.1.1-2"));
        assertThat(column(overdue, "responsible")).containsOnly(Cell.of("ME"));
        assertThat(column(overdue, "dueOn")).containsExactly(Cell.of("2024-12-31"), Cell.of("2025-12-31"));
    }

    @Test
    void noNameBecomesAFormulaAndNoQuoteEndsAText() {
        assertThat(CsvTable.forPrograms().render(ENGLISH.indicators()))
                .contains("\n1.1.1-1,'=Lessons,", "\n1.1.1-2,\"\"\"Final\"\" report\",");
        assertThat(ENGLISH.render()).contains("\"name\": \"\\\"Final\\\" report\"", "\"reason\": \"Motiv\\nlung\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "fr", ""})
    void everyLanguageButRomanianIsEnglish(String tag) {
        ProgressExport export = ProgressExport.of(Sample.BUNDLE, Sample.REPORT, Locale.forLanguageTag(tag));

        assertThat(export.render()).isEqualTo(ENGLISH.render());
        assertThat(export.figures()).isEqualTo(ENGLISH.figures());
    }

    @Test
    void keysAreTheSameInEveryLanguage() {
        assertThat(keys(ROMANIAN.render())).isEqualTo(keys(ENGLISH.render()));
        assertThat(ROMANIAN.indicators().header())
                .isEqualTo(ENGLISH.indicators().header());
    }

    private static List<String> keys(String json) {
        return json.lines()
                .filter(line -> line.contains("\": "))
                .map(line -> line.replaceAll("\": .*", ""))
                .toList();
    }

    private static List<Cell> column(Table table, String head) {
        int column = table.header().indexOf(head);
        return table.rows().stream().map(row -> row.get(column)).toList();
    }
}
