package org.snitp.forms.internal.grid;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.snitp.io.options.Limits;

/**
 * The parts of a workbook, unpacked within limits.
 *
 * <p>A ZIP file may unpack to a million times its size, and may present different contents to different readers. So the
 * parts are unpacked once, up to a limit, and {@link #repack} creates a new file of exactly the checked contents.
 */
final class XlsxParts {

    /** Far more than a workbook has. */
    static final int MAX_PARTS = 2_000;

    private static final int CHUNK = 1 << 14;

    private final Limits limits;

    /** The names of all parts. */
    private final Set<String> names = new HashSet<>();

    /** The parts that are XML. */
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private String type = "";
    private long unpacked;

    private XlsxParts(Limits limits) {
        this.limits = limits;
    }

    /**
     * Unpacks a workbook.
     *
     * @throws SpreadsheetFormatException if it is not a workbook, is damaged, or exceeds a limit
     */
    static XlsxParts unpack(byte[] file, Limits limits) throws SpreadsheetFormatException {
        XlsxParts parts = new XlsxParts(limits);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            parts.unpack(zip);
        } catch (IOException | IllegalArgumentException e) {
            // The latter for invalid names.
            throw SpreadsheetFormatException.damaged();
        }
        parts.requireWorkbook();
        return parts;
    }

    private void unpack(ZipInputStream zip) throws IOException, SpreadsheetFormatException {
        int count = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++count > MAX_PARTS) {
                throw SpreadsheetFormatException.beyond("parts", MAX_PARTS);
            }
            byte[] content = content(zip);
            if (!entry.isDirectory()) {
                add(entry.getName(), content);
            }
        }
    }

    private void add(String name, byte[] content) throws SpreadsheetFormatException {
        if (!names.add(name)) {
            throw SpreadsheetFormatException.damaged();
        }
        if (isXml(name)) {
            parts.put(name, XlsxStrict.transitional(content));
        } else if (name.equals("mimetype")) {
            type = new String(content, StandardCharsets.ISO_8859_1);
        }
    }

    private byte[] content(ZipInputStream zip) throws IOException, SpreadsheetFormatException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
            unpacked += read;
            if (unpacked > limits.documentBytes()) {
                throw SpreadsheetFormatException.beyond("unpacked", limits.documentBytes());
            }
            content.write(chunk, 0, read);
        }
        return content.toByteArray();
    }

    private void requireWorkbook() throws SpreadsheetFormatException {
        if (type.contains("opendocument")) {
            throw SpreadsheetFormatException.of(Map.of("variant", "ods"));
        }
        if (names.contains("xl/workbook.bin")) {
            throw SpreadsheetFormatException.of(Map.of("variant", "xlsb"));
        }
        if (!names.contains("[Content_Types].xml") || names.stream().noneMatch(name -> name.endsWith("workbook.xml"))) {
            throw SpreadsheetFormatException.of(Map.of("variant", names.isEmpty() ? "damaged" : "zip"));
        }
    }

    /** Returns the parts that are XML, by name. */
    Map<String, byte[]> xml() {
        return Collections.unmodifiableMap(parts);
    }

    private static boolean isXml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels");
    }

    /**
     * Returns a file with the parts that are XML. They are released, so that they are not in memory twice, and compressed,
     * because the reader copies the file.
     */
    byte[] repack() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Iterator<Map.Entry<String, byte[]>> left = parts.entrySet().iterator();
                    left.hasNext();
                    left.remove()) {
                Map.Entry<String, byte[]> part = left.next();
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A file in memory cannot fail", e);
        }
        return file.toByteArray();
    }
}
