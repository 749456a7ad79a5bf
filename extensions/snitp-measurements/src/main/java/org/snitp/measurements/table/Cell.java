package org.snitp.measurements.table;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/** The content of a cell: a text or a number. */
public sealed interface Cell {

    /** An empty cell. */
    Cell EMPTY = new Text("");

    /**
     * A text, which a spreadsheet must treat as a text whatever it looks like.
     *
     * @param text the text; may be empty
     */
    record Text(String text) implements Cell {
        /** Checks that no component is null. */
        public Text {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A number, with which a spreadsheet can calculate.
     *
     * @param number the number
     */
    record Decimal(BigDecimal number) implements Cell {
        /** Checks that no component is null. */
        public Decimal {
            Objects.requireNonNull(number, "number");
        }
    }

    /** Returns a cell with a text. */
    static Cell of(String text) {
        Objects.requireNonNull(text, "text");
        return new Text(text);
    }

    /** Returns a cell with a number. */
    static Cell of(BigDecimal number) {
        Objects.requireNonNull(number, "number");
        return new Decimal(number);
    }

    /** Returns a cell with a whole number. */
    static Cell of(long number) {
        return new Decimal(BigDecimal.valueOf(number));
    }

    /** Returns a cell with a number, or an empty one. */
    static Cell of(Optional<BigDecimal> number) {
        Objects.requireNonNull(number, "number");
        return number.map(Cell::of).orElse(EMPTY);
    }
}
