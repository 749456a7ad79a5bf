package org.snitp.annex;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.snitp.annex.decision.DecisionsFile;
import org.snitp.annex.document.UnreadableAnnexException;
import org.snitp.io.options.Limits;

/** What a fuzzer calls to have bytes read as an annex: the first one says which part of which format the others are. */
public final class AnnexFuzzTarget {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String SEED_WORD = "<w:document xmlns:w=\"" + WORD + "\"><w:body><w:tbl><w:tr>"
            + "<w:tc><w:p><w:r><w:t>Acțiuni</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Termen</w:t></w:r></w:p></w:tc>"
            + "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p><w:r><w:t>Buget</w:t></w:r></w:p></w:tc></w:tr>"
            + "</w:tbl></w:body></w:document>";

    private static final String SEED_ODT = "<office:document-content"
            + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text><table:table>"
            + "<table:table-row><table:table-cell table:number-columns-spanned=\"2\"><text:p>Acțiuni</text:p></table:table-cell>"
            + "<table:covered-table-cell/></table:table-row></table:table></office:text></office:body>"
            + "</office:document-content>";

    private static final String SEED_CSV =
            "Acțiuni;Responsabili;Termen;Indicatori;Ținte;Buget (mii lei)\n1.1 A;MAI prin IGI;2026;Număr de a;5 în 2027;1.200,5\n";

    private AnnexFuzzTarget() {}

    /** Reads bytes; throws if a promise is broken. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        byte[] content = Arrays.copyOfRange(bytes, 1, bytes.length);
        switch (bytes[0]) {
            case '0' -> read(packed("word/document.xml", content, ""));
            case '1' -> read(packed("content.xml", content, "application/vnd.oasis.opendocument.text"));
            case '2' -> DecisionsFile.read(content, "import.yaml");
            default -> read(content);
        }
    }

    /** The parts as they are before anything happens to them, each behind its first byte. */
    public static List<byte[]> seeds() {
        return List.of(
                        "0" + SEED_WORD,
                        "1" + SEED_ODT,
                        "2format: snitp-import/1\ncolumns: {A: title}\n",
                        "3" + SEED_CSV)
                .stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static void read(byte[] content) {
        try {
            AnnexImport made = AnnexImporter.create().read(AnnexReader.read(content, "anexa", Limits.DEFAULT));
            made.remarks().forEach(remark -> remark.message(Locale.ENGLISH));
            if (made.hasPeriod()) {
                AnnexPlanYaml.in(Locale.ENGLISH).render(made);
            }
        } catch (UnreadableAnnexException e) {
            if (!e.getMessage(Locale.ENGLISH).endsWith(".")) {
                throw new AssertionError(e);
            }
        }
    }

    private static byte[] packed(String part, byte[] content, String type) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            if (!type.isEmpty()) {
                zip.putNextEntry(new ZipEntry("mimetype"));
                zip.write(type.getBytes(StandardCharsets.US_ASCII));
            }
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
