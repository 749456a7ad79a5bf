package org.snitp.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;
import org.snitp.model.measurement.MeasurementSet;

/** Reads figures and batches. */
final class FigureReader {

    /** How many rows are fetched at a time. */
    static final int FETCHED = 2000;

    /** The rows of a query, with those who recorded them; as of a moment, and without those that were not accepted, on request. */
    private static final String KNOWN = """
            SELECT f.*, b.actor, b.actor_institution, b.recorded_at
            FROM snitp.figure f
            JOIN snitp.figure_batch b ON b.id = f.batch
            WHERE f.plan = ?
              AND (?::date IS NULL OR f.reported_on IS NULL OR f.reported_on <= ?)
              AND (?::timestamptz IS NULL OR b.recorded_at <= ?)
              AND (NOT ? OR b.submission IS NULL OR EXISTS (
                  SELECT 1 FROM snitp.submission_event e
                  WHERE e.submission = b.submission AND e.version > b.submission_version AND e.state = 'ACCEPTED'
                    AND (?::timestamptz IS NULL OR e.at <= ?)))
              AND (?::text IS NULL OR f.indicator = ?)
              AND (?::text IS NULL OR f.reporter = ?)
              AND (?::text IS NULL OR f.reporter = ?)
            """;

    private static final String HISTORY = KNOWN + "ORDER BY f.id";

    private static final String IN_SERIES = KNOWN
            + "ORDER BY f.indicator, f.period_start, f.period_end, f.cell, f.reporter, f.reported_on NULLS FIRST, f.id";

    private FigureReader() {}

    static StoredFigure figure(Row row, Cells cells) throws SQLException {
        return new StoredFigure(
                row.number("id"),
                row.text("plan"),
                FigureRow.read(row, cells).measurement(),
                row.optionalNumber("supersedes"),
                row.number("batch"),
                row.actor(),
                row.moment("recorded_at"));
    }

    static FigureBatch batch(Row row, boolean repeated) throws SQLException {
        return new FigureBatch(
                row.number("id"),
                row.text("plan"),
                row.key("key"),
                row.whole("size"),
                repeated,
                row.actor(),
                row.moment("recorded_at"),
                row.optionalText("header").map(FigureReader::set));
    }

    private static MeasurementSet set(String header) {
        return Snitp.read("[" + header + "]", "set.json")
                .bundle()
                .map(Bundle::getMeasurementSets)
                .filter(sets -> sets.size() == 1)
                .map(sets -> sets.get(0))
                .orElseThrow(() -> new StoreException("A measurement set was stored, but this version cannot read it"));
    }

    /** Returns the rows that count. */
    static List<StoredFigure> counting(Connection connection, FigureQuery asked, Optional<String> confinement)
            throws SQLException {
        Cells cells = new Cells();
        try (Query query = new Query(connection, """
                SELECT f.*, b.actor, b.actor_institution, b.recorded_at
                FROM snitp.figures_counting(?, ?, ?, ?) f
                JOIN snitp.figure_batch b ON b.id = f.batch
                WHERE (?::text IS NULL OR f.indicator = ?)
                  AND (?::text IS NULL OR f.reporter = ?)
                  AND (?::text IS NULL OR f.reporter = ?)
                ORDER BY f.indicator, f.period_start, f.period_end DESC, f.dimensions, f.reporter
                """)) {
            query.text(asked.plan())
                    .day(asked.asOf().day())
                    .moment(asked.asOf().recordedBy())
                    .flag(asked.accepted());
            return confined(query, asked, confinement).list(row -> figure(row, cells));
        }
    }

    /** Returns all rows in the order in which they were recorded. */
    static List<StoredFigure> history(Connection connection, FigureQuery asked, Optional<String> confinement)
            throws SQLException {
        Cells cells = new Cells();
        try (Query query = new Query(connection, HISTORY)) {
            return confined(known(query, asked), asked, confinement).list(row -> figure(row, cells));
        }
    }

    /** Passes on all rows, those with the same key one after the other, the one that counts last. */
    static void inSeries(Connection connection, FigureQuery asked, Optional<String> confinement, Query.Taker taker)
            throws SQLException {
        try (Query query = new Query(connection, IN_SERIES)) {
            confined(known(query, asked), asked, confinement).each(FETCHED, taker);
        }
    }

    private static Query known(Query query, FigureQuery asked) throws SQLException {
        return query.text(asked.plan())
                .day(asked.asOf().day())
                .day(asked.asOf().day())
                .moment(asked.asOf().recordedBy())
                .moment(asked.asOf().recordedBy())
                .flag(asked.accepted())
                .moment(asked.asOf().recordedBy())
                .moment(asked.asOf().recordedBy());
    }

    private static Query confined(Query query, FigureQuery asked, Optional<String> confinement) throws SQLException {
        return query.text(asked.indicator())
                .text(asked.indicator())
                .text(asked.reporter())
                .text(asked.reporter())
                .text(confinement)
                .text(confinement);
    }
}
