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

    /** Returns the heads that begin in a row, if it is a row of heads. */
    static Optional<ColumnHeads> at(List<AnnexRow> rows, int index, Heads heads) {
        AnnexRow upper = rows.get(index);
        if (index + 1 < rows.size() && joins(upper) && isLower(rows.get(index + 1), heads)) {
            Optional<ColumnHeads> two = of(2, both(upper, rows.get(index + 1)), heads);
            if (two.isPresent()) {
                return two;
            }
        }
        return of(1, upper.cells(), heads);
    }

    private static boolean joins(AnnexRow row) {
        return row.cells().size() > 1 && row.cells().stream().anyMatch(cell -> cell.columns() > 1);
    }

    /** A lower row has heads only, and cells that are merged with the ones above. */
    private static boolean isLower(AnnexRow row, Heads heads) {
        List<AnnexCell> own = row.cells().stream()
                .filter(cell -> !cell.continued() && !cell.isBlank())
                .toList();
        return !own.isEmpty()
                && own.stream().allMatch(cell -> heads.field(text(cell)).isPresent());
    }

    /** The lower cells, and the upper ones where the lower are blank or merged with them. */
    private static List<AnnexCell> both(AnnexRow upper, AnnexRow lower) {
        List<AnnexCell> cells = new ArrayList<>();
        for (AnnexCell above : upper.cells()) {
            List<AnnexCell> below = lower.cells().stream()
                    .filter(cell -> above.covers(cell.column()) && !cell.continued() && !cell.isBlank())
                    .toList();
            cells.addAll(below.isEmpty() ? List.of(above) : below);
        }
        return cells;
    }

    private static Optional<ColumnHeads> of(int rows, List<AnnexCell> cells, Heads heads) {
        List<Column> columns = new ArrayList<>();
        Set<AnnexField> fields = EnumSet.noneOf(AnnexField.class);
        int known = 0;
        for (AnnexCell cell : cells) {
            String head = text(cell);
            Optional<AnnexField> field = heads.field(head);
            known += field.isPresent() ? 1 : 0;
            field.ifPresent(fields::add);
            columns.add(new Column(
                    cell.column(), cell.column() + cell.columns() - 1, head, field.orElse(AnnexField.IGNORED)));
        }
        fields.remove(AnnexField.IGNORED);
        long filled = cells.stream().filter(cell -> !cell.isBlank()).count();
        return fields.size() >= MIN_KNOWN && known * 2L >= filled
                ? Optional.of(new ColumnHeads(rows, columns))
                : Optional.empty();
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
