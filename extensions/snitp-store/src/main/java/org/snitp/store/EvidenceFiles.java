package org.snitp.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Files that prove what institutions reported. Their bytes are kept as they came, with their SHA-256, and are never changed.
 *
 * <p>The name and the media type are what the user said: an application that serves files sends them as attachments, with
 * {@code X-Content-Type-Options: nosniff}.
 *
 * @since 0.1.0
 */
public final class EvidenceFiles {

    private final Access access;
    private final long limit;

    EvidenceFiles(Access access, long limit) {
        this.access = access;
        this.limit = limit;
    }

    /**
     * Stores a file.
     *
     * @param institution the id of the institution to which it belongs
     * @param name the name of the file
     * @param mediaType its media type, such as {@code application/pdf}
     * @param bytes the file, which is read to its end and not closed
     * @throws EvidenceTooLargeException if it has more bytes than the store allows
     * @throws UncheckedIOException if it cannot be read
     * @throws NotPermittedException if the actor is of another institution
     */
    public EvidenceFile store(String institution, String name, String mediaType, InputStream bytes) {
        Objects.requireNonNull(institution, "institution");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(bytes, "bytes");
        requireReach(institution);
        return insert(new EvidenceStatements.NewFile(institution, name, mediaType), read(name, bytes), null);
    }

    /**
     * Records the address of a file that is kept elsewhere.
     *
     * @param institution the id of the institution to which it belongs
     * @param name the name of the file
     * @param mediaType its media type
     * @param address its address
     * @throws NotPermittedException if the actor is of another institution
     */
    public EvidenceFile refer(String institution, String name, String mediaType, String address) {
        Objects.requireNonNull(institution, "institution");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(address, "address");
        requireReach(institution);
        return insert(new EvidenceStatements.NewFile(institution, name, mediaType), null, address);
    }

    private void requireReach(String institution) {
        access.requireReach(institution, "A file is stored for " + institution + ", which is");
    }

    private EvidenceFile insert(EvidenceStatements.NewFile file, byte @Nullable [] bytes, @Nullable String address) {
        return access.write(connection -> {
            long id = EvidenceStatements.insert(connection, access.actor(), file, bytes, address);
            EvidenceFile stored = EvidenceStatements.find(connection, id, access.confinement())
                    .orElseThrow();
            AuditLog.add(
                    connection,
                    access.actor(),
                    Audit.EVIDENCE_STORED,
                    "evidence/" + id,
                    stored.sha256().map(hash -> "sha256 " + hash).or(stored::address));
            return stored;
        });
    }

    /** One byte more than is allowed tells that it is too large. */
    private byte[] read(String name, InputStream stream) {
        try {
            byte[] bytes = stream.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
            if (bytes.length > limit) {
                throw new EvidenceTooLargeException(name, limit);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a file without its bytes, if there is one that the actor may see. */
    public Optional<EvidenceFile> find(long id) {
        return access.read(connection -> EvidenceStatements.find(connection, id, access.confinement()));
    }

    /** Returns the bytes of a file, if there is one with bytes that the actor may see. They are compared with their hash. */
    public Optional<byte[]> bytes(long id) {
        return access.read(connection -> {
            try (Query query = new Query(connection, """
                    SELECT bytes, sha256 FROM snitp.evidence
                    WHERE id = ? AND bytes IS NOT NULL AND (?::text IS NULL OR institution = ?)
                    """)) {
                return query.whole(Long.valueOf(id))
                        .text(access.confinement())
                        .text(access.confinement())
                        .first(row ->
                                verified(id, row.text("sha256"), Objects.requireNonNull(row.bytes("bytes"), "bytes")));
            }
        });
    }

    private static byte[] verified(long id, String sha256, byte[] bytes) {
        if (!Hashes.sha256(bytes).equals(sha256)) {
            throw new StoreException("The bytes of the file " + id + " are not those that were stored");
        }
        return bytes;
    }

    /** Returns the files of a submission, those stored first before others. */
    public List<EvidenceFile> list(SubmissionKey submission) {
        Objects.requireNonNull(submission, "submission");
        return access.read(connection -> EvidenceStatements.list(connection, submission, access.confinement()));
    }
}
