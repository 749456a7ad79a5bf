package org.snitp.forms.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.forms.intake.Filled.collect;
import static org.snitp.forms.intake.Filled.found;
import static org.snitp.forms.intake.FilledWorkbook.FORM;
import static org.snitp.forms.intake.FilledWorkbook.agency;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.model.measurement.Measurement;

/** What the cells of workbooks are, as Excel and other spreadsheets write them. Row 22 asks for a percentage. */
class WorkbookTest {

    private static Measurement only(FilledWorkbook form) {
        ImportReport report = collect(form.file("f"));
        assertThat(found(report)).isEmpty();
        assertThat(report.measurements().getMeasurements()).hasSize(1);
        return report.measurements().getMeasurements().get(0);
    }

    private static String told(FilledWorkbook form) {
        return String.join(" & ", found(collect(form.file("f")))).replaceFirst("^f, Formular!", "");
    }

    /** The namespaces as ISO/IEC 29500-1 has them, which Excel writes as "Strict Open XML Spreadsheet". */
    private static FilledWorkbook strict(FilledWorkbook workbook) {
        for (String part : workbook.parts()) {
            if (part.endsWith(".xml") || part.endsWith(".rels")) {
                String text = workbook.text(part)
                        .replace(
                                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                "http://purl.oclc.org/ooxml/spreadsheetml/main")
                        .replace(
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                "http://purl.oclc.org/ooxml/officeDocument/relationships");
                workbook.put(part, text.getBytes(StandardCharsets.UTF_8));
            }
        }
        return workbook;
    }

    @Test
    void strictOpenXmlIsRead() {
        FilledWorkbook form =
                FilledWorkbook.agency().with("I22", new BigDecimal("45.5")).with("P22", "t=\"d\"");

        ImportReport report = collect(strict(form).file("f.xlsx"));

        assertThat(found(report)).isEmpty();
        Measurement measurement = report.measurements().getMeasurements().get(0);
        assertThat(measurement.getValue()).contains(new BigDecimal("45.5"));
        assertThat(measurement.getNote().orElseThrow().official()).isEqualTo("t=\"d\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-31", "2026-01-31T00:00:00", "2026-01-31T00:00:00.000Z"})
    void aCellThatHoldsADayAsATextIsRead(String day) {
        FilledWorkbook form = FilledWorkbook.agency()
                .with("I22", new BigDecimal("45.5"))
                .cell("B9", " t=\"d\"", "<v>" + day + "</v>");

        for (FilledWorkbook workbook : List.of(form.copy(), strict(form))) {
            ImportReport report = collect(workbook.file("f.xlsx"));
            assertThat(found(report)).isEmpty();
            assertThat(report.measurements().getMeasurements().get(0).getReportedOn())
                    .contains(LocalDate.of(2026, 1, 31));
        }
    }

    @Test
    void aDayIsNoNumber() {
        FilledWorkbook form = FilledWorkbook.agency().cell("I22", " t=\"d\"", "<v>2026-03-01</v>");

        assertThat(found(collect(form.file("f.xlsx"))))
                .containsExactly(
                        "f.xlsx, Formular!I22: error SNITP-719: \"2026-03-01\" is a date, which spreadsheets make of"
                                + " numbers such as 1.2 or 3-5. Write the number again, in a cell that is formatted as a number.");
    }

