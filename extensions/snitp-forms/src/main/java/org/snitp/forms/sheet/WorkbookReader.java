package org.snitp.forms.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snitp.forms.intake.CellLocation;
import org.snitp.forms.intake.FormCell;
import org.snitp.forms.internal.cell.CellText;
import org.snitp.forms.internal.grid.Grid;
import org.snitp.forms.internal.grid.GridCell;
import org.snitp.forms.internal.grid.GridRow;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.options.Limits;

/**
 * Finds the sheets in a workbook by the marks in its hidden columns, and reports everything else: added rows and tabs,
 * changed texts, missing rows and sheets.
 */
final class WorkbookReader {

    /** Why a workbook without marks is not one with sheets. */
    static final Map<String, String> NO_SHEETS = Map.of("variant", "sheets");

    private static final int MAX_NAMED = 20;

    private final CellLocation file;
    private final Remarks remarks = new Remarks();
    private final List<ReadSheet> sheets = new ArrayList<>();

    /** The original sheets, each by the ids of its document and indicator, or of its indicator only. */
    private final Set<List<String>> wanted = new LinkedHashSet<>();

    private final Set<String> wantedInTabs = new LinkedHashSet<>();
    private boolean hasMarks;
    private boolean hasContents;
    private @Nullable ReadSheet current;

    /** The paths of the cells of the current sheet. */
    private final Set<String> paths = new HashSet<>();

    private WorkbookReader(CellLocation file) {
        this.file = file;
    }

    /** The arguments of the message about a file that is too large. */
    static Map<String, String> tooLarge(Limits limits) {
        return Map.of("variant", "document", "limit", Long.toString(limits.documentBytes()));
    }

    static ReadWorkbook read(CellLocation file, List<Grid> grids) {
        WorkbookReader reader = new WorkbookReader(file);
        grids.forEach(reader::readTab);
        if (reader.hasMarks) {
            reader.tellMissing();
        }
        return new ReadWorkbook(reader.sheets, reader.remarks.all(), reader.hasMarks);
    }

    private void readTab(Grid tab) {
        current = null;
        int column = tab.rows().stream()
                .mapToInt(RowMark::column)
                .filter(found -> found > 0)
                .findFirst()
                .orElse(0);
        CellLocation location = new CellLocation(file.file(), tab.sheet(), 0, 0, 0);
        if (column == 0) {
            if (!tab.rows().isEmpty()) {
                tellTab(tab, location, "sheetTab");
            }
            return;
        }
        hasMarks = true;
        boolean isContents = column == ContentsTab.VISIBLE + 1;
        if (!isContents && column != SheetTab.VISIBLE + 1) {
            tellTab(tab, location, "sheetColumns");
            return;
        }
        hasContents |= isContents;
        boolean ends = isContents;
        for (GridRow row : tab.rows()) {
            ends |= readRow(tab, row, column);
        }
        if (!ends) {
            remarks.add(first(tab, location, ""), DiagnosticCode.FORM_REMARK, "sheetEnd", Map.of());
        }
    }

    /** Reports a tab without a readable sheet. */
    private void tellTab(Grid tab, CellLocation location, String variant) {
        List<String> contents = tab.rows().stream()
                .flatMap(row -> row.cells().values().stream())
                .filter(cell -> !CellText.isBlank(cell))
                .map(CellText::of)
                .limit(MAX_NAMED + 1L)
                .toList();
        if (!contents.isEmpty()) {
            String named = contents.stream().limit(MAX_NAMED).collect(Collectors.joining("; "));
            String more = contents.size() > MAX_NAMED ? "; …" : "";
            DiagnosticCode code =
                    variant.equals("sheetTab") ? DiagnosticCode.NOT_ASKED : DiagnosticCode.INCOMPLETE_FORM;
            remarks.add(first(tab, location, named + more), code, variant, Map.of());
        }
    }

    private static FormCell first(Grid tab, CellLocation location, String content) {
        int row = tab.rows().get(0).number();
        CellLocation first = new CellLocation(location.file(), location.sheet(), row, row, 0);
        return Remarks.cell(first, "", content);
    }

