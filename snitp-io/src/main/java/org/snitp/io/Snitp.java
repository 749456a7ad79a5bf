package org.snitp.io;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.model.Bundle;

/**
 * Reads, checks and writes strategies.
 *
 * <pre>{@code
 * Bundle strategy = Snitp.official();
 * Bundle mine = Snitp.read(Path.of("my-plan")).orElseThrow();
 * }</pre>
 *
 * <p>Whether a text is JSON or YAML is told by its content. Bad input never throws: it yields diagnostics.
 */
public final class Snitp {

    private Snitp() {}

    /** Returns Romania's National Strategy against Trafficking in Persons 2024-2028 with its plan 2024-2026. */
    public static Bundle official() {
        return readOfficial().orElseThrow();
    }

    /** Reads the official strategy as a file of one's own is read: with the diagnostics. */
    public static ReadResult readOfficial() {
        throw new UnsupportedOperationException();
    }

    /** Reads a file, or all {@code .json}, {@code .yaml} and {@code .yml} files of a folder and its subfolders. */
    public static ReadResult read(Path path) {
        return read(List.of(path));
    }

    /** Reads files and folders into one bundle. */
    public static ReadResult read(List<Path> paths) {
        return read(paths, Limits.DEFAULT);
    }

    /** Reads files and folders into one bundle, within limits of one's own. */
    public static ReadResult read(List<Path> paths, Limits limits) {
        throw new UnsupportedOperationException();
    }

    /**
     * Reads a stream to its end; the stream is not closed.
     *
     * @param name what diagnostics call it
     */
    public static ReadResult read(InputStream stream, String name) {
        throw new UnsupportedOperationException();
    }

    /**
     * Reads a text.
     *
     * @param text JSON or YAML
     * @param name what diagnostics call it
     */
    public static ReadResult read(String text, String name) {
        throw new UnsupportedOperationException();
    }

    /** Checks a bundle that was built in code; the diagnostics have no place. */
    public static List<Diagnostic> check(Bundle bundle) {
        throw new UnsupportedOperationException();
    }

    /** Returns a bundle as a JSON array of documents. */
    public static String toJson(Bundle bundle) {
        throw new UnsupportedOperationException();
    }

    /** Returns a bundle as a stream of YAML documents. */
    public static String toYaml(Bundle bundle) {
        throw new UnsupportedOperationException();
    }

    /** Writes a bundle as a JSON array of documents, in UTF-8; the stream is flushed, not closed. */
    public static void writeJson(Bundle bundle, OutputStream stream) {
        throw new UnsupportedOperationException();
    }

    /** Writes a bundle as a stream of YAML documents, in UTF-8; the stream is flushed, not closed. */
    public static void writeYaml(Bundle bundle, OutputStream stream) {
        throw new UnsupportedOperationException();
    }

    /**
     * Writes a bundle to a file, JSON if its name ends in {@code .json}, else YAML. The file appears whole or not at all.
     *
     * @throws java.io.UncheckedIOException if it cannot be written; a file that was there before is then unchanged
     */
    public static void write(Bundle bundle, Path file) {
        throw new UnsupportedOperationException();
    }
}
