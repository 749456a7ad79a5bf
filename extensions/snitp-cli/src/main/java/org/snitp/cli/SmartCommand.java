package org.snitp.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.snitp.cli.smart.SmartPage;
import org.snitp.cli.terminal.Console;
import org.snitp.indicators.smart.SmartAssessment;
import org.snitp.measurements.table.CsvTable;
import org.snitp.measurements.table.Table;
import org.snitp.model.Bundle;
import org.snitp.model.BundleIndex;
import org.snitp.reports.export.SmartExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Shows to what extent the indicators are specific, measurable, achievable, relevant and time-bound, with the evidence.
 */
@Command(name = "smart")
final class SmartCommand implements Callable<Integer> {

    /** The rows of the CSV output. */
    enum Rows {
        INDICATORS,
        FINDINGS,
        TOTALS,
        ASPECTS;

        Table of(SmartExport export) {
            return switch (this) {
                case INDICATORS -> export.indicators();
                case FINDINGS -> export.findings();
                case TOTALS -> export.totals();
                case ASPECTS -> export.aspects();
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

    @Option(names = "--indicators", descriptionKey = "smart.indicators", order = 1)
    private boolean indicators;

    @Option(names = "--details", descriptionKey = "smart.details", order = 2)
    private boolean details;

    @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "smart.format", order = 3)
    private OutputFormat format = OutputFormat.TEXT;

    @Option(
            names = "--rows",
            paramLabel = "indicators|findings|totals|aspects",
            descriptionKey = "smart.rows",
            order = 4)
    private Optional<Rows> rows = Optional.empty();

    @Mixin
    private final TagOption tag = new TagOption();

    SmartCommand(Console console) {
        this.console = console;
        this.arguments = new CodeAndPaths(console);
    }

    @Override
    public Integer call() {
        if (rows.isPresent() && format != OutputFormat.CSV) {
            throw new UsageException(console.texts().text("rows.csvOnly"));
        }
        Documents documents = Documents.read(console, arguments.paths());
        Optional<Bundle> bundle = documents.bundle().map(all -> tag.of(all, console));
        if (bundle.isEmpty()) {
            return documents.exitCode();
        }
        SmartAssessment smart = SmartAssessment.of(bundle.get());
        BundleIndex index = BundleIndex.of(bundle.get());
        Optional<Selection> selection = arguments.code().map(code -> selection(code, smart, index));
        console.out()
                .print(
                        format == OutputFormat.TEXT
                                ? text(console.naming(bundle.get()), smart, index, selection)
                                : export(bundle.get(), smart, selection));
        return ExitCode.OK;
    }

    private Selection selection(String code, SmartAssessment smart, BundleIndex index) {
        return Selection.of(
                        code,
                        index,
                        smart.indicators().stream()
                                .map(assessment -> assessment.indicator().getId())
                                .toList())
                .orElseThrow(() -> arguments.unknown(code, index.codes()));
    }

    private String export(Bundle bundle, SmartAssessment smart, Optional<Selection> selection) {
        SmartExport whole = SmartExport.of(bundle, smart, console.locale());
        SmartExport export =
                selection.map(part -> whole.only(part.indicators())).orElse(whole);
        return format == OutputFormat.JSON
                ? export.render()
                : CsvTable.forPrograms().render(rows.orElse(Rows.INDICATORS).of(export));
    }

    private String text(Console named, SmartAssessment smart, BundleIndex index, Optional<Selection> selection) {
        SmartPage page = new SmartPage(named, index, smart);
        if (selection.isEmpty()) {
            page.addWhole(indicators);
        } else if (selection.get().small()) {
            page.addDetails(selection.get().indicators());
        } else {
            Selection part = selection.get();
            page.addPart(part.code(), part.name(), part.indicators());
        }
        if (details && selection.filter(Selection::small).isEmpty()) {
            page.addDetails(selection.map(Selection::indicators).orElseGet(page::all));
        }
        return page.end();
    }
}
