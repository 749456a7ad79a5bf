package org.snitp.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.snitp.cli.terminal.Console;

/**
 * Writes files to fill in, but never replaces a file that may have been filled in.
 *
 * @param console the console
 * @param inputs the files and folders that the command reads
 * @param forced whether to replace existing files, except for input files, and files with a document or answers
 */
record TemplateFile(Console console, List<Path> inputs, boolean forced) {

    /** Rejects an existing file or, if forced, a file whose contents would be lost. */
    void requireNew(Path file) {
        if (!forced && Files.isRegularFile(file)) {
            throw new UsageException(console.texts().text("template.exists", file));
        }
        new OutputFile(console, file).requireNoDocument(inputs);
    }

    /** Writes a file, or reports why it cannot be written. */
    void write(Path file, Consumer<Path> content) {
        requireNew(file);
        new OutputFile(console, file).write(content);
    }
}
