package org.snitp.forms.intake;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.model.measurement.MeasurementSet;

/** The results of an import of forms. */
public final class ImportReport {

    private final List<CollectedForm> forms;
    private final MeasurementSet measurements;
    private final List<Diagnostic> remarks;

    ImportReport(List<CollectedForm> forms, MeasurementSet measurements, List<Diagnostic> remarks) {
        Objects.requireNonNull(forms, "forms");
        Objects.requireNonNull(measurements, "measurements");
        Objects.requireNonNull(remarks, "remarks");
        this.forms = List.copyOf(forms);
        this.remarks = List.copyOf(remarks);
        this.measurements = measurements;
    }

    /** The forms, in the given order; a file may contain several. */
    public List<CollectedForm> forms() {
        return forms;
    }

    /** The new state: the known measurements and the reports of the forms. */
    public MeasurementSet measurements() {
        return measurements;
    }

    /** Remarks on the measurements as a whole. */
    public List<Diagnostic> remarks() {
        return remarks;
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

    @Override
    public boolean equals(Object other) {
        return other instanceof ImportReport that
                && forms.equals(that.forms)
                && measurements.equals(that.measurements)
                && remarks.equals(that.remarks);
    }

    @Override
    public int hashCode() {
        return Objects.hash(forms, measurements, remarks);
    }

    @Override
    public String toString() {
        return "ImportReport[forms=" + forms + ", measurements=" + measurements + ", remarks=" + remarks + "]";
    }
}
