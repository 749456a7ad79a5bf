package org.snitp.forms.intake;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.snitp.forms.FormEnd;
import org.snitp.forms.PreambleField;

/** An imported form with its results. */
public final class CollectedForm {
    private final CellLocation location;
    private final Map<PreambleField, String> preamble;
    private final Optional<Locale> numbers;
    private final List<CellFinding> findings;
    private final Optional<FormEnd> end;
    private final List<CollectedRow> rows;

    CollectedForm(
            CellLocation location,
            Map<PreambleField, String> preamble,
            Optional<Locale> numbers,
            List<CellFinding> findings,
            Optional<FormEnd> end,
            List<CollectedRow> rows) {
        EnumMap<PreambleField, String> copy = new EnumMap<>(PreambleField.class);
        copy.putAll(preamble);
        this.location = location;
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
                && preamble.equals(that.preamble)
                && numbers.equals(that.numbers)
                && findings.equals(that.findings)
                && end.equals(that.end)
                && rows.equals(that.rows);
    }

    @Override
    public int hashCode() {
        return Objects.hash(location, preamble, numbers, findings, end, rows);
    }

    @Override
    public String toString() {
        return "CollectedForm[location=" + location
                + ", preamble=" + preamble
                + ", numbers=" + numbers
                + ", findings=" + findings
                + ", end=" + end
                + ", rows=" + rows
                + "]";
    }
}
