package org.snitp.io;

import java.util.Optional;
import org.snitp.io.bind.Origin;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Place;
import org.snitp.io.measurement.TableSet;

/**
 * Where the values of a measurement set stand in the table that it was made from.
 *
 * @param set the set
 * @param name the name of the table
 */
record TableOrigin(TableSet set, String name) implements Origin {

    @Override
    public Place place(String pointer, String missing) {
        return set.place(pointer, missing).orElseGet(() -> Place.wholeFile(name));
    }

    @Override
    public Optional<String> line(String pointer) {
        return set.line(pointer);
    }

    @Override
    public Words words(String pointer, DiagnosticCode code, Words words) {
        return new Words(
                set.arguments(pointer, code, words.arguments()), set.suggestion(pointer, code, words.suggestion()));
    }
}
