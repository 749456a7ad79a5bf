package org.snitp.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.snitp.cli.terminal.Console;
import org.snitp.io.schema.DocumentSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the JSON Schema of the document format, for an editor. */
@Command(name = "schema", sortOptions = false)
final class SchemaCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "output")
    private @Nullable Path output;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (output == null) {
            console.out().print(DocumentSchema.text(console.locale()));
        } else {
            write(output);
        }
        return ExitCode.OK;
    }

    private void write(Path file) {
        try {
            DocumentSchema.write(console.locale(), file);
        } catch (UncheckedIOException e) {
            throw new Refusal(UnwritableFile.explain(console.texts(), file, Objects.requireNonNull(e.getCause())));
        }
    }
}
