package org.snitp.annex.internal.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.snitp.annex.document.AnnexCell;
import org.snitp.annex.document.AnnexField;
import org.snitp.annex.document.AnnexParagraph;
import org.snitp.annex.document.AnnexRow;
import org.snitp.annex.internal.vocabulary.Heads;
import org.snitp.annex.internal.vocabulary.Spellings;

/**
 * The heads of a table, in one row or in two, of which the upper one joins columns.
 *
 * @param rows how many rows they take
 * @param columns the columns, from left to right
 */
record ColumnHeads(int rows, List<Column> columns) {

    /** Fewer known heads may stand in any row. */
    private static final int MIN_KNOWN = 3;

    ColumnHeads {
        columns = List.copyOf(columns);
    }

    /**
     * A head in one of the two rows.
     *
     * @param cell its cell
     * @param above the text of the cell above, which joins columns; empty if there is none
     */
    private record Head(AnnexCell cell, String above) {}

    /** Returns the heads that begin in a row, if it is a row of heads. */
    static Optional<ColumnHeads> at(List<AnnexRow> rows, int index, Heads heads) {
        AnnexRow upper = rows.get(index);
        if (index + 1 < rows.size() && joins(upper) && isLower(upper, rows.get(index + 1), heads)) {
            Optional<ColumnHeads> two = of(2, both(upper, rows.get(index + 1)), heads);
            if (two.isPresent()) {
                return two;
            }
        }
        return of(1, upper.cells().stream().map(cell -> new Head(cell, "")).toList(), heads);
    }

    private static boolean joins(AnnexRow row) {
        return row.cells().size() > 1 && row.cells().stream().anyMatch(cell -> cell.columns() > 1);
    }

    /**
     * A lower row has heads only, and cells that are merged with the ones above. Heads that are not known are below one that joins
     * columns, if all others are merged with the ones above.
     */
    private static boolean isLower(AnnexRow upper, AnnexRow lower, Heads heads) {
        List<AnnexCell> own = own(lower.cells());
        boolean known = own.stream()
                .allMatch(cell -> heads.field(above(upper, cell), text(cell)).isPresent());
        boolean merged = lower.cells().stream().anyMatch(AnnexCell::continued)
                && own.stream().noneMatch(cell -> above(upper, cell).isEmpty());
        return !own.isEmpty() && (known || merged);
    }

    private static List<AnnexCell> own(List<AnnexCell> cells) {
        return cells.stream()
                .filter(cell -> !cell.continued() && !cell.isBlank())
                .toList();
    }

    /** Returns the text of the upper cell that joins columns and covers a lower one; empty if none does. */
    private static String above(AnnexRow upper, AnnexCell cell) {
        return upper.cell(cell.column())
                .filter(joining -> joining.columns() > 1)
                .map(ColumnHeads::text)
                .orElse("");
    }

    /** The lower cells, and the upper ones where the lower are blank or merged with them. */
    private static List<Head> both(AnnexRow upper, AnnexRow lower) {
        List<Head> cells = new ArrayList<>();
        for (AnnexCell above : upper.cells()) {
            List<AnnexCell> below = own(lower.cells()).stream()
                    .filter(cell -> above.covers(cell.column()))
                    .toList();
            if (below.isEmpty()) {
                cells.add(new Head(above, ""));
            }
            below.forEach(cell -> cells.add(new Head(cell, above(upper, cell))));
        }
        return cells;
    }

    private static Optional<ColumnHeads> of(int rows, List<Head> cells, Heads heads) {
        List<Column> columns = new ArrayList<>();
        Set<AnnexField> fields = EnumSet.noneOf(AnnexField.class);
        int known = 0;
        for (Head one : cells) {
            AnnexCell cell = one.cell();
            String head = text(cell);
            Optional<AnnexField> field = heads.field(one.above(), head);
            known += field.isPresent() ? 1 : 0;
            field.ifPresent(fields::add);
            columns.add(new Column(
                    cell.column(),
                    cell.column() + cell.columns() - 1,
                    head,
                    one.above(),
                    field.orElse(AnnexField.IGNORED),
                    heads.hasBothRoles(head)));
        }
        fields.remove(AnnexField.IGNORED);
        fields.remove(AnnexField.OBJECTIVE);
        long filled = cells.stream().filter(one -> !one.cell().isBlank()).count();
        return fields.size() >= MIN_KNOWN && known * 2L >= filled
                ? Optional.of(new ColumnHeads(rows, once(columns)))
                : Optional.empty();
    }

    /** Of several columns about the same, the first one is taken. Sums and values have as many columns as they need. */
    private static List<Column> once(List<Column> columns) {
        Set<AnnexField> seen = EnumSet.noneOf(AnnexField.class);
        return columns.stream()
                .map(column ->
                        column.field().isValue() || seen.add(column.field()) ? column : column.with(AnnexField.IGNORED))
                .toList();
    }

    static String text(AnnexCell cell) {
        return Spellings.tidy(
                cell.paragraphs().stream().map(AnnexParagraph::text).collect(Collectors.joining(" ")));
    }

    /** Returns the column in which a cell begins. */
    Optional<Column> column(AnnexCell cell) {
        return columns.stream().filter(column -> column.covers(cell.column())).findFirst();
    }

    /** Returns the last column of the grid. */
    int width() {
        return columns.stream().mapToInt(Column::last).max().orElse(0);
    }

    /** Returns the heads by the first column of the grid, for places. */
    Map<Integer, String> names() {
        return columns.stream()
                .collect(Collectors.toMap(Column::first, Column::head, (one, other) -> one, java.util.TreeMap::new));
    }
}
