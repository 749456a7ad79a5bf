package org.snitp.io.format;

import java.io.OutputStream;
import java.util.Objects;
import org.snitp.io.internal.output.Utf8;

/**
 * A format that is a text, which is written in UTF-8. The same content always gives the same text.
 *
 * <pre>{@code
 * String sarif = SarifReport.in(Locale.ENGLISH, folder, "1.0").render(result);
 * }</pre>
 *
 * @param <T> what is written
 */
public interface TextFormat<T> extends FileFormat<T> {

    /** Returns the text that {@code write} writes. */
    String render(T content);

    /**
     * Writes to a stream, which is flushed, not closed.
     *
     * @throws java.io.UncheckedIOException if the stream fails
     */
    @Override
    default void write(T content, OutputStream stream) {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(stream, "stream");
        Utf8.write(render(content), stream);
    }
}
