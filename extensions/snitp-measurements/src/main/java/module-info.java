/**
 * Millions of figures: tables in CSV and YAML, loaded row by row into the input for progress.
 *
 * <p>Parameters must not be null unless they are marked as nullable: null causes a {@link NullPointerException} whose message
 * is the name of the parameter. Absent values are an empty {@link java.util.Optional} or list. This does not apply to
 * implementations by callers, such as lambdas.
 */
module org.snitp.measurements {
    requires transitive org.snitp.io;
    requires org.snakeyaml.engine;
    requires de.siegmar.fastcsv;
    requires static transitive java.sql;
    requires static org.jspecify;

    exports org.snitp.measurements;
    exports org.snitp.measurements.jdbc;
    exports org.snitp.measurements.state;
    exports org.snitp.measurements.table;

    provides org.snitp.io.internal.table.TableFormat with
            org.snitp.measurements.CsvTables;
}
