package org.snitp.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snitp.cli.terminal.Console;

/** The filled-in forms among the arguments, as files or in folders. */
final class FilledFiles {

    private static final int MAX_NAMED = 10;

    private final Console console;
    private final List<Path> forms = new ArrayList<>();
    private final List<Path> others = new ArrayList<>();

    private FilledFiles(Console console) {
        this.console = console;
    }

    /**
     * Finds the forms.
     *
     * @param paths files, which are used as they are, and folders, whose workbooks and CSV files are used, at any
     *     depth
     */
    static FilledFiles of(Console console, List<Path> paths) {
        FilledFiles files = new FilledFiles(console);
        paths.forEach(files::add);
        if (files.forms.isEmpty()) {
            String named = paths.stream().map(Path::toString).collect(Collectors.joining(", "));
            throw new UsageException(console.texts().text("collect.noForms", named));
        }
        return files;
    }

    private void add(Path path) {
        if (Files.isDirectory(path)) {
            addFolder(path);
        } else if (Files.isRegularFile(path)) {
            forms.add(path);
        } else {
            throw new UsageException(
                    console.texts().text(Files.exists(path) ? "collect.noFile" : "collect.missing", path));
        }
    }

    private void addFolder(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            found.filter(Files::isRegularFile)
                    .filter(file -> !isPassing(name(file)))
                    .sorted()
                    .forEach(file -> (isForm(name(file)) ? forms : others).add(file));
        } catch (IOException | UncheckedIOException e) {
            throw new UsageException(console.texts().text("collect.unreadableFolder", folder));
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    /** Returns whether a file is hidden, or a temporary file of a program that has another file open. */
    private static boolean isPassing(String name) {
        return name.startsWith("~$") || name.startsWith(".");
    }

    private static boolean isForm(String name) {
        return name.endsWith(".xlsx") || name.endsWith(".csv");
    }

    /** The files. */
    List<Path> forms() {
        return List.copyOf(forms);
    }

    /** Returns the files in the folders that were skipped, if any. */
    Optional<String> others() {
        String names = others.stream().limit(MAX_NAMED).map(Path::toString).collect(Collectors.joining(", "));
        String more = others.size() > MAX_NAMED ? ", …" : "";
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(console.texts().count("collect.others", others.size()) + " " + names + more);
    }
}
