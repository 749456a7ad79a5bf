package org.snitp.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.snitp.cli.terminal.Console;
import org.snitp.io.schema.DocumentSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the JSON Schema of the document format, for editors. */
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
        if (output != null) {
            new OutputFile(console, output)
                    .requireNoDocument(List.of())
                    .write(file -> DocumentSchema.write(console.locale(), file));
        } else {
            console.out().print(DocumentSchema.render(console.locale()));
        }
        return ExitCode.OK;
    }
}
