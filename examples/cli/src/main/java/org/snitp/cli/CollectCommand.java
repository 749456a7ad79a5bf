package org.snitp.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.snitp.cli.terminal.Console;
import org.snitp.cli.terminal.Language;
import org.snitp.io.Snitp;
import org.snitp.io.collect.CollectJson;
import org.snitp.io.collect.CollectReport;
import org.snitp.io.collect.Collector;
import org.snitp.io.collect.FormFile;
import org.snitp.io.collect.RejectedForms;
import org.snitp.model.Bundle;
import org.snitp.model.measurement.MeasurementSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes filled forms back: tells what becomes of every row, and writes the measurements. */
@Command(name = "collect")
final class CollectCommand implements Callable<Integer> {

    /** How the report is written. */
    enum Format {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FORM", descriptionKey = "collect.forms")
    private List<Path> forms = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "collect.output",
            order = 1)
    private @Nullable Path output;

    @Option(names = "--dry-run", descriptionKey = "collect.dryRun", order = 2)
    private boolean dryRun;

    @Option(names = "--details", descriptionKey = "collect.details", order = 8)
    private boolean details;

    @Option(names = "--rejected", paramLabel = "FILE", descriptionKey = "collect.rejectedFile", order = 3)
    private @Nullable Path rejected;

    @Option(names = "--plan", paramLabel = "PATH", descriptionKey = "collect.plan", order = 4)
    private List<Path> plan = new ArrayList<>();

    @Option(names = "--locale", paramLabel = "ro|en", descriptionKey = "collect.locale", order = 5)
    private Optional<Language> locale = Optional.empty();

    @Option(names = "--reported-on", paramLabel = "DAY", descriptionKey = "collect.reportedOn", order = 6)
    private Optional<String> reportedOn = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "collect.format", order = 7)
    private Format format = Format.TEXT;

    CollectCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Documents documents = Documents.withMeasurements(console, paths());
        Optional<Bundle> bundle = documents.bundle();
        if (bundle.isEmpty() || documents.exitCode() != ExitCode.OK) {
            return ExitCode.COULD_NOT_RUN;
        }
        if (bundle.get().getPlans().isEmpty()) {
            throw new Refusal(console.texts().text("form.noPlan"));
        }
        CollectReport report = collector(bundle.get())
                .collect(forms.stream().map(FormFile::read).toList());
        boolean written = write(report);
        console.out()
                .print(
                        format == Format.JSON
                                ? new CollectJson(console.locale()).render(report)
                                : new CollectPage(console, details).text(report, fate(report, written)));
        return report.hasRejections() ? ExitCode.ERRORS : ExitCode.OK;
    }

    /** The documents that are read: the plan, and the measurements that are known. */
    private List<Path> paths() {
        List<Path> paths = new ArrayList<>(plan);
        if (output != null && Files.isRegularFile(output)) {
            paths.add(output);
        }
        return paths;
    }

    private Collector collector(Bundle bundle) {
        Collector collector = Collector.of(bundle);
        if (output != null && Files.isRegularFile(output)) {
            collector = collector.known(known(bundle, output));
        }
        if (reportedOn.isPresent()) {
            collector = collector.reportedOn(DayText.read(reportedOn.get(), console));
        }
        return locale.map(Language::locale).map(collector::locale).orElse(collector);
    }

    private MeasurementSet known(Bundle bundle, Path file) {
        List<MeasurementSet> sets = bundle.getMeasurementSets();
        if (sets.size() != 1) {
            throw new Refusal(console.texts().text("collect.noSet", file, sets.size()));
        }
        return sets.get(0);
    }

    private boolean write(CollectReport report) {
        boolean written = output != null && !dryRun && report.hasChanges();
        if (written) {
            write(Objects.requireNonNull(output), file -> Snitp.write(Bundle.of(report.measurements()), file));
        }
        if (rejected != null && report.hasRejections()) {
            write(rejected, file -> RejectedForms.write(report, console.locale(), file));
        }
        return written;
    }

    private void write(Path file, Consumer<Path> writer) {
        try {
            writer.accept(file);
        } catch (UncheckedIOException e) {
            throw new Refusal(UnwritableFile.explain(console.texts(), file, Objects.requireNonNull(e.getCause())));
        }
    }

    /** Tells what became of the measurements. */
    private String fate(CollectReport report, boolean written) {
        if (written) {
            return console.texts().text("collect.written", Objects.requireNonNull(output));
        }
        if (!report.hasChanges()) {
            return console.texts().text("collect.nothingNew");
        }
        return console.texts().text(output == null ? "collect.dryRunWithoutFile" : "collect.dryRunDone");
    }
}
