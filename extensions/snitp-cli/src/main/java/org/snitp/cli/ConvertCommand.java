package org.snitp.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snitp.cli.terminal.Console;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;
import org.snitp.model.document.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes documents as JSON or YAML. */
@Command(name = "convert")
final class ConvertCommand implements Callable<Integer> {

    /** The output format. */
    enum Format {
        JSON,
        YAML;

        void write(Bundle bundle, OutputStream stream) {
            switch (this) {
                case JSON -> Snitp.writeJson(bundle, stream);
                case YAML -> Snitp.writeYaml(bundle, stream);
            }
        }

        void write(Bundle bundle, Path file) {
            switch (this) {
                case JSON -> Snitp.writeJson(bundle, file);
                case YAML -> Snitp.writeYaml(bundle, file);
            }
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "paths")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--to", required = true, paramLabel = "json|yaml", descriptionKey = "to")
    private Format format = Format.JSON;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "output")
    private @Nullable Path output;

    @Option(names = "--plan", paramLabel = "PATH", descriptionKey = "convert.plan")
    private List<Path> plan = new ArrayList<>();

    ConvertCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (output != null) {
            new OutputFile(console, output)
                    .requireUnread(Stream.concat(paths.stream(), plan.stream()).toList());
        }
        Documents documents = Documents.read(
                console, Stream.concat(plan.stream(), paths.stream()).toList());
        Optional<Bundle> bundle = documents.bundle().map(this::written);
        if (bundle.isEmpty()) {
            return documents.exitCode();
        }
        if (output == null) {
            format.write(bundle.get(), console.out());
        } else {
            new OutputFile(console, output).write(file -> format.write(bundle.get(), file));
        }
        return ExitCode.OK;
    }

    /** Returns the documents to write, without a plan that was read only to resolve references. */
    private Bundle written(Bundle bundle) {
        boolean tablesAlone = !paths.isEmpty() && paths.stream().allMatch(MeasurementTables::isTable);
        if (plan.isEmpty() && !tablesAlone) {
            return bundle;
        }
        List<Document> others = plan.isEmpty()
                ? Snitp.official().getDocuments()
                : Documents.read(console, plan).bundle().orElse(bundle).getDocuments();
        return bundle.withDocuments(bundle.getDocuments().stream()
                .filter(document -> !others.contains(document))
                .toList());
    }
}
