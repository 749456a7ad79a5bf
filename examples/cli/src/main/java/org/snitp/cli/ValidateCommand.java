package org.snitp.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.snitp.cli.terminal.Console;
import org.snitp.io.ReadResult;
import org.snitp.io.diagnostic.JsonReport;
import org.snitp.io.diagnostic.TextReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks documents: every problem with its place, then a summary. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {

    /** How problems are reported. */
    enum Format {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "FILE|DIR", descriptionKey = "paths")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private Format format = Format.TEXT;

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Documents documents = Documents.read(console, paths);
        ReadResult result = documents.result();
        if (format == Format.JSON) {
            console.out().print(new JsonReport(console.locale()).render(result.diagnostics()));
        } else if (documents.areUnreadable()) {
            documents.complainUnreadable();
        } else {
            console.out()
                    .print(new TextReport(console.locale(), console.coloured(), console.width())
                            .render(result.diagnostics()));
            console.out().print(Summary.of(console, result));
        }
        return documents.exitCode();
    }
}
