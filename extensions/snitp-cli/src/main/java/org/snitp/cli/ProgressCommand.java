package org.snitp.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.snitp.cli.progress.ProgressPage;
import org.snitp.cli.terminal.Console;
import org.snitp.indicators.collection.KnownFigures;
import org.snitp.indicators.progress.ProgressAccumulator;
import org.snitp.indicators.progress.ProgressParameters;
import org.snitp.indicators.progress.ProgressReport;
import org.snitp.measurements.table.CsvTable;
import org.snitp.measurements.table.Table;
import org.snitp.model.Bundle;
import org.snitp.model.BundleIndex;
import org.snitp.model.FiscalYearNames;
import org.snitp.model.StatusHistory;
import org.snitp.model.TagSelection;
import org.snitp.reports.export.ProgressExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the progress of every indicator on a day, according to reports. */
@Command(name = "progress")
final class ProgressCommand implements Callable<Integer> {

    /** The rows of the CSV output. */
    enum Rows {
        INDICATORS,
        FIGURES,
        OVERDUE,
        TOTALS;

        Table of(ProgressExport export) {
            return switch (this) {
                case INDICATORS -> export.indicators();
                case FIGURES -> export.figures();
                case OVERDUE -> export.overdue();
                case TOTALS -> export.totals();
            };
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Console console;

    @Mixin
    private final CodeAndPaths arguments;

    @Option(names = "--as-of", paramLabel = "DAY", descriptionKey = "progress.asOf", order = 1)
    private Optional<String> asOf = Optional.empty();

    @Mixin
    private final GraceOption grace = new GraceOption();

    @Mixin
    private final TextLanguageOption textLanguage = new TextLanguageOption();

    @Mixin
    private final TagOption tag = new TagOption();

    @Mixin
    private final KnownOnOption knownOn = new KnownOnOption();

    @Mixin
    private final EarlierPlans earlierPlans = new EarlierPlans();

    @Option(names = "--indicators", descriptionKey = "progress.indicators", order = 2)
    private boolean indicators;

    @Option(names = "--overdue", descriptionKey = "progress.listOverdue", order = 3)
    private boolean overdue;

    @Option(names = "--explain", descriptionKey = "progress.explain", order = 4)
    private boolean explain;

    @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "progress.format", order = 5)
    private OutputFormat format = OutputFormat.TEXT;

    @Option(
            names = "--rows",
            paramLabel = "indicators|figures|overdue|totals",
            descriptionKey = "progress.rows",
            order = 6)
    private Optional<Rows> rows = Optional.empty();

    @Mixin
    private final YardstickOptions yardstick = new YardstickOptions();

    ProgressCommand(Console console) {
        this.console = console;
        this.arguments = new CodeAndPaths(console);
    }

    @Override
    public Integer call() {
        if (rows.isPresent() && format != OutputFormat.CSV) {
            throw new UsageException(console.texts().text("rows.csvOnly"));
        }
        LocalDate day = asOf.map(text -> DayText.read(text, console)).orElse(console.today());
        MeasurementTables tables = MeasurementTables.of(console, arguments.paths());
        List<Path> others = arguments.paths().stream()
                .filter(path -> !MeasurementTables.isTable(path))
                .toList();
        TablesInFolders.tell(console, arguments.paths());
        Documents documents = Documents.withMeasurements(console, others);
        Optional<LocalDate> known = knownOn.day(console);
        Optional<Bundle> bundle = documents
                .bundle()
                .map(read -> textLanguage.ofMessages(read, console))
                .map(all ->
                        StatusHistory.of(all, day, known.orElse(LocalDate.MAX)).applyTo(all));
        if (bundle.isPresent()) {
            ProgressAccumulator measurements = new ProgressAccumulator();
            known.map(until -> KnownFigures.on(bundle.get(), until))
                    .orElse(bundle.get())
                    .getMeasurementSets()
                    .forEach(measurements::add);
            tables.foldInto(measurements, bundle.get(), known);
            if (!tables.isLost()) {
                print(documents, bundle.get(), measurements, day);
            }
        }
        return Math.max(documents.exitCode(), tables.exitCode());
    }

    private void print(Documents documents, Bundle bundle, ProgressAccumulator measurements, LocalDate day) {
        ProgressReport report = ProgressReport.of(
                bundle,
                measurements,
                grace.calendar(bundle).duePeriods(),
                parameters(day).judgedBy(yardstick.in(bundle, console)));
        BundleIndex index = BundleIndex.of(bundle);
        Optional<TagSelection> tagged = tag.in(bundle, console);
        Optional<Selection> selection = arguments
                .code()
                .map(code -> Selection.of(code, index, report.indicators().keySet())
                        .orElseThrow(() -> arguments.unknown(code, index.codes())))
                .map(part -> tagged.map(part::within).orElse(part))
                .or(() -> tagged.map(Selection::of));
        console.out()
                .print(
                        format == OutputFormat.TEXT
                                ? text(console.naming(bundle), report, index, selection)
                                : export(bundle, report, selection));
        if (measurements.size() == 0) {
            console.complain(console.texts().text("progress.noMeasurements"));
        } else if (selection.isEmpty()) {
            MissingReasons.complain(console, documents, report);
        }
    }

    private ProgressParameters parameters(LocalDate day) {
        ProgressParameters parameters = ProgressParameters.asOf(day).withEarlierPlans(earlierPlans.read(console));
        return knownOn.day(console).map(parameters::withKnownOn).orElse(parameters);
    }

    private String export(Bundle bundle, ProgressReport report, Optional<Selection> selection) {
        ProgressExport whole = ProgressExport.of(bundle, report, console.locale());
        ProgressExport export =
                selection.map(part -> whole.only(part.indicators())).orElse(whole);
        return format == OutputFormat.JSON
                ? export.render()
                : FiscalYearNames.of(bundle)
                        .in(CsvTable.forPrograms()
                                .render(rows.orElse(Rows.INDICATORS).of(export)));
    }

    private String text(Console named, ProgressReport report, BundleIndex index, Optional<Selection> selection) {
        ProgressPage page = new ProgressPage(named, index, report);
        boolean small = selection.filter(Selection::small).isPresent();
        if (selection.isEmpty()) {
            page.addWhole(indicators, overdue);
        } else if (!small) {
            page.addPart(
                    selection.get().code(),
                    selection.get().name(),
                    selection.get().indicators());
        }
        if (small || explain) {
            page.addDetails(
                    selection
                            .map(Selection::indicators)
                            .orElseGet(() -> List.copyOf(report.indicators().keySet())),
                    explain);
        }
        return page.text();
    }
}
