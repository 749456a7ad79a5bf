package org.snitp.forms.internal.grid;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** Reads the content of a cell of a workbook. */
final class XlsxCells {

    /** Errors as results of formulas (ECMA-376 part 1, section 18.17.2.7, and those added by later versions of Excel). */
    private static final Set<String> FAULTS = Set.of(
            "#DIV/0!",
            "#N/A",
            "#NAME?",
            "#NULL!",
            "#NUM!",
            "#REF!",
            "#VALUE!",
            "#GETTING_DATA",
            "#SPILL!",
            "#CALC!",
            "#FIELD!",
            "#BLOCKED!",
            "#UNKNOWN!",
            "#CONNECT!");

    /** A character that XML does not allow, by its code point (ECMA-376 part 1, section 22.4.2.4). */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final boolean date1904;

    XlsxCells(boolean date1904) {
        this.date1904 = date1904;
    }

    /** Returns a cell, unless it is empty. */
    Optional<GridCell> read(Cell cell) {
        Optional<String> formula = Optional.ofNullable(cell.getFormula()).filter(text -> !text.isEmpty());
        return content(cell, formula.isPresent()).map(content -> new GridCell(content, formula));
    }

    private Optional<GridCell.Content> content(Cell cell, boolean computed) {
        String raw = Objects.requireNonNullElse(cell.getRawValue(), "");
        if (cell.getType() == CellType.ERROR) {
            return Optional.of(new GridCell.Fault(raw));
        }
        if (cell.getValue() instanceof BigDecimal number) {
            return Optional.of(
                    number(number, raw, NumberFormat.of(cell.getDataFormatId(), cell.getDataFormatString())));
        }
        if (cell.getValue() instanceof Boolean truth) {
            return Optional.of(new GridCell.Truth(truth));
        }
        if (computed && FAULTS.contains(raw)) {
            return Optional.of(new GridCell.Fault(raw));
        }
        if (raw.isEmpty()) {
            return computed ? Optional.of(new GridCell.Uncomputed()) : Optional.empty();
        }
        return Optional.of(new GridCell.Text(text(raw)));
    }

    private GridCell.Content number(BigDecimal written, String raw, NumberFormat format) {
        Optional<GridCell.Content> content = Decimals.typed(written).flatMap(number -> switch (format) {
            case PLAIN -> Optional.of(new GridCell.Decimal(number, false));
            case PERCENT -> Optional.of(new GridCell.Decimal(Decimals.percent(number), true));
            case DATE -> Decimals.day(number, date1904).map(GridCell.Day::new);
        });
        return content.orElseGet(() -> new GridCell.Fault(raw));
    }

    private static String text(String raw) {
        String decoded = ESCAPED.matcher(raw)
                .replaceAll(match ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(match.group(1), 16))));
        return LineFeeds.only(decoded);
    }
}