    @Test
    void aTypedNumberIsTakenAndPlacesNameTheSheet() {
        Measurement measurement = only(agency().with("I22", new BigDecimal("45.5")));

        assertThat(measurement.getValue()).contains(new BigDecimal("45.5"));
        assertThat(measurement.getReportedOn()).contains(LocalDate.of(2026, 1, 31));
        assertThat(measurement.getSource().orElseThrow().get("en")).contains("form f, Formular, row 22");
        assertThat(told(agency().with("I22", "vezi anexa"))).startsWith("I22: error SNITP-719: \"vezi anexa\"");
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "1.1000000000000001, 1.1",
        "0.10000000000000001, 0.1",
        "20.300000000000001, 20.3",
        "0.30000000000000004, 0.3",
        "7.0000000000000009, 7",
        "0.33333333333333331, 0.333333333333333",
        "2E1, 20",
        "1.5E-1, 0.15",
        "45.50, 45.5",
        "7.0000000000000007E-2, 0.07",
        "99.999999999999986, 100",
        "0, 0",
        "0.0, 0"
    })
    void aNumberIsTheOneThatWasTypedNotABinaryFraction(String written, String typed) {
        Measurement measurement = collect(
                        agency().cell("I22", "", "<v>" + written + "</v>").file("f"))
                .measurements()
                .getMeasurements()
                .get(0);

        assertThat(measurement.getValue().orElseThrow().toPlainString()).isEqualTo(typed);
    }

    @Test
    void sharedTextsInlineTextsAndResultsOfFormulasAreTexts() {
        FilledWorkbook form = agency().cell("I22", "", "<v>45</v>")
                .with("P22", "  două\r\nrânduri  ")
                .cell("R22", " t=\"str\"", "<v>motiv</v>")
                .cell("S22", " t=\"s\"", "<v>0</v>");

        Measurement measurement = only(form);

        assertThat(measurement.getNote().orElseThrow().official()).isEqualTo("două\nrânduri");
        assertThat(measurement.getReason().orElseThrow().official()).isEqualTo("motiv");
        assertThat(measurement.getCorrectiveMeasure().orElseThrow().official()).isEqualTo("Formular de raportare");
    }

    @Test
    void textsWithSeveralFontsAreReadWhole() {
        FilledWorkbook form = agency().with("I22", new BigDecimal("45"))
                .edit(
                        "xl/sharedStrings.xml",
                        texts -> texts.replaceFirst(
                                "<si><t[^>]*>Formular de raportare</t></si>",
                                "<si><r><t>Formular </t></r><r><rPr><b/></rPr><t>de raportare</t></r></si>"));

        assertThat(collect(form.file("f")).count(RowOutcome.CREATED)).isEqualTo(1);
    }

    @Test
    void charactersThatXmlCannotHoldComeBack() {
        FilledWorkbook form = agency().with("I22", new BigDecimal("45")).with("P22", "a_x000D__x000A_b _x005F_x0041_");

        assertThat(only(form).getNote().orElseThrow().official()).isEqualTo("a\nb _x0041_");
    }

    @Test
    void theLastResultOfAFormulaIsTakenAndRemarkedUpon() {
        FilledWorkbook form = agency().cell("I22", "", "<f>40+5</f><v>45</v>");

        ImportReport report = collect(form.file("f"));

        assertThat(report.count(RowOutcome.CREATED)).isEqualTo(1);
        assertThat(told(form))
                .isEqualTo("I22: warning SNITP-724: The cell has the formula =40+5; its last result was taken: 45.");
    }

    @Test
    void aFormulaThatIsTakenAlongIsToldAsItStandsInItsOwnCell() {
        FilledWorkbook form = agency().cell("J22", "", "<f t=\"shared\" ref=\"J22:K22\" si=\"0\">A1+1</f><v>20</v>")
                .cell("K22", "", "<f t=\"shared\" si=\"0\"/><v>40</v>");

        assertThat(told(form))
                .isEqualTo(
                        "J22: warning SNITP-724: The cell has the formula =A1+1; its last result was taken: 20. & f,"
                                + " Formular!K22: warning SNITP-724: The cell has the formula =B1+1; its last result was taken: 40.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            | <f>A1+1</f> | uncomputed: The formula =A1+1 was never computed.
            t="e" | <v>#REF!</v> | "#REF!" is the error of a formula.
            t="e" | <f>1/0</f><v>#DIV/0!</v> | "#DIV/0!" is the error of a formula.
            t="str" | <f>A1</f><v>#VALUE!</v> | "#VALUE!" is the error of a formula.
            t="b" | <v>1</v> | "TRUE" is no number: how many were there?
            t="n" | <v>abc</v> | "abc" is the error of a formula.
            | <v>1E+400</v> | "1E+400" is the error of a formula.
            """)
    void whatIsNoNumberIsAnswered(String type, String content, String told) {
        String attributes = type == null ? "" : " " + type;

        assertThat(told(agency().cell("I22", attributes, content)))
                .startsWith("I22: error SNITP-719: " + told.replace("uncomputed: ", ""));
    }

    @Test
    void aDateInACellForANumberIsToldFromANumber() {
        assertThat(told(agency().with("I22", LocalDate.of(2025, 2, 1)).format("I22", 14)))
                .startsWith("I22: error SNITP-719: \"2025-02-01\" is a date, which spreadsheets make of numbers");
    }

    @Test
    void aPercentageThatTheCellShowsWithItsSignIsInPercent() {
        assertThat(only(agency().cell("I22", "", "<v>0.45500000000000002</v>").format("I22", 10))
                        .getValue())
                .contains(new BigDecimal("45.5"));
        assertThat(told(agency().cell("J22", "", "<v>0.45</v>").format("J22", 9)))
                .startsWith("J22: error SNITP-719: \"45 %\" is in percent, but the cell asks for a number.");
    }

    @Test
    void datesAreCountedFrom1900OrFrom1904() {
        FilledWorkbook form = agency().with("I22", new BigDecimal("45"));
        FilledWorkbook old = agency().with("I22", new BigDecimal("45"))
                .with("B9", LocalDate.of(2026, 1, 31).minusDays(1462))
                .edit(FilledWorkbook.BOOK, book -> book.replace("date1904=\"false\"", "date1904=\"true\""));

        assertThat(only(old).getReportedOn())
                .isEqualTo(only(form).getReportedOn())
                .contains(LocalDate.of(2026, 1, 31));
    }

    @Test
    void hiddenRowsHiddenSheetsAndOtherNamesOfSheetsDoNotCount() {
        FilledWorkbook form = agency().with("I22", new BigDecimal("45"))
                .edit(FORM, sheet -> sheet.replaceFirst("<row r=\"22\"", "<row r=\"22\" hidden=\"1\""))
                .edit(
                        FilledWorkbook.BOOK,
                        book -> book.replaceFirst("name=\"Formular\"", "name=\"Foaie nouă\" state=\"hidden\""));

        assertThat(only(form).getSource().orElseThrow().get("en")).contains("form f, Foaie nouă, row 22");
    }

    @Test
    void cellsThatAreMergedAcrossRowsAreNotGuessed() {
        FilledWorkbook form = agency().with("I13", new BigDecimal("20"))
                .edit(
                        FORM,
                        sheet -> sheet.replaceFirst(
                                "</sheetData>",
                                "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"I13:I14\"/></mergeCells>"));

        String told =
                "error SNITP-721: The cell is merged with those of other rows (I13:I14): nobody can tell to which rows its"
                        + " content belongs. Split the cell, and fill in each row.";
        assertThat(told(form)).isEqualTo("I13: " + told + " & f, Formular!I14: " + told);
    }

    @Test
    void rowsWithoutNumbersAreCounted() {
        FilledWorkbook form = agency().with("I22", "N/A")
                .edit(
                        FORM,
                        sheet -> sheet.replaceAll("<row r=\"[0-9]+\"", "<row")
                                .replaceAll("<c r=\"[A-Z]+[0-9]+\"", "<c"));

        assertThat(told(form)).contains("error SNITP-719: \"N/A\"");
    }

    @Test
    void aTextThatLooksLikeAFormulaStaysAText() {
        FilledWorkbook form = agency().with("I22", new BigDecimal("45")).with("P22", "=cmd|' /C calc'!A0");

        assertThat(only(form).getNote().orElseThrow().official()).isEqualTo("=cmd|' /C calc'!A0");
    }
}
