package org.snitp.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.snitp.model.document.Document;
import org.snitp.model.measurement.ActionStatusReport;
import org.snitp.model.measurement.Expenditure;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.measurement.ReportedStatus;

/** Writes a version of a document: everything that can be found out without the database is found out before. */
final class DocumentWriter {

    /** The latest version, and whether it says the same. */
    private record Latest(DocumentVersion version, boolean same) {}

    private final NewVersion next;
    private final Actor actor;
    private final DocumentKey key;
    private final Optional<String> institution;
    private final String json;

    private DocumentWriter(NewVersion next, Actor actor, Optional<String> institution, String json) {
        this.next = next;
        this.actor = actor;
        this.key = DocumentKey.of(next.document());
        this.institution = institution;
        this.json = json;
    }

    static DocumentWriter of(NewVersion next, Actor actor) {
        Document document = next.document();
        if (document instanceof MeasurementSet) {
            throw new IllegalArgumentException("The figures of a measurement set are recorded by Figures.append");
        }
        Optional<String> owner =
                document instanceof ActionStatusReport report ? report.getReporter() : Optional.<String>empty();
        if (actor.institution().isPresent() && !(owner.equals(actor.institution()) && isOfOne(document))) {
            throw new NotPermittedException(
                    DocumentKey.of(document) + " is saved only by a coordinator, not by " + actor);
        }
        return new DocumentWriter(next, actor, owner, DocumentBodies.write(document));
    }

    /** Returns whether nothing in a report is said to be another institution's than that of the report. */
    private static boolean isOfOne(Document document) {
        return document instanceof ActionStatusReport report
                && Stream.concat(
                                report.getStatuses().stream().map(ReportedStatus::getReportedBy),
                                report.getExpenditures().stream().map(Expenditure::getReportedBy))
                        .flatMap(Optional::stream)
                        .allMatch(id -> report.getReporter().equals(Optional.of(id)));
    }

    DocumentKey key() {
        return key;
    }

    /** Writes it if it is based on the latest version. */
    DocumentVersion write(Connection connection) throws SQLException {
        Optional<Latest> latest = latest(connection);
        int actual = latest.map(found -> found.version().version()).orElse(0);
        if (next.replacing() != actual) {
            throw new OutdatedVersionException(key.toString(), next.replacing(), actual);
        }
        return write(connection, latest);
    }

    /** Writes it, whatever the latest version is. */
    DocumentVersion writeLatest(Connection connection) throws SQLException {
        return write(connection, latest(connection));
    }

    private DocumentVersion write(Connection connection, Optional<Latest> latest) throws SQLException {
        return latest.isPresent() && latest.get().same()
                ? latest.get().version()
                : insert(
                        connection,
                        latest.map(found -> found.version().version()).orElse(0) + 1);
    }

    private Optional<Latest> latest(Connection connection) throws SQLException {
        Access.hold(connection, key.toString());
        try (Query query = new Query(connection, """
                SELECT kind, document, version, valid_from, actor, actor_institution, saved_at, comment, text_name, sha256,
                       institution,
                       body = ?::jsonb -> 0 AND coalesce(sha256 = ?, true)
                       AND (?::date IS NULL OR valid_from IS NOT DISTINCT FROM ?) AS same
                FROM snitp.document_version
                WHERE kind = ? AND document = ?
                ORDER BY version DESC
                LIMIT 1
                """)) {
            Optional<Latest> latest = query.text(json)
                    .text(next.text().map(Hashes::sha256))
                    .day(next.validFrom())
                    .day(next.validFrom())
                    .text(key.kind())
                    .text(key.id())
                    .first(row -> {
                        if (!row.optionalText("institution").equals(institution)) {
                            throw new NotPermittedException(key + " belongs to another institution");
                        }
                        return new Latest(version(row), row.flag("same"));
                    });
            return latest;
        }
    }

    private DocumentVersion insert(Connection connection, int version) throws SQLException {
        String text = next.text().orElse(json);
        DocumentVersion written;
        try (Query query = new Query(connection, """
                INSERT INTO snitp.document_version (kind, document, version, body, text, text_name, sha256, institution,
                    valid_from, comment, actor, actor_institution)
                VALUES (?, ?, ?, ?::jsonb -> 0, ?, ?, ?, ?, ?, ?, ?, ?)
                RETURNING kind, document, version, valid_from, actor, actor_institution, saved_at, comment, text_name, sha256
                """)) {
            written = query.text(key.kind())
                    .text(key.id())
                    .whole(version)
                    .text(json)
                    .text(text)
                    .text(next.textName().orElse(key.id() + ".json"))
                    .text(Hashes.sha256(text))
                    .text(institution)
                    .day(next.validFrom())
                    .text(next.comment())
                    .actor(actor)
                    .one(DocumentWriter::version);
        }
        AuditLog.add(connection, actor, Audit.DOCUMENT_SAVED, key.toString(), Optional.of("version " + version));
        return written;
    }

    /** Returns the version of a row. */
    static DocumentVersion version(Row row) throws SQLException {
        return new DocumentVersion(
                new DocumentKey(row.text("kind"), row.text("document")),
                row.whole("version"),
                row.day("valid_from"),
                row.actor(),
                row.moment("saved_at"),
                row.optionalText("comment"),
                row.text("text_name"),
                row.text("sha256"));
    }
}
