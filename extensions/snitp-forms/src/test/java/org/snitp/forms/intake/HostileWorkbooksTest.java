package org.snitp.forms.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.forms.intake.Filled.BUNDLE;
import static org.snitp.forms.intake.Filled.found;
import static org.snitp.forms.intake.FilledWorkbook.FORM;
import static org.snitp.forms.intake.FilledWorkbook.agency;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks whose parts are sound XML and mean harm: each gets a sentence, in little time. */
@Timeout(60)
@Tag("hostile")
class HostileWorkbooksTest {

    static final String DAMAGED =
            "f: error SNITP-715: The workbook is damaged, or of a kind that is not understood. Open it in Excel or LibreOffice,"
                    + " and save it anew as an Excel workbook (.xlsx).";
    private static final String ENTITIES =
            "f: error SNITP-715: The workbook has a document type in it, as only manipulated workbooks have. It was not read.";
    static final String UNPACKED =
            "f: error SNITP-108: Unpacked, the workbook is larger than 67108864 bytes, as no form is. It was not read.";

    static final String LAST = "</sheetData>";

    @TempDir
    private Path folder;

    static String told(byte[] file) {
        CollectTrial.collect(file);
        return String.join("\n", found(FormImporter.of(BUNDLE).collect(FormFile.of("f", file))));
    }

    static String told(FilledWorkbook workbook) {
        return told(workbook.bytes());
    }

    /** A form with rows behind its own. */
    static FilledWorkbook rows(String rows) {
        return agency().edit(FORM, sheet -> sheet.replace(LAST, rows + LAST));
    }

    @Test
    void aDocumentTypeInAnyPartIsRefused() {
        for (String part : agency().parts()) {
            FilledWorkbook workbook = agency().edit(
                            part,
                            xml -> xml.replaceFirst(
                                    "(<[?]xml[^>]*>)?", "$1<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"));

            assertThat(told(workbook)).as(part).isEqualTo(ENTITIES);
        }
    }

    @Test
    void anEntityThatIsDeclaredNowhereIsDamage() {
        assertThat(told(rows("<row r=\"90\"><c r=\"A90\" t=\"inlineStr\"><is><t>&x;</t></is></c></row>")))
                .isEqualTo(DAMAGED);
    }

    @Test
    void whatIsDeclaredSmallAndUnpacksLargeIsNotUnpacked() throws IOException {
        byte[] bomb = zip("xl/worksheets/sheet1.xml", new byte[80 << 20]);
        // Both headers say that the part has one byte.
        ByteBuffer file = ByteBuffer.wrap(bomb).order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(22, 1);

        assertThat(told(bomb)).isEqualTo(UNPACKED);
    }

    @Test
    void aZipFileInAZipFileIsNotUnpacked() throws IOException {
        byte[] inner = zip("a", new byte[200 << 20]);
        byte[] nested = zip("inner.zip", zip("inner.zip", inner));

        assertThat(told(nested)).startsWith("f: error SNITP-715: This is a ZIP file, but no workbook");
        assertThat(told(agency().put("xl/media/inner.zip", nested))).doesNotContain("error");
    }

    @Test
    void partsThatShareTheirBytesAreReadOnce() throws IOException {
        byte[] one = zip("xl/worksheets/sheet1.xml", new byte[1 << 20]);
        ByteBuffer file = ByteBuffer.wrap(one).order(ByteOrder.LITTLE_ENDIAN);
        int end = one.length - 22;
        int directory = file.getInt(end + 16);
        ByteArrayOutputStream overlapping = new ByteArrayOutputStream();
        overlapping.write(one, 0, directory);
        for (int i = 0; i < 60_000; i++) {
            overlapping.write(one, directory, end - directory);
        }
        overlapping.write(one, end, 22);

        assertThat(told(overlapping.toByteArray())).contains("SNITP-715");
    }

