package org.snitp.measurements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.measurements.FoldedPlan.fold;
import static org.snitp.testkit.SnitpAssertions.assertThat;
import static org.snitp.testkit.SnitpAssertions.assertThatIssues;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.testkit.IssuesAssert;

/** Where problems of tables stand, and how much of a row they show. */
class CsvPlacesTest {

    private static final String UNCLOSED =
            "error SNITP-111: The row breaks the rules of CSV: quotes are never closed, or something stands behind closing"
                    + " quotes. A quotation mark inside quotes is written twice.";

    @Test
    void emptyLinesAreCounted() {
        assertThatFolding("indicator,period,note.ro\n\n\ncount,2025,\"Notă\n").hasOnlyIssues("m.csv:4:1: " + UNCLOSED);
        assertThatFolding("\n\r\nindicator,period,value\r\n\r\ncount,2025,x\n")
                .hasOnlyIssues("m.csv:5:12: error SNITP-203: Expected a number, found a text.");
    }

    @Test
    void whatIsNotInTheEncodingIsToldOnlyWhereItEndsARow() {
        String head = "indicator,period,note.ro\n";

        assertThat(broken(head + "qualitative,2025,\"a\"b\nqualitative,2026,f|\n"))
                .containsExactly("m.csv:2:1: " + UNCLOSED);
        assertThat(broken(head + "qualitative,2025,\"a|\"\nqualitative,2026,b\n"))
                .containsExactly("m.csv:2:1: error SNITP-105: The text is not valid UTF-8. Save the file as UTF-8.");
        assertThat(broken(head + "qualitative,2025,\"a\"|\n"))
                .containsExactly("m.csv:2:1: error SNITP-105: The text is not valid UTF-8. Save the file as UTF-8.");
    }

    @Test
    void everyLineBreakInQuotesIsCounted() {
        assertThatFolding("indicator,period,note.ro,value\ncount,2025,\"a\rb\r\nc\nd\",x\ncount,2026,,y\n")
                .hasOnlyIssues(
                        "m.csv:5:4: error SNITP-203: Expected a number, found a text.",
                        "m.csv:6:13: error SNITP-203: Expected a number, found a text.");
    }

    @Test
    void whatIsMeasuredTwiceStandsAtItsIndicator() {
        assertThatFolding("period,indicator,value,note.ro\n2025,count,7,\n2025,count,8,\n2025,count,9,Notă\n")
                .texts()
                .extracting(text -> text.substring(0, 27))
                .containsExactly("m.csv:3:6: error SNITP-707:", "m.csv:4:6: error SNITP-707:");
    }

    @Test
    void aLongRowIsNotKeptForItsProblem() {
        String note = "n".repeat(100_000);
        List<Diagnostic> problems = fold(
                        "m.csv", "indicator,period,note.ro\ncount,2025-13," + note + "\ncount,2025-13,n\n")
                .diagnostics();

        assertThat(problems).hasSize(2);
        assertThat(problems.get(0).sourceLine()).isEmpty();
        assertThat(problems.get(1).sourceLine()).contains("count,2025-13,n");
    }

    @Test
    void quotesThatAreNeverClosedMayBeALongText() {
        String table = "indicator,period,note.ro\ncount,2025,\"" + "n".repeat(5 << 20);

        assertThatFolding(table)
                .hasOnlyIssues(
                        "m.csv:2:1: error SNITP-108: A cell is longer than 1048576 characters, or begins with quotes that are"
                                + " never closed.");
        assertThat(fold("m.csv", table).diagnostics().get(0).message(Locale.forLanguageTag("ro")))
                .isEqualTo("O celulă depășește 1048576 de caractere sau începe cu ghilimele care nu sunt închise.");
    }

    /** Folds a text in which each | is a byte that no text has. */
    private static List<String> broken(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '|' ? (byte) 0xFF : bytes[i];
        }
        return MeasurementLoader.of(FoldedPlan.BUNDLE)
                .read(new ByteArrayInputStream(bytes), "m.csv")
                .diagnostics()
                .stream()
                .map(Diagnostic::toString)
                .toList();
    }

    private static IssuesAssert assertThatFolding(String text) {
        return assertThatIssues(fold("m.csv", text).diagnostics());
    }
}
