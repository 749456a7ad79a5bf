package org.snitp.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snitp.cli.terminal.Console;
import org.snitp.io.Snitp;
import org.snitp.io.diff.Comparison;
import org.snitp.io.diff.report.ComparisonFormat;
import org.snitp.io.diff.report.ComparisonReport;
import org.snitp.io.diff.report.Sides;
import org.snitp.model.Bundle;
import org.snitp.model.document.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the differences between two versions of a plan. Its exit codes are those of diff(1). */
@Command(name = "diff", sortOptions = false, sortSynopsis = false)
final class DiffCommand implements Callable<Integer> {

    /** The exit code if the versions differ. */
    static final int DIFFERENT = 1;

    private final Console console;

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "diff.old")
    private Path first = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "NEW", descriptionKey = "diff.new")
    private @Nullable Path second;

    @Option(names = "--format", paramLabel = "text|md|json", descriptionKey = "diff.format", order = 1)
    private Optional<ComparisonFormat> format = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "output",
            order = 2)
    private @Nullable Path output;

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean official = second == null;
        Path changed = official ? first : Objects.requireNonNull(second);
        if (output != null) {
            new OutputFile(console, output).requireNoDocument(List.of(first, changed));
        }
        Optional<Bundle> before = read("diff.side.old", official ? List.of() : List.of(first));
        Optional<Bundle> after = read("diff.side.new", List.of(changed));
        if (before.isEmpty() || after.isEmpty()) {
            return ExitCode.COULD_NOT_RUN;
        }
        Bundle old = official ? ofSameKinds(before.get(), after.get()) : before.get();
        Comparison comparison = Snitp.compare(old, after.get());
        String name = official ? console.texts().text("diff.official") : first.toString();
        write(ComparisonReport.of(comparison, new Sides(name, changed.toString()), console.locale()));
        return comparison.isEmpty() ? ExitCode.OK : DIFFERENT;
    }

    /** Reads one side. Its problems are reported under its name. */
    private Optional<Bundle> read(String side, List<Path> paths) {
        Documents documents = Documents.read(console, paths);
        if (documents.result().hasErrors()) {
            console.complain(console.texts().text(side, paths.get(0)));
        }
        return documents.bundle();
    }

    /**
     * Returns the documents of the kinds that another bundle has: a changed plan alone does not mean that the strategy
     * was removed.
     */
    private static Bundle ofSameKinds(Bundle bundle, Bundle other) {
        Set<Class<?>> kinds =
                other.getDocuments().stream().map(Object::getClass).collect(Collectors.toSet());
        return Bundle.of(bundle.getDocuments().stream()
                .filter(document -> kinds.contains(document.getClass()))
                .toArray(Document[]::new));
    }

    private void write(ComparisonReport report) {
        if (output == null) {
            ComparisonFormat wanted = format.orElse(ComparisonFormat.TEXT);
            console.out()
                    .print(
                            wanted == ComparisonFormat.TEXT
                                    ? report.render(console.coloured(), console.width())
                                    : report.render(wanted));
            return;
        }
        new OutputFile(console, output).write(file -> report.write(format.orElseGet(() -> named(file)), file));
    }

    /** Returns the format by the extension of a file; text for any other name. */
    private static ComparisonFormat named(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Stream.of(ComparisonFormat.values())
                .filter(format -> name.endsWith("." + format))
                .findFirst()
                .orElse(ComparisonFormat.TEXT);
    }
}
