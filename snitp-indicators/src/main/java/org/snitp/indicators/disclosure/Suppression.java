package org.snitp.indicators.disclosure;

import java.util.Map;
import java.util.Set;
import org.snitp.model.time.Period;

/**
 * What is withheld of the figures of one indicator. Whatever is derived from a withheld figure, as its achievement or its
 * status, has to be withheld as well.
 *
 * @param whole whether every figure is withheld, because no smaller set was found that is safe
 * @param sensitive the figures that are withheld because they are small
 * @param complementary the figures that are withheld because they would give others away
 */
public record Suppression(boolean whole, Set<Cell> sensitive, Set<Cell> complementary) {

    /** Nothing is withheld. */
    public static final Suppression NONE = new Suppression(false, Set.of(), Set.of());

    /** Every figure is withheld. */
    public static final Suppression WHOLE = new Suppression(true, Set.of(), Set.of());

    /** Copies the sets. */
    public Suppression {
        sensitive = Set.copyOf(sensitive);
        complementary = Set.copyOf(complementary);
    }

    /** Tells whether nothing is withheld. */
    public boolean isEmpty() {
        return !whole && sensitive.isEmpty() && complementary.isEmpty();
    }

    /** Tells whether the figure of a period is withheld. */
    public boolean withholds(Period period, Map<String, String> categories) {
        return withholds(Cell.of(period, categories));
    }

    /** Tells whether what is reached altogether is withheld. */
    public boolean withholdsActual(Map<String, String> categories) {
        return withholds(Cell.actual(categories));
    }

    private boolean withholds(Cell cell) {
        return whole || sensitive.contains(cell) || complementary.contains(cell);
    }
}
