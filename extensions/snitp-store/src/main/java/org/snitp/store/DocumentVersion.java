package org.snitp.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One version of a document that is stored, without its contents. Versions of a document are counted from 1, and none is ever changed.
 *
 * @since 0.1.0
 */
public final class DocumentVersion {

    private final DocumentKey key;
    private final int version;
    private final Optional<LocalDate> validFrom;
    private final Actor savedBy;
    private final Instant savedAt;
    private final Optional<String> comment;
    private final String textName;
    private final String sha256;

    DocumentVersion(
            DocumentKey key,
            int version,
            Optional<LocalDate> validFrom,
            Actor savedBy,
            Instant savedAt,
            Optional<String> comment,
            String textName,
            String sha256) {
        this.key = key;
        this.version = version;
        this.validFrom = validFrom;
        this.savedBy = savedBy;
        this.savedAt = savedAt;
        this.comment = comment;
        this.textName = textName;
        this.sha256 = sha256;
    }

    /** Which document it is. */
    public DocumentKey key() {
        return key;
    }

    /** The number of the version, from 1. */
    public int version() {
        return version;
    }

    /** The first day on which the version is in force; absent if it is from the beginning. */
    public Optional<LocalDate> validFrom() {
        return validFrom;
    }

    /** Who saved it. */
    public Actor savedBy() {
        return savedBy;
    }

    /** When it was saved, in UTC. */
    public Instant savedAt() {
        return savedAt;
    }

    /** What was said about it when it was saved. */
    public Optional<String> comment() {
        return comment;
    }

    /** The name of the file that was saved, or the name of the document if it was built in code. */
    public String textName() {
        return textName;
    }

    /** The SHA-256 of the bytes of its text in UTF-8, in 64 hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentVersion that
                && key.equals(that.key)
                && version == that.version
                && validFrom.equals(that.validFrom)
                && savedBy.equals(that.savedBy)
                && savedAt.equals(that.savedAt)
                && comment.equals(that.comment)
                && textName.equals(that.textName)
                && sha256.equals(that.sha256);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, version, validFrom, savedBy, savedAt, comment, textName, sha256);
    }

    @Override
    public String toString() {
        return "DocumentVersion[key=" + key + ", version=" + version + ", validFrom=" + validFrom + ", savedBy="
                + savedBy + ", savedAt=" + savedAt + ", comment=" + comment + ", textName=" + textName + ", sha256="
                + sha256 + "]";
    }
}
