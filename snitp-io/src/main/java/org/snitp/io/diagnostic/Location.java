package org.snitp.io.diagnostic;

import java.util.Objects;
import org.snitp.io.internal.output.Harmless;

/**
 * A place in a document.
 *
 * @param file the name of the file, as it was given to the reader; empty for objects that were built in code
 * @param line the line on which the place starts, from 1; 0 when the whole file is meant
 * @param column the column at which it starts, from 1, in Unicode code points; 0 when the whole file is meant
 * @param endLine the line on which it ends
 * @param endColumn the column behind its last character
 * @param pointer the JSON Pointer (RFC 6901) of the value within its YAML document or JSON text
 */
public record Location(String file, int line, int column, int endLine, int endColumn, String pointer) {
    /** Demands every component. */
    public Location {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(pointer, "pointer");
    }

    /** Returns the place of a file as a whole. */
    public static Location wholeFile(String file) {
        Objects.requireNonNull(file, "file");
        return new Location(file, 0, 0, 0, 0, "");
    }

    /** Returns the place of an object that was built in code: where it stands in its bundle, without a file. */
    public static Location inBundle(String pointer) {
        Objects.requireNonNull(pointer, "pointer");
        return new Location("", 0, 0, 0, 0, pointer);
    }

    /** Returns whether the place is a file as a whole, or no file at all. */
    public boolean isWholeFile() {
        return line == 0;
    }

    /** Written out, as that of {@link #hashCode}: what a record has by itself is put together when it is first called. */
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

    /** Returns the place as compilers write it, {@code plan.yaml:12:5}; without a file, the pointer. */
    @Override
    public String toString() {
        if (file.isEmpty()) {
            return pointer;
        }
        String name = Harmless.line(file);
        return isWholeFile() ? name : name + ":" + line + ":" + column;
    }
}
