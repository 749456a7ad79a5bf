package org.snitp.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;
import org.snitp.model.measurement.EarlierFigure;
import org.snitp.model.measurement.Measurement;

/** Records a batch of figures in a transaction. */
final class FigureWriter {

    /** A figure that is there already, and its row. */
    private record Known(long id, FigureRow row) {}

    /** A row that is to be inserted; an earlier one is named by the figure that replaced it. */
    private record Entry(
            FigureRow row,
            boolean earlier,
            @Nullable String body,
            @Nullable String because) {}

    /** The submission to which a batch belongs. */
    record Sent(long submission, int version) {}

    private final NewFigures figures;
    private final Actor actor;
    private final List<Entry> entries = new ArrayList<>();
    private final Optional<String> header;
    private final String sha256;

    /** The institutions that report; an empty id for nobody. */
    private final TreeSet<String> reporters = new TreeSet<>();

    /** Prepares what can be prepared without the database. */
    FigureWriter(NewFigures figures, Actor actor) {
        this.figures = figures;
        this.actor = actor;
        for (Measurement measurement : figures.measurements()) {
            for (EarlierFigure earlier : measurement.getEarlier()) {
                requireBefore(earlier, measurement);
                add(FigureRow.of(measurement, earlier), true);
            }
            add(FigureRow.of(measurement.withEarlier()), false);
        }
        this.header = figures.set().map(set -> Snitp.toJson(Bundle.of(set)));
        this.sha256 = Hashes.sha256(figures.plan() + header.orElse("") + figures.measurements());
    }

    private void add(FigureRow row, boolean earlier) {
        String reporter = row.measurement().getReportedBy().orElse("");
        if (actor.institution().isPresent() && !actor.institution().get().equals(reporter)) {
            throw new NotPermittedException("A figure is reported by " + (reporter.isEmpty() ? "nobody" : reporter)
                    + ", and is not recorded by " + actor);
        }
        reporters.add(reporter);
        entries.add(new Entry(
                row,
                earlier,
                row.body(),
                row.replacedBecause().map(FigureRow::json).orElse(null)));
    }

    private static void requireBefore(EarlierFigure earlier, Measurement measurement) {
        if (isLater(earlier.getReportedOn(), measurement.getReportedOn())) {
            throw new IllegalArgumentException("An earlier figure of " + measurement.getIndicator() + " for "
                    + measurement.getPeriod() + " is dated after the one that replaced it");
        }
    }

    private static boolean isLater(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && (other.isEmpty() || one.get().isAfter(other.get()));
    }

    /**
     * Records the figures, unless their key is known.
     *
     * @param sent the submission to which they belong, or null
     */
    FigureBatch write(Connection connection, @Nullable Sent sent) throws SQLException {
        for (String reporter : reporters) {
            Access.hold(connection, "figures/" + figures.plan() + "/" + reporter);
        }
        if (sent == null && actor.institution().isPresent()) {
            requireOpen(connection);
        }
        Map<FigureKey, List<Known>> known = known(connection);
        List<Entry> fresh = new ArrayList<>();
        List<@Nullable Long> superseded = new ArrayList<>();
        List<Long> ids = ids(connection, entries.size());
        for (Entry entry : entries) {
            List<Known> series =
                    known.computeIfAbsent(FigureKey.of(entry.row().measurement()), unused -> new ArrayList<>());
            if (!isThere(entry, series)) {
                Known last = latest(series);
                superseded.add(last == null || isLater(day(last), day(entry.row())) ? null : Long.valueOf(last.id()));
                series.add(new Known(ids.get(fresh.size()), entry.row()));
                fresh.add(entry);
            }
        }
        Optional<FigureBatch> batch = insertBatch(connection, fresh.size(), sent);
        if (batch.isEmpty()) {
            return repeated(connection);
        }
        insert(connection, batch.get().id(), fresh, ids, superseded);
        AuditLog.add(
                connection,
                actor,
                Audit.FIGURES_RECORDED,
                figures.plan(),
                Optional.of("batch " + batch.get().id() + ": " + fresh.size()
                        + (fresh.size() == 1 ? " row by " : " rows by ") + String.join(", ", reporters)));
        return batch.get();
    }

