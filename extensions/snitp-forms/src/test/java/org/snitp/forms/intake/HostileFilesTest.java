package org.snitp.forms.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.forms.intake.Filled.BUNDLE;
import static org.snitp.forms.intake.Filled.collect;
import static org.snitp.forms.intake.Filled.found;
import static org.snitp.forms.intake.FilledWorkbook.FORM;
import static org.snitp.forms.intake.FilledWorkbook.agency;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.forms.FormColumn;
import org.snitp.io.options.Limits;

/** Files that mean harm, or were harmed: each gets a sentence, and none an exception. */
@Tag("hostile")
class HostileFilesTest {

    private static final Limits SMALL =
            Limits.DEFAULT.withDocumentBytes(200_000).withTextLength(5_000).withValues(400);
    private static final String DAMAGED =
            "f: error SNITP-715: The workbook is damaged, or of a kind that is not understood.";

    @TempDir
    private Path folder;

    private static String told(byte[] file) {
        return told(Limits.DEFAULT, file);
    }

    private static String told(Limits limits, byte[] file) {
        return Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> String.join(
                        "\n", found(FormImporter.of(BUNDLE).limits(limits).collect(FormFile.of("f", file)))));
    }

    private static FilledWorkbook form() {
        return agency().with("I22", new BigDecimal("45"));
    }

    private static byte[] zip(int entries, int size) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (int i = 0; i < entries; i++) {
                zip.putNextEntry(new ZipEntry("part" + i));
                zip.write(new byte[size]);
            }
        }
        return file.toByteArray();
    }

    @Test
    void aFileThatUnpacksToMoreThanTheLimitIsNotUnpacked() throws IOException {
        byte[] bomb = zip(1, 100 << 20);

        assertThat(bomb.length).isLessThan(200_000);
        assertThat(told(bomb))
                .isEqualTo(
                        "f: error SNITP-108: Unpacked, the workbook is larger than 67108864 bytes, as no form is. It was not"
                                + " read.");
    }

    @Test
    void aFileOfThousandsOfPartsIsNotRead() throws IOException {
        assertThat(told(zip(2_001, 0)))
                .isEqualTo(
                        "f: error SNITP-108: The workbook has more than 2000 parts, as no form has. It was not read.");
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() throws IOException {
        Path large = Files.write(folder.resolve("large.csv"), new byte[300_000]);
        FormFile file = FormFile.read(large, SMALL);

        assertThat(found(FormImporter.of(BUNDLE).limits(SMALL).collect(file)))
                .containsExactly(large + ": error SNITP-108: The file is larger than 200000 bytes.");
    }

    @Test
    void tooManyCellsAndTooLongTextsAreLimits() {
        assertThat(told(SMALL, form().with("P22", "x".repeat(5_001)).bytes()))
                .isEqualTo("f: error SNITP-108: A text is longer than 5000 characters.");
        Limits few = SMALL.withValues(100);
        assertThat(told(few, form().bytes())).isEqualTo("f: error SNITP-108: The file has more than 100 values.");
        assertThat(told(few, Filled.agency().text(';').getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("f: error SNITP-108: The file has more than 100 values.");
    }

    @Test
    void aCellOfManyMegabytesIsALimit() {
        String csv = Filled.agency()
                .with("1.1.1-2", "2025", FormColumn.NOTE, "x".repeat(17 << 20))
                .text(';');

        assertThat(told(csv.getBytes(StandardCharsets.UTF_8))).startsWith("f: error SNITP-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE a [<!ENTITY x \"y\"><!ENTITY z \"&x;&x;&x;\">]>",
                "<!DOCTYPE a SYSTEM \"http://example.invalid/a.dtd\">"
            })
    void aDocumentTypeIsRefused(String type) {
        FilledWorkbook workbook = form().edit(FORM, sheet -> sheet.replaceFirst("(<[?]xml[^>]*>)", "$1" + type));

        assertThat(told(workbook.bytes()))
                .isEqualTo(
                        "f: error SNITP-715: The workbook has a document type in it, as only manipulated workbooks have."
                                + " It was not read.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"ZZZZZZZ22\"><v>1</v></c>",
                "<c r=\"XFE22\"><v>1</v></c>",
                "<c r=\"A9999999\"><v>1</v></c>",
                "<c r=\"U22\" t=\"s\"><v>2000000000</v></c>",
                "<c r=\"U22\" t=\"s\"><v>-1</v></c>",
                "<c r=\"U22\" t=\"s\"><v>x</v></c>",
                "<c r=\"U22\" t=\"nonsense\"><v>1</v></c>",
                "<c r=\"U22\"><f t=\"shared\" si=\"77\"/><v>1</v></c>",
                "<c r=\"U22\" s=\"x\"><v>1</v></c>",
                "</row><row r=\"99999999999\"><c r=\"A1\"/>",
                "<c r=\"U22\">"
            })
    void aCellThatLeadsNowhereIsDamage(String cell) {
        FilledWorkbook workbook =
                form().edit(FORM, sheet -> sheet.replaceFirst("(<row r=\"22\".*?)</row>", "$1" + cell + "</row>"));

        assertThat(told(workbook.bytes())).startsWith(DAMAGED);
    }

    @Test
    void aRowAtTheLastPlaceOfASpreadsheetIsRead() {
        FilledWorkbook workbook = form().edit(
                        FORM,
                        sheet -> sheet.replaceFirst(
                                "</sheetData>",
                                "<row r=\"1048576\"><c r=\"XFD1048576\" t=\"inlineStr\"><is><t>x</t></is></c></row></sheetData>"));

        assertThat(told(workbook.bytes()))
                .isEqualTo(
                        "f, Formular!XFD1048576: warning SNITP-724: The row was passed over, for it is no question of the"
                                + " plan and nothing is filled in: \"x\".");
    }

    @Test
    void aWorkbookWithoutOneOfItsPartsIsDamaged() {
        assertThat(told(form().remove("[Content_Types].xml").bytes()))
                .contains("SNITP-715: This is a ZIP file, but no workbook");
        assertThat(told(form().remove(FORM).bytes())).startsWith(DAMAGED);
        assertThat(told(form().remove("xl/sharedStrings.xml").bytes())).startsWith(DAMAGED);
        assertThat(told(form().remove("xl/_rels/workbook.xml.rels").bytes())).startsWith(DAMAGED);
        assertThat(told(form().remove(FilledWorkbook.STYLES).bytes()))
                .isEqualTo(
                        "f, Formular!B9: error SNITP-721: \"46053\" is no day. Write year, month and day, as in 2025-07-15, or"
                                + " 15.07.2025.");
        assertThat(told(form().put(FORM, "<no xml".getBytes(StandardCharsets.UTF_8))
                        .bytes()))
                .startsWith(DAMAGED);
    }

    @Test
    void aPasswordIsToldFromAnOldFormat() {
        byte[] ole = Arrays.copyOf(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                600);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

        assertThat(told(ole)).contains("SNITP-715: This is a workbook of an old version of Excel");
        System.arraycopy(name, 0, ole, 512, name.length);
        assertThat(told(ole))
                .isEqualTo("f: error SNITP-715: The workbook is protected by a password. Save it without one.");
    }

    @Test
    void otherZipFilesAreToldWhatTheyAre() {
        FilledWorkbook binary = form().put("xl/workbook.bin", new byte[0]);
        assertThat(told(binary.bytes())).contains("SNITP-715: This is a binary workbook (.xlsb).");
    }

    @Test
    void aFileThatIsNotThereOrIsAFolderIsToldSo() {
        Path missing = folder.resolve("missing.xlsx");

        assertThat(found(collect(FormFile.read(missing))))
                .containsExactly(missing + ": error SNITP-101: There is no such file or folder.");
        assertThat(found(collect(FormFile.read(folder))))
                .singleElement()
                .asString()
                .contains("SNITP-101");
    }

    @Test
    void noDamageThrows() {
        byte[] sound = form().with("P22", "notă").bytes();
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = Arrays.copyOf(sound, random.nextInt(4) == 0 ? random.nextInt(sound.length) : sound.length);
            for (int j = 0; j < 1 + random.nextInt(20) && damaged.length > 0; j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertThat(told(damaged)).as("seed %d", seed).doesNotContain("Exception");
        }
    }

    @Test
    void noDamageInsideAPartThrows() {
        String sheet = form().text(FORM);
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            StringBuilder damaged = new StringBuilder(sheet);
            for (int j = 0; j < 1 + random.nextInt(3); j++) {
                int at = random.nextInt(damaged.length());
                damaged.replace(
                        at, Math.min(at + random.nextInt(8), damaged.length()), random.nextBoolean() ? "" : "9");
            }
            byte[] file = form().put(FORM, damaged.toString().getBytes(StandardCharsets.UTF_8))
                    .bytes();
            assertThat(told(file)).as("seed %d", seed).doesNotContain("Exception");
        }
    }
}
