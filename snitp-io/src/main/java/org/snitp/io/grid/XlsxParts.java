package org.snitp.io.grid;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.snitp.io.Limits;

/**
 * The parts of a workbook, unpacked within limits.
 *
 * <p>A ZIP file may unpack to a million times its size, and may show different contents to different readers. So the parts
 * are unpacked once, up to a limit, and {@link #repacked} makes a new file of exactly what was looked at.
 */
final class XlsxParts {

    /** Many times what a workbook has. */
    private static final int MOST_PARTS = 2_000;

    private static final int CHUNK = 1 << 14;

    private final Limits limits;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private long unpacked;

    private XlsxParts(Limits limits) {
        this.limits = limits;
    }

    /**
     * Unpacks a workbook.
     *
     * @throws NotAGrid if it is no workbook, is damaged, or goes beyond a limit
     */
    static XlsxParts unpack(byte[] file, Limits limits) throws NotAGrid {
        XlsxParts parts = new XlsxParts(limits);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            parts.unpack(zip);
        } catch (IOException | IllegalArgumentException e) {
            // The latter for names that are no text.
            throw NotAGrid.of(Map.of("variant", "damaged"));
        }
        parts.requireWorkbook();
        return parts;
    }

    private void unpack(ZipInputStream zip) throws IOException, NotAGrid {
        int count = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++count > MOST_PARTS) {
                throw NotAGrid.beyond(Map.of("variant", "parts"), MOST_PARTS);
            }
            byte[] content = isXml(entry.getName()) ? XlsxStrict.transitional(content(zip)) : content(zip);
            if (!entry.isDirectory() && parts.put(entry.getName(), content) != null) {
                throw NotAGrid.of(Map.of("variant", "damaged"));
            }
        }
    }

    private byte[] content(ZipInputStream zip) throws IOException, NotAGrid {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
            unpacked += read;
            if (unpacked > limits.documentBytes()) {
                throw NotAGrid.beyond(Map.of("variant", "unpacked"), limits.documentBytes());
            }
            content.write(chunk, 0, read);
        }
        return content.toByteArray();
    }

    private void requireWorkbook() throws NotAGrid {
        String type = new String(parts.getOrDefault("mimetype", new byte[0]), StandardCharsets.ISO_8859_1);
        if (type.contains("opendocument")) {
            throw NotAGrid.of(Map.of("variant", "ods"));
        }
        if (parts.containsKey("xl/workbook.bin")) {
            throw NotAGrid.of(Map.of("variant", "xlsb"));
        }
        if (!parts.containsKey("[Content_Types].xml")
                || parts.keySet().stream().noneMatch(name -> name.endsWith("workbook.xml"))) {
            throw NotAGrid.of(Map.of("variant", parts.isEmpty() ? "damaged" : "zip"));
        }
    }

    /** Returns the parts that are XML, by name. */
    Map<String, byte[]> xml() {
        Map<String, byte[]> xml = new LinkedHashMap<>(parts);
        xml.keySet().removeIf(name -> !isXml(name));
        return xml;
    }

    private static boolean isXml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels");
    }

    /** Returns a file with the parts that are XML, not compressed. */
    byte[] repacked() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (Map.Entry<String, byte[]> part : xml().entrySet()) {
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
