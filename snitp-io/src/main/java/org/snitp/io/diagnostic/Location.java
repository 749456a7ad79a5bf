package org.snitp.io.diagnostic;

import java.util.Objects;
import org.snitp.io.internal.output.Harmless;

/**
 * A location in a document.
 *
 * @param file the name of the file, as given to the reader; empty for objects that were built in code
 * @param line the line on which the location starts, from 1; 0 for a whole file
 * @param column the column at which it starts, from 1, in Unicode code points; 0 for a whole file
 * @param endLine the line on which it ends
 * @param endColumn the column after its last character
 * @param pointer the JSON Pointer (RFC 6901) of the value within its YAML document or JSON text
 */
public record Location(String file, int line, int column, int endLine, int endColumn, String pointer) {
    /** Checks that no component is null. */
    public Location {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(pointer, "pointer");
    }

    /** Returns the location of a whole file. */
    public static Location wholeFile(String file) {
        Objects.requireNonNull(file, "file");
        return new Location(file, 0, 0, 0, 0, "");
    }

    /** Returns the location of an object that was built in code: its path in the bundle, without a file. */
    public static Location inBundle(String pointer) {
        Objects.requireNonNull(pointer, "pointer");
        return new Location("", 0, 0, 0, 0, pointer);
    }

    /** Returns whether the location is a whole file, or has no file. */
    public boolean isWholeFile() {
        return line == 0;
    }

    /** Hand-written, like {@link #hashCode}: the generated methods of a record are bootstrapped on first use (ADR 0030). */
    @Override
    public boolean equals(Object object) {
        return object instanceof Location other
                && line == other.line
                && column == other.column
                && endLine == other.endLine
                && endColumn == other.endColumn
                && pointer.equals(other.pointer)
                && file.equals(other.file);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * line + column) + pointer.hashCode();
    }

    /** Returns the location in the format of compilers, {@code plan.yaml:12:5}; without a file, the pointer. */
    @Override
    public String toString() {
        if (file.isEmpty()) {
            return pointer;
        }
        String name = Harmless.line(file);
        return isWholeFile() ? name : name + ":" + line + ":" + column;
    }
}
