package org.snitp.io.internal.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes texts to streams. */
public final class Utf8 {

    private Utf8() {}

    /**
     * Writes a text in UTF-8. The stream is flushed, but not closed.
     *
     * @throws UncheckedIOException if the stream fails
     */
    public static void write(String text, OutputStream stream) {
        try {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
            stream.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
