/**
 * Figures by the million: tables in CSV and YAML, folded row by row into what progress is computed from.
 *
 * <p>Nothing takes null, unless a parameter is marked as nullable: null is answered at once, by a {@link
 * NullPointerException} whose message is the name of the parameter. What is absent is an empty {@link java.util.Optional} or
 * list. What others implement, such as a lambda, answers as its author wants.
 */
module org.snitp.measurements {
    requires transitive org.snitp.io;
    requires org.snakeyaml.engine;
    requires de.siegmar.fastcsv;
    requires static org.jspecify;

    exports org.snitp.measurements;
    exports org.snitp.measurements.table;

    provides org.snitp.io.internal.table.TableFormat with
            org.snitp.measurements.CsvTables;
}