    /** What an institution records without a submission is for periods that are open, or for which nobody reports. */
    private void requireOpen(Connection connection) throws SQLException {
        try (Query query = new Query(connection, """
                SELECT period, snitp.held_state(plan, period) AS state
                FROM snitp.reporting_period
                WHERE plan = ? AND EXISTS (
                    SELECT 1 FROM unnest(?::date[], ?::date[]) AS r(first, last)
                    WHERE r.first >= period_start AND r.last <= period_end)
                ORDER BY period
                """)) {
            query.text(figures.plan())
                    .list(
                            "date",
                            distinct(entry -> entry.row()
                                    .measurement()
                                    .getPeriod()
                                    .getStart()
                                    .toString()))
                    .list(
                            "date",
                            distinct(entry -> entry.row()
                                    .measurement()
                                    .getPeriod()
                                    .getEnd()
                                    .toString()))
                    .each(
                            0,
                            row -> PeriodWriter.requireOpen(
                                    row.text("period"), PeriodState.valueOf(row.text("state"))));
        }
    }

    private static Optional<LocalDate> day(Known known) {
        return day(known.row());
    }

    private static Optional<LocalDate> day(FigureRow row) {
        return row.measurement().getReportedOn();
    }

    /** Returns whether the figure counts already, or is an earlier one that was recorded before. */
    private static boolean isThere(Entry entry, List<Known> series) {
        Known last = latest(series);
        Measurement measurement = entry.row().measurement();
        if (last == null || last.row().measurement().equals(measurement)) {
            return last != null;
        }
        return (entry.earlier() || isLater(day(last), day(entry.row())))
                && series.stream().anyMatch(known -> known.row().measurement().equals(measurement));
    }

    /** The row that counts: of the latest day, and of that the one that was recorded last. */
    private static @Nullable Known latest(List<Known> series) {
        Known latest = null;
        for (Known known : series) {
            latest = latest == null || !isLater(day(latest), day(known)) ? known : latest;
        }
        return latest;
    }

    /** The rows that are there about the same indicators by the same institutions. */
    private Map<FigureKey, List<Known>> known(Connection connection) throws SQLException {
        Map<FigureKey, List<Known>> known = new HashMap<>();
        Cells cells = new Cells();
        try (Query query = new Query(connection, """
                SELECT * FROM snitp.figure
                WHERE plan = ? AND indicator = ANY (?) AND reporter = ANY (?) AND period = ANY (?)
                ORDER BY id
                """)) {
            query.text(figures.plan())
                    .list("text", distinct(entry -> entry.row().measurement().getIndicator()))
                    .list("text", List.copyOf(reporters))
                    .list(
                            "text",
                            distinct(entry ->
                                    entry.row().measurement().getPeriod().toString()))
                    .each(1000, row -> {
                        FigureRow figure = FigureRow.read(row, cells);
                        known.computeIfAbsent(FigureKey.of(figure.measurement()), unused -> new ArrayList<>())
                                .add(new Known(row.number("id"), figure));
                    });
        }
        return known;
    }

    private List<String> distinct(java.util.function.Function<Entry, String> getter) {
        return entries.stream().map(getter).distinct().toList();
    }

    private static List<Long> ids(Connection connection, int count) throws SQLException {
        try (Query query = new Query(
                connection, "SELECT nextval('snitp.figure_id') AS id FROM generate_series(1, ?) ORDER BY 1")) {
            return query.whole(count).list(row -> row.number("id"));
        }
    }

