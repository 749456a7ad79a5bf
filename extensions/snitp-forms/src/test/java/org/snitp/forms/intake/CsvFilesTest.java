package org.snitp.forms.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.forms.intake.Filled.agency;
import static org.snitp.forms.intake.Filled.collect;
import static org.snitp.forms.intake.Filled.found;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.forms.FormColumn;

/** CSV as spreadsheets and people write it. */
class CsvFilesTest {

    private static final String NOTE = "o notă; cu \"ghilimele\", virgule\nși două\trânduri";

    private static FormFile text(String text) {
        return FormFile.of("f.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "semicolon, UTF-8, ''",
        "comma, UTF-8, ''",
        "tab, UTF-8, ''",
        "semicolon, UTF-8, '\uFEFF'",
        "comma, UTF-8, '\uFEFF'",
        "tab, UTF-8, '\uFEFF'",
        "tab, UTF-16LE, '\uFEFF'",
        "semicolon, UTF-16BE, '\uFEFF'"
    })
    void theSeparatorTheEncodingAndTheMarkDoNotCount(String separator, Charset charset, String mark) {
        char between = separator.equals("tab") ? '\t' : separator.equals("comma") ? ',' : ';';
        Filled form = agency().withShare("45,5").with("1.1.1-2", "2025", FormColumn.NOTE, NOTE);

        ImportReport report = collect(form.csv("f.csv", between, charset, mark));

        assertThat(found(report)).isEmpty();
        assertThat(report.measurements().getMeasurements()).singleElement().satisfies(measurement -> {
            assertThat(measurement.getValue()).contains(new BigDecimal("45.5"));
            assertThat(measurement.getNote().orElseThrow().official()).isEqualTo(NOTE);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void theEndsOfLinesDoNotCount(String end) {
        String csv = agency().withShare("45,5").text(';').replace("\r\n", end);

        assertThat(collect(text(csv)).count(RowOutcome.CREATED)).isEqualTo(1);
    }

    @Test
    void placesTellTheLineWhereItIsNotTheRow() {
        Filled form = agency().with("1.1.1-1", "2025-S1", FormColumn.NOTE, "un\nrând\nrupt")
                .withShare("vezi anexa");

        assertThat(found(collect(form.csv("f.csv"))))
                .containsExactly(
                        "f.csv, I22 (line 24): error SNITP-719: \"vezi anexa\" is no number. Write the figure here; where"
                                + " it can be read belongs under \"Evidence\".");
    }

    @Test
    void aTextThatLooksLikeAFormulaIsUnguardedAndAnApostropheOfItsOwnStays() {
        String csv = agency().withShare("45,5")
                .with("1.1.1-2", "2025", FormColumn.NOTE, "=1+1")
                .text(';');
        Filled own = agency().withShare("45,5");

        assertThat(csv).contains("'=1+1");
        assertThat(collect(text(csv))
                        .measurements()
                        .getMeasurements()
                        .get(0)
                        .getNote()
                        .orElseThrow()
                        .official())
                .isEqualTo("=1+1");
        String apostrophe = own.text(';').replace("45,5;;;;;;;;", "45,5;;;;;;;'n august;");
        assertThat(collect(text(apostrophe))
                        .measurements()
                        .getMeasurements()
                        .get(0)
                        .getNote()
                        .orElseThrow()
                        .official())
                .isEqualTo("'n august");
    }

    @Test
    void quotesThatAreNotClosedLoseNoRowsInSilence() {
        String csv = agency().withShare("45,5").text(';').replace("1.1.1-3;", "\"1.1.1-3;");

        assertThat(found(collect(text(csv))))
                .containsExactly(
                        "f.csv: error SNITP-715: On line 23 begins a cell whose quotes are not closed, or behind whose"
                                + " quotes something stands: nobody can tell where it ends.");
    }

    @Test
    void aTextThatIsNotUtf8IsToldSoWithItsLine() {
        byte[] windows = agency().withShare("45,5").text(';').getBytes(Charset.forName("windows-1250"));

        assertThat(found(collect(FormFile.of("f.csv", windows))))
                .containsExactly(
                        "f.csv: error SNITP-715: The text is not UTF-8 (line 8). Save it in Excel as \"CSV UTF-8\", in"
                                + " LibreOffice with the character set UTF-8; or send the form as XLSX.");
    }

    @Test
    void theLineWithWhichExcelNamesTheSeparatorIsPassedOver() {
        String csv = "sep=;\n" + agency().withShare("45,5").text(';');

        assertThat(collect(text(csv)).count(RowOutcome.CREATED)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a,b,c\\n1,2,3 | SNITP-715: There is no form in the file
            hello | SNITP-715: There is no form in the file
            '' | SNITP-103: The file is empty.
            <html><table></table></html> | SNITP-715: This is a web page or XML
            %PDF-1.4 | SNITP-715: This is a PDF.
            \\u0000\\u0001\\u0002 | SNITP-715: This is neither a workbook
            """)
    void aFileThatIsNoFormIsToldWhatItIs(String content, String told) {
        String text = content.replace("\\n", "\n")
                .replace("\\u0000", "\u0000")
                .replace("\\u0001", "\u0001")
                .replace("\\u0002", "\u0002");

        assertThat(found(collect(text(text)))).singleElement().asString().startsWith("f.csv: error " + told);
    }
}
