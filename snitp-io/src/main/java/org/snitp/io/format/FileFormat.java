package org.snitp.io.format;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.snitp.io.internal.output.AtomicFile;

/**
 * A format in which something is written. Where a format has a language, its factory {@code in} takes it first.
 *
 * <pre>{@code
 * FormXlsx.in(Locale.ENGLISH).write(form, Path.of("anitp.xlsx"));
 * }</pre>
 *
 * @param <T> what is written
 */
public interface FileFormat<T> {

    /**
     * Writes to a stream, which is flushed, not closed.
     *
     * @throws java.io.UncheckedIOException if the stream fails
     */
    void write(T content, OutputStream stream);

    /**
     * Writes to a file, which appears whole or not at all.
     *
     * @throws java.io.UncheckedIOException if it cannot be written; a file that was there before is then unchanged
     */
    default void write(T content, Path file) {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(file, "file");
        AtomicFile.write(file, stream -> write(content, stream));
    }
}
