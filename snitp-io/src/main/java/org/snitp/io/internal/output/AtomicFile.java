package org.snitp.io.internal.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.function.Consumer;

/** Writes files atomically: a file is written completely or not at all, and stays unchanged if writing fails. */
public final class AtomicFile {

    private static final int MAX_LINKS = 40;

    private AtomicFile() {}

    /**
     * Writes a file: first to a draft beside it, which is then moved into its place. Links are followed, the
     * permissions of a replaced file are kept, and anything that is not a regular file, such as {@code /dev/stdout}, is
     * written to directly.
     *
     * @throws UncheckedIOException if it cannot be written; an existing file is then unchanged
     */
    public static void write(Path file, Consumer<OutputStream> content) {
        try {
            writeChecked(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a text to a file in UTF-8, like {@link #write}.
     *
     * @throws UncheckedIOException if it cannot be written; an existing file is then unchanged
     */
    public static void writeText(Path file, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        write(file, stream -> {
            try {
                stream.write(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void writeChecked(Path file, Consumer<OutputStream> content) throws IOException {
        if (!Files.exists(file)) {
            replace(target(file.toAbsolutePath()), content);
        } else if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a folder");
        } else if (!Files.isWritable(file)) {
            throw new AccessDeniedException(file.toString());
        } else if (Files.isRegularFile(file)) {
            replace(file.toRealPath(), content);
        } else {
            fill(file, content, StandardOpenOption.WRITE);
        }
    }

    /** Follows links, of which the last may lead to a file that does not exist yet. */
    private static Path target(Path file) throws IOException {
        Path target = file;
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MAX_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    private static void replace(Path file, Consumer<OutputStream> content) throws IOException {
        try (Draft draft = Draft.of(file)) {
            if (Files.exists(file)) {
                // Before it has contents: no one can read it who could not read the replaced file.
                copyPermissions(file, draft.path());
            }
            fill(draft.path(), content, StandardOpenOption.WRITE);
            draft.moveTo(file);
        }
    }

    private static void fill(Path file, Consumer<OutputStream> content, StandardOpenOption... options)
            throws IOException {
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file, options))) {
            content.accept(stream);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (view != null) {
            Files.setPosixFilePermissions(to, view.readAttributes().permissions());
        }
    }
}
