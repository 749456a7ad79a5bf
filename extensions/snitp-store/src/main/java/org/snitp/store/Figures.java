package org.snitp.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.snitp.indicators.progress.ProgressAccumulator;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.text.LocalizedText;

/**
 * The figures that were reported. They are only ever added to: a correction is a later row, a withdrawal too, and the database refuses
 * to change or delete one.
 *
 * <p>Of several rows about the same indicator, period, categories and reporter, the one with the latest day of report counts; a row
 * without a day is older than any with one. Of the same day, the one that was recorded last counts. The others are what the library
 * calls earlier figures.
 *
 * <p>An actor of an institution records what that institution reports, and reads that alone.
 *
 * @since 0.1.0
 */
public final class Figures {

    Figures() {}

    /**
     * Records figures, all or none. The earlier figures that a measurement names are recorded before it, as rows of their own.
     *
     * @return the batch; that of the first time, if figures were recorded under its key before
     * @throws PeriodNotOpenException if one of them is for a period that is locked
     * @throws NotPermittedException if the actor may not record one of them
     * @throws IllegalArgumentException if an earlier figure is dated after the one that replaced it, if the key was used for other
     *     figures, or if a text contains the character NUL
     */
    public FigureBatch append(NewFigures figures) {
        Objects.requireNonNull(figures, "figures");
        throw new UnsupportedOperationException();
    }

    /**
     * Withdraws a figure: records a row that says so. It counts until the day before.
     *
     * @param id the number of its row
     * @param day the day from which it does not count
     * @param reason why
     * @throws java.util.NoSuchElementException if there is no such row, or if it is another institution's
     * @throws IllegalArgumentException if the row was replaced or withdrawn before
     */
    public StoredFigure withdraw(long id, LocalDate day, LocalizedText reason) {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(reason, "reason");
        throw new UnsupportedOperationException();
    }

    /** Returns the rows that count, by indicator, period, categories and reporter. The database chooses them. */
    public List<StoredFigure> counting(FigureQuery query) {
        Objects.requireNonNull(query, "query");
        throw new UnsupportedOperationException();
    }

    /** Returns all rows, with those that were replaced, in the order in which they were recorded. */
    public List<StoredFigure> history(FigureQuery query) {
        Objects.requireNonNull(query, "query");
        throw new UnsupportedOperationException();
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
        throw new UnsupportedOperationException();
    }

    /** Returns what {@link #forEach} passes on, folded: the input of {@code ProgressReport.of}. */
    public ProgressAccumulator accumulate(FigureQuery query) {
        Objects.requireNonNull(query, "query");
        throw new UnsupportedOperationException();
    }

    /**
     * Returns the figures that count as a measurement set, each with those that it replaced: the input of comparisons, reports and
     * exports. The id of the set is that of the plan with {@code -figures} after it.
     */
    public MeasurementSet measurementSet(FigureQuery query) {
        Objects.requireNonNull(query, "query");
        throw new UnsupportedOperationException();
    }

    /**
     * Returns a batch by its key: whether a request was carried out whose answer was lost.
     *
     * @param key the key of {@link NewFigures#withKey}
     */
    public Optional<FigureBatch> batch(UUID key) {
        Objects.requireNonNull(key, "key");
        throw new UnsupportedOperationException();
    }
}