    /** Empty if the key is known. */
    private Optional<FigureBatch> insertBatch(Connection connection, int size, @Nullable Sent sent)
            throws SQLException {
        try (Query query = new Query(connection, """
                INSERT INTO snitp.figure_batch (plan, key, sha256, size, header, institution, submission, submission_version,
                    actor, actor_institution)
                VALUES (?, ?, ?, ?, ?::jsonb -> 0, ?, ?, ?, ?, ?)
                ON CONFLICT ON CONSTRAINT figure_batch_once DO NOTHING
                RETURNING *
                """)) {
            return query.text(figures.plan())
                    .key(figures.key())
                    .text(sha256)
                    .whole(size)
                    .text(header)
                    .text(institution())
                    .whole(sent == null ? null : Long.valueOf(sent.submission()))
                    .whole(sent == null ? null : Long.valueOf(sent.version()))
                    .actor(actor)
                    .first(row -> FigureReader.batch(row, false));
        }
    }

    /** The institution to which the batch belongs, if it is one. */
    private Optional<String> institution() {
        Optional<String> only = reporters.size() == 1 ? Optional.of(reporters.first()) : Optional.empty();
        return actor.institution().or(() -> only.filter(id -> !id.isEmpty()));
    }

    private FigureBatch repeated(Connection connection) throws SQLException {
        try (Query query = new Query(connection, "SELECT * FROM snitp.figure_batch WHERE key = ? AND sha256 = ?")) {
            return query.key(figures.key())
                    .text(sha256)
                    .first(row -> FigureReader.batch(row, true))
                    .orElseThrow(() ->
                            new IllegalArgumentException("The key " + figures.key() + " was used for other figures"));
        }
    }

    private void insert(
            Connection connection, long batch, List<Entry> rows, List<Long> ids, List<@Nullable Long> superseded)
            throws SQLException {
        try (Query query = new Query(connection, """
                INSERT INTO snitp.figure (batch, plan, id, supersedes, indicator, period, period_start, period_end, dimensions,
                    reporter, reported_on, value, truth, numerator, denominator, weight, delivery, delivered_on,
                    not_applicable, status, withdrawn_on, plan_version, plan_fingerprint, body, replaced_because)
                SELECT ?, ?, r.id, r.supersedes, r.indicator, r.period, r.period_start, r.period_end, r.dimensions::jsonb,
                    r.reporter, r.reported_on, r.value, r.truth, r.numerator, r.denominator, r.weight, r.delivery,
                    r.delivered_on, r.not_applicable, r.status, r.withdrawn_on, r.plan_version, r.plan_fingerprint,
                    r.body::jsonb, r.replaced_because::jsonb
                FROM unnest(?::bigint[], ?::bigint[], ?::text[], ?::text[], ?::date[], ?::date[], ?::text[], ?::text[],
                    ?::date[], ?::numeric[], ?::boolean[], ?::numeric[], ?::numeric[], ?::numeric[], ?::text[], ?::date[],
                    ?::boolean[], ?::text[], ?::date[], ?::text[], ?::text[], ?::text[], ?::text[])
                    AS r(id, supersedes, indicator, period, period_start, period_end, dimensions, reporter, reported_on,
                        value, truth, numerator, denominator, weight, delivery, delivered_on, not_applicable, status,
                        withdrawn_on, plan_version, plan_fingerprint, body, replaced_because)
                """)) {
            List<Measurement> all =
                    rows.stream().map(entry -> entry.row().measurement()).toList();
            query.whole(Long.valueOf(batch))
                    .text(figures.plan())
                    .list("int8", ids.subList(0, rows.size()))
                    .list("int8", superseded);
            FigureColumns.set(query, all)
                    .list("text", nullable(rows, Entry::body))
                    .list("text", nullable(rows, Entry::because))
                    .run();
        }
    }

    private static List<@Nullable String> nullable(
            List<Entry> rows, java.util.function.Function<Entry, @Nullable String> getter) {
        List<@Nullable String> values = new ArrayList<>();
        rows.forEach(entry -> values.add(getter.apply(entry)));
        return values;
    }
}
