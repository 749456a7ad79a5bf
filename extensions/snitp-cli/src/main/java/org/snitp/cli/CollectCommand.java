package org.snitp.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snitp.cli.terminal.Console;
import org.snitp.cli.terminal.Progress;
import org.snitp.forms.FormTable;
import org.snitp.forms.PreambleField;
import org.snitp.forms.intake.CollectJson;
import org.snitp.forms.intake.FormFile;
import org.snitp.forms.intake.FormImporter;
import org.snitp.forms.intake.ImportReport;
import org.snitp.forms.intake.RejectedForms;
import org.snitp.forms.intake.RowOutcome;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.options.ReadOptions;
import org.snitp.model.Bundle;
import org.snitp.model.MeasuredPlans;
import org.snitp.model.measurement.ActionStatusReport;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports filled-in forms, reports the result of every row, and stores the measurements in a file. */
@Command(name = "collect", sortOptions = false, sortSynopsis = false)
final class CollectCommand implements Callable<Integer> {

    /** The format of the report. */
    enum Format {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The maximum number of attempts if another program changes the file with the measurements. */
    private static final int MAX_TIMES = 5;

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FORM", descriptionKey = "collect.forms")
    private List<Path> forms = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "collect.output",
            order = 1)
    private @Nullable Path output;

    @Option(names = "--status-report", paramLabel = "FILE", descriptionKey = "collect.statusReport", order = 1)
    private @Nullable Path statusReport;

    @Option(names = "--plan", paramLabel = "PATH", descriptionKey = "collect.plan", order = 2)
    private List<Path> plan = new ArrayList<>();

    @Option(names = "--dry-run", descriptionKey = "collect.dryRun", order = 3)
    private boolean dryRun;

    @Option(names = "--locale", paramLabel = "ro|en", descriptionKey = "collect.locale", order = 4)
    private @Nullable Language locale;

    @Option(names = "--reported-on", paramLabel = "DAY", descriptionKey = "collect.reportedOn", order = 5)
    private Optional<String> reportedOn = Optional.empty();

