package org.snitp.io.internal.bind;

import java.util.Map;
import java.util.Optional;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Location;

/** Where the values of a text stand in what it was made from: a table whose rows were read as a document. */
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
     * @param pointer the JSON Pointer of the value
     * @param missing the field that it lacks; empty if it lacks none
     */
    Location location(String pointer, String missing);

    /** Returns the line on which a value stands, if it can be shown. */
    Optional<String> line(String pointer);

    /**
     * Returns what a problem says of what the text was made from.
     *
     * @param pointer the JSON Pointer of the value
     * @param code the kind of problem
     * @param words what it says of the text
     */
    Words words(String pointer, DiagnosticCode code, Words words);
}
