package org.snitp.io.internal.bind;

import java.util.Map;
import java.util.Optional;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Location;

/** Locates the values of a file that is neither JSON nor YAML text: a table whose rows were read as a document. */
public interface Origin {

    /**
     * The words of a problem.
     *
     * @param arguments the arguments of its message
     * @param suggestion what would be right instead of the value, if there is a suggestion
     */
    record Words(Map<String, String> arguments, Optional<String> suggestion) {}

    /**
     * Returns the location of a value.
     *
     * @param position the position of the value, from the reader of the file; the whole file if it is negative
     * @param missing the field that the value lacks; empty if it lacks none
     */
    Location location(long position, String missing);

    /** Returns the line of a value, if it can be shown. */
    Optional<String> line(long position);

    /**
     * Returns the words of a problem for the file.
     *
     * @param position the position of the value
     * @param code the kind of problem
     * @param words the words for the document that was read
     */
    Words words(long position, DiagnosticCode code, Words words);
}
