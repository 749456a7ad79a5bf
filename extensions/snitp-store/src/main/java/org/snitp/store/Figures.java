package org.snitp.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.snitp.indicators.progress.ProgressAccumulator;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.measurement.Withdrawal;
import org.snitp.model.text.LocalizedText;

/**
 * The figures that were reported. They are only ever added to: a correction is a later row, a withdrawal too, and the database refuses
 * to change or delete one.
 *
 * <p>Of several rows about the same indicator, period, categories and reporter, the one with the latest day of report counts; a row
 * without a day is older than any with one. Of the same day, the one that was recorded last counts. The others are what the library
 * calls earlier figures. A figure that counts already, and is reported once more without a change, is no new row.
 *
 * <p>An actor of an institution records what that institution reports, and reads that alone.
 *
 * @since 0.1.0
 */
public final class Figures {

    /** With the ending, an id has 64 characters at most. */
    private static final int MAX_PLAN = 56;

    private final Access access;

    Figures(Access access) {
        this.access = access;
    }

    /**
     * Records figures, all or none. The earlier figures that a measurement names are recorded before it, as rows of their own.
     *
     * @return the batch; that of the first time, if figures were recorded under its key before
     * @throws PeriodNotOpenException if one of them is for a period that is locked
     * @throws NotPermittedException if the actor may not record one of them
     * @throws IllegalArgumentException if an earlier figure is dated after the one that replaced it, if the key was used for other
     *     figures, if a figure cannot be written as JSON without a loss, or if a text contains the character NUL
     */
    public FigureBatch append(NewFigures figures) {
        Objects.requireNonNull(figures, "figures");
        FigureWriter writer = new FigureWriter(figures, access.actor());
        return access.write(connection -> writer.write(connection, null));
    }

    /**
     * Withdraws a figure: records a row that says so. It counts until the day before.
     *
     * @param id the number of its row
     * @param day the day from which it does not count
     * @param reason why
     * @return the row that says so
     * @throws java.util.NoSuchElementException if there is no such row, or if it is another institution's
     * @throws IllegalArgumentException if the row was replaced or withdrawn before
     * @throws PeriodNotOpenException if it is for a period that is locked
     */
    public StoredFigure withdraw(long id, LocalDate day, LocalizedText reason) {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(reason, "reason");
        Withdrawal withdrawal = Withdrawal.builder().date(day).reason(reason).build();
        return access.together(inside -> new Figures(inside).withdraw(id, withdrawal));
    }

    private StoredFigure withdraw(long id, Withdrawal withdrawal) {
        StoredFigure known = find(id).orElseThrow(() -> new NoSuchElementException("There is no figure " + id));
        Measurement measurement = known.measurement();
        access.write(connection -> {
            Access.hold(
                    connection,
                    "figures/" + known.plan() + "/"
                            + measurement.getReportedBy().orElse(""));
            return known;
        });
        FigureKey key = FigureKey.of(measurement);
        FigureQuery same = FigureQuery.plan(known.plan()).withIndicator(measurement.getIndicator());
        boolean counts = counting(same).stream()
                .anyMatch(figure ->
                        figure.id() == id && FigureKey.of(figure.measurement()).equals(key));
        if (!counts) {
            throw new IllegalArgumentException("The figure " + id + " was replaced or withdrawn before");
        }
        append(NewFigures.of(known.plan(), List.of(measurement.withWithdrawn(withdrawal))));
        StoredFigure withdrawn = history(same).stream()
                .filter(figure -> figure.supersedes().equals(Optional.of(id)))
                .reduce((one, other) -> other)
                .orElseThrow();
        access.write(connection -> AuditLog.add(
                connection, access.actor(), Audit.FIGURE_WITHDRAWN, known.plan(), Optional.of("figure " + id)));
        return withdrawn;
    }

    /** Returns a row, if there is one that the actor may see. */
    public Optional<StoredFigure> find(long id) {
        return access.read(connection -> {
            try (Query query = new Query(connection, """
                    SELECT f.*, b.actor, b.actor_institution, b.recorded_at
                    FROM snitp.figure f
                    JOIN snitp.figure_batch b ON b.id = f.batch
                    WHERE f.id = ? AND (?::text IS NULL OR f.reporter = ?)
                    """)) {
                return query.whole(Long.valueOf(id))
                        .text(access.confinement())
                        .text(access.confinement())
                        .first(row -> FigureReader.figure(row, new Cells()));
            }
        });
    }

    /**
     * Returns the rows that count, by indicator, period, categories and reporter; withdrawn ones count for nothing. The database chooses
     * them. It does not know whether several institutions report a part each or one of them the whole: that is the plan's to say, and
     * {@link ProgressAccumulator} takes it into account.
     */
    public List<StoredFigure> counting(FigureQuery query) {
        Objects.requireNonNull(query, "query");
        return access.read(connection ->
                FigureReader.counting(connection, query, access.actor().institution()));
    }

    /** Returns all rows, with those that were replaced, in the order in which they were recorded. */
    public List<StoredFigure> history(FigureQuery query) {
        Objects.requireNonNull(query, "query");
        return access.read(connection ->
                FigureReader.history(connection, query, access.actor().institution()));
    }

    /**
     * Passes on all figures as they were known at the point in time, with those that were replaced. They are read row by row in one
     * transaction that sees one state of the store, so that there can be millions of them.
     *
     * <p>A figure that was replaced on the day of its report is an earlier figure of the one that replaced it.
     *
     * @param action what is done with each; it must not use the store
     */
    public void forEach(FigureQuery query, Consumer<Measurement> action) {
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(action, "action");
        merge(query, false, action);
    }

    private void merge(FigureQuery query, boolean wholeSeries, Consumer<Measurement> action) {
        access.read(connection -> {
            FigureMerge merge = new FigureMerge(query.asOf().day(), wholeSeries, action);
            FigureReader.inSeries(connection, query, access.actor().institution(), merge);
            merge.finish();
            return merge;
        });
    }

    /** Returns what {@link #forEach} passes on, folded: the input of {@code ProgressReport.of}. */
    public ProgressAccumulator accumulate(FigureQuery query) {
        ProgressAccumulator accumulator = new ProgressAccumulator();
        forEach(query, accumulator::add);
        return accumulator;
    }

    /**
     * Returns the figures that count, and those that were withdrawn, as a measurement set, each with those that it replaced: the input of
     * comparisons, reports and exports. The id of the set is that of the plan with {@code -figures} after it.
     */
    public MeasurementSet measurementSet(FigureQuery query) {
        Objects.requireNonNull(query, "query");
        List<Measurement> measurements = new ArrayList<>();
        merge(query, true, measurements::add);
        return MeasurementSet.builder()
                .id(query.plan().substring(0, Math.min(query.plan().length(), MAX_PLAN)) + "-figures")
                .plan(query.plan())
                .measurements(measurements)
                .build();
    }

    /**
     * Returns a batch by its key: whether a request was carried out whose answer was lost.
     *
     * @param key the key of {@link NewFigures#withKey}
     */
    public Optional<FigureBatch> batch(UUID key) {
        Objects.requireNonNull(key, "key");
        return access.read(connection -> {
            try (Query query = new Query(connection, """
                    SELECT * FROM snitp.figure_batch WHERE key = ? AND (?::text IS NULL OR institution = ?)
                    """)) {
                return query.key(key)
                        .text(access.confinement())
                        .text(access.confinement())
                        .first(row -> FigureReader.batch(row, true));
            }
        });
    }
}