    @Test
    void aPartThatIsThereTwiceIsDamage() throws IOException {
        byte[] first = zip("xl/worksheets/sheet1.xml", new byte[10]);
        byte[] twice = new byte[first.length * 2];
        System.arraycopy(first, 0, twice, 0, first.length);
        int body = ByteBuffer.wrap(first).order(ByteOrder.LITTLE_ENDIAN).getInt(first.length - 22 + 16);
        System.arraycopy(first, 0, twice, body, first.length);

        assertThat(told(Arrays.copyOf(twice, body + first.length))).isEqualTo(DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../../outside.xml", "/outside.xml", "..\\outside.xml", "C:\\outside.xml", "xl/../../outside.xml"
            })
    void aNameThatLeadsOutOfTheFileLeadsNowhere(String name) throws IOException {
        Path file = Files.write(
                folder.resolve("f.xlsx"),
                agency().put(name, "<a/>".getBytes(StandardCharsets.UTF_8)).bytes());

        assertThat(found(Filled.collect(FormFile.read(file)))).noneMatch(told -> told.contains("error"));
        assertThat(folder).isDirectoryContaining(file::equals);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aNameOfSixtyThousandCharactersIsAName() {
        assertThat(told(agency().put("x".repeat(60_000), new byte[1]))).doesNotContain("error");
    }

    @Test
    void aPartThatIsEncryptedIsDamage() {
        byte[] file = agency().bytes();
        file[6] |= 1;

        assertThat(told(file)).isEqualTo(DAMAGED);
    }

    @Test
    void aPartInAnEncodingThatDoesNotExistIsDamage() {
        assertThat(told(agency().edit(FORM, xml -> xml.replaceFirst("encoding=\"UTF-8\"", "encoding=\"UTF-7x\""))))
                .isEqualTo(DAMAGED);
        assertThat(told(agency().edit(FORM, xml -> xml.replaceFirst("version=\"1.0\"", "version=\"9.0\""))))
                .isEqualTo(DAMAGED);
    }

    @Test
    void elementsThatNestWithoutEndAndAttributesWithoutEndAreSurvived() {
        assertThat(told(rows("<x>".repeat(200_000) + "</x>".repeat(200_000)))).isNotNull();
        StringBuilder attributes = new StringBuilder("<row");
        for (int i = 0; i < 50_000; i++) {
            attributes.append(" a").append(i).append("=\"\"");
        }
        assertThat(told(rows(attributes + "/>"))).isEqualTo(DAMAGED);
    }

    @Test
    void aWorkbookThatRefersToTheNetworkIsReadWithoutIt() {
        FilledWorkbook workbook = agency().edit(
                        "xl/_rels/workbook.xml.rels",
                        rels -> rels.replace(
                                "</Relationships>",
                                "<Relationship Id=\"rX\" Type=\"x\" TargetMode=\"External\" Target=\"http://example.invalid/a.xml\"/>"
                                        + "</Relationships>"));

        assertThat(told(workbook)).doesNotContain("error");
    }

    @Test
    void macrosAreNeitherReadNorRun() {
        assertThat(told(agency().put("xl/vbaProject.bin", new byte[] {1, 2, 3})))
                .doesNotContain("error");
    }

    @Test
    void manyMergedRangesAreALimit() {
        String merged = "<mergeCells>" + "<mergeCell ref=\"A1:XFD1048576\"/>".repeat(1_001) + "</mergeCells>";

        assertThat(told(agency().edit(FORM, sheet -> sheet.replace(LAST, LAST + merged))))
                .isEqualTo(
                        "f: error SNITP-108: The workbook has more than 1000 merged ranges or array formulas, as no form has."
                                + " It was not read.");
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            ZipEntry entry = new ZipEntry(name);
            entry.setSize(content.length);
            entry.setCrc(sum.getValue());
            zip.putNextEntry(entry);
            zip.write(content);
        }
        return file.toByteArray();
    }
}
