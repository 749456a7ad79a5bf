package org.snitp.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.snitp.cli.OutcomeReport.Format;
import org.snitp.cli.terminal.Console;
import org.snitp.io.baseline.KnownIssues;
import org.snitp.io.diagnostic.CheckResult;
import org.snitp.io.options.Limits;
import org.snitp.io.options.ReadOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks documents: every problem with its location, then a summary. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {

    /** A baseline that does not know all problems would report the others as new. */
    private static final int MAX_KNOWN = 100_000;

    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "FILE|DIR", descriptionKey = "paths")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--format", paramLabel = "text|json|sarif|github", descriptionKey = "format")
    private Format format = Format.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "validate.output")
    private Optional<Path> output = Optional.empty();

    @Mixin
    private final ProfileOption profile = new ProfileOption();

    @Option(names = "--fail-on", paramLabel = "error|warning|info|never", descriptionKey = "validate.failOn")
    private FailOn failOn = FailOn.ERROR;

    @Option(names = "--notes", descriptionKey = "validate.notes")
    private boolean notes;

    @Option(names = "--baseline", paramLabel = "FILE", descriptionKey = "validate.baseline")
    private Optional<Path> known = Optional.empty();

    @Option(names = "--write-baseline", paramLabel = "FILE", descriptionKey = "validate.writeBaseline")
    private Optional<Path> written = Optional.empty();

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (known.isPresent() && written.isPresent()) {
            throw new UsageException(console.texts().text("baseline.both"));
        }
        output.ifPresent(this::requireFree);
        Optional<KnownIssues> baseline = known.map(file -> new BaselineFile(console, file).read());
        Documents documents = Documents.read(console, paths, options());
        if (documents.areUnreadable() && format == Format.TEXT) {
            documents.complainUnreadable();
            return ExitCode.COULD_NOT_RUN;
        }
        CheckResult found = documents.result().outcome();
        boolean unwritten = written.isPresent() && !KnownIssues.isWhole(found.problems());
        if (unwritten) {
            console.complain(console.texts().text("baseline.incomplete", written.get()));
        } else if (written.isPresent()) {
            BaselineFile file = new BaselineFile(console, written.get());
            baseline = Optional.of(file.write(found.problems(), paths));
        }
        CheckResult outcome = baseline.map(one -> one.compare(found)).orElse(found);
        report(new OutcomeReport(console, documents.result(), outcome));
        if (documents.hasUnreadable()) {
            return ExitCode.COULD_NOT_RUN;
        }
        return unwritten || failOn.isMetBy(outcome) ? ExitCode.ERRORS : ExitCode.OK;
    }

    private void requireFree(Path file) {
        OutputFile target = new OutputFile(console, file);
        target.requireNoDocument(Stream.concat(paths.stream(), known.stream()).toList());
        if (written.filter(target::isSame).isPresent()) {
            throw new UsageException(console.texts().text("output.same"));
        }
    }

    private void report(OutcomeReport report) {
        output.ifPresentOrElse(file -> report.write(format, file), () -> report.print(format, notes));
        if (paths.isEmpty() && output.isEmpty() && format == Format.TEXT) {
            report.explainOfficial();
        }
    }

    private ReadOptions options() {
        ReadOptions options =
                profile.in(console).map(ReadOptions.DEFAULT::withProfile).orElse(ReadOptions.DEFAULT);
        boolean all = known.isPresent() || written.isPresent();
        return all ? options.withLimits(Limits.DEFAULT.withProblems(MAX_KNOWN)) : options;
    }
}
