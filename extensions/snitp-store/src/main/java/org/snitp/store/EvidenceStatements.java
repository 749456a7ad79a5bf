package org.snitp.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.model.time.Period;

/** What is asked and told about files. */
final class EvidenceStatements {

    /** What is said about a file that is to be inserted. */
    record NewFile(String institution, String name, String mediaType) {}

    private EvidenceStatements() {}

    /** Inserts a file with its bytes, or with its address. */
    static long insert(
            Connection connection, Actor actor, NewFile file, byte @Nullable [] bytes, @Nullable String address)
            throws SQLException {
        try (Query query = new Query(connection, """
                INSERT INTO snitp.evidence (institution, name, media_type, size, sha256, bytes, address, actor,
                    actor_institution)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                RETURNING id
                """)) {
            return query.text(file.institution())
                    .text(file.name())
                    .text(file.mediaType())
                    .whole(bytes == null ? 0 : bytes.length)
                    .text(bytes == null ? null : Hashes.sha256(bytes))
                    .bytes(bytes)
                    .text(address)
                    .actor(actor)
                    .one(row -> row.number("id"));
        }
    }

    /** Returns a file without its bytes. */
    static Optional<EvidenceFile> find(Connection connection, long id, @Nullable String confinement)
            throws SQLException {
        try (Query query = new Query(connection, """
                SELECT v.id, v.institution, v.name, v.media_type, v.size, v.sha256, v.address, v.actor, v.actor_institution,
                       v.stored_at, s.plan, s.period, s.institution AS of_institution
                FROM snitp.evidence v
                LEFT JOIN snitp.submission_evidence l ON l.evidence = v.id
                LEFT JOIN snitp.submission s ON s.id = l.submission
                WHERE v.id = ? AND (?::text IS NULL OR v.institution = ?)
                ORDER BY l.submission DESC NULLS LAST, l.submission_version DESC
                LIMIT 1
                """)) {
            return query.whole(Long.valueOf(id))
                    .text(confinement)
                    .text(confinement)
                    .first(EvidenceStatements::read);
        }
    }

    static List<EvidenceFile> list(Connection connection, SubmissionKey key, @Nullable String confinement)
            throws SQLException {
        try (Query query = new Query(connection, """
                SELECT DISTINCT ON (v.id) v.id, v.institution, v.name, v.media_type, v.size, v.sha256, v.address, v.actor,
                       v.actor_institution, v.stored_at, s.plan, s.period, s.institution AS of_institution
                FROM snitp.evidence v
                JOIN snitp.submission_evidence l ON l.evidence = v.id
                JOIN snitp.submission s ON s.id = l.submission
                WHERE s.plan = ? AND s.period = ? AND s.institution = ? AND (?::text IS NULL OR v.institution = ?)
                ORDER BY v.id
                """)) {
            return query.text(key.plan())
                    .text(key.period().toString())
                    .text(key.institution())
                    .text(confinement)
                    .text(confinement)
                    .list(EvidenceStatements::read);
        }
    }

    private static EvidenceFile read(Row row) throws SQLException {
        Optional<String> plan = row.optionalText("plan");
        return new EvidenceFile(
                row.number("id"),
                row.text("institution"),
                row.text("name"),
                row.text("media_type"),
                row.number("size"),
                row.optionalText("sha256"),
                row.optionalText("address"),
                plan.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new SubmissionKey(
                                plan.get(), Period.parse(row.text("period")), row.text("of_institution"))),
                row.actor(),
                row.moment("stored_at"));
    }
}
