package org.snitp.io.bind;

import java.util.Optional;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Place;

/** Where the values of a text stand in what it was made from: a table whose rows were read as a document. */
public interface Origin {

    /**
     * Returns the place of a value.
     *
     * @param pointer the JSON Pointer of the value
     * @param missing the field that it lacks; empty if it lacks none
     */
    Place place(String pointer, String missing);

    /** Returns the line on which a value stands, if it can be shown. */
    Optional<String> line(String pointer);

    /** Returns what would be right instead of a value, if anything is to be suggested. */
    Optional<String> suggestion(String pointer, DiagnosticCode code, Optional<String> otherwise);
}
