package org.snitp.annex;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.snitp.annex.document.AnnexDocument;
import org.snitp.annex.document.AnnexFormat;
import org.snitp.annex.document.UnreadableAnnexException;
import org.snitp.annex.document.UnreadableAnnexException.Reason;
import org.snitp.annex.internal.odf.OdfReader;
import org.snitp.annex.internal.sheet.SheetReader;
import org.snitp.annex.internal.word.WordReader;
import org.snitp.annex.internal.xml.PackedParts;
import org.snitp.io.options.Limits;

/**
 * Reads annexes: the tables of a file in DOCX, ODT, XLSX or CSV, with what stands between them. The content of a file decides its format,
 * whatever its name says. Nothing is fetched, and no macro is run.
 */
public final class AnnexReader {

    private AnnexReader() {}

    /**
     * Reads a file.
     *
     * @throws IOException if the file cannot be read
     * @throws UnreadableAnnexException if it is no annex that can be read
     */
    public static AnnexDocument read(Path file) throws IOException, UnreadableAnnexException {
        Objects.requireNonNull(file, "file");
        try (InputStream stream = Files.newInputStream(file)) {
            Path name = file.getFileName();
            return read(bytes(stream), name == null ? "" : name.toString(), Limits.DEFAULT);
        }
    }

    private static byte[] bytes(InputStream stream) throws IOException, UnreadableAnnexException {
        long limit = Limits.DEFAULT.documentBytes();
        byte[] bytes = stream.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
        if (bytes.length > limit) {
            throw new UnreadableAnnexException(Reason.LIMIT, "bytes: " + limit);
        }
        return bytes;
    }

    /**
     * Reads the content of a file.
     *
     * @param content the content
     * @param name the name of the file
     * @param limits the limits
     * @throws UnreadableAnnexException if it is no annex that can be read
     */
    public static AnnexDocument read(byte[] content, String name, Limits limits) throws UnreadableAnnexException {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(limits, "limits");
        if (FileSignature.isZip(content)) {
            return packed(content, name, limits);
        }
        Reason reason = FileSignature.reason(content);
        if (reason != Reason.OTHER) {
            throw new UnreadableAnnexException(reason, "");
        }
        return SheetReader.read(AnnexFormat.CSV, content, name, limits);
    }

    private static AnnexDocument packed(byte[] content, String name, Limits limits) throws UnreadableAnnexException {
        PackedParts parts = PackedParts.unpack(content, limits);
        if (parts.has("word/vbaProject.bin") || parts.has("xl/vbaProject.bin")) {
            throw new UnreadableAnnexException(Reason.MACROS, "");
        }
        Optional<AnnexDocument> word = WordReader.read(parts, limits);
        if (word.isPresent()) {
            return word.get();
        }
        if (parts.type().equals("application/vnd.oasis.opendocument.text")) {
            return OdfReader.read(parts, limits);
        }
        if (parts.has("xl/workbook.xml") || parts.type().contains("spreadsheet")) {
            return SheetReader.read(AnnexFormat.XLSX, content, name, limits);
        }
        throw new UnreadableAnnexException(parts.isEmpty() ? Reason.DAMAGED : Reason.ZIP, "ZIP");
    }
}
