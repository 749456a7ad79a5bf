package org.snitp.io.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.io.internal.output.TerminalText;

class CodeFrameTest {

    private static final int WIDTH = 20;

    @Test
    void underlinesThePlace() {
        assertFrame(frame("code: 1.1", 7, 10), "code: 1.1", "      ^^^");
    }

    @Test
    void hasOneCaretForAnEmptyPlace() {
        assertFrame(frame("code:", 6, 6), "code:", "     ^");
    }

    @Test
    void hasACaretBehindTheEndOfTheLine() {
        assertFrame(frame("code:", 99, 99), "code:", "     ^");
    }

    @Test
    void underlinesToTheEndWhereThePlaceEndsOnALaterLine() {
        CodeFrame frame = new CodeFrame("title: {", new Location("f", 1, 8, 3, 2, ""), WIDTH);
        assertFrame(frame, "title: {", "       ^");
    }

    @Test
    void showsATabAsASpace() {
        assertFrame(frame("\tcode: 1", 8, 9), " code: 1", "       ^");
    }

    @Test
    void countsCharactersOutsideTheBasicPlaneOnce() {
        assertFrame(frame("𝔸: 𝔹𝔹", 4, 6), "𝔸: 𝔹𝔹", "   ^^");
    }

    @Test
    void givesWideCharactersTwoColumns() {
        assertFrame(frame("水: 水x", 4, 6), "水: 水x", "    ^^^");
    }

    @Test
    void givesCombiningCharactersNoColumn() {
        assertFrame(frame("s\u0326i: x", 6, 7), "s\u0326i: x", "    ^");
    }

    @Test
    void cutsTheEndOfALongLine() {
        assertFrame(frame("code: 1, title: a long one", 7, 8), "code: 1, title: a l…", "      ^");
    }

    @Test
    void cutsTheBeginningOfALongLine() {
        assertFrame(frame("0123456789012345678901234 x", 27, 28), "…89012345678901234 x", " ".repeat(19) + "^");
    }

    @Test
    void cutsBothEndsOfALongLine() {
        CodeFrame frame = frame("a".repeat(50) + "XYZ" + "b".repeat(50), 51, 54);
        assertFrame(frame, "…aaaaaaaXYZbbbbbbbb…", "        ^^^");
    }

    @Test
    void cutsAPlaceThatIsLongerThanTheTerminal() {
        CodeFrame frame = frame("a".repeat(50) + "X".repeat(100), 51, 151);
        assertFrame(frame, "…" + "X".repeat(18) + "…", " " + "^".repeat(18));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 19, 20, 21, 500_000, 999_999, 1_000_000})
    void fitsLinesAsLongAsFiles(int column) {
        CodeFrame frame = frame("水".repeat(1_000_000), column, column + 1);
        assertThat(TerminalText.width(frame.source())).isBetween(WIDTH - 2, WIDTH);
        assertThat(frame.carets()).isEqualTo("^^");
        assertThat(frame.indent() + 2).isLessThanOrEqualTo(WIDTH);
    }

    private static CodeFrame frame(String line, int column, int endColumn) {
        return new CodeFrame(line, new Location("f", 1, column, 1, endColumn, ""), WIDTH);
    }

    private static void assertFrame(CodeFrame frame, String source, String carets) {
        assertThat(frame.source()).isEqualTo(source);
        assertThat(" ".repeat(frame.indent()) + frame.carets()).isEqualTo(carets);
    }
}
