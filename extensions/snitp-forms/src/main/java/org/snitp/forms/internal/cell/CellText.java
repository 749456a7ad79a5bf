package org.snitp.forms.internal.cell;

import java.math.BigDecimal;
import java.util.Optional;
import org.snitp.forms.internal.grid.GridCell;

/** The content of a cell as language-independent text. */
public final class CellText {

    private CellText() {}

    /**
     * Returns the content: numbers with a decimal point, days such as {@code 2025-07-15}, a formula without result
     * unchanged.
     */
    public static String of(GridCell cell) {
        GridCell.Content content = cell.content();
        if (content instanceof GridCell.Text text) {
            return text.text();
        }
        if (content instanceof GridCell.Decimal decimal) {
            return decimal.number().toPlainString() + (decimal.percent() ? " %" : "");
        }
        if (content instanceof GridCell.Day day) {
            return day.day().toString();
        }
        if (content instanceof GridCell.Truth truth) {
            return truth.value() ? "TRUE" : "FALSE";
        }
        if (content instanceof GridCell.Fault fault) {
            return fault.error();
        }
        return cell.formula().map(formula -> "=" + formula).orElse("");
    }

    /** Returns the number that was typed into a cell. */
    public static Optional<BigDecimal> number(GridCell cell) {
        return cell.content() instanceof GridCell.Decimal decimal ? Optional.of(decimal.number()) : Optional.empty();
    }

    /** Returns whether a cell is blank. */
    public static boolean isBlank(GridCell cell) {
        return cell.content() instanceof GridCell.Text text && isBlank(text.text());
    }

    private static boolean isBlank(String text) {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
