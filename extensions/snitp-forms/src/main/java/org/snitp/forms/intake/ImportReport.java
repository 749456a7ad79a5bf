package org.snitp.forms.intake;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.model.measurement.MeasurementSet;

/**
 * The results of an import of forms.
 *
 * @param forms the forms, in the given order; a file may contain several
 * @param measurements the new state: the known measurements and the reports of the forms
 * @param remarks remarks on the measurements as a whole
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

    /** Returns the number of rows with an outcome. */
    public int count(RowOutcome outcome) {
        Objects.requireNonNull(outcome, "outcome");
        return (int) rows().filter(row -> row.outcome() == outcome).count();
    }

    /** Returns whether a form was refused or a row rejected. */
    public boolean hasRejections() {
        return forms.stream().anyMatch(CollectedForm::isRefused) || count(RowOutcome.REJECTED) > 0;
    }

    /** Returns whether the measurements have changed. */
    public boolean hasChanges() {
        return count(RowOutcome.CREATED) + count(RowOutcome.CHANGED) > 0;
    }
}
