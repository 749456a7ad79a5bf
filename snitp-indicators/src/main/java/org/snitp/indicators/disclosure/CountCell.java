package org.snitp.indicators.disclosure;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.snitp.model.measurement.CellOrder;
import org.snitp.model.time.Period;

/**
 * Identifies a figure of an indicator.
 *
 * @param period the period of the figure; absent for the overall value
 * @param categories the category of each dimension along which it is broken down; empty for the total
 */
public record CountCell(Optional<Period> period, Map<String, String> categories) implements Comparable<CountCell> {

    private static final Comparator<CountCell> ORDER = Comparator.comparing(
                    (CountCell cell) -> cell.period().orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(CountCell::categories, CellOrder.ORDER);

    /** Copies the categories. */
    public CountCell {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(categories, "categories");
        categories = Collections.unmodifiableMap(new HashMap<>(categories));
    }

    /** Names the figure of a period. */
    public static CountCell of(Period period, Map<String, String> categories) {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(categories, "categories");
        return new CountCell(Optional.of(period), categories);
    }

    /** Names what is reached altogether. */
    public static CountCell actual(Map<String, String> categories) {
        Objects.requireNonNull(categories, "categories");
        return new CountCell(Optional.empty(), categories);
    }

    /** Orders the overall value before periods, and cells within a period as {@link CellOrder} does. */
    @Override
    public int compareTo(CountCell other) {
        return ORDER.compare(this, other);
    }
}
