package org.snitp.interop.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.snitp.io.internal.output.AtomicFile;

/** The files of an export, and what they lost. The same documents always give the same files. Immutable. */
public final class ExportedFiles {

    private final ExchangeStandard standard;
    private final Map<String, String> files;
    private final List<Loss> losses;

    private ExportedFiles(ExchangeStandard standard, Map<String, String> files, List<Loss> losses) {
        this.standard = standard;
        this.files = Collections.unmodifiableMap(new TreeMap<>(files));
        this.losses = List.copyOf(losses);
    }

    /**
     * Creates an export.
     *
     * @param files the text of each file by its path in the folder, with slashes
     * @param losses what they lost
     * @throws IllegalArgumentException if a path leads out of the folder
     */
    public static ExportedFiles of(ExchangeStandard standard, Map<String, String> files, List<Loss> losses) {
        Objects.requireNonNull(standard, "standard");
        Objects.requireNonNull(files, "files");
        Objects.requireNonNull(losses, "losses");
        for (String path : files.keySet()) {
            if (path.startsWith("/") || List.of(path.split("/", -1)).contains("..") || path.contains("\\")) {
                throw new IllegalArgumentException("A path that leads out of the folder: " + path);
            }
        }
        return new ExportedFiles(standard, files, losses);
    }

    /** The standard of the files. */
    public ExchangeStandard standard() {
        return standard;
    }

    /** The text of each file, in UTF-8, by its path in the folder; in the order of the paths. */
    public Map<String, String> files() {
        return files;
    }

    /** What the files lost, in the order of the codes. */
    public List<Loss> losses() {
        return losses;
    }

    /**
     * Writes the files to a folder, which is created if it is not there. Each file appears whole or not at all.
     *
     * @throws UncheckedIOException if one cannot be written
     */
    public void write(Path folder) {
        Objects.requireNonNull(folder, "folder");
        files.forEach((path, text) -> {
            Path file = folder.resolve(path);
            try {
                Files.createDirectories(Objects.requireNonNullElse(file.getParent(), folder));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            AtomicFile.writeText(file, text);
        });
    }
}
