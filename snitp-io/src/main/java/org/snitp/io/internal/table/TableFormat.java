package org.snitp.io.internal.table;

import java.io.InputStream;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Predicate;
import org.snitp.io.options.ReadOptions;
import org.snitp.model.Bundle;

/** Reads tables of measurements as documents. The module {@code snitp-measurements} provides one, as a service. */
public interface TableFormat {

    /** The extension of the names of tables, in lower case. */
    String ENDING = ".csv";

    /**
     * Reads a table to its end. The stream is not closed.
     *
     * @param stream the table
     * @param name its name in diagnostics, from which the ids of the documents are derived
     * @param bundle the plans and strategies of its indicators
     * @param options the limits and the day of reading
     * @param isTaken returns whether another document has an id
     */
    TableReading read(InputStream stream, String name, Bundle bundle, ReadOptions options, Predicate<String> isTaken);

    /** Returns the format on the class path or the module path, if there is one. */
    static Optional<TableFormat> find() {
        return ServiceLoader.load(TableFormat.class, TableFormat.class.getClassLoader())
                .findFirst();
    }
}
