package org.snitp.measurements.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        assertThat(CsvTable.forPrograms().render(TABLE)).isEqualTo("""
                id,valoare
                1.1.1-1,-1234.50
                "a,b;c ""d""
                e",
                '=1+1,3
                """);
    }

    @Test
    void romanianSpreadsheetsGetSemicolonsAndDecimalCommas() {
        assertThat(CsvTable.forRomanianSpreadsheets().render(TABLE)).isEqualTo("""
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
                        .renderRows(List.of(
                                List.of(Cell.of("a")), List.of(), List.of(Cell.of(1), Cell.of("=b"), Cell.of("c")))))
                .isEqualTo("""
                a,,
                ,,
                1,'=b,c
                """);
        assertThat(CsvTable.forPrograms().renderRows(List.of())).isEmpty();
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
    @CsvSource(
            delimiter = '~',
            value = {
                "x;=1+1~x;'=1+1",
                "x, +1;\t@A1~x,' +1;\t'@A1",
                "x;\"=1+1;\"~x;'\"=1+1;\"",
                "x;'=1~x;''=1",
                "x;- cmd|'/C calc'!A0~x;'- cmd|'/C calc'!A0",
                "x;-1+1~x;'-1+1",
                "unu;- doi~unu;- doi",
                "a = b, c~a = b, c"
            },
            ignoreLeadingAndTrailingWhitespace = false)
    void whatWouldRunBehindAnotherSeparatorIsGuardedAsWell(String text, String guarded) {
        assertThat(SafeText.guard(text)).isEqualTo(guarded);
        assertThat(SafeText.unguard(guarded)).isEqualTo(text);
    }

    @Test
    void lineBreaksAndTabsBeginACellWhereverTheyStand() {
        assertThat(SafeText.guard("\t=1")).isEqualTo("'\t'=1");
        assertThat(SafeText.guard("x\n=1+1")).isEqualTo("x\n'=1+1");
        assertThat(SafeText.guard("lista:\n- unu\n- doi")).isEqualTo("lista:\n- unu\n- doi");
    }

    /** Behind a separator, quotes do not begin a cell for every program: they may stand before a formula there. */
    @Test
    void noCellRunsWhateverALineIsSplitAtAndEveryTextComesBack() {
        Random random = new Random(20250117);
        String[] pieces = {"=1+1", "=", "+", "@", ";", ",", "\t", "\n", "\r\n", "'", "\"", " ", "x", "1", "\uFF1D"};
        for (int i = 0; i < 20_000; i++) {
            String one = text(random, pieces);
            String other = text(random, pieces);

            assertThat(SafeText.unguard(SafeText.guard(one))).isEqualTo(one);
            String csv =
                    CsvTable.forPrograms().renderRows(List.of(List.of(Cell.of(other), Cell.of(one), Cell.of(other))));
            for (String line : csv.split("[\r\n]", -1)) {
                for (String separator : List.of(";", "\t", "[;\t]")) {
                    List<String> cells = List.of(line.split(separator, -1));
                    assertThat(cells).as(csv).noneMatch(cell -> cell.matches("\\s*[=+@\uFF1D].*"));
                    assertThat(cells.subList(1, cells.size()))
                            .as(csv)
                            .noneMatch(cell -> cell.matches("[\\s\"]*[=+@\uFF1D].*"));
                }
            }
        }
    }

    private static String text(Random random, String[] pieces) {
        return random.ints(random.nextInt(7), 0, pieces.length)
                .mapToObj(i -> pieces[i])
                .collect(Collectors.joining());
    }

    @Test
    void charactersThatGiveCommandsAreReplaced() {
        Table table = new Table(
                List.of("a\u001B[2Jb"),
                List.of(List.of(Cell.of("\u0007\u0000x\u007F\u0085\u202Ey\u200F")), List.of(Cell.of("ș\tț\r\nă"))));

        assertThat(CsvTable.forPrograms().render(table))
                .isEqualTo("a\uFFFD[2Jb\n\uFFFD\uFFFDx\uFFFD \uFFFDy\uFFFD\n\"ș\tț\nă\"\n");
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
