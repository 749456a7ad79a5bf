package org.snitp.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.snitp.cli.terminal.Console;
import org.snitp.model.code.Spelling;
import picocli.CommandLine.Parameters;

/**
 * The arguments of a command that shows one thing in some documents: an existing file is a path, anything else a code.
 */
final class CodeAndPaths {

    private final Console console;

    @Parameters(index = "0", arity = "0..1", paramLabel = "CODE", descriptionKey = "code")
    private Optional<String> first = Optional.empty();

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "PATH", descriptionKey = "paths")
    private List<String> others = new ArrayList<>();

    CodeAndPaths(Console console) {
        this.console = console;
    }

    /** Returns the requested code: the first argument that is not an existing file or folder. */
    Optional<String> code() {
        return all().stream().filter(argument -> !isPath(argument)).findFirst();
    }

    /** Returns all arguments except the code. */
    List<Path> paths() {
        List<String> paths = all();
        code().ifPresent(paths::remove);
        return paths.stream().map(path -> path(console, path)).toList();
    }

    /** Reports an unknown code, and the one that was probably meant. */
    UsageException unknown(String code, Collection<String> known) {
        return unknown(console, code, known);
    }

    static UsageException unknown(Console console, String code, Collection<String> known) {
        String suggestion = Spelling.nearest(code, known)
                .map(name -> " " + console.texts().text("suggestion", name))
                .orElse("");
        return new UsageException(console.texts().text("show.unknown", code) + suggestion);
    }

    private List<String> all() {
        List<String> arguments = new ArrayList<>(first.stream().toList());
        arguments.addAll(others);
        return arguments;
    }

    static Path path(Console console, String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageException(console.texts().text("show.unknown", text));
        }
    }

    static boolean isPath(String text) {
        try {
            return Files.exists(Path.of(text));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
