package org.snitp.store;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A file, or the address of one, that proves what an institution reported. It is kept as it was stored.
 *
 * @since 0.1.0
 */
public final class EvidenceFile {

    private final long id;
    private final String institution;
    private final String name;
    private final String mediaType;
    private final long size;
    private final Optional<String> sha256;
    private final Optional<String> address;
    private final Optional<SubmissionKey> submission;
    private final Actor storedBy;
    private final Instant storedAt;

    EvidenceFile(
            long id,
            String institution,
            String name,
            String mediaType,
            long size,
            Optional<String> sha256,
            Optional<String> address,
            Optional<SubmissionKey> submission,
            Actor storedBy,
            Instant storedAt) {
        this.id = id;
        this.institution = institution;
        this.name = name;
        this.mediaType = mediaType;
        this.size = size;
        this.sha256 = sha256;
        this.address = address;
        this.submission = submission;
        this.storedBy = storedBy;
        this.storedAt = storedAt;
    }

    /** The number of the file. */
    public long id() {
        return id;
    }

    /** The id of the institution to which it belongs. */
    public String institution() {
        return institution;
    }

    /** The name of the file, as the user had it: a text to show, never a path to open. */
    public String name() {
        return name;
    }

    /** Its media type, as it was stated. */
    public String mediaType() {
        return mediaType;
    }

    /** The number of bytes; 0 if only its address is known. */
    public long size() {
        return size;
    }

    /** The SHA-256 of its bytes, in 64 hexadecimal digits; absent if only its address is known. */
    public Optional<String> sha256() {
        return sha256;
    }

    /** Its address, if it is kept elsewhere. */
    public Optional<String> address() {
        return address;
    }

    /** The submission to which it belongs. */
    public Optional<SubmissionKey> submission() {
        return submission;
    }

    /** Who stored it. */
    public Actor storedBy() {
        return storedBy;
    }

    /** When it was stored, in UTC. */
    public Instant storedAt() {
        return storedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EvidenceFile that
                && id == that.id
                && institution.equals(that.institution)
                && name.equals(that.name)
                && mediaType.equals(that.mediaType)
                && size == that.size
                && sha256.equals(that.sha256)
                && address.equals(that.address)
                && submission.equals(that.submission)
                && storedBy.equals(that.storedBy)
                && storedAt.equals(that.storedAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, institution, name, mediaType, size, sha256, address, submission, storedBy, storedAt);
    }

    @Override
    public String toString() {
        return "EvidenceFile[id=" + id + ", institution=" + institution + ", name=" + name + ", mediaType=" + mediaType
                + ", size=" + size + ", sha256=" + sha256 + ", address=" + address + ", submission=" + submission
                + ", storedBy=" + storedBy + ", storedAt=" + storedAt + "]";
    }
}
