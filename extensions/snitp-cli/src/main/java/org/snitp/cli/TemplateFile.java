package org.snitp.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.snitp.cli.terminal.Console;

/**
 * Writes files for somebody to fill in, and never over one that somebody may have filled in.
 *
 * @param console the language
 * @param inputs the files and folders that the command reads
 * @param forced whether other files are replaced all the same: none that is read, or holds a document or answers
 */
record TemplateFile(Console console, List<Path> inputs, boolean forced) {

    /** Refuses a file that is there already; if forced, one of which something would get lost. */
    void requireNew(Path file) {
        if (!forced && Files.isRegularFile(file)) {
            throw new UsageException(console.texts().text("template.exists", file));
        }
        new OutputFile(console, file).requireNoDocument(inputs);
    }

    /** Writes a file, or says why it cannot be written. */
    void write(Path file, Consumer<Path> content) {
        requireNew(file);
        new OutputFile(console, file).write(content);
    }
}
