package org.snitp.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.snitp.indicators.collection.KnownFigures;
import org.snitp.model.measurement.EarlierFigure;
import org.snitp.model.measurement.Measurement;

/**
 * Makes one measurement of rows that follow each other, the last of which counts; the others become its earlier figures. Rows that
 * only say the same once more, or that it is withdrawn, become none.
 */
final class FigureMerge implements Query.Taker {

    private final Optional<LocalDate> day;
    private final boolean wholeSeries;
    private final Consumer<Measurement> action;
    private final Cells cells = new Cells();
    private final List<EarlierFigure> earlier = new ArrayList<>();
    private @Nullable FigureRow last;

    /**
     * @param day the day of knowledge
     * @param wholeSeries whether all rows with the same key become one measurement, rather than those of one day
     */
    FigureMerge(Optional<LocalDate> day, boolean wholeSeries, Consumer<Measurement> action) {
        this.day = day;
        this.wholeSeries = wholeSeries;
        this.action = action;
    }

    @Override
    public void take(Row row) throws SQLException {
        FigureRow next = FigureRow.read(row, cells);
        FigureRow before = last;
        if (before != null) {
            if (!belongTogether(before.measurement(), next.measurement())) {
                pass();
            } else if (!before.isRepeatedBy(next.measurement())) {
                earlier.add(before.toEarlier());
            }
        }
        last = next;
    }

    private boolean belongTogether(Measurement one, Measurement other) {
        return FigureKey.of(one).equals(FigureKey.of(other))
                && (wholeSeries || one.getReportedOn().equals(other.getReportedOn()));
    }

    private void pass() {
        FigureRow finished = last;
        if (finished != null) {
            Measurement measurement = finished.measurement().withEarlier(earlier);
            day.map(known -> KnownFigures.on(measurement, known))
                    .orElse(Optional.of(measurement))
                    .ifPresent(action);
        }
        earlier.clear();
        last = null;
    }

    /** Passes on the last one. */
    void finish() {
        pass();
    }
}
