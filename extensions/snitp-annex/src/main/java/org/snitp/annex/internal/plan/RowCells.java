package org.snitp.annex.internal.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snitp.annex.document.AnnexCell;
import org.snitp.annex.document.AnnexField;
import org.snitp.annex.document.AnnexParagraph;
import org.snitp.annex.document.AnnexPlace;
import org.snitp.annex.document.AnnexRow;
import org.snitp.annex.document.RemarkKind;

/**
 * The cells of a row, by what their columns are about.
 *
 * @param fields the cells
 * @param values the cells of columns with sums, and with values beside indicators
 * @param text all of the row, for remarks
 * @param place the place of the row
 */
record RowCells(Map<AnnexField, FieldCell> fields, List<Value> values, String text, AnnexPlace place) {

    /**
     * A cell with sums, or with values beside indicators.
     *
     * @param column its column
     * @param cell the cell
     */
    record Value(Column column, FieldCell cell) {}

    /**
     * A cell of a known column.
     *
     * @param continued whether it is merged with the one above
     * @param paragraphs its paragraphs, with the head of the column in their places
     * @param place where it is
     */
    record FieldCell(boolean continued, List<AnnexParagraph> paragraphs, AnnexPlace place) {}

    /** Sorts the cells of a row; what is in other columns is told. */
    static RowCells of(AnnexPlace place, AnnexRow row, ColumnHeads heads, Roles roles, Remarks remarks) {
        Map<AnnexField, FieldCell> fields = new EnumMap<>(AnnexField.class);
        List<Value> values = new ArrayList<>();
        for (AnnexCell cell : row.cells()) {
            Optional<Column> column = heads.column(cell);
            AnnexPlace cellPlace = AnnexPlace.inTable(place.table(), row.number(), cell.column())
                    .withHead(column.map(Column::head).orElse(""));
            AnnexField field = column.map(Column::field).orElse(AnnexField.IGNORED);
            if (column.isEmpty() || field == AnnexField.IGNORED || fields.containsKey(field)) {
                if (!cell.isBlank()) {
                    remarks.add(RemarkKind.COLUMN_NOT_TAKEN, cellPlace, "text", ColumnHeads.text(cell));
                }
                continue;
            }
            FieldCell found = new FieldCell(cell.continued(), named(cell, cellPlace), cellPlace);
            if (cell.column() + cell.columns() - 1 > column.get().last() && !cell.isBlank()) {
                remarks.add(RemarkKind.CELL_ACROSS, cellPlace, "text", ColumnHeads.text(cell), "field", field.name());
            }
            if (field.isValue()) {
                values.add(new Value(column.get(), found));
            } else {
                fields.put(field, found);
            }
        }
        heads.columns().stream()
                .filter(column -> column.field() == AnnexField.RESPONSIBLE || column.field() == AnnexField.SUPPORT)
                .forEach(column -> roles(fields, column, roles));
        String text = row.cells().stream()
                .map(ColumnHeads::text)
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(" | "));
        return new RowCells(fields, values, text, place);
    }

    /** A cell may say which of its institutions are responsible and which support. */
    private static void roles(Map<AnnexField, FieldCell> fields, Column column, Roles roles) {
        FieldCell cell = fields.get(column.field());
        if (cell == null || !cell.place().head().equals(column.head())) {
            return;
        }
        if (cell.continued()) {
            if (column.roles()) {
                fields.putIfAbsent(AnnexField.SUPPORT, cell);
            }
            return;
        }
        Map<AnnexField, List<AnnexParagraph>> said = roles.of(column, cell.paragraphs());
        fields.put(column.field(), new FieldCell(false, said.getOrDefault(column.field(), List.of()), cell.place()));
        said.forEach((field, paragraphs) -> {
            if (field != column.field()) {
                FieldCell other = fields.get(field);
                List<AnnexParagraph> all =
                        new ArrayList<>(other == null || other.continued() ? List.of() : other.paragraphs());
                all.addAll(paragraphs);
                fields.put(field, new FieldCell(false, all, other == null ? cell.place() : other.place()));
            }
        });
    }

    private static List<AnnexParagraph> named(AnnexCell cell, AnnexPlace place) {
        return cell.paragraphs().stream()
                .map(one -> new AnnexParagraph(
                        one.text(),
                        one.number(),
                        one.level(),
                        one.changed(),
                        one.place().withHead(place.head())))
                .toList();
    }

    /** Returns the paragraphs of a field that are not blank. */
    List<AnnexParagraph> filled(AnnexField field) {
        FieldCell cell = fields.get(field);
        return cell == null
                ? List.of()
                : cell.paragraphs().stream().filter(one -> !one.isBlank()).toList();
    }

    /** Returns whether the row has a title or a code of its own. */
    boolean hasTitle() {
        return !filled(AnnexField.TITLE).isEmpty() || !filled(AnnexField.CODE).isEmpty();
    }

    /** Returns whether nothing but the title is filled in. */
    boolean isTitleAlone() {
        return fields.keySet().stream()
                        .allMatch(field ->
                                field == AnnexField.TITLE || filled(field).isEmpty())
                && values.stream()
                        .allMatch(value -> value.cell().paragraphs().stream().allMatch(AnnexParagraph::isBlank));
    }

    /** Returns whether the row has the sums of the rows above. */
    boolean isTotal() {
        return isTotal(filled(AnnexField.TITLE)) || isTotal(filled(AnnexField.CODE));
    }

    private static boolean isTotal(List<AnnexParagraph> paragraphs) {
        return !paragraphs.isEmpty()
                && paragraphs
                        .get(0)
                        .text()
                        .strip()
                        .matches("(?iu)(?:sub)?total(?:\\s+(?:general|buget|costuri|budget|costs))?\\s*:?");
    }

    AnnexPlace titlePlace() {
        List<AnnexParagraph> title = filled(AnnexField.TITLE);
        return title.isEmpty() ? place : title.get(0).place();
    }
}
