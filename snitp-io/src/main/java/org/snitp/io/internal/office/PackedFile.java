package org.snitp.io.internal.office;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a document in a ZIP file. Their times are fixed, so that the same parts always give the same bytes. */
final class PackedFile {

    /** The first month that ZIP files can have; its first day would be written with the time zone of the computer. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, byte[]> stored = new LinkedHashMap<>();

    /** Adds a part. */
    PackedFile with(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    /** Adds a part that stands first and is not compressed. */
    PackedFile first(String name, byte[] content) {
        stored.put(name, content);
        return this;
    }

    /** Writes the file. */
    void write(OutputStream stream) {
        try {
            ZipOutputStream zip = new ZipOutputStream(stream);
            for (Map.Entry<String, byte[]> part : stored.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                CRC32 sum = new CRC32();
                sum.update(part.getValue());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(part.getValue().length);
                entry.setCrc(sum.getValue());
                put(zip, entry, part.getValue());
            }
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                put(zip, new ZipEntry(part.getKey()), part.getValue());
            }
            zip.finish();
            stream.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(ZipOutputStream zip, ZipEntry entry, byte[] content) throws IOException {
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