    /** Reads a row, and returns whether it is the last one of a tab. */
    private boolean readRow(Grid tab, GridRow row, int column) {
        Optional<RowMark> found = RowMark.read(row, column);
        for (Map.Entry<Integer, GridCell> cell : row.cells().entrySet()) {
            boolean visible = cell.getKey() < column;
            boolean hidden = cell.getKey() >= column && cell.getKey() < column + RowMark.COLUMNS;
            if ((visible && found.isEmpty()) || (!visible && !(hidden && found.isPresent()))) {
                tellUnasked(cell(tab, row, cell.getKey()));
            }
        }
        if (found.isEmpty()) {
            return false;
        }
        RowMark mark = found.get();
        if (!mark.isSound()) {
            String said = Stream.of(SheetTab.FIELD, SheetTab.CONTENT)
                    .map(i -> cell(tab, row, i + 1).content())
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(": "));
            remarks.add(cell(tab, row, 1), DiagnosticCode.INCOMPLETE_FORM, "sheetMark", Map.of("content", said));
            current = mark.kind() == RowMark.Kind.SHEET ? null : current;
            return false;
        }
        read(tab, row, column, mark);
        return mark.kind() == RowMark.Kind.END;
    }

    private void read(Grid tab, GridRow row, int column, RowMark mark) {
        switch (mark.kind()) {
            case TEXT -> tellChanged(tab, row, column, mark, 0);
            case ENTRY -> {
                wanted.add(mark.about().subList(0, 2));
                tellChanged(tab, row, column, mark, 0);
            }
            case END -> {
                wantedInTabs.addAll(mark.about().get(0).lines().toList());
                tellChanged(tab, row, column, mark, 0);
            }
            case SHEET -> {
                tellChanged(tab, row, column, mark, 1);
                readTitle(cell(tab, row, SheetTab.FIELD + 1), mark);
            }
            case FIELD, GIVEN -> readField(tab, row, mark);
        }
    }

    /** Opens a sheet, unless its title says that it was exchanged. */
    private void readTitle(FormCell title, RowMark mark) {
        current = null;
        if (mark.isUnchanged(SheetTab.FIELD, title.content())) {
            current = ReadSheet.of(title, mark);
            paths.clear();
            sheets.add(current);
        } else {
            wanted.add(List.of(mark.about().get(1), mark.about().get(3)));
            remarks.add(
                    title,
                    DiagnosticCode.INCOMPLETE_FORM,
                    "sheetTitle",
                    Map.of("id", mark.about().get(3)));
        }
    }

    private void readField(Grid tab, GridRow row, RowMark mark) {
        FormCell label = cell(tab, row, SheetTab.FIELD + 1);
        FormCell task = cell(tab, row, SheetTab.TASK + 1);
        FormCell content = cell(tab, row, SheetTab.CONTENT + 1);
        boolean renamed = !mark.isUnchanged(SheetTab.FIELD, label.content());
        if (!task.content().isEmpty() && !mark.isUnchanged(SheetTab.TASK, task.content())) {
            tellUnasked(task);
        }
        ReadCell cell = new ReadCell(
                mark.about().get(1),
                mark.kind() == RowMark.Kind.FIELD,
                Remarks.cell(content.location(), label.content(), content.content()),
                row.cell(SheetTab.CONTENT + 1),
                mark,
                tab.mergedAt(row.number(), SheetTab.CONTENT + 1).filter(range -> range.firstRow() < range.lastRow()));
        ReadSheet sheet = current;
        if (sheet == null || !sheet.indicator().equals(mark.about().get(0))) {
            refuseTouched(cell, "sheetMoved", Map.of("id", mark.about().get(0)));
        } else if (!paths.add(cell.path())) {
            refuseTouched(cell, "sheetTwice", Map.of("id", mark.about().get(0)));
        } else if (renamed && cell.isTouched()) {
            refuseTouched(cell, "sheetLabel", Map.of("head", label.content()));
            sheet.cells().add(untouched(cell));
        } else {
            if (renamed) {
                tellUnasked(label);
            }
            sheet.cells().add(cell);
        }
    }

    /** A known cell that is not merged. */
    private static ReadCell untouched(ReadCell cell) {
        return new ReadCell(
                cell.path(),
                false,
                cell.cell(),
                Optional.empty(),
                cell.mark().with(cell.cell().content()),
                Optional.empty());
    }

    /** A row that cannot be read is not a loss if it was not filled in. */
    private void refuseTouched(ReadCell cell, String variant, Map<String, String> arguments) {
        if (cell.isTouched()) {
            remarks.add(cell.cell(), DiagnosticCode.INCOMPLETE_FORM, variant, arguments);
        }
    }

    /** Reports visible cells with changed content. */
    private void tellChanged(Grid tab, GridRow row, int column, RowMark mark, int from) {
        for (int i = from; i < column - 1; i++) {
            FormCell cell = cell(tab, row, i + 1);
            if (!cell.content().isEmpty() && !mark.isUnchanged(i, cell.content())) {
                tellUnasked(cell);
            }
        }
    }

    private void tellUnasked(FormCell cell) {
        if (!cell.content().isEmpty()) {
            remarks.add(cell, DiagnosticCode.NOT_ASKED, "sheetCell", Map.of());
        }
    }

    private void tellMissing() {
        Set<List<String>> found = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (ReadSheet sheet : sheets) {
            found.add(List.of(sheet.document(), sheet.indicator()));
            ids.add(sheet.indicator());
            Set<String> paths = sheet.cells().stream().map(ReadCell::path).collect(Collectors.toSet());
            List<String> missing =
                    sheet.paths().stream().filter(path -> !paths.contains(path)).toList();
            if (!missing.isEmpty()) {
                remarks.add(sheet.title(), DiagnosticCode.FORM_REMARK, "sheetRows", named(missing));
            }
        }
        Set<String> missing = new LinkedHashSet<>();
        wanted.stream().filter(sheet -> !found.contains(sheet)).forEach(sheet -> missing.add(sheet.get(1)));
        wantedInTabs.stream().filter(id -> !ids.contains(id)).forEach(missing::add);
        if (!missing.isEmpty()) {
            remarks.add(Remarks.cell(file, "", ""), DiagnosticCode.FORM_REMARK, "sheets", named(List.copyOf(missing)));
        }
        if (!hasContents) {
            remarks.add(Remarks.cell(file, "", ""), DiagnosticCode.FORM_REMARK, "sheetContents", Map.of());
        }
    }

    private static Map<String, String> named(List<String> missing) {
        String names = missing.stream().limit(MAX_NAMED).collect(Collectors.joining(", "));
        return Map.of(
                "count", Integer.toString(missing.size()), "rows", names + (missing.size() > MAX_NAMED ? ", …" : ""));
    }

    private FormCell cell(Grid tab, GridRow row, int column) {
        CellLocation location = new CellLocation(file.file(), tab.sheet(), row.number(), row.line(), column);
        String content = row.cell(column)
                .filter(cell -> !CellText.isBlank(cell))
                .map(CellText::of)
                .orElse("")
                .strip();
        return Remarks.cell(location, "", content);
    }
}
