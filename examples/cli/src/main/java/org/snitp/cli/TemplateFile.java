package org.snitp.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
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
        try {
            content.accept(file);
        } catch (UncheckedIOException e) {
            throw new Refusal(UnwritableFile.explain(console.texts(), file, Objects.requireNonNull(e.getCause())));
        }
    }
}
