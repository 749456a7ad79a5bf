package org.snitp.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.snitp.cli.PublicationOptions.Publication;
import org.snitp.cli.terminal.Console;
import org.snitp.cli.terminal.Progress;
import org.snitp.indicators.monitoring.AnnualReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the monitoring report of a year. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "report.paths")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--format", paramLabel = "html|md|json|docx|odt", descriptionKey = "report.format")
    private Optional<ReportFile> format = Optional.empty();

    @Mixin
    private final PublicationOptions options = new PublicationOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "output")
    private @Nullable Path output;

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (output != null) {
            new OutputFile(console, output).requireUnread(options.published()).requireNoDocument(paths);
        }
        if (output == null
                && format.filter(wanted -> wanted.text(console.locale()).isEmpty())
                        .isPresent()) {
            throw new UsageException(console.texts().text("report.needsFile", format.get()));
        }
        Documents documents = options.documents(console, paths, false);
        String reporting = console.texts().text("progress.reporting");
        Optional<Publication> publication = Progress.during(console, reporting, () -> options.read(console, documents));
        publication.ifPresent(known -> {
            write(known.report());
            known.complain(console, documents);
        });
        return documents.exitCode();
    }

    private void write(AnnualReport report) {
        if (output == null) {
            ReportFile wanted = format.orElse(ReportFile.HTML);
            console.out().print(wanted.text(console.locale()).orElseThrow().render(report));
            return;
        }
        new OutputFile(console, output)
                .write(file -> format.orElseGet(() -> ReportFile.named(file))
                        .in(console.locale())
                        .write(report, file));
    }
}
