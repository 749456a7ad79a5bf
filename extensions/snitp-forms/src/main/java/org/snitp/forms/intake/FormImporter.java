package org.snitp.forms.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.io.options.Limits;
import org.snitp.model.Bundle;
import org.snitp.model.measurement.ActionStatusReport;
import org.snitp.model.measurement.MeasurementSet;

/**
 * Imports filled-in forms: reads them, compares them with the known measurements, and reports the outcome of every row.
 *
 * <pre>{@code
 * ImportReport report = FormImporter.of(Snitp.official())
 *         .reportedOn(LocalDate.of(2026, 1, 31))
 *         .collect(FormFile.read(Path.of("anitp-2025.xlsx")));
 * report.rows().flatMap(row -> row.findings().stream()).forEach(System.out::println);
 * }</pre>
 *
 * <p>Nothing is written: the caller decides whether the new measurements replace the old ones. Invalid input never throws.
 *
 * <ul>
 * <li>A row with an invalid cell is rejected as a whole, and kept in the report with all its cells.
 * <li>A number typed into a cell of a workbook is used exactly; a number in a text is read with the decimal mark stated by
 * the form or by {@link #locale}. For a formula, the last result stored in the workbook is used, with a remark.
 * <li>A form of another plan is refused. From a form for another version of the plan, the rows with an unchanged question
 * are imported ({@link org.snitp.io.Fingerprint#ofQuestion}).
 * <li>A form is refused if it was truncated, if it was created for another institution than it states, or if its columns
 * cannot be identified. There are remarks on deleted rows, renamed columns, added columns, and figures that occur only in a
 * text. A form of version 0.1.0, which has no last row, is compared with the plan.
 * <li>Errors of a measurement in a document, such as a value out of its bounds, reject the row.
 * <li>The status and the money of actions are collected in the same way, for the document with the reports on actions: what
 * is different and later is added, and the earlier report stays as history.
 * <li>A figure that was provisional, estimated or a forecast stays so until a form says otherwise; a remark says so.
 * <li>Texts are kept unchanged, as the Romanian texts of the measurement; they are not translated.
 * </ul>
 *
 * <p>An importer is immutable and can be shared; its methods return modified copies.
 */
public final class FormImporter {

    private final Bundle bundle;
    private final @Nullable MeasurementSet known;
    private final @Nullable ActionStatusReport statuses;
    private final @Nullable Locale locale;
    private final @Nullable LocalDate reportedOn;
    private final @Nullable LocalDate today;
    private final Limits limits;

    private FormImporter(
            Bundle bundle,
            @Nullable MeasurementSet known,
            @Nullable ActionStatusReport statuses,
            @Nullable Locale locale,
            @Nullable LocalDate reportedOn,
            @Nullable LocalDate today,
            Limits limits) {
        this.bundle = bundle;
        this.known = known;
        this.statuses = statuses;
        this.locale = locale;
        this.reportedOn = reportedOn;
        this.today = today;
        this.limits = limits;
    }

    /**
     * Returns an importer for forms of the plans of a bundle.
     *
     * @param bundle the plans with their strategy and the institutions; its measurements are ignored
     */
    public static FormImporter of(Bundle bundle) {
        Objects.requireNonNull(bundle, "bundle");
        return new FormImporter(bundle, null, null, null, null, null, Limits.DEFAULT);
    }

    /**
     * Returns an importer that knows the measurements of a set.
     *
     * @param set valid measurements of a plan of the bundle
     */
    public FormImporter known(MeasurementSet set) {
        Objects.requireNonNull(set, "set");
        return new FormImporter(bundle, set, statuses, locale, reportedOn, today, limits);
    }

    /**
     * Returns an importer that knows reports on the status and the money of actions.
     *
     * @param report valid reports on a plan of the bundle
     */
    public FormImporter known(ActionStatusReport report) {
        Objects.requireNonNull(report, "report");
        return new FormImporter(bundle, known, report, locale, reportedOn, today, limits);
    }

    /**
     * Returns an importer that reads numbers in texts in the notation of a language, whatever the forms state.
     *
     * @param language the language; English if there are no texts in it
     */
    public FormImporter locale(Locale language) {
        Objects.requireNonNull(language, "language");
        return new FormImporter(bundle, known, statuses, language, reportedOn, today, limits);
    }

    /** Returns an importer with a default day of the report, for forms that state none. */
    public FormImporter reportedOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new FormImporter(bundle, known, statuses, locale, day, today, limits);
    }

    /** Returns an importer that refuses reports after the day of the import. */
    public FormImporter today(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new FormImporter(bundle, known, statuses, locale, reportedOn, day, limits);
    }

    /** Returns an importer with other limits: for the size of a file, packed and unpacked, its cells and texts. */
    public FormImporter limits(Limits own) {
        Objects.requireNonNull(own, "own");
        return new FormImporter(bundle, known, statuses, locale, reportedOn, today, own);
    }

    /** Imports files. */
    public ImportReport collect(FormFile... files) {
        Objects.requireNonNull(files, "files");
        return collect(Arrays.asList(files));
    }

    /**
     * Imports files together; their order does not matter.
     *
     * @throws IllegalArgumentException if the bundle has no plan, or if the known measurements belong to a plan that is not
     *     in the bundle, or contain duplicates, or if the known reports on actions belong to another plan
     */
    public ImportReport collect(List<FormFile> files) {
        Objects.requireNonNull(files, "files");
        return new ImportSession(this, files).collect();
    }

    Bundle bundle() {
        return bundle;
    }

    Optional<MeasurementSet> known() {
        return Optional.ofNullable(known);
    }

    Optional<ActionStatusReport> statuses() {
        return Optional.ofNullable(statuses);
    }

    Optional<Locale> locale() {
        return Optional.ofNullable(locale);
    }

    Optional<LocalDate> reportedOn() {
        return Optional.ofNullable(reportedOn);
    }

    Optional<LocalDate> today() {
        return Optional.ofNullable(today);
    }

    Limits limits() {
        return limits;
    }
}
