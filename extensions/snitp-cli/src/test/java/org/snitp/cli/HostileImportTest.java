package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.snitp.cli.Run.snitp;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that are made to harm whoever imports them end with a sentence, soon, and take nothing from elsewhere. */
@Tag("hostile")
class HostileImportTest {

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Far more than is read of a packed file. */
    private static final long BOMB_BYTES = 4L << 30;

    @TempDir
    private Path folder;

    /** Writes a part of a workbook. */
    private interface Part {
        void write(OutputStream stream) throws IOException;
    }

    private Path workbook(Part sheet) throws IOException {
        Path file = folder.resolve("annex.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            put(zip, "[Content_Types].xml", "<Types xmlns=\"" + PACKAGE + "content-types\"/>");
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook " + MAIN + " xmlns:r=\"" + OFFICE
                            + "\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\"" + OFFICE
                            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            sheet.write(zip);
            zip.closeEntry();
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private Run run(Part sheet) throws IOException {
        Path file = workbook(sheet);
        return assertTimeoutPreemptively(
                PATIENCE,
                () -> snitp(
                        "import", file.toString(), "-o", folder.resolve("plan").toString()));
    }

    private static Part text(String text) {
        return stream -> stream.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String sheet(String before, String rows) {
        return "<?xml version=\"1.0\"?>" + before + "<worksheet " + MAIN + "><sheetData>" + rows
                + "</sheetData></worksheet>";
    }

    private static String cell(String place, String text) {
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private void isRefused(Run run) {
        assertThat(run.exitCode()).isNotZero();
        assertThat(run.out() + run.err()).isNotBlank().doesNotContain("Exception", "\tat ", "org.snitp", "OutOfMemory");
        assertThat(folder.resolve("plan")).doesNotExist();
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        Run run = run(stream -> {
            stream.write(sheet("", "").replace("</sheetData></worksheet>", "").getBytes(StandardCharsets.UTF_8));
            byte[] rows = "<row/>".repeat(1 << 14).getBytes(StandardCharsets.UTF_8);
            for (long written = 0; written < BOMB_BYTES; written += rows.length) {
                stream.write(rows);
            }
        });

        isRefused(run);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"%s\">]>",
                "<!DOCTYPE x SYSTEM \"%s\" [<!ENTITY e \"x\">]>",
                "<!DOCTYPE x [<!ENTITY % p SYSTEM \"%s\"> %p; <!ENTITY e \"x\">]>"
            })
    void anEntityOfAnotherFileIsNotRead(String doctype) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET-OF-THE-MACHINE");

        Run run = run(text(sheet(
                doctype.replace("%s", secret.toUri().toString()), "<row r=\"1\">" + cell("A1", "&e;") + "</row>")));

        isRefused(run);
        assertThat(run.out() + run.err()).doesNotContain("SECRET-OF-THE-MACHINE");
    }

    @Test
    void entitiesThatGrowAreNotUnfolded() throws IOException {
        StringBuilder doctype = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            doctype.append("<!ENTITY a" + i + " \"&a" + (i - 1) + ";&a" + (i - 1) + ";\">");
        }

        isRefused(run(text(sheet(doctype + "]>", "<row r=\"1\">" + cell("A1", "&a39;") + "</row>"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"1048576\"><c r=\"XFD1048576\" t=\"inlineStr\"><is><t>x</t></is></c></row>",
                "<row r=\"2147483647\"><c r=\"ZZZZZZZ2147483647\"><v>1</v></c></row>",
                "<row r=\"-5\"><c r=\"A-5\"><v>1</v></c></row>",
                "<row r=\"1\" spans=\"1:16384\"><c><v>1</v></c></row>"
            })
    void hugeDimensionsTakeNoRoom(String rows) throws IOException {
        isRefused(run(text(sheet("", rows)
                .replace("<sheetData>", "<dimension ref=\"A1:XFD1048576\"/><sheetData>")
                .replace("</sheetData>", "</sheetData><mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>"))));
    }
}
