package org.snitp.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.snitp.cli.terminal.Console;
import org.snitp.forms.intake.FormFile;
import org.snitp.io.options.Limits;

/**
 * The output file of a command.
 *
 * @param console the console
 * @param file the file
 */
record OutputFile(Console console, Path file) {

    private static final int MAX_LINKS = 40;

    /** The start of a document, in YAML and in JSON. */
    private static final Pattern DOCUMENT =
            Pattern.compile("(?:^|[\\s{,\\[-])[\"']?schema[\"']?\\s*:\\s*[\"']?snitp/[0-9]");

    /**
     * Rejects an input file of the command.
     *
     * @param inputs the files and folders that it reads
     */
    OutputFile requireUnread(List<Path> inputs) {
        if (inputs.stream().anyMatch(this::isRead)) {
            throw new UsageException(console.texts().text("output.read", file));
        }
        return this;
    }

    /**
     * Rejects an input file of the command, and any file with a document or a partly filled-in form.
     *
     * @param inputs the files and folders that it reads
     */
    OutputFile requireNoDocument(List<Path> inputs) {
        requireUnread(inputs);
        if (holdsDocument()) {
            throw new UsageException(console.texts().text("output.document", file));
        }
        if (Files.isRegularFile(file) && FormFile.read(file).hasAnswers()) {
            throw new UsageException(console.texts().text("output.answers", file));
        }
        return this;
    }

    /**
     * Rejects a file that cannot be created, because its folder does not exist or is not writable. Checked before other
     * files are written.
     */
    void requirePlace() {
        Path folder = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file);
        if (!Files.isDirectory(folder)) {
            throw new UsageException(
                    UnwritableFile.explain(console.texts(), file, new NoSuchFileException(file.toString())));
        }
        if (!Files.isWritable(folder)) {
            throw new UsageException(
                    UnwritableFile.explain(console.texts(), file, new AccessDeniedException(file.toString())));
        }
    }

    /** Writes the file, or reports why it cannot be written. */
    void write(Consumer<Path> content) {
        try {
            content.accept(file);
        } catch (UncheckedIOException e) {
            throw new UsageException(
                    UnwritableFile.explain(console.texts(), file, Objects.requireNonNull(e.getCause())));
        }
    }

    /**
     * Returns whether another path leads to the same file, in any spelling. Names of files that do not exist are the
     * same if they differ only in case or Unicode normalization, as on some file systems.
     */
    boolean isSame(Path other) {
        Path one = real(file);
        Path two = real(other);
        return one.equals(two)
                || (!Files.exists(one) && !Files.exists(two) && folded(one).equals(folded(two)));
    }

    private static String folded(Path path) {
        return Normalizer.normalize(path.toString(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** Returns whether the file is, or would be, in a folder. */
    boolean isIn(Path folder) {
        return Files.isDirectory(folder) && real(file).startsWith(real(folder));
    }

    private boolean isRead(Path input) {
        return Files.isRegularFile(file) && (isSame(input) || (isIn(input) && holdsDocument()));
    }

    private boolean holdsDocument() {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes((int) Math.min(Limits.DEFAULT.documentBytes(), Integer.MAX_VALUE - 16));
            // In UTF-16 and UTF-32, every other byte of the pattern is zero.
            return DOCUMENT.matcher(new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", ""))
                    .find();
        } catch (IOException e) {
            return false;
        }
    }

    /** Returns the path without links of a file that may not exist. */
    static Path real(Path path) {
        Path here = path.toAbsolutePath();
        try {
            for (int links = 0; links < MAX_LINKS && !Files.exists(here); links++) {
                Path folder = here.getParent();
                if (folder == null) {
                    break;
                }
                here = folder.toRealPath().resolve(here.getFileName());
                if (!Files.isSymbolicLink(here)) {
                    return here;
                }
                here = here.resolveSibling(Files.readSymbolicLink(here));
            }
            return here.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
