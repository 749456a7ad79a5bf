package org.snitp.forms.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookWriterTest {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private static byte[] write(Consumer<Workbook> content) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        WorkbookWriter.write(stream, "Exemplu", content);
        return stream.toByteArray();
    }

    /** A workbook with one sheet. */
    private static byte[] sheet(Consumer<SheetWriter> content) {
        return write(workbook -> content.accept(SheetWriter.add(workbook, "Foaie")));
    }

    private static Cell firstCell(byte[] file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file), WITH_FORMATS)) {
            return workbook.getFirstSheet().read().get(0).getCell(0);
        }
    }

    private static String part(byte[] file, String name) throws IOException {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().equals(name)) {
                    return new String(parts.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("No part " + name);
    }

    private static void everyStyle(Workbook workbook) {
        SheetWriter first = SheetWriter.add(workbook, "Unu");
        SheetWriter second = SheetWriter.add(workbook, "Doi");
        int row = 0;
        for (CellStyle style : CellStyle.values()) {
            first.text(row, 0, style.name(), style);
            first.number(row, 1, new BigDecimal("1.5"), style);
            first.day(row++, 2, LocalDate.of(2025, 12, 31), style);
        }
        first.link(20, 0, "→ Doi", second);
        first.widths(20, 10, 12);
        first.page(true, "Plan & exemplu");
        first.titleRows(2);
        first.protect();
        second.blank(0, 0, CellStyle.INPUT);
    }

    @Test
    void theSameContentGivesTheSameBytesAtAnotherTime() throws InterruptedException {
        byte[] first = write(WorkbookWriterTest::everyStyle);
        // The library notes milliseconds, archives two seconds.
        Thread.sleep(2100);

        assertThat(write(WorkbookWriterTest::everyStyle)).isEqualTo(first);
    }

    @Test
    void theFileTellsNoTime() throws IOException {
        byte[] file = write(WorkbookWriterTest::everyStyle);

        assertThat(part(file, "docProps/core.xml"))
                .contains("<dc:title>Exemplu</dc:title>")
                .doesNotContain("created");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+40", "-5", "@A1", "=HYPERLINK(\"http://example.org\")", "'", "a\nb", "ș & <ț>"})
    void aTextStaysTheTextThatItIs(String text) throws IOException {
        Cell cell = firstCell(sheet(sheet -> sheet.text(0, 0, text, CellStyle.GIVEN)));

        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.asString()).isEqualTo(text);
        assertThat(cell.getFormula()).isNull();
    }

    @Test
    void aTextThatLooksLikeAnEscapedCharacterIsEscapedItself() throws IOException {
        byte[] file = sheet(sheet -> sheet.text(0, 0, "a_x0041_b_x41_", CellStyle.GIVEN));

        assertThat(part(file, "xl/sharedStrings.xml")).contains(">a_x005F_x0041_b_x41_<");
    }

    @Test
    void aTextThatIsTooLongForACellIsCutVisibly() throws IOException {
        Cell cell = firstCell(sheet(sheet -> sheet.text(0, 0, "x".repeat(40_000), CellStyle.GIVEN)));

        assertThat(cell.asString()).hasSize(32_767).endsWith("x…");
    }

    @Test
    void aNumberStaysExact() throws IOException {
        BigDecimal short15 = new BigDecimal("123456789012.345");
        BigDecimal long16 = new BigDecimal("1234567890123.456");

        assertThat(firstCell(sheet(sheet -> sheet.number(0, 0, short15, CellStyle.GIVEN)))
                        .asNumber())
                .isEqualByComparingTo(short15);
        assertThat(firstCell(sheet(sheet -> sheet.number(0, 0, long16, CellStyle.GIVEN)))
                        .asString())
                .isEqualTo("1234567890123.456");
    }

    @Test
    void aDayIsADay() throws IOException {
        Cell cell = firstCell(sheet(sheet -> sheet.day(0, 0, LocalDate.of(2024, 2, 29), CellStyle.INPUT)));

        assertThat(cell.asDate()).isEqualTo("2024-02-29T00:00:00");
        assertThat(cell.getDataFormatString()).isEqualTo("yyyy-mm-dd");
    }

    @Test
    void aProtectedSheetHasNoPasswordAndOnlyTheCellsToFillInAreOpen() throws IOException {
        byte[] file = write(WorkbookWriterTest::everyStyle);

        assertThat(part(file, "xl/worksheets/sheet1.xml"))
                .contains(
                        "<sheetProtection autoFilter=\"false\" formatColumns=\"false\" formatRows=\"false\" sheet=\"true\" />")
                .doesNotContain("password");
        assertThat(part(file, "xl/styles.xml").split("locked=\"false\"", -1))
                .as("the styles of an empty, a number's and a day's cell to fill in")
                .hasSizeBetween(2, 4);
    }

    @Test
    void printingIsSetUp() throws IOException {
        byte[] file = write(WorkbookWriterTest::everyStyle);

        assertThat(part(file, "xl/worksheets/sheet1.xml"))
                .contains("fitToPage=\"true\"", "paperSize=\"9\"", "fitToWidth=\"1\"", "fitToHeight=\"0\"")
                .contains("orientation=\"landscape\"", "Plan &amp;&amp; exemplu", "&amp;P / &amp;N")
                .contains("state=\"frozen\"", "location=\"&apos;Doi&apos;!A1\"");
        assertThat(part(file, "xl/workbook.xml")).contains("_xlnm.Print_Titles").contains("'Unu'!$1:$2");
    }

    @Test
    void aRowIsAsHighAsItsTextNeedsAndGrowsWithWhatIsTyped() throws IOException {
        byte[] file = sheet(sheet -> {
            sheet.widths(10);
            sheet.text(0, 0, "one two three four", CellStyle.GIVEN);
            sheet.text(1, 0, "one two", CellStyle.GIVEN);
            sheet.text(2, 0, "a\nb\nc", CellStyle.GIVEN);
            sheet.text(3, 0, "x".repeat(25), CellStyle.GIVEN);
            sheet.text(4, 0, "one two three four", CellStyle.TITLE);
            sheet.text(5, 1, "in a column of a width that nobody said", CellStyle.GIVEN);
            sheet.text(6, 0, "x ".repeat(40_000), CellStyle.GIVEN);
        });

        assertThat(part(file, "xl/worksheets/sheet1.xml"))
                .contains("<row r=\"1\" ht=\"28.0\">", "<row r=\"2\">", "<row r=\"3\" ht=\"41.0\">")
                .contains(
                        "<row r=\"4\" ht=\"28.0\">",
                        "<row r=\"5\" ht=\"20.0\">",
                        "<row r=\"6\">",
                        "<row r=\"7\" ht=\"405.0\">");
    }

    /** Bold letters are wider: LibreOffice breaks this heading, and printed its second line over the next row. */
    @Test
    void aHeadingHasRoomForItsWiderLetters() throws IOException {
        byte[] file = sheet(sheet -> {
            sheet.widths(24);
            sheet.text(0, 0, "Values, targets and resources", CellStyle.HEAD);
            sheet.text(1, 0, "Values, targets and resources", CellStyle.LABEL);
        });

        assertThat(part(file, "xl/worksheets/sheet1.xml"))
                .contains("<row r=\"1\" ht=\"28.0\"")
                .doesNotContain("<row r=\"2\" ht=");
    }

    @Test
    void aStreamThatFailsIsTold() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        assertThatThrownBy(() -> WorkbookWriter.write(full, "Exemplu", WorkbookWriterTest::everyStyle))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("No space left on device");
    }

    @Test
    void namesOfTabsAreUniqueAndAllowed() {
        TabNames names = new TabNames();

        assertThat(List.of("1.1.1", "MD/OC", "md-oc", "'[a]:b'", "History", " ", "x".repeat(40), "x".repeat(50)))
                .extracting(names::unique)
                .containsExactly(
                        "1.1.1",
                        "MD-OC",
                        "md-oc (2)",
                        "--a--b-",
                        "History (2)",
                        "-",
                        "x".repeat(31),
                        "x".repeat(27) + " (2)");
    }
}
