package org.snitp.model.indicator;

import java.math.BigDecimal;
import java.util.Objects;
import org.snitp.model.internal.term.Terms;

/** Which change of an indicator is progress. */
public enum Direction {
    /** Higher is better. */
    INCREASE,

    /** Lower is better. */
    DECREASE,

    /** Neither: the figure is for information only. */
    NONE;

    /**
     * Returns whether a change goes against this direction; an unchanged value never does.
     *
     * @param from the value before
     * @param to the value after
     */
    public boolean isAgainst(BigDecimal from, BigDecimal to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        int change = to.compareTo(from);
        return switch (this) {
            case INCREASE -> change < 0;
            case DECREASE -> change > 0;
            case NONE -> false;
        };
    }

    /**
     * Returns the constant of a word, as documents and exports have it. JAX-RS asks enums for a method of this name.
     *
     * @throws IllegalArgumentException if there is none; its message lists the words
     */
    public static Direction fromString(String word) {
        return Terms.parse(Direction.class, word);
    }
}
