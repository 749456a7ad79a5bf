package org.snitp.forms.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.snitp.io.options.Limits;

/** A file that may hold filled forms: a workbook in XLSX, or CSV. What it is, its content tells, not its name. */
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
     * Returns a file that is in memory already.
     *
     * @param name what reports call it
     * @param content its bytes, which are not copied
     */
    public static FormFile of(String name, byte[] content) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(content, "content");
        return new FormFile(name, Optional.of(content), false);
    }

    /** Reads a file; if it cannot be read, the report on collecting it says so. */
    public static FormFile read(Path path) {
        return read(path, Limits.DEFAULT);
    }

    /** Reads a file, up to one byte more than a limit allows; if it cannot be read, the report on collecting it says so. */
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

    /** What reports call the file. */
    public String name() {
        return name;
    }

    /**
     * Returns whether the file holds a form that somebody has begun to fill in: with anything below the heads of the columns
     * for answers, or a day of the report. Of a file that is no form, or cannot be read, nobody can say so.
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
