package org.snitp.store;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Files that prove what institutions reported. Their bytes are kept as they came, with their SHA-256, and are never changed.
 *
 * <p>The name and the media type are what the user said: an application that serves files sends them as attachments, with
 * {@code X-Content-Type-Options: nosniff}.
 *
 * @since 0.1.0
 */
public final class Evidence {

    Evidence() {}

    /**
     * Stores a file.
     *
     * @param institution the id of the institution to which it belongs
     * @param name the name of the file
     * @param mediaType its media type, such as {@code application/pdf}
     * @param bytes the file, which is read to its end and not closed
     * @throws EvidenceTooLargeException if it has more bytes than the store allows
     * @throws NotPermittedException if the actor is of another institution
     */
    public EvidenceFile store(String institution, String name, String mediaType, InputStream bytes) {
        Objects.requireNonNull(institution, "institution");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(bytes, "bytes");
        throw new UnsupportedOperationException();
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
        throw new UnsupportedOperationException();
    }

    /** Returns a file without its bytes, if there is one that the actor may see. */
    public Optional<EvidenceFile> find(long id) {
        throw new UnsupportedOperationException();
    }

    /** Returns the bytes of a file, if there is one with bytes that the actor may see. They are compared with their hash. */
    public Optional<byte[]> bytes(long id) {
        throw new UnsupportedOperationException();
    }

    /** Returns the files of a submission, those stored first before others. */
    public List<EvidenceFile> list(SubmissionKey submission) {
        Objects.requireNonNull(submission, "submission");
        throw new UnsupportedOperationException();
    }
}
