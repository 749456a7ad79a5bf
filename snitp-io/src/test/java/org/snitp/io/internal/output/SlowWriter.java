package org.snitp.io.internal.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A process that writes the beginning of a file, says so, and never writes its end. */
final class SlowWriter {

    private SlowWriter() {}

    public static void main(String[] arguments) {
        AtomicFile.write(Path.of(arguments[0]), stream -> {
            try {
                stream.write('b');
                stream.flush();
                System.out.write('b');
                System.out.flush();
                Thread.sleep(600_000);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
