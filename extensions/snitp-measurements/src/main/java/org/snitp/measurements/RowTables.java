package org.snitp.measurements;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tables of rows, one after the other; in each, rows have as many cells as there are columns. */
interface RowTables {

    /** The names of the columns of the current table; if absent, its first row has them. */
    Optional<List<String>> columns();

    /** The number of lines before the current table; one less than none if its columns are named in no line. */
    int linesBefore();

    /** Returns the next row of the current table, if it has one more. */
    Optional<List<@Nullable String>> next() throws Exception;

    /** Starts the next table, if there is one more. */
    boolean startNext();
}
