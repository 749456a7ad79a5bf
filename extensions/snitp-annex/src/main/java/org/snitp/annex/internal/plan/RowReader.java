package org.snitp.annex.internal.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snitp.annex.document.AnnexCell;
import org.snitp.annex.document.AnnexDocument;
import org.snitp.annex.document.AnnexField;
import org.snitp.annex.document.AnnexParagraph;
import org.snitp.annex.document.AnnexPlace;
import org.snitp.annex.document.AnnexRemark;
import org.snitp.annex.document.AnnexRow;
import org.snitp.annex.document.AnnexTable;
import org.snitp.annex.document.RemarkKind;
import org.snitp.annex.internal.vocabulary.Heads;
import org.snitp.annex.internal.vocabulary.Spellings;

/** Reads the tables row by row: heads, objectives, actions, rows that go on, and what is none of them. */
public final class RowReader {

    private final Heads heads;
    private final Remarks remarks;
    private final Roles roles;

    private final List<ObjectiveLine> objectives = new ArrayList<>();
    private final List<AnnexParagraph> outside = new ArrayList<>();
    private final List<ActionDraft> actions = new ArrayList<>();
    private final CodeBook codes = new CodeBook();

    /** The columns that were read, in the order of the document. */
    private final List<Column> read = new ArrayList<>();

    private @Nullable ColumnHeads columns;
    private @Nullable ActionDraft current;
    private String objective = "";

    /** What each field showed in the row above, for cells that are merged with it. */
    private final Map<AnnexField, List<AnnexParagraph>> above = new EnumMap<>(AnnexField.class);

    /** Whose field a cell is. */
    private record Owner(String action, AnnexField field, String head) {}

    private final Map<AnnexPlace, Owner> owners = new HashMap<>();

    /** Creates a reader that knows some heads. */
    public RowReader(Heads heads, Remarks remarks) {
        this.heads = heads;
        this.remarks = remarks;
        this.roles = new Roles(heads, remarks);
    }

    /** Reads all tables. */
    public void read(AnnexDocument document) {
        for (AnnexTable table : document.tables()) {
            table.before().forEach(this::paragraph);
            table(table);
        }
        document.after().forEach(this::paragraph);
    }

    /** Returns the objectives, in the order of the document. */
    public List<ObjectiveLine> objectives() {
        return objectives;
    }

    /** Returns the paragraphs outside tables that are no objectives. */
    public List<AnnexParagraph> outside() {
        return outside;
    }

    List<ActionDraft> actions() {
        return actions;
    }

    List<Column> columns() {
        return read;
    }

    /** Returns the fields of the columns that were read, by their heads with what stands above them. */
    public Map<String, AnnexField> fields() {
        Map<String, AnnexField> fields = new LinkedHashMap<>();
        read.stream()
                .filter(column -> !column.whole().isEmpty())
                .forEach(column -> fields.putIfAbsent(column.whole(), column.field()));
        return fields;
    }

    /** Returns whether more heads are English than Romanian. */
    boolean isEnglish() {
        long known = read.stream()
                .filter(column -> column.field() != AnnexField.IGNORED)
                .count();
        return 2
                        * read.stream()
                                .filter(column -> heads.isEnglish(column.head()))
                                .count()
                > known;
    }

    /** Returns a remark of the reader as one about the action in whose row it is, if there is one. */
    public AnnexRemark about(AnnexRemark remark) {
        AnnexPlace place = remark.place();
        Owner owner = owners.get(AnnexPlace.inTable(place.table(), place.row(), place.column()));
        return owner == null ? remark : remark.at(place.withHead(owner.head())).about(owner.action(), owner.field());
    }

    private void paragraph(AnnexParagraph paragraph) {
        Optional<ObjectiveLine> found = ObjectiveLine.of(paragraph);
        if (found.isPresent()) {
            begin(found.get());
        } else if (!paragraph.isBlank()) {
            outside.add(paragraph);
        }
    }

    private void begin(ObjectiveLine found) {
        if (!found.title().isEmpty()) {
            objectives.add(found);
        }
        objective = found.code();
        remarks.add(RemarkKind.OBJECTIVE, found.paragraph().place(), "code", found.code(), "text", found.title());
    }

    private void table(AnnexTable table) {
        above.clear();
        List<AnnexRow> rows = table.rows();
        Optional<Integer> first = firstHeads(rows);
        if (first.isEmpty() && !carriesOn(table)) {
            String text = rows.isEmpty() ? "" : text(rows.get(0).cells());
            remarks.add(RemarkKind.TABLE_WITHOUT_HEADS, AnnexPlace.inTable(table.number(), 0, 0), "text", text);
            return;
        }
        boolean begun = first.isEmpty();
        for (int i = 0; i < rows.size(); i++) {
            Optional<ColumnHeads> found = ColumnHeads.at(rows, i, heads);
            if (found.isPresent()) {
                heads(table.number(), rows.get(i), found.get(), !begun);
                begun = true;
                i += found.get().rows() - 1;
            } else {
                row(table.number(), rows.get(i));
            }
        }
    }

