package org.snitp.examples.ministry.submission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.forms.FormColumn;
import org.snitp.forms.intake.RowOutcome;
import org.snitp.model.measurement.ActionStatusReport;
import org.snitp.model.measurement.Measurement;

/**
 * What the library says to answers.
 *
 * @param remarks what it says to the form as a whole
 * @param refused whether the form as a whole is refused
 * @param rows what it says to each row, by its key
 * @param news the figures that are new or corrected
 * @param statuses the reports on actions with what is new or corrected in them; absent if nothing is
 */
public record Checked(
        List<String> remarks,
        boolean refused,
        Map<String, Row> rows,
        List<Measurement> news,
        Optional<ActionStatusReport> statuses) {

    /** What it says to a row. */
    public record Row(RowOutcome outcome, List<Finding> findings) {}

    /**
     * A finding in a row.
     *
     * @param column the column, if it is about a cell
     * @param error whether the row is refused because of it
     */
    public record Finding(Optional<FormColumn> column, boolean error, String text) {}

    /** Copies the lists. */
    public Checked {
        remarks = List.copyOf(remarks);
        rows = Map.copyOf(rows);
        news = List.copyOf(news);
    }

    /** Returns the outcome of a row. */
    public Row row(String key) {
        return rows.getOrDefault(key, new Row(RowOutcome.EMPTY, List.of()));
    }

    /** Returns how many rows have an outcome. */
    public long count(RowOutcome outcome) {
        return rows.values().stream().filter(row -> row.outcome() == outcome).count();
    }

    /** Returns whether something is refused, so that nothing can be sent. */
    public boolean hasErrors() {
        return refused || count(RowOutcome.REJECTED) > 0;
    }

    /** Returns how many rows are answered. */
    public long answered() {
        return rows.size() - count(RowOutcome.EMPTY) - count(RowOutcome.REJECTED);
    }
}
