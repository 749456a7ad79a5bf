package org.snitp.cli.terminal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Standard output. Once writing has failed, nothing more is written, and {@link #failure} returns the reason. A closed
 * pipe, as in {@code snitp show | head}, is not a failure.
 */
public final class Output extends OutputStream {

    private final OutputStream stream;
    private Optional<IOException> failure = Optional.empty();

    /** Wraps the stream of the process. */
    public Output(OutputStream stream) {
        this.stream = new BufferedOutputStream(stream, 1 << 14);
    }

    /** Returns this output as a stream of UTF-8 text. */
    public PrintStream printStream() {
        return Terminal.print(this);
    }

    /** Returns why writing failed, unless the reader closed the pipe. */
    public Optional<String> failure() {
        return failure.filter(e -> !isClosedPipe(e)).map(e -> Objects.requireNonNullElse(e.getMessage(), e.toString()));
    }

    private static boolean isClosedPipe(IOException e) {
        return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }

    @Override
    public void write(int b) {
        attempt(() -> stream.write(b));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        attempt(() -> stream.write(bytes, offset, length));
    }

    @Override
    public void flush() {
        attempt(stream::flush);
    }

    @FunctionalInterface
    private interface Write {
        void run() throws IOException;
    }

    private void attempt(Write write) {
        if (failure.isEmpty()) {
            try {
                write.run();
            } catch (IOException e) {
                failure = Optional.of(e);
            }
        }
    }
}
