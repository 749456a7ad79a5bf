package org.snitp.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.snitp.cli.terminal.Texts;

/** Explains why a file cannot be written. */
final class UnwritableFile {

    private UnwritableFile() {}

    static String explain(Texts texts, Path file, IOException exception) {
        if (file.toString().isEmpty()) {
            return texts.text("unwritable.noName");
        }
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        if (Files.isDirectory(file)) {
            return texts.text("unwritable.folder", file);
        }
        if (!Files.isDirectory(folder)) {
            return texts.text(Files.exists(folder) ? "unwritable.notFolder" : "unwritable.noFolder", file, folder);
        }
        if (exception instanceof AccessDeniedException) {
            return texts.text("unwritable.denied", file);
        }
        String reason = exception instanceof FileSystemException e ? e.getReason() : exception.getMessage();
        return texts.text("unwritable.other", file, reason == null ? exception : reason);
    }
}
