package org.snitp.measurements;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The names of the columns of measurements.
 *
 * @since 0.1.0
 */
public final class MeasurementColumns {

    /** The names by what is left of them in a database. */
    private static final Map<String, String> NAMES = names();

    private MeasurementColumns() {}

    private static Map<String, String> names() {
        Map<String, String> names = new TreeMap<>();
        CsvColumn.heads(Stream.empty()).forEach(name -> names.put(folded(name), name));
        return names;
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "");
    }

    /**
     * Returns the name of the column that a database calls differently: {@code reportedBy} for {@code reported_by} and
     * {@code REPORTEDBY}. Any other name is returned as it is.
     */
    public static String named(String label) {
        Objects.requireNonNull(label, "label");
        return NAMES.getOrDefault(folded(label), label);
    }
}
