package org.snitp.cli;

import java.nio.file.Path;
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
import picocli.CommandLine;

/**
 * Checks documents: every problem with its location, then a summary. Here and in what is called from here, conditions stand in
 * place of lambdas, each of which is linked anew in each process: a call is short, and they took a seventh of it.
 */
final class ValidateCommand implements Callable<Integer> {

    /** A baseline that does not know all problems would report the others as new. */
    private static final int MAX_KNOWN = 100_000;

    private final Console console;
    private final ValidateOptions options;

    ValidateCommand(Console console, ValidateOptions options) {
        this.console = console;
        this.options = options;
    }

    /** Returns the command, ready to parse arguments. */
    static CommandLine commandLine(Console console) {
        ValidateArguments arguments = new ValidateArguments();
        return new CommandLine(arguments.of(new ValidateCommand(console, arguments)));
    }

    @Override
    public Integer call() {
        List<Path> paths = options.paths();
        Optional<Path> written = options.newBaseline();
        if (options.baseline().isPresent() && written.isPresent()) {
            throw new UsageException(console.texts().text("baseline.both"));
        }
        if (options.output().isPresent()) {
            requireFree(options.output().get());
        }
        Optional<KnownIssues> baseline = options.baseline().isPresent()
                ? Optional.of(new BaselineFile(console, options.baseline().get()).read())
                : Optional.empty();
        Documents documents = Documents.read(console, paths, readOptions());
        if (documents.areUnreadable() && options.format() == Format.TEXT) {
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
        CheckResult outcome = baseline.isPresent() ? baseline.get().compare(found) : found;
        report(new OutcomeReport(console, documents.result(), outcome));
        if (documents.hasUnreadable()) {
            return ExitCode.COULD_NOT_RUN;
        }
        return unwritten || options.failOn().isMetBy(outcome) ? ExitCode.ERRORS : ExitCode.OK;
    }

    private void requireFree(Path file) {
        OutputFile target = new OutputFile(console, file);
        target.requireNoDocument(Stream.concat(options.paths().stream(), options.baseline().stream())
                .toList());
        if (options.newBaseline().filter(target::isSame).isPresent()) {
            throw new UsageException(console.texts().text("output.same"));
        }
    }

    private void report(OutcomeReport report) {
        Format format = options.format();
        if (options.output().isPresent()) {
            report.write(format, options.output().get());
        } else {
            report.print(format, options.notes());
        }
        if (options.paths().isEmpty() && options.output().isEmpty() && format == Format.TEXT) {
            report.explainOfficial();
        }
    }

    private ReadOptions readOptions() {
        ReadOptions read = options.profile().isPresent()
                ? ReadOptions.DEFAULT.withProfile(
                        ProfileOption.named(options.profile().get(), console))
                : ReadOptions.DEFAULT;
        boolean all = options.baseline().isPresent() || options.newBaseline().isPresent();
        return all ? read.withLimits(Limits.DEFAULT.withProblems(MAX_KNOWN)) : read;
    }
}
