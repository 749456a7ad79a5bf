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
 * A form, and what became of it.
 *
 * @param location its file and sheet
 * @param preamble what it says about itself above the table
 * @param numbers how its numbers in texts were read, if that was stated
 * @param findings what was found outside its rows; for an error the form is refused, and all rows that are filled in are
 *     rejected
 * @param end what its last row says, if it has one
 * @param rows its rows; none if the file could not be read
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

    /** Returns the rows that were rejected. */
    public List<CollectedRow> rejected() {
        return rows.stream().filter(row -> row.outcome() == RowOutcome.REJECTED).toList();
    }

    /** Returns whether nothing of the form was taken. */
    public boolean isRefused() {
        return findings.stream().anyMatch(CellFinding::isError);
    }
}
