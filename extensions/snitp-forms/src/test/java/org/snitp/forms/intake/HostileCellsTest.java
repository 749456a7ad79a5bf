package org.snitp.forms.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.forms.intake.Filled.BUNDLE;
import static org.snitp.forms.intake.Filled.found;
import static org.snitp.forms.intake.FilledWorkbook.BOOK;
import static org.snitp.forms.intake.FilledWorkbook.FORM;
import static org.snitp.forms.intake.FilledWorkbook.STYLES;
import static org.snitp.forms.intake.FilledWorkbook.agency;
import static org.snitp.forms.intake.HostileWorkbooksTest.DAMAGED;
import static org.snitp.forms.intake.HostileWorkbooksTest.LAST;
import static org.snitp.forms.intake.HostileWorkbooksTest.UNPACKED;
import static org.snitp.forms.intake.HostileWorkbooksTest.rows;
import static org.snitp.forms.intake.HostileWorkbooksTest.told;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells and rows that no spreadsheet writes: each gets a sentence, or is read for what it is, in little time. */
@Timeout(60)
@Tag("hostile")
class HostileCellsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<row r=\"0\"/>",
                "<row r=\"-1\"/>",
                "<row r=\"1048577\"/>",
                "<row r=\"1e3\"/>",
                "<row r=\"99999999999999999999\"/>",
                "<row r=\"90\"><c r=\"XFE90\"><v>1</v></c></row>",
                "<row r=\"90\"><c r=\"A0\"><v>1</v></c></row>",
                "<row r=\"90\"><c r=\"A1048577\"><v>1</v></c></row>",
                "<row r=\"90\"><c r=\"$A$90\"><v>1</v></c></row>",
                "<row r=\"90\"><c r=\"A90:B90:C90\"><v>1</v></c></row>",
                "<row r=\"90\"><c r=\"\"><v>1</v></c></row>"
            })
    void aPlaceThatNoSpreadsheetHasIsDamage(String rows) {
        assertThat(told(rows(rows))).isEqualTo(DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1:XFD1048576", "A1:ZZZ99999999", "x", ""})
    void whatTheSheetSaysOfItsSizeDoesNotCount(String dimension) {
        FilledWorkbook workbook = agency().edit(
                        FORM,
                        sheet ->
                                sheet.replaceFirst("<sheetData>", "<dimension ref=\"" + dimension + "\"/><sheetData>"));

        assertThat(told(workbook)).doesNotContain("error");
    }

    @Test
    void rowsInAnyOrderAreSurvived() {
        assertThat(told(rows("<row r=\"90\"/><row r=\"3\"/><row r=\"3\"/><row r=\"1048576\"/><row/>")))
                .doesNotContain("error");
    }

    @Test
    void cellsFarApartInManyRowsAreALimit() {
        String row = "<row><c r=\"XFD90\"><v>1</v></c></row>";

        assertThat(told(rows(row.repeat(3_000))))
                .isEqualTo("f: error SNITP-108: The file has more than 1000000 values.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                " t=\"e\"  | <v>#REF!</v>     | SNITP-719",
                " t=\"e\"  | <v>nonsense</v>  | SNITP-719",
                " t=\"b\"  | <v>1</v>         | SNITP-719",
                " t=\"b\"  | <v>maybe</v>     | SNITP-7",
                " t=\"n\"  | <v>NaN</v>       | SNITP-719",
                " t=\"n\"  | <v>Infinity</v>  | SNITP-719",
                " t=\"n\"  | <v>1E400</v>     | SNITP-719",
                " t=\"n\"  | <v>1E999999999</v> | SNITP-719",
                " t=\"n\"  | <v>1E9999999999</v> | SNITP-719",
                " t=\"n\"  | <v>0x1F</v>      | SNITP-719",
                " t=\"n\"  | <v>12,5</v>      | SNITP-719",
                " t=\"str\" | <v>doi</v>      | SNITP-719",
                " t=\"inlineStr\" | <is><t>doi</t></is> | SNITP-719",
                "          | <f>1/0</f>       | SNITP-719"
            })
    void aCellOfTheWrongTypeIsTold(String attributes, String content, String code) {
        FilledWorkbook workbook =
                agency().cell("I22", attributes == null ? "" : " " + attributes.strip(), content.strip());

        assertThat(told(workbook)).contains(code).contains("I22");
    }

    @Test
    void aNumberOfAMillionDigitsIsALimit() {
        assertThat(told(agency().cell("I22", "", "<v>" + "1".repeat(1_000_000) + "</v>")))
                .isEqualTo("f: error SNITP-108: A number is longer than 100 characters.");
        assertThat(told(agency().cell("I22", "", "<f>A1</f><v>0." + "1".repeat(1_000) + "</v>")))
                .isEqualTo("f: error SNITP-108: A number is longer than 100 characters.");
    }

    @Test
    void oneLongTextInManyCellsIsALimit() {
        String texts = agency().text("xl/sharedStrings.xml");
        int index = texts.split("<si>", -1).length - 1;
        FilledWorkbook workbook = agency().edit(
                        "xl/sharedStrings.xml",
                        xml -> xml.replace("</sst>", "<si><t>_x0041_" + "a".repeat(1_000_000) + "</t></si></sst>"));
        String cells = ("<row><c t=\"s\"><v>" + index + "</v></c></row>").repeat(100);
        workbook.edit(FORM, sheet -> sheet.replace(LAST, cells + LAST));

        assertThat(told(workbook)).isEqualTo(UNPACKED);
    }

    @Test
    void oneLongFormulaInManyCellsIsALimit() {
        String first =
                "<row><c><f t=\"shared\" si=\"0\" ref=\"A1:A99\">" + "A1+".repeat(2_700) + "A1</f><v>1</v></c></row>";
        String other = "<row><c><f t=\"shared\" si=\"0\"/><v>1</v></c></row>";

        assertThat(told(rows(first + other.repeat(9_000)))).isEqualTo(UNPACKED);
    }

    @Test
    void aNumberFormatOfAMegabyteIsReadInLinearTime() {
        for (String letter : List.of("[", "&quot;", "\\", "_")) {
            FilledWorkbook workbook = agency().edit(
                            STYLES,
                            styles -> styles.replaceFirst(
                                    "formatCode=\"[^\"]*\"",
                                    "formatCode=\""
                                            + letter.replace("\\", "\\\\").repeat(200_000) + "\""));

            assertThat(told(workbook)).as(letter).isNotNull();
        }
    }

    @Test
    void daysCountedFrom1904AreReadAsSuch() {
        FilledWorkbook workbook = agency().edit(
                        BOOK,
                        book -> book.contains("<workbookPr")
                                ? book.replaceFirst("<workbookPr", "<workbookPr date1904=\"1\"")
                                : book.replaceFirst("(<workbook[^>]*>)", "$1<workbookPr date1904=\"1\"/>"));
        ImportReport report = FormImporter.of(BUNDLE).collect(workbook.file("f"));

        assertThat(found(report)).noneMatch(told -> told.contains("SNITP-721"));
    }
}
