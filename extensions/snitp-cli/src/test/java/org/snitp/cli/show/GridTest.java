package org.snitp.cli.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snitp.cli.terminal.Console;
import org.snitp.cli.terminal.Paragraph;
import org.snitp.cli.terminal.Texts;
import org.snitp.model.text.Language;

class GridTest {

    private static String shown(int width, Grid grid) {
        PrintStream none = new PrintStream(PrintStream.nullOutputStream());
        Console console =
                new Console(none, none, Texts.in(Language.EN.locale()), false, width, LocalDate.EPOCH, Map.of());
        return new Page(console).table(2, grid).text();
    }

    @Test
    void wordsStandLeftAndNumbersRightUnderTheirHeads() {
        assertThat(shown(80, new Grid().left("code").right("n").row("1", "9").row("1.10", "120")))
                .isEqualTo("""
                          code    n
                          1       9
                          1.10  120
                        """);
    }

    @Test
    void textsShareTheRoomThatIsLeft() {
        assertThat(shown(
                        37,
                        new Grid()
                                .left("")
                                .wrapped("")
                                .wrapped("")
                                .row("+", "what was found out", "what would mend it")))
                .isEqualTo("""
                          +  what was found   what would mend
                             out              it
                        """);
    }

    @Test
    void aTextIsCutToOneLine() {
        assertThat(shown(30, new Grid().left("").cut("").row("1", "Numărul de gospodării racordate")))
                .isEqualTo("  1  Numărul de gospodării ra…\n");
        assertThat(shown(30, new Grid().left("").cut("").row("1", "Numărul de probe luate anu")))
                .isEqualTo("  1  Numărul de probe luate a…\n");
        assertThat(shown(30, new Grid().left("").cut("").row("1", "Numărul de probe luate an")))
                .isEqualTo("  1  Numărul de probe luate an\n");
    }

    @Test
    void aWordThatIsTooLongHasALineOfItsOwn() {
        assertThat(shown(80, new Grid().left("", 5).right("").row("short", "1").row("longer", "2")))
                .isEqualTo("""
                          short  1
                          longer
                                 2
                        """);
    }

    @Test
    void theFirstColumnGivesWayWhereTheLineIsFull() {
        assertThat(shown(24, new Grid().left("").right("").row("A", "1").row("ABCDEF", "12345678901234567890")))
                .isEqualTo("""
                          A
                                               1
                          ABCDEF
                            12345678901234567890
                        """);
    }

    @Test
    void rowsBelowHeadingsAreIndented() {
        assertThat(shown(
                        80,
                        new Grid()
                                .left("")
                                .heading("One")
                                .note("of two")
                                .row("a")
                                .heading("Two")
                                .row("b")))
                .isEqualTo("""
                          One
                            of two
                            a

                          Two
                            b
                        """);
    }

    @Test
    void nothingInACellDrivesTheTerminal() {
        assertThat(shown(80, new Grid().left("").row("a\u001B[2J\nb"))).isEqualTo("  a\uFFFD[2J b\n");
        assertThat(shown(80, new Grid().left("").row(Paragraph.FIXED_SPACE + "b")))
                .isEqualTo("   b\n");
    }

    @Test
    void everyRowHasACellForEachColumn() {
        Grid grid = new Grid().left("").left("");
        assertThatThrownBy(() -> grid.row("a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 cells for 2 columns");
    }
}
