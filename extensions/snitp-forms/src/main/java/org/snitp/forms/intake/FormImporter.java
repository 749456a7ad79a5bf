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
import org.snitp.model.measurement.MeasurementSet;

/**
 * Takes filled forms back: reads them, compares them with what is known, and says what became of every row.
 *
 * <pre>{@code
 * ImportReport report = Collector.of(Snitp.official())
 *         .reportedOn(LocalDate.of(2026, 1, 31))
 *         .collect(FormFile.read(Path.of("anitp-2025.xlsx")));
 * report.rows().flatMap(row -> row.findings().stream()).forEach(System.out::println);
 * }</pre>
 *
 * <p>Nothing is written: whether the new measurements replace the old ones is up to whoever reads the report. Bad input never
 * throws.
 *
 * <ul>
 *   <li>A row with a cell that cannot be taken is rejected as a whole, and kept in the report with all its cells.
 *   <li>A number that was typed into a cell of a workbook is taken exactly; a number in a text is read with the decimal mark
 *       that the form states, or that {@link #locale} does. Of a formula, the last result that the workbook holds is taken,
 *       and a remark says so.
 *   <li>A form of another plan is refused. Of a form for another version of the plan, those rows are taken whose question is
 *       unchanged ({@link org.snitp.io.Fingerprint#ofQuestion}).
 *   <li>A form that was cut off, that was made for another institution than it says, or whose columns cannot be told is refused;
 *       rows that were deleted, columns with other heads, columns of somebody's own, and figures that stand in a text alone are
 *       remarked upon. A form of version 0.1.0, which has no last row, is held against the plan.
 *   <li>What a measurement would be rejected for in a document, as a value out of its bounds, rejects the row.
 *   <li>Texts are kept as they were written, as the Romanian text of the measurement: nobody translates them.
 * </ul>
 *
 * <p>A collector does not change and may be shared; its methods return others.
 */
public final class FormImporter {

    private final Bundle bundle;
    private final @Nullable MeasurementSet known;
    private final @Nullable Locale locale;
    private final @Nullable LocalDate reportedOn;
    private final @Nullable LocalDate today;
    private final Limits limits;

    private FormImporter(
            Bundle bundle,
            @Nullable MeasurementSet known,
            @Nullable Locale locale,
            @Nullable LocalDate reportedOn,
            @Nullable LocalDate today,
            Limits limits) {
        this.bundle = bundle;
        this.known = known;
        this.locale = locale;
        this.reportedOn = reportedOn;
        this.today = today;
        this.limits = limits;
    }

    /**
     * Returns a collector for forms about the plans of a bundle.
     *
     * @param bundle the plans with their strategy and the institutions; measurements among the documents do not count
     */
    public static FormImporter of(Bundle bundle) {
        Objects.requireNonNull(bundle, "bundle");
        return new FormImporter(bundle, null, null, null, null, Limits.DEFAULT);
    }

    /**
     * Returns a collector that knows the measurements of a set.
     *
     * @param set valid measurements of a plan of the bundle
     */
    public FormImporter known(MeasurementSet set) {
        Objects.requireNonNull(set, "set");
        return new FormImporter(bundle, set, locale, reportedOn, today, limits);
    }

    /**
     * Returns a collector that reads numbers in texts as they are written in a language, whatever the forms state.
     *
     * @param language the language; English if there are no texts in it
     */
    public FormImporter locale(Locale language) {
        Objects.requireNonNull(language, "language");
        return new FormImporter(bundle, known, language, reportedOn, today, limits);
    }

    /** Returns a collector that takes a day as that of the report, for forms that do not say theirs. */
    public FormImporter reportedOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new FormImporter(bundle, known, locale, day, today, limits);
    }

    /** Returns a collector that refuses what is reported of a day after the one on which it collects. */
    public FormImporter today(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new FormImporter(bundle, known, locale, reportedOn, day, limits);
    }

    /** Returns a collector with limits of one's own: for the size of a file, packed and unpacked, its cells and texts. */
    public FormImporter limits(Limits own) {
        Objects.requireNonNull(own, "own");
        return new FormImporter(bundle, known, locale, reportedOn, today, own);
    }

    /** Collects files. */
    public ImportReport collect(FormFile... files) {
        Objects.requireNonNull(files, "files");
        return collect(Arrays.asList(files));
    }

    /**
     * Collects files, all together: what stands in the first of them does not count more than what stands in the last.
     *
     * @throws IllegalArgumentException if the bundle has no plan, or if the known measurements are of a plan that is not in
     *     the bundle, or measure the same twice
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
