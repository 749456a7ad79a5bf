package org.snitp.spring;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.snitp.io.BundleReader;
import org.snitp.io.Parts;
import org.snitp.io.ReadResult;
import org.snitp.io.options.ReadOptions;
import org.snitp.model.Bundle;

/**
 * Reads and checks documents with the limits and the profile of the application. It is safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class SnitpReader {

    private final ReadOptions options;

    /** Creates a reader with options. */
    public SnitpReader(ReadOptions options) {
        this.options = Objects.requireNonNull(options, "options");
    }

    /** Returns the options. */
    public ReadOptions options() {
        return options;
    }

    /** Returns a new reader, to which documents are added. */
    public BundleReader create() {
        return BundleReader.of(options);
    }

    /** Reads a file or a folder. */
    public ReadResult read(Path path) {
        return create().add(Objects.requireNonNull(path, "path")).read();
    }

    /**
     * Reads a stream to its end; the stream is not closed.
     *
     * @param name its name in diagnostics; one in {@code .json}, {@code .yaml} or {@code .csv} says what it is
     */
    public ReadResult read(InputStream stream, String name) {
        return create().add(Objects.requireNonNull(stream, "stream"), Objects.requireNonNull(name, "name"))
                .read();
    }

    /** Returns what reads and checks parts of documents in memory, such as one action. */
    public Parts parts(Bundle bundle) {
        return Parts.in(Objects.requireNonNull(bundle, "bundle")).with(options);
    }
}
