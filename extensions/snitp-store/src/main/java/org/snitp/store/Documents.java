package org.snitp.store;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.Bundle;

/**
 * Documents by version. A version is kept as jsonb, exactly as the library writes the document, and with the text from which it was read.
 * No version is ever changed or deleted.
 *
 * <p>Only a coordinator saves documents; an institution saves the reports on the status of actions that it makes itself, and reads its
 * own ones and all other documents. Measurement sets are not documents here: their figures are {@link Figures}.
 *
 * @since 0.1.0
 */
public final class Documents {

    Documents() {}

    /**
     * Saves a version.
     *
     * @return the version that was saved; the latest one if the document and its text are the same as in that
     * @throws OutdatedVersionException if it is not based on the latest version
     * @throws NotPermittedException if the actor may not save it
     * @throws IllegalArgumentException if it is a measurement set, or contains the character NUL, which PostgreSQL does not store
     */
    public DocumentVersion save(NewVersion version) {
        Objects.requireNonNull(version, "version");
        throw new UnsupportedOperationException();
    }

    /**
     * Saves the documents of a bundle in one transaction, each as the successor of its latest version; those that are as they were get
     * no new version. Its measurement sets are recorded as {@link Figures}, unless they were recorded before.
     *
     * <p>It takes no account of what somebody else saved since the bundle was read: for a change by a person use {@link #save(NewVersion)}.
     *
     * @param comment what is said about the versions
     * @return the latest versions of the documents, in the order of the bundle
     */
    public List<DocumentVersion> save(Bundle bundle, String comment) {
        Objects.requireNonNull(bundle, "bundle");
        Objects.requireNonNull(comment, "comment");
        throw new UnsupportedOperationException();
    }

    /** Returns the latest version of a document, whatever the day on which it comes into force. */
    public Optional<StoredDocument> find(DocumentKey key) {
        Objects.requireNonNull(key, "key");
        throw new UnsupportedOperationException();
    }

    /** Returns the version of a document at a point in time: the latest of those in force on the day. */
    public Optional<StoredDocument> find(DocumentKey key, AsOf time) {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(time, "time");
        throw new UnsupportedOperationException();
    }

    /**
     * Returns a version of a document.
     *
     * @param version its number
     */
    public Optional<StoredDocument> find(DocumentKey key, int version) {
        Objects.requireNonNull(key, "key");
        throw new UnsupportedOperationException();
    }

    /** Returns the versions of a document, the first one first. */
    public List<DocumentVersion> history(DocumentKey key) {
        Objects.requireNonNull(key, "key");
        throw new UnsupportedOperationException();
    }

    /** Returns the versions of all documents at a point in time, by kind and id. */
    public List<DocumentVersion> list(AsOf time) {
        Objects.requireNonNull(time, "time");
        throw new UnsupportedOperationException();
    }

    /**
     * Returns all documents at a point in time, as if they had been read from files: what they share is resolved. Figures are not
     * among them.
     */
    public Bundle bundle(AsOf time) {
        Objects.requireNonNull(time, "time");
        throw new UnsupportedOperationException();
    }
}