    @Option(names = "--rejected", paramLabel = "FILE", descriptionKey = "collect.rejected", order = 6)
    private @Nullable Path rejected;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "collect.format", order = 7)
    private Format format = Format.TEXT;

    @Option(names = "--rejected-forms", paramLabel = "DIR", descriptionKey = "collect.rejectedForms", order = 8)
    private @Nullable Path rejectedForms;

    @Option(names = "--verbose", descriptionKey = "collect.verbose", order = 9)
    private boolean verbose;

    @Option(names = "--drop-comments", descriptionKey = "collect.dropComments", order = 10)
    private boolean dropComments;

    CollectCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        LocalDate day = reportedOn.map(text -> DayText.read(text, console)).orElse(console.today());
        FilledFiles files = FilledFiles.of(console, forms);
        requireForms();
        List<Path> written = Stream.of(dryRun ? null : output, dryRun ? null : statusReport, rejected)
                .filter(Objects::nonNull)
                .toList();
        return FileLocks.hold(console, written, FileLocks.PATIENCE, () -> {
            requireNoOther();
            return collect(day, files);
        });
    }

    private int collect(LocalDate day, FilledFiles files) {
        Documents documents = Documents.read(console, plan, withoutOutput());
        Optional<Bundle> bundle = documents.bundle();
        if (bundle.isEmpty()) {
            return ExitCode.COULD_NOT_RUN;
        }
        ImportReport report = collect(bundle.get(), day, read(files.forms()));
        requirePlan(report);
        boolean written = output != null && !dryRun && report.hasChanges();
        boolean mendable = rejected != null && report.count(RowOutcome.REJECTED) > 0;
        if (mendable) {
            Path file = Objects.requireNonNull(rejected);
            new OutputFile(console, file)
                    .write(target -> RejectedForms.in(console.locale()).write(report, target));
        }
        int workbooks = rejectedForms == null ? 0 : new RejectedFiles(console, rejectedForms).write(report);
        print(report, written, mendable);
        statusOutcome(report).ifPresent(this::tell);
        if (workbooks > 0) {
            tell(console.texts().count("collect.sendBack", workbooks) + " " + rejectedForms);
        }
        files.others().ifPresent(this::tell);
        if (output != null && dryRun && report.hasChanges()) {
            new UpdatedFile(console, output, Bundle.of(report.measurements()))
                    .loss()
                    .ifPresent(this::tell);
        }
        if (statusReport != null && dryRun && report.hasStatusChanges()) {
            new UpdatedFile(console, statusReport, Bundle.of(report.statusReport()))
                    .loss()
                    .ifPresent(this::tell);
        }
        return report.hasRejections() ? ExitCode.ERRORS : ExitCode.OK;
    }

    private List<FormFile> read(List<Path> forms) {
        List<FormFile> read = new ArrayList<>();
        try (Progress progress = Progress.of(console, console.texts().text("progress.collecting"), forms.size())) {
            for (Path form : forms) {
                read.add(FormFile.read(form));
                progress.step();
            }
        }
        return read;
    }

    /** The plan may be in the folder of the measurements, which are read separately. */
    private ReadOptions withoutOutput() {
        ReadOptions options = output == null ? ReadOptions.DEFAULT : ReadOptions.DEFAULT.without(output);
        return statusReport == null ? options : options.without(statusReport);
    }

    /** Imports the forms, and writes new measurements; starts again if another program has changed the file. */
    private ImportReport collect(Bundle bundle, LocalDate day, List<FormFile> files) {
        List<Path> kept =
                Stream.of(output, statusReport).filter(Objects::nonNull).toList();
        for (int times = 0; times < MAX_TIMES; times++) {
            List<FileState> states = kept.stream().map(FileState::of).toList();
            MeasurementStore store = new MeasurementStore(console, bundle);
            ImportReport report = collector(
                            bundle,
                            day,
                            Optional.ofNullable(output).flatMap(store::read),
                            Optional.ofNullable(statusReport).flatMap(store::readStatuses))
                    .collect(files);
            List<UpdatedFile> updated = dryRun ? List.of() : updated(report);
            if (updated.isEmpty()) {
                return report;
            }
            if (rejectedForms != null) {
                new RejectedFiles(console, rejectedForms).prepare(report);
            }
            if (states.stream().allMatch(FileState::isUnchanged)) {
                updated.forEach(file -> file.requireKept(dropComments));
                updated.forEach(file -> file.write(dropComments));
                return report;
            }
        }
        throw refusal("collect.changing", kept.get(0));
    }

    /** Returns the files whose content changes. */
    private List<UpdatedFile> updated(ImportReport report) {
        List<UpdatedFile> files = new ArrayList<>();
        if (output != null && report.hasChanges()) {
            files.add(new UpdatedFile(console, output, Bundle.of(report.measurements())));
        }
        if (statusReport != null && report.hasStatusChanges()) {
            files.add(new UpdatedFile(console, statusReport, Bundle.of(report.statusReport())));
        }
        return files;
    }

    /** Returns what became of the reports on actions, if forms have some or a file is named for them. */
    private Optional<String> statusOutcome(ImportReport report) {
        int changes = report.changes(FormTable.STATUSES) + report.changes(FormTable.EXPENDITURES);
        if (statusReport == null) {
            return changes == 0
                    ? Optional.empty()
                    : Optional.of(console.texts().count("collect.statusesNowhere", changes));
        }
        String unchanged = Files.exists(statusReport) ? "collect.untouched" : "collect.nothing";
        String key = changes == 0 ? unchanged : "collect.statusesWritten";
        return Optional.of(
                dryRun
                        ? console.texts().text("collect.statusesDry")
                        : console.texts().text(key, statusReport));
    }

    /** Prints a line beside the report. A report in a machine-readable format is alone on its stream. */
    private void tell(String line) {
        if (format == Format.JSON) {
            console.err().print(line + "\n");
        } else {
            console.say(line);
        }
    }

    /** A missing plan is reported once, rather than for every form. */
    private void requirePlan(ImportReport report) {
        List<String> plans = report.forms().stream()
                .filter(form -> form.findings().stream()
                        .anyMatch(finding -> finding.diagnostic().code() == DiagnosticCode.FORM_OF_OTHER_PLAN))
                .map(form -> form.preamble().getOrDefault(PreambleField.PLAN, ""))
                .toList();
        if (plan.isEmpty() && !plans.isEmpty() && plans.size() == report.forms().size()) {
            String ids = String.join(", ", plans.stream().distinct().toList());
            throw refusal("collect.forgottenPlan", ids, report.measurements().getPlan());
        }
    }

    private void requireForms() {
        if (rejected != null && output != null && new OutputFile(console, rejected).isSame(output)) {
            throw refusal("collect.same");
        }
        if (statusReport != null
                && Stream.of(output, rejected)
                        .filter(Objects::nonNull)
                        .anyMatch(new OutputFile(console, statusReport)::isSame)) {
            throw refusal("collect.sameStatuses");
        }
        if (rejected != null) {
            new OutputFile(console, rejected).requirePlace();
        }
    }

    /** Rejects files with other contents. Checked while no other process can write them. */
    private void requireNoOther() {
        if (rejected != null && Files.exists(rejected)) {
            throw refusal("collect.exists", rejected);
        }
    }

    private FormImporter collector(
            Bundle bundle, LocalDate day, Optional<MeasurementSet> known, Optional<ActionStatusReport> statuses) {
        if (MeasuredPlans.of(bundle).isEmpty()) {
            throw refusal("collect.noPlan");
        }
        FormImporter collector = FormImporter.of(bundle).reportedOn(day).today(console.today());
        if (locale != null) {
            collector = collector.locale(locale.locale());
        }
        if (statuses.isPresent()) {
            collector = collector.known(statuses.get());
        }
        return known.isPresent() ? collector.known(known.get()) : collector;
    }

    private void print(ImportReport report, boolean written, boolean mendable) {
        if (format == Format.JSON) {
            console.out().print(CollectJson.in(console.locale()).render(report));
            return;
        }
        console.out().print(new CollectPage(console, verbose).render(report));
        console.say(console.texts().text(outcome(written), String.valueOf(output)));
        if (mendable) {
            console.say(console.texts().text("collect.mend", Objects.requireNonNull(rejected)));
        }
    }

    private String outcome(boolean written) {
        if (output == null || dryRun) {
            return "collect.dry";
        }
        if (written) {
            return "collect.written";
        }
        return Files.exists(output) ? "collect.untouched" : "collect.nothing";
    }

    private UsageException refusal(String key, Object... arguments) {
        return new UsageException(console.texts().text(key, arguments));
    }
}