    private Optional<Integer> firstHeads(List<AnnexRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (ColumnHeads.at(rows, i, heads).isPresent()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** A table without heads goes on the one before if its cells begin where that one's columns do. */
    private boolean carriesOn(AnnexTable table) {
        ColumnHeads last = columns;
        if (last == null || current == null || table.rows().isEmpty()) {
            return false;
        }
        boolean same = table.rows().stream()
                .filter(row -> row.cells().size() > 1)
                .allMatch(row -> row.cells().size() == last.columns().size()
                        && row.cells().stream()
                                .allMatch(cell -> last.column(cell)
                                        .filter(column -> column.first() == cell.column())
                                        .isPresent()));
        if (same) {
            remarks.add(RemarkKind.HEADS_CARRIED_ON, AnnexPlace.inTable(table.number(), 0, 0));
        }
        return same;
    }

    private void heads(int table, AnnexRow row, ColumnHeads found, boolean tell) {
        above.clear();
        boolean changed = columns == null || !columns.columns().equals(found.columns());
        columns = found;
        if (!tell || !changed) {
            return;
        }
        for (Column column : found.columns()) {
            read.add(column);
            AnnexPlace place = AnnexPlace.inTable(table, row.number(), column.first());
            if (column.field() != AnnexField.IGNORED) {
                remarks.add(
                        RemarkKind.COLUMN_READ,
                        place,
                        "text",
                        column.head(),
                        "field",
                        column.field().name());
                continue;
            }
            Optional<AnnexField> known = heads.field(column.above(), column.head());
            if (!column.head().isEmpty() && known.isEmpty()) {
                remarks.add(RemarkKind.UNKNOWN_COLUMN, place, "text", column.whole());
            } else if (known.filter(field -> field != AnnexField.IGNORED).isPresent()) {
                remarks.add(RemarkKind.COLUMN_TWICE, place, "text", column.head());
            }
        }
    }

    private void row(int table, AnnexRow row) {
        List<AnnexCell> filled =
                row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        if (filled.isEmpty() && row.cells().stream().noneMatch(AnnexCell::continued)) {
            return;
        }
        AnnexPlace place = AnnexPlace.inTable(table, row.number(), 0);
        if (filled.size() == 1 && across(place, row, filled.get(0))) {
            return;
        }
        if (columns == null) {
            // A row above the first heads.
            filled.forEach(cell -> cell.paragraphs().forEach(this::paragraph));
            return;
        }
        fields(place, row, columns);
    }

    /** An objective, or another row of one text. */
    private boolean across(AnnexPlace place, AnnexRow row, AnnexCell cell) {
        List<AnnexParagraph> filled = cell.paragraphs().stream()
                .filter(paragraph -> !paragraph.isBlank())
                .toList();
        if (filled.stream().allMatch(paragraph -> ObjectiveLine.of(paragraph).isPresent())) {
            filled.forEach(this::paragraph);
            return true;
        }
        boolean wide = columns != null && cell.columns() > 1 && cell.columns() >= columns.width() - 1;
        if (!wide || row.cells().size() > 2) {
            return false;
        }
        Optional<ObjectiveLine> first = ObjectiveLine.of(filled.get(0));
        if (first.isPresent()) {
            begin(first.get());
            filled.stream()
                    .skip(1)
                    .forEach(more -> remarks.add(RemarkKind.ROW_ACROSS, more.place(), "text", more.text()));
        } else {
            remarks.add(RemarkKind.ROW_ACROSS, place, "text", text(row.cells()));
        }
        return true;
    }

    private static String text(List<AnnexCell> cells) {
        return cells.stream()
                .map(ColumnHeads::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    /** A row of the columns: an action, or one that goes on. */
    private void fields(AnnexPlace place, AnnexRow row, ColumnHeads heading) {
        RowCells cells = RowCells.of(place, row, heading, roles, remarks);
        objective(cells);
        ActionDraft begun = begin(cells);
        if (begun == null && !cells.hasTitle()) {
            goOn(cells, place);
            return;
        }
        if (begun != null) {
            current = begun;
            actions.add(begun);
            take(cells, begun, false);
        }
    }

    /** A column of objectives says which one the action of the row serves, and those of the rows below. */
    private void objective(RowCells cells) {
        for (AnnexParagraph paragraph : cells.filled(AnnexField.OBJECTIVE)) {
            Optional<ObjectiveLine> named = ObjectiveLine.inColumn(paragraph);
            if (named.isEmpty()) {
                remarks.add(RemarkKind.COLUMN_NOT_TAKEN, paragraph.place(), "text", Spellings.tidy(paragraph.text()));
            } else if (!named.get().code().equals(objective)) {
                begin(named.get());
            }
        }
    }

    private void goOn(RowCells cells, AnnexPlace place) {
        ActionDraft draft = current;
        if (draft == null) {
            remarks.add(RemarkKind.STRAY_ROW, place, "text", cells.text());
        } else {
            take(cells, draft, true);
        }
    }

    /** Returns the action that a row begins. Null if it begins none, or one that cannot be taken. */
    private @Nullable ActionDraft begin(RowCells cells) {
        if (!cells.hasTitle()) {
            return null;
        }
        if (ActionHead.isNone(cells)) {
            RemarkKind kind = cells.isTotal() ? RemarkKind.ROW_ACROSS : RemarkKind.STRAY_ROW;
            remarks.add(kind, cells.place(), "text", cells.text());
            current = null;
            return null;
        }
        ActionHead head = ActionHead.of(cells, objective, remarks, codes);
        if (head.code().isEmpty() || !codes.add(head.code())) {
            remarks.add(RemarkKind.CODE_TWICE, cells.titlePlace(), "code", head.code(), "text", cells.text());
            current = null;
            return null;
        }
        return new ActionDraft(head.code(), head.title(), cells.titlePlace());
    }

    private void take(RowCells cells, ActionDraft draft, boolean goesOn) {
        for (Map.Entry<AnnexField, RowCells.FieldCell> entry : cells.fields().entrySet()) {
            AnnexField field = entry.getKey();
            RowCells.FieldCell cell = entry.getValue();
            AnnexPlace place = cell.place();
            owners.put(
                    AnnexPlace.inTable(place.table(), place.row(), place.column()),
                    new Owner(draft.code(), field, place.head()));
            if (field == AnnexField.TITLE || field == AnnexField.CODE || field == AnnexField.OBJECTIVE) {
                continue;
            }
            if (!cell.continued()) {
                own(draft, field, cell, goesOn);
            } else if (!goesOn && above.containsKey(field)) {
                remarks.about(RemarkKind.MERGED_CELL, cell.place(), draft.code(), field, "code", draft.code());
                draft.add(field, above.get(field));
            }
        }
        cells.values().forEach(value -> value(value, draft, goesOn));
    }

    /** A sum or a value is not repeated where its cell is merged with the one above: it would be counted twice. */
    private void value(RowCells.Value value, ActionDraft draft, boolean goesOn) {
        AnnexField field = value.column().field();
        AnnexPlace place = value.cell().place();
        owners.put(
                AnnexPlace.inTable(place.table(), place.row(), place.column()),
                new Owner(draft.code(), field, place.head()));
        if (value.cell().continued()) {
            if (!goesOn) {
                remarks.about(RemarkKind.VALUE_MERGED, place, draft.code(), field, "code", draft.code());
            }
            return;
        }
        List<Line> lines = Lines.of(value.cell().paragraphs(), draft.code(), field).stream()
                .filter(line -> !line.text().isEmpty())
                .toList();
        ValueCell cell = new ValueCell(value.column(), lines, place);
        if (!lines.isEmpty() && !(goesOn && draft.has(cell))) {
            draft.add(cell);
            if (goesOn && field == AnnexField.BUDGET) {
                remarks.about(RemarkKind.ROW_GOES_ON, place, draft.code(), field, "code", draft.code());
            }
        }
    }

    private void own(ActionDraft draft, AnnexField field, RowCells.FieldCell cell, boolean goesOn) {
        List<AnnexParagraph> paragraphs = said(draft, field, cell);
        above.put(field, paragraphs);
        boolean blank = paragraphs.stream().allMatch(AnnexParagraph::isBlank);
        if (!goesOn) {
            draft.add(field, paragraphs);
        } else if (!blank && !draft.has(field, paragraphs)) {
            remarks.about(RemarkKind.ROW_GOES_ON, cell.place(), draft.code(), field, "code", draft.code());
            draft.add(field, paragraphs);
        }
    }

    /** A dash says nothing, and a mark of repetition nothing that can be taken. */
    private List<AnnexParagraph> said(ActionDraft draft, AnnexField field, RowCells.FieldCell cell) {
        List<AnnexParagraph> filled =
                cell.paragraphs().stream().filter(one -> !one.isBlank()).toList();
        if (filled.size() != 1) {
            return cell.paragraphs();
        }
        String text = filled.get(0).text();
        boolean ditto = Nothing.isDitto(text);
        if (ditto || Nothing.isNothing(text)) {
            RemarkKind kind = ditto ? RemarkKind.DITTO : RemarkKind.NOTHING_SAID;
            remarks.about(kind, cell.place(), draft.code(), field, "text", text);
            return List.of();
        }
        return cell.paragraphs();
    }
}
