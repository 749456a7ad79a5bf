package org.snitp.forms.intake;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.snitp.forms.FormTable;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.model.measurement.ActionStatusReport;
import org.snitp.model.measurement.MeasurementSet;

/** The results of an import of forms. */
public final class ImportReport {

    private final List<CollectedForm> forms;
    private final MeasurementSet measurements;
    private final ActionStatusReport statusReport;
    private final List<Diagnostic> remarks;

    ImportReport(
            List<CollectedForm> forms,
            MeasurementSet measurements,
            ActionStatusReport statusReport,
            List<Diagnostic> remarks) {
        Objects.requireNonNull(forms, "forms");
        Objects.requireNonNull(measurements, "measurements");
        Objects.requireNonNull(statusReport, "statusReport");
        Objects.requireNonNull(remarks, "remarks");
        this.forms = List.copyOf(forms);
        this.remarks = List.copyOf(remarks);
        this.measurements = measurements;
        this.statusReport = statusReport;
    }

    /** The forms, in the given order; a file may contain several. */
    public List<CollectedForm> forms() {
        return forms;
    }

    /** The new state: the known measurements and the reports of the forms. */
    public MeasurementSet measurements() {
        return measurements;
    }

    /** The new state of the reports on actions: the known ones and those of the forms. */
    public ActionStatusReport statusReport() {
        return statusReport;
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
        return changes(FormTable.FIGURES) > 0;
    }

    /** Returns whether the reports on actions have changed. */
    public boolean hasStatusChanges() {
        return changes(FormTable.STATUSES) + changes(FormTable.EXPENDITURES) > 0;
    }

    /** Returns how many rows of a table changed something. */
    public int changes(FormTable table) {
        Objects.requireNonNull(table, "table");
        return (int) forms.stream()
                .filter(form -> form.table() == table)
                .flatMap(form -> form.rows().stream())
                .filter(row -> row.outcome() == RowOutcome.CREATED || row.outcome() == RowOutcome.CHANGED)
                .count();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ImportReport that
                && forms.equals(that.forms)
                && measurements.equals(that.measurements)
                && statusReport.equals(that.statusReport)
                && remarks.equals(that.remarks);
    }

    @Override
    public int hashCode() {
        return Objects.hash(forms, measurements, statusReport, remarks);
    }

    @Override
    public String toString() {
        return "ImportReport[forms=" + forms + ", measurements=" + measurements + ", statusReport=" + statusReport
                + ", remarks=" + remarks + "]";
    }
}
