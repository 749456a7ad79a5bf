package org.snitp.annex.internal.plan;

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
 * @param text all of the row, for remarks
 * @param place the place of the row
 */
record RowCells(Map<AnnexField, FieldCell> fields, String text, AnnexPlace place) {

    /**
     * A cell of a known column.
     *
     * @param continued whether it is merged with the one above
     * @param paragraphs its paragraphs, with the head of the column in their places
     * @param place where it is
     */
    record FieldCell(boolean continued, List<AnnexParagraph> paragraphs, AnnexPlace place) {}

    /** Sorts the cells of a row; what is in other columns is told. */
    static RowCells of(AnnexPlace place, AnnexRow row, ColumnHeads heads, Remarks remarks) {
        Map<AnnexField, FieldCell> fields = new EnumMap<>(AnnexField.class);
        for (AnnexCell cell : row.cells()) {
            Optional<Column> column = heads.column(cell);
            AnnexPlace cellPlace = AnnexPlace.inTable(place.table(), row.number(), cell.column())
                    .withHead(column.map(Column::head).orElse(""));
            AnnexField field = column.map(Column::field).orElse(AnnexField.IGNORED);
            if (field == AnnexField.IGNORED || fields.containsKey(field)) {
                if (!cell.isBlank()) {
                    remarks.add(RemarkKind.COLUMN_NOT_TAKEN, cellPlace, "text", ColumnHeads.text(cell));
                }
                continue;
            }
            fields.put(field, new FieldCell(cell.continued(), named(cell, cellPlace), cellPlace));
            if (column.isPresent()
                    && cell.column() + cell.columns() - 1 > column.get().last()
                    && !cell.isBlank()) {
                remarks.add(RemarkKind.CELL_ACROSS, cellPlace, "text", ColumnHeads.text(cell), "field", field.name());
            }
        }
        String text = row.cells().stream()
                .map(ColumnHeads::text)
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(" | "));
        return new RowCells(fields, text, place);
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
                .allMatch(field -> field == AnnexField.TITLE || filled(field).isEmpty());
    }

    /** Returns whether the row has the sums of the rows above. */
    boolean isTotal() {
        List<AnnexParagraph> title = filled(AnnexField.TITLE);
        return !title.isEmpty() && title.get(0).text().strip().matches("(?iu)(?:sub)?total(?:\\s+general)?\\s*:?");
    }

    AnnexPlace titlePlace() {
        List<AnnexParagraph> title = filled(AnnexField.TITLE);
        return title.isEmpty() ? place : title.get(0).place();
    }
}
