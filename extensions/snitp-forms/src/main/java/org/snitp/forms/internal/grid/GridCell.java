package org.snitp.forms.internal.grid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A non-empty cell of a spreadsheet.
 *
 * @param content its content
 * @param formula the formula whose last result the content is, if there is one
 */
public record GridCell(Content content, Optional<String> formula) {

    /** The content of a cell. */
    public sealed interface Content {}

    /**
     * A text.
     *
     * @param text the text, never empty; its lines end with LF
     */
    public record Text(String text) implements Content {}

    /**
     * A number.
     *
     * @param number the number as displayed: 45 if the cell displays 45 %
     * @param percent whether the cell displays it in percent
     */
    public record Decimal(BigDecimal number, boolean percent) implements Content {}

    /**
     * A date.
     *
     * @param day the day; the time of day is dropped
     */
    public record Day(LocalDate day) implements Content {}

    /**
     * TRUE or FALSE.
     *
     * @param value the value
     */
    public record Truth(boolean value) implements Content {}

    /**
     * An error that a spreadsheet displays instead of a result.
     *
     * @param error the error, such as {@code #REF!}
     */
    public record Fault(String error) implements Content {}

    /** A formula that was never computed. */
    public record Uncomputed() implements Content {}

    /** Returns a cell that is not a formula. */
    public static GridCell of(Content content) {
        return new GridCell(content, Optional.empty());
    }
}
