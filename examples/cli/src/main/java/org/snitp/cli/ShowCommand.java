package org.snitp.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.snitp.cli.show.Sheets;
import org.snitp.cli.show.Tree;
import org.snitp.cli.terminal.Console;
import org.snitp.model.Bundle;
import org.snitp.model.BundleIndex;
import org.snitp.model.code.Spelling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows a strategy as a tree, or one thing of it. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", arity = "0..1", paramLabel = "CODE", descriptionKey = "code")
    private Optional<String> first = Optional.empty();

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "PATH", descriptionKey = "paths")
    private List<String> others = new ArrayList<>();

    ShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<String> paths = new ArrayList<>(first.stream().toList());
        paths.addAll(others);
        Optional<String> code =
                paths.stream().filter(argument -> !isPath(argument)).findFirst();
        code.ifPresent(paths::remove);
        Documents documents =
                Documents.read(console, paths.stream().map(this::path).toList());
        Optional<Bundle> bundle = documents.bundle();
        if (bundle.isEmpty()) {
            return documents.exitCode();
        }
        BundleIndex index = BundleIndex.of(bundle.get());
        console.out()
                .print(code.map(wanted -> sheet(index, wanted))
                        .orElseGet(() -> new Tree(console, bundle.get(), index).render()));
        return ExitCode.OK;
    }

    private String sheet(BundleIndex index, String code) {
        return new Sheets(console, index).render(code).orElseThrow(() -> unknown(index, code));
    }

    private Refusal unknown(BundleIndex index, String code) {
        String suggestion = Spelling.nearest(code, index.codes())
                .map(name -> " " + console.texts().text("suggestion", name))
                .orElse("");
        return new Refusal(console.texts().text("show.unknown", code) + suggestion);
    }

    private Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new Refusal(console.texts().text("show.unknown", text));
        }
    }

    private static boolean isPath(String text) {
        try {
            return Files.exists(Path.of(text));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
