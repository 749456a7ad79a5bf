package org.snitp.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;
import org.snitp.model.SharedDefinitions;
import org.snitp.model.document.Document;
import org.snitp.model.measurement.MeasurementSet;

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

    private final Access access;

    Documents(Access access) {
        this.access = access;
    }

    /**
     * Saves a version.
     *
     * @return the version that was saved; the latest one if the document and its text are the same as in that
     * @throws OutdatedVersionException if it is not based on the latest version
     * @throws NotPermittedException if the actor may not save it
     * @throws IllegalArgumentException if it is a measurement set, if it cannot be written as JSON without a loss, or if it contains the
     *     character NUL, which PostgreSQL does not store
     */
    public DocumentVersion save(NewVersion version) {
        Objects.requireNonNull(version, "version");
        DocumentWriter writer = DocumentWriter.of(version, access.actor());
        return access.write(writer::write);
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
        List<DocumentWriter> writers = new ArrayList<>();
        for (Document document : SharedDefinitions.unresolve(bundle).getDocuments()) {
            if (!(document instanceof MeasurementSet)) {
                writers.add(DocumentWriter.of(NewVersion.of(document).withComment(comment), access.actor()));
            }
        }
        // In one order, so that two who save the same documents wait for each other in turn.
        List<DocumentWriter> ordered = new ArrayList<>(writers);
        ordered.sort(Comparator.comparing(DocumentWriter::key));
        return access.together(inside -> {
            Map<DocumentKey, DocumentVersion> saved = new HashMap<>();
            for (DocumentWriter writer : ordered) {
                saved.put(writer.key(), inside.write(writer::writeLatest));
            }
            Figures figures = new Figures(inside);
            for (MeasurementSet set : bundle.getMeasurementSets()) {
                figures.append(NewFigures.of(set).withKey(keyOf(set)));
            }
            return writers.stream()
                    .map(writer -> Objects.requireNonNull(saved.get(writer.key()), "saved"))
                    .toList();
        });
    }

    /** The same set has the same key. */
    private static UUID keyOf(MeasurementSet set) {
        byte[] json = Snitp.toJson(Bundle.of(set)).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(json);
    }

    /** Returns the latest version of a document, whatever the day on which it comes into force. */
    public Optional<StoredDocument> find(DocumentKey key) {
        return find(key, AsOf.NOW);
    }

    /**
     * Returns the version of a document at a point in time: of those in force on the day, the one that came into force last, and of
     * several of the same day the latest one.
     */
    public Optional<StoredDocument> find(DocumentKey key, AsOf time) {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(time, "time");
        return access.read(connection -> {
            try (Query query = new Query(connection, """
                    SELECT * FROM snitp.document_version
                    WHERE kind = ? AND document = ?
                      AND (?::text IS NULL OR institution IS NULL OR institution = ?)
                      AND (?::date IS NULL OR valid_from IS NULL OR valid_from <= ?)
                      AND (?::timestamptz IS NULL OR saved_at <= ?)
                    ORDER BY CASE WHEN ?::date IS NULL THEN NULL ELSE valid_from END DESC NULLS LAST, version DESC
                    LIMIT 1
                    """)) {
                return query.text(key.kind())
                        .text(key.id())
                        .text(access.confinement())
                        .text(access.confinement())
                        .day(time.day())
                        .day(time.day())
                        .moment(time.recordedBy())
                        .moment(time.recordedBy())
                        .day(time.day())
                        .first(Documents::stored);
            }
        });
    }

    /**
     * Returns a version of a document.
     *
     * @param version its number
     */
    public Optional<StoredDocument> find(DocumentKey key, int version) {
        Objects.requireNonNull(key, "key");
        return access.read(connection -> {
            try (Query query = new Query(connection, """
                    SELECT * FROM snitp.document_version
                    WHERE kind = ? AND document = ? AND version = ?
                      AND (?::text IS NULL OR institution IS NULL OR institution = ?)
                    """)) {
                return query.text(key.kind())
                        .text(key.id())
                        .whole(version)
                        .text(access.confinement())
                        .text(access.confinement())
                        .first(Documents::stored);
            }
        });
    }

    /** Returns the versions of a document, the first one first. */
    public List<DocumentVersion> history(DocumentKey key) {
        Objects.requireNonNull(key, "key");
        return access.read(connection -> {
            try (Query query = new Query(connection, """
                    SELECT kind, document, version, valid_from, actor, actor_institution, saved_at, comment, text_name, sha256
                    FROM snitp.document_version
                    WHERE kind = ? AND document = ?
                      AND (?::text IS NULL OR institution IS NULL OR institution = ?)
                    ORDER BY version
                    """)) {
                return query.text(key.kind())
                        .text(key.id())
                        .text(access.confinement())
                        .text(access.confinement())
                        .list(DocumentWriter::version);
            }
        });
    }

    /** Returns the versions of all documents at a point in time, by kind and id. */
    public List<DocumentVersion> list(AsOf time) {
        return select(time, DocumentWriter::version);
    }

    /**
     * Returns all documents at a point in time, as if they had been read from files: what they share is resolved. Figures are not
     * among them.
     */
    public Bundle bundle(AsOf time) {
        return DocumentBodies.readAll(select(time, row -> row.text("body")));
    }

    private <T> List<T> select(AsOf time, Query.Reader<T> reader) {
        Objects.requireNonNull(time, "time");
        return access.read(connection -> {
            try (Query query = new Query(connection, """
                    SELECT DISTINCT ON (kind, document) * FROM snitp.document_version
                    WHERE (?::text IS NULL OR institution IS NULL OR institution = ?)
                      AND (?::date IS NULL OR valid_from IS NULL OR valid_from <= ?)
                      AND (?::timestamptz IS NULL OR saved_at <= ?)
                    ORDER BY kind, document,
                      CASE WHEN ?::date IS NULL THEN NULL ELSE valid_from END DESC NULLS LAST, version DESC
                    """)) {
                return query.text(access.confinement())
                        .text(access.confinement())
                        .day(time.day())
                        .day(time.day())
                        .moment(time.recordedBy())
                        .moment(time.recordedBy())
                        .day(time.day())
                        .list(reader);
            }
        });
    }

    private static StoredDocument stored(Row row) throws java.sql.SQLException {
        DocumentVersion version = DocumentWriter.version(row);
        return new StoredDocument(version, DocumentBodies.read(row.text("body"), version.key()), row.text("text"));
    }
}
