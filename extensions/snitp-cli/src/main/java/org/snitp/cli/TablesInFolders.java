package org.snitp.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.snitp.cli.terminal.Console;

/**
 * Tables of measurements in folders. A folder is read for its documents; a table is read only under its own name, because
 * folders also hold forms and outputs in CSV. So that no figures are lost in silence, the tables are told.
 */
final class TablesInFolders {

    /** How many files of a folder are looked at. */
    private static final int MOST_FILES = 10_000;

    private static final int HEAD = 200;
    private static final String FIRST_COLUMN = "indicator";

    private TablesInFolders() {}

    /** Says which tables in the folders among some paths are not read. */
    static void tell(Console console, List<Path> paths) {
        List<Path> folders = new ArrayList<>();
        for (Path path : paths) {
            if (!path.toString().isEmpty() && Files.isDirectory(path)) {
                folders.add(path);
            }
        }
        if (!folders.isEmpty()) {
            unread(folders, paths)
                    .forEach(table -> console.complain(console.texts().text("paths.table", table)));
        }
    }

    /** Returns the tables in some folders that are not among the paths themselves. */
    private static List<Path> unread(List<Path> folders, List<Path> paths) {
        return folders.stream()
                .flatMap(folder -> tables(folder).stream())
                .filter(table -> paths.stream()
                        .noneMatch(path -> path.toAbsolutePath()
                                .normalize()
                                .equals(table.toAbsolutePath().normalize())))
                .sorted()
                .toList();
    }

    private static List<Path> tables(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.limit(MOST_FILES)
                    .filter(MeasurementTables::isTable)
                    .filter(TablesInFolders::hasHeadOfTable)
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of(); // What cannot be opened is told when the documents are read.
        }
    }

    /** Returns whether a file starts with the name of the first column, in any encoding of ASCII letters. */
    private static boolean hasHeadOfTable(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1)
                    .replaceAll("[^A-Za-z;,\\n\\r\\t]", "")
                    .toLowerCase(Locale.ROOT);
            return head.startsWith(FIRST_COLUMN);
        } catch (IOException e) {
            return false;
        }
    }
}
