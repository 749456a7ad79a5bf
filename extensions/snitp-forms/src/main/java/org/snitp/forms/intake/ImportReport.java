package org.snitp.forms.intake;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.model.measurement.MeasurementSet;

/**
 * What became of forms that were collected.
 *
 * @param forms the forms, in the order given; a file may hold several
 * @param measurements what is known now: what was known before, and what the forms report
 * @param remarks what is to be known about the measurements as a whole
 */
public record ImportReport(List<CollectedForm> forms, MeasurementSet measurements, List<Diagnostic> remarks) {

    /** Copies the lists. */
    public ImportReport {
        Objects.requireNonNull(forms, "forms");
        Objects.requireNonNull(measurements, "measurements");
        Objects.requireNonNull(remarks, "remarks");
        forms = List.copyOf(forms);
        remarks = List.copyOf(remarks);
    }

    /** The rows of all forms. */
    public Stream<CollectedRow> rows() {
        return forms.stream().flatMap(form -> form.rows().stream());
    }

    /** Returns how many rows came to an outcome. */
    public int count(RowOutcome outcome) {
        Objects.requireNonNull(outcome, "outcome");
        return (int) rows().filter(row -> row.outcome() == outcome).count();
    }

    /** Returns whether a form was refused or a row rejected. */
    public boolean hasRejections() {
        return forms.stream().anyMatch(CollectedForm::isRefused) || count(RowOutcome.REJECTED) > 0;
    }

    /** Returns whether the measurements are others than before. */
    public boolean hasChanges() {
        return count(RowOutcome.CREATED) + count(RowOutcome.CHANGED) > 0;
    }
}
