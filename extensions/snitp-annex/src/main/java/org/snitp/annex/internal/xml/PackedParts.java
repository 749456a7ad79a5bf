package org.snitp.annex.internal.xml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.snitp.annex.document.UnreadableAnnexException;
import org.snitp.annex.document.UnreadableAnnexException.Reason;
import org.snitp.io.options.Limits;

/** The parts of a packed document that are XML, unpacked within limits. Pictures are passed over, but counted. */
public final class PackedParts {

    /** Far more than a document has. */
    private static final int MAX_PARTS = 5_000;

    /** How much more pictures may unpack to than XML. */
    private static final int PICTURES = 8;

    private static final int CHUNK = 1 << 14;

    private final Limits limits;
    private final Map<String, byte[]> parts = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private long unpacked;
    private long kept;

    private PackedParts(Limits limits) {
        this.limits = limits;
    }

    /**
     * Unpacks a document.
     *
     * @throws UnreadableAnnexException if it is damaged, or exceeds a limit
     */
    public static PackedParts unpack(byte[] file, Limits limits) throws UnreadableAnnexException {
        PackedParts parts = new PackedParts(limits);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            parts.unpack(zip);
        } catch (IOException | IllegalArgumentException e) {
            // The latter for invalid names.
            throw new UnreadableAnnexException(Reason.DAMAGED, "ZIP");
        }
        return parts;
    }

    private void unpack(ZipInputStream zip) throws IOException, UnreadableAnnexException {
        int count = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++count > MAX_PARTS) {
                throw new UnreadableAnnexException(Reason.LIMIT, "parts: " + MAX_PARTS);
            }
            if (!entry.isDirectory() && !names.add(entry.getName())) {
                // Two readers would see two documents.
                throw new UnreadableAnnexException(Reason.DAMAGED, entry.getName());
            }
            boolean xml = isKept(entry.getName());
            byte[] content = content(zip, xml);
            if (xml) {
                parts.put(entry.getName(), content);
            }
        }
    }

    private static boolean isKept(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels") || lower.equals("mimetype");
    }

    private byte[] content(ZipInputStream zip, boolean xml) throws IOException, UnreadableAnnexException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
            unpacked += read;
            kept += xml ? read : 0;
            if (kept > limits.documentBytes() || unpacked / PICTURES > limits.documentBytes()) {
                throw new UnreadableAnnexException(Reason.LIMIT, "bytes: " + limits.documentBytes());
            }
            if (xml) {
                content.write(chunk, 0, read);
            }
        }
        return content.toByteArray();
    }

    /** Returns whether there is a part of a name, XML or not. */
    public boolean has(String name) {
        return names.contains(name);
    }

    /** Returns whether there is no part at all. */
    public boolean isEmpty() {
        return names.isEmpty();
    }

    /** Returns the text of the part that states the type of an OpenDocument file; empty if there is none. */
    public String type() {
        return new String(parts.getOrDefault("mimetype", new byte[0]), StandardCharsets.ISO_8859_1).strip();
    }

    /** Returns a reader of a part, if there is one. */
    public Optional<XmlCursor> part(String name) throws UnreadableAnnexException {
        byte[] content = parts.get(name);
        return content == null ? Optional.empty() : Optional.of(XmlCursor.of(name, content));
    }
}
