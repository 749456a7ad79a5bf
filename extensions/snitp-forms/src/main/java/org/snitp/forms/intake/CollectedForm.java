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

/**
 * An imported form with its results.
 *
 * @param location its file and sheet
 * @param preamble its fields above the table
 * @param numbers the notation of numbers in texts, if stated
 * @param findings the findings outside its rows; with an error the form is refused, and all filled-in rows are rejected
 * @param end its last row, if it has one
 * @param rows its rows; empty if the file could not be read
 */
public record CollectedForm(
        CellLocation location,
        Map<PreambleField, String> preamble,
        Optional<Locale> numbers,
        List<CellFinding> findings,
        Optional<FormEnd> end,
        List<CollectedRow> rows) {

    /** Copies the collections. */
    public CollectedForm {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(preamble, "preamble");
        Objects.requireNonNull(numbers, "numbers");
        Objects.requireNonNull(findings, "findings");
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(rows, "rows");
        EnumMap<PreambleField, String> copy = new EnumMap<>(PreambleField.class);
        copy.putAll(preamble);
        preamble = Collections.unmodifiableMap(copy);
        findings = List.copyOf(findings);
        rows = List.copyOf(rows);
    }

    /** Returns the rejected rows. */
    public List<CollectedRow> rejected() {
        return rows.stream().filter(row -> row.outcome() == RowOutcome.REJECTED).toList();
    }

    /** Returns whether the whole form was refused. */
    public boolean isRefused() {
        return findings.stream().anyMatch(CellFinding::isError);
    }
}
