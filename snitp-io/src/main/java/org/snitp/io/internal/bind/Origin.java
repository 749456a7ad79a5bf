package org.snitp.io.internal.bind;

import java.util.Map;
import java.util.Optional;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Location;

/** Where the values of a file stand that is no text of JSON or YAML: a table whose rows were read as a document. */
public interface Origin {

    /**
     * What a problem says.
     *
     * @param arguments what its message says
     * @param suggestion what would be right instead of the value, if anything is to be suggested
     */
    record Words(Map<String, String> arguments, Optional<String> suggestion) {}

    /**
     * Returns the place of a value.
     *
     * @param position the position of the value, as the reader of the file says it; the whole file if it is negative
     * @param missing the field that the value lacks; empty if it lacks none
     */
    Location location(long position, String missing);

    /** Returns the line on which a value stands, if it can be shown. */
    Optional<String> line(long position);

    /**
     * Returns what a problem says of the file.
     *
     * @param position the position of the value
     * @param code the kind of problem
     * @param words what it says of the document that was read
     */
    Words words(long position, DiagnosticCode code, Words words);
}
