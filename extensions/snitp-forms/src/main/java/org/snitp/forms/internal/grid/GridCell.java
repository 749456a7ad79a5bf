package org.snitp.forms.internal.grid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A cell of a spreadsheet that is not empty.
 *
 * @param content what stands in it
 * @param formula the formula whose last result the content is, if it is one
 */
public record GridCell(Content content, Optional<String> formula) {

    /** What stands in a cell. */
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
     * @param number the number as it is shown: 45 where the cell shows 45 %
     * @param percent whether the cell shows it in percent
     */
    public record Decimal(BigDecimal number, boolean percent) implements Content {}

    /**
     * A date.
     *
     * @param day the day; the time of the day is dropped
     */
    public record Day(LocalDate day) implements Content {}

    /**
     * TRUE or FALSE.
     *
     * @param value which of them
     */
    public record Truth(boolean value) implements Content {}

    /**
     * An error that a spreadsheet shows in place of a result.
     *
     * @param error the error, as {@code #REF!}
     */
    public record Fault(String error) implements Content {}

    /** A formula that was never computed. */
    public record Uncomputed() implements Content {}

    /** Returns a cell that is no formula. */
    public static GridCell of(Content content) {
        return new GridCell(content, Optional.empty());
    }
}
