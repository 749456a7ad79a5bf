package org.snitp.io.internal.table;

import java.io.InputStream;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Predicate;
import org.snitp.io.options.ReadOptions;
import org.snitp.model.Bundle;

/** Reads tables of measurements as documents. The module {@code snitp-measurements} provides one, as a service. */
public interface TableFormat {

    /** How the names of tables end, in lower case. */
    String ENDING = ".csv";

    /**
     * Reads a table to its end. The stream is not closed.
     *
     * @param stream the table
     * @param name what diagnostics call it; the ids of the documents come from it
     * @param bundle the plans and strategies whose indicators it has
     * @param options the limits and the day of reading
     * @param isTaken returns whether another document has an id
     */
    TableReading read(InputStream stream, String name, Bundle bundle, ReadOptions options, Predicate<String> isTaken);

    /** Returns the format that is on the class path or the module path, if there is one. */
    static Optional<TableFormat> find() {
        return ServiceLoader.load(TableFormat.class, TableFormat.class.getClassLoader())
                .findFirst();
    }
}
