package org.snitp.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    private static final Table TABLE = new Table(
            List.of("id", "valoare"),
            List.of(
                    List.of(Cell.of("1.1.1-1"), Cell.of(new BigDecimal("-1234.50"))),
                    List.of(Cell.of("a,b;c \"d\"\ne"), Cell.EMPTY),
                    List.of(Cell.of("=1+1"), Cell.of(3))));

    @Test
    void programsGetCommasAndDecimalPoints() {
        assertThat(CsvTable.forPrograms().write(TABLE)).isEqualTo("""
                id,valoare
                1.1.1-1,-1234.50
                "a,b;c ""d""
                e",
                '=1+1,3
                """);
    }

    @Test
    void romanianSpreadsheetsGetSemicolonsAndDecimalCommas() {
        assertThat(CsvTable.forRomanianSpreadsheets().write(TABLE)).isEqualTo("""
                id;valoare
                1.1.1-1;-1234,50
                "a,b;c ""d""
                e";
                '=1+1;3
                """);
    }

    @Test
    void rowsWithoutAHeadAreMadeAsLongAsTheLongest() {
        assertThat(CsvTable.forPrograms()
                        .writeRows(List.of(
                                List.of(Cell.of("a")), List.of(), List.of(Cell.of(1), Cell.of("=b"), Cell.of("c")))))
                .isEqualTo("""
                a,,
                ,,
                1,'=b,c
                """);
        assertThat(CsvTable.forPrograms().writeRows(List.of())).isEmpty();
    }

    @Test
    void everyRowHasACellForEachColumn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table(List.of("a", "b"), List.of(List.of(Cell.EMPTY))))
                .withMessage("A row has 1 cells, and there are 2 columns: [Text[text=]]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+40 21 000",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "  =1",
                "\uFF1D1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF201",
                "'=1",
                "'"
            })
    void aTextThatCouldRunIsGuardedAndComesBackAsItWas(String text) {
        assertThat(SafeText.guard(text)).isEqualTo("'" + text);
        assertThat(SafeText.unguard(SafeText.guard(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1.1.1-1", "Poliția Română", "a=b", "5 - 3"})
    void anyOtherTextStaysAsItIs(String text) {
        assertThat(SafeText.guard(text)).isEqualTo(text);
        assertThat(SafeText.unguard(text)).isEqualTo(text);
    }

    @Test
    void anApostropheThatGuardsNothingIsPartOfTheText() {
        assertThat(SafeText.unguard("'n august")).isEqualTo("'n august");
    }
}
