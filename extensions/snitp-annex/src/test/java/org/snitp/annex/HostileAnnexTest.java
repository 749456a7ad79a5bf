package org.snitp.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.snitp.annex.Docx.cell;
import static org.snitp.annex.Docx.cellWith;
import static org.snitp.annex.Docx.numbered;
import static org.snitp.annex.Docx.p;
import static org.snitp.annex.Docx.row;
import static org.snitp.annex.Docx.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.snitp.annex.document.UnreadableAnnexException;
import org.snitp.annex.document.UnreadableAnnexException.Reason;
import org.snitp.io.options.Limits;

/** Damaged and manipulated documents are refused with advice, or read; nothing else happens. */
@Tag("hostile")
class HostileAnnexTest {

    private static final int ROUNDS = 400;

    private static final String LEVEL =
            "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>"
                    + "<w:lvlText w:val=\"1.1.%1.\"/></w:lvl></w:abstractNum>"
                    + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";

    private static Docx annex() {
        return Docx.of(
                        p("PLANUL 2024-2026"),
                        p("Obiectiv specific 1.1: A"),
                        table(
                                AnnexImporterTest.HEADS,
                                row(
                                        cell(numbered(1, 0, "Cursuri")),
                                        cell(p("MAI prin ANITP, IGPR")),
                                        cell(table(row(cell(p("ONG"))))),
                                        cellWith("<w:gridSpan w:val=\"1\"/>", p("Rezultat")),
                                        cell(p("2024-2025")),
                                        cell(p("- Număr de cursuri;"), p("- Număr")),
                                        cellWith("<w:vMerge/>", p("Anual")))))
                .with("numbering", LEVEL);
    }

    /** Reads and imports; a refusal must have a text. */
    private static void survive(byte[] content) {
        try {
            AnnexImporter.create().read(AnnexReader.read(content, "anexa.docx", Limits.DEFAULT));
        } catch (UnreadableAnnexException e) {
            assertThat(e.getMessage(Locale.ENGLISH)).endsWith(".");
        }
    }

    @Test
    void truncatedFiles() {
        byte[] whole = annex().bytes();
        for (int length = 0; length < whole.length; length += 7) {
            survive(Arrays.copyOf(whole, length));
        }
    }

    @Test
    void flippedBitsOfThePackedFile() {
        Random random = new Random(Long.getLong("seed", 18));
        byte[] whole = annex().bytes();
        for (int i = 0; i < ROUNDS; i++) {
            byte[] flipped = whole.clone();
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            survive(flipped);
        }
    }

    @Test
    void changedCharactersOfTheText() {
        Random random = new Random(Long.getLong("seed", 18));
        String main = new String(xml(annex()), StandardCharsets.UTF_8);
        for (int i = 0; i < ROUNDS; i++) {
            StringBuilder text = new StringBuilder(main);
            for (int j = 0; j < 3; j++) {
                text.setCharAt(random.nextInt(text.length()), "<>&\"/ 0-9:=wx".charAt(random.nextInt(13)));
            }
            survive(annex().withPart("word/document.xml", text.toString()).bytes());
        }
    }

    @Test
    void removedAndRepeatedPiecesOfTheText() {
        Random random = new Random(Long.getLong("seed", 18));
        String[] tags = new String(xml(annex()), StandardCharsets.UTF_8).split("(?=<)", -1);
        for (int i = 0; i < ROUNDS; i++) {
            StringBuilder text = new StringBuilder();
            int at = random.nextInt(tags.length);
            for (int j = 0; j < tags.length; j++) {
                text.append((j == at && i % 2 == 0 ? "" : tags[j])).append(j == at && i % 2 == 1 ? tags[j] : "");
            }
            survive(annex().withPart("word/document.xml", text.toString()).bytes());
        }
    }

    private static byte[] xml(Docx document) {
        try (java.util.zip.ZipInputStream zip =
                new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(document.bytes()))) {
            while (!zip.getNextEntry().getName().equals("word/document.xml")) {
                zip.closeEntry();
            }
            return zip.readAllBytes();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void cyclesOfStylesAndLists() {
        Docx document = annex().with(
                        "styles",
                        "<w:style w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style>"
                                + "<w:style w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>");
        survive(document.withPart(
                        "word/document.xml",
                        new String(xml(document), StandardCharsets.UTF_8)
                                .replace("<w:numPr>", "<w:pStyle w:val=\"A\"/><w:numPr>"))
                .bytes());
    }

    @Test
    void bombsAreRefused() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", " ".repeat(1 << 20));
        parts.put("word/media/a.bin", " ".repeat(9 << 20));
        assertThatThrownBy(() ->
                        AnnexReader.read(Docx.zip(parts), "anexa.docx", Limits.DEFAULT.withDocumentBytes(1 << 20)))
                .isInstanceOfSatisfying(
                        UnreadableAnnexException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.LIMIT));
        String many = table(row(cell(p("x"))).repeat(2_000));
        assertThatThrownBy(
                        () -> AnnexReader.read(Docx.of(many).bytes(), "anexa.docx", Limits.DEFAULT.withValues(1_000)))
                .isInstanceOfSatisfying(
                        UnreadableAnnexException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.LIMIT));
    }

    @Test
    void aLongCellIsReadInTime() {
        String text = "a, b și ".repeat(20_000);
        survive(Docx.of(table(AnnexImporterTest.HEADS, AnnexImporterTest.action("1.1 A", text, text, text, text, text)))
                .bytes());
    }
}
