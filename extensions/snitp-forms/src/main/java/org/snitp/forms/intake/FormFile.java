package org.snitp.forms.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.snitp.io.options.Limits;

/** A file that may contain filled-in forms: a workbook in XLSX, or CSV. Its content determines the format, not its name. */
public final class FormFile {

    private final String name;
    private final Optional<byte[]> content;
    private final boolean missing;

    private FormFile(String name, Optional<byte[]> content, boolean missing) {
        this.name = name;
        this.content = content;
        this.missing = missing;
    }

    /**
     * Returns a file that is already in memory.
     *
     * @param name its name in reports
     * @param content its bytes, which are not copied
     */
    public static FormFile of(String name, byte[] content) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(content, "content");
        return new FormFile(name, Optional.of(content), false);
    }

    /** Reads a file; if it cannot be read, the import report says so. */
    public static FormFile read(Path path) {
        return read(path, Limits.DEFAULT);
    }

    /** Reads a file, up to one byte more than the limit; if it cannot be read, the import report says so. */
    public static FormFile read(Path path, Limits limits) {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(limits, "limits");
        int most = (int) Math.min(Integer.MAX_VALUE - 8L, limits.documentBytes() + 1);
        try (InputStream stream = Files.newInputStream(path)) {
            return of(path.toString(), stream.readNBytes(most));
        } catch (IOException e) {
            return new FormFile(path.toString(), Optional.empty(), Files.notExists(path));
        }
    }

    /** The name of the file in reports. */
    public String name() {
        return name;
    }

    /**
     * Returns whether the file contains a form that is at least partly filled in: with content below the headers of the
     * answer columns, or a day of the report. {@code false} for a file that is not a form, or cannot be read.
     */
    public boolean hasAnswers() {
        return new FormFiles(Limits.DEFAULT).open(this).forms().stream().anyMatch(RawForm::hasAnswers);
    }

    /** The bytes, if the file could be read. */
    Optional<byte[]> content() {
        return content;
    }

    boolean isMissing() {
        return missing;
    }
}
