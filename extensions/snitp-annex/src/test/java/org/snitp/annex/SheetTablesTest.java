package org.snitp.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.annex.document.AnnexCell;
import org.snitp.annex.document.AnnexDocument;
import org.snitp.annex.document.AnnexFormat;
import org.snitp.annex.document.AnnexParagraph;
import org.snitp.annex.document.AnnexRow;
import org.snitp.annex.document.RemarkKind;
import org.snitp.annex.document.UnreadableAnnexException;
import org.snitp.annex.document.UnreadableAnnexException.Reason;
import org.snitp.io.options.Limits;

/** Workbooks and CSV, and files that are neither them nor documents. */
class SheetTablesTest {

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private static byte[] workbook(String sheet) {
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        return Docx.zip(Map.of(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
                "xl/workbook.xml",
                "<workbook " + MAIN + " xmlns:r=\"" + relations
                        + "\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"rId1\" Type=\"" + relations + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                        + "</Relationships>",
                "xl/worksheets/sheet1.xml",
                "<worksheet " + MAIN + ">" + sheet + "</worksheet>"));
    }

    private static String text(String address, String text) {
        return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    @Test
    void mergedCellsAreOneAndTheirLinesParagraphs() throws UnreadableAnnexException {
        AnnexDocument document = AnnexReader.read(
                workbook("<sheetData><row r=\"1\">" + text("A1", "Obiectiv") + "</row><row r=\"3\">"
                        + text("A3", "MAI\nONG") + text("B3", "x") + "</row><row r=\"4\"><c r=\"A4\"><v>1.2</v></c>"
                        + text("B4", "ascuns") + "</row></sheetData><mergeCells><mergeCell ref=\"A1:B1\"/>"
                        + "<mergeCell ref=\"B3:B4\"/></mergeCells>"),
                "anexa.xlsx",
                Limits.DEFAULT);
        assertThat(document.format()).isEqualTo(AnnexFormat.XLSX);
        AnnexRow first = document.tables().get(0).rows().get(0);
        assertThat(first.cells()).singleElement().extracting(AnnexCell::columns).isEqualTo(2);
        AnnexRow second = document.tables().get(0).rows().get(1);
        assertThat(second.number()).isEqualTo(3);
        assertThat(second.cells().get(0).paragraphs())
                .extracting(AnnexParagraph::text)
                .containsExactly("MAI", "ONG");
        assertThat(document.tables().get(0).rows().get(2).cells().get(1).continued())
                .isTrue();
        assertThat(document.remarks())
                .extracting(remark -> remark.kind() + " " + remark.place().text(Locale.ENGLISH))
                .containsExactly(
                        RemarkKind.SPREADSHEET_VALUE + " table 1, row 4, column 1",
                        RemarkKind.COVERED_TEXT + " table 1, row 4, column 2");
    }

    @Test
    void csvIsATable() throws UnreadableAnnexException {
        AnnexDocument document = AnnexReader.read(
                "Acțiuni;Responsabili;Indicatori\n1.1. Cursuri;\"ME\nMAI\";Număr\n".getBytes(StandardCharsets.UTF_8),
                "anexa.csv",
                Limits.DEFAULT);
        assertThat(document.format()).isEqualTo(AnnexFormat.CSV);
        assertThat(document.tables().get(0).rows().get(1).cells().get(1).paragraphs())
                .extracting(AnnexParagraph::text)
                .containsExactly("ME", "MAI");
    }

    @ParameterizedTest
    @CsvSource({
        "'{\\rtf1 Anexa}', RTF",
        "'%PDF-1.7', PDF",
        "'<html><table>', MARKUP",
        "'<?xml version=\"1.0\"?>', MARKUP",
    })
    void otherFilesAreToldHowToBeSaved(String content, Reason reason) {
        assertRefused(content.getBytes(StandardCharsets.UTF_8), reason);
    }

    @Test
    void oldFilesAreToldApartByWhatIsInThem() throws IOException {
        assertRefused(old("WordDocument"), Reason.DOC);
        assertRefused(old("EncryptedPackage"), Reason.PASSWORD);
        assertRefused(old("Workbook"), Reason.OLD_OFFICE);
    }

    @Test
    void packedFilesAreToldApartByWhatIsInThem() {
        assertRefused(Docx.zip(Map.of("a.txt", "x")), Reason.ZIP);
        assertRefused(Docx.of().withPart("word/vbaProject.bin", "x").bytes(), Reason.MACROS);
        assertRefused(
                Docx.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<a/>")),
                Reason.ODS);
        assertRefused(new byte[] {'P', 'K', 3, 4, 0}, Reason.DAMAGED);
    }

    private static byte[] old(String stream) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
        bytes.write(stream.getBytes(StandardCharsets.UTF_16LE));
        return bytes.toByteArray();
    }

    private static void assertRefused(byte[] content, Reason reason) {
        assertThatThrownBy(() -> AnnexReader.read(content, "anexa", Limits.DEFAULT))
                .isInstanceOfSatisfying(UnreadableAnnexException.class, e -> {
                    assertThat(e.reason()).isEqualTo(reason);
                    assertThat(e.getMessage(Locale.ENGLISH))
                            .doesNotStartWith("unreadable.")
                            .endsWith(".");
                    assertThat(e.getMessage(Locale.forLanguageTag("ro")))
                            .isNotEqualTo(e.getMessage(Locale.ENGLISH))
                            .endsWith(".");
                });
    }
}
