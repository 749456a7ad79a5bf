package org.snitp.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.snitp.cli.terminal.Console;

/**
 * Writes files for somebody to fill in, and never over one that somebody may have filled in.
 *
 * @param console the language
 * @param forced whether files are replaced all the same
 */
record TemplateFile(Console console, boolean forced) {

    /** Refuses a file that is there already. */
    void requireNew(Path file) {
        if (!forced && Files.isRegularFile(file)) {
            throw new Refusal(console.texts().text("template.exists", file));
        }
    }

    /** Writes a file, or says why it cannot be written. */
    void write(Path file, Consumer<Path> content) {
        requireNew(file);
        new OutputFile(console, file).write(content);
    }
}
