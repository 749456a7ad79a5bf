package org.snitp.forms.intake;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.snitp.forms.FormColumn;
import org.snitp.forms.FormEnd;
import org.snitp.forms.FormTable;
import org.snitp.forms.PreambleField;

/** An imported form, or another table of it, with its results. */
public final class CollectedForm {
    private final CellLocation location;
    private final FormTable table;
    private final List<FormColumn> columns;
    private final Map<PreambleField, String> preamble;
    private final Optional<Locale> numbers;
    private final List<CellFinding> findings;
    private final Optional<FormEnd> end;
    private final List<CollectedRow> rows;

    CollectedForm(
            CellLocation location,
            FormTable table,
            List<FormColumn> columns,
            Map<PreambleField, String> preamble,
            Optional<Locale> numbers,
            List<CellFinding> findings,
            Optional<FormEnd> end,
            List<CollectedRow> rows) {
        EnumMap<PreambleField, String> copy = new EnumMap<>(PreambleField.class);
        copy.putAll(preamble);
        this.location = location;
        this.table = table;
        this.columns = List.copyOf(columns);
        this.preamble = Collections.unmodifiableMap(copy);
        this.numbers = numbers;
        this.findings = List.copyOf(findings);
        this.end = end;
        this.rows = List.copyOf(rows);
    }

    /** Its file and sheet. */
    public CellLocation location() {
        return location;
    }

    /** Which table of a form it is. */
    public FormTable table() {
        return table;
    }

    /** The columns of the table, in the order of forms. */
    public List<FormColumn> columns() {
        return columns;
    }

    /** Its fields above the table. */
    public Map<PreambleField, String> preamble() {
        return preamble;
    }

    /** The notation of numbers in texts, if stated. */
    public Optional<Locale> numbers() {
        return numbers;
    }

    /** The findings outside its rows; with an error the form is refused, and all filled-in rows are rejected. */
    public List<CellFinding> findings() {
        return findings;
    }

    /** Its last row, if it has one. */
    public Optional<FormEnd> end() {
        return end;
    }

    /** Its rows; empty if the file could not be read. */
    public List<CollectedRow> rows() {
        return rows;
    }

    /** Returns the rejected rows. */
    public List<CollectedRow> rejected() {
        return rows.stream().filter(row -> row.outcome() == RowOutcome.REJECTED).toList();
    }

    /** Returns whether the whole form was refused. */
    public boolean isRefused() {
        return findings.stream().anyMatch(CellFinding::isError);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CollectedForm that
                && location.equals(that.location)
                && table == that.table
                && columns.equals(that.columns)
                && preamble.equals(that.preamble)
                && numbers.equals(that.numbers)
                && findings.equals(that.findings)
                && end.equals(that.end)
                && rows.equals(that.rows);
    }

    @Override
    public int hashCode() {
        return Objects.hash(location, table, columns, preamble, numbers, findings, end, rows);
    }

    @Override
    public String toString() {
        return "CollectedForm[location=" + location
                + ", table=" + table
                + ", columns=" + columns
                + ", preamble=" + preamble
                + ", numbers=" + numbers
                + ", findings=" + findings
                + ", end=" + end
                + ", rows=" + rows
                + "]";
    }
}
