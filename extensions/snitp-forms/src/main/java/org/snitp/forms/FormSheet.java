package org.snitp.forms;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.snitp.forms.internal.xlsx.CellStyle;
import org.snitp.forms.internal.xlsx.SheetWriter;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.internal.message.Messages;

/** The sheet that asks for figures. */
final class FormSheet {

    private static final int FIRST_ROW = FormGrid.HEAD + 1;

    /** The id and the name remain visible when the other columns are scrolled. */
    private static final int FROZEN_COLUMNS = 2;

    private static final String TEXT_FORMAT = "@";
    private static final String ANY_FORMAT = "General";
    private static final String WHOLE_FORMAT = "#,##0";
    private static final String MONEY_FORMAT = "#,##0.00";

    private static final double USUAL_WIDTH = 11;

    /** The widths of columns, in characters; the first one contains the labels above the table. */
    private static final Map<FormColumn, Double> WIDTHS = new EnumMap<>(Map.ofEntries(
            Map.entry(FormColumn.INDICATOR, 21.0),
            Map.entry(FormColumn.NAME, 30.0),
            Map.entry(FormColumn.ACTION, 34.0),
            Map.entry(FormColumn.PERIOD, 9.0),
            Map.entry(FormColumn.BREAKDOWN, 15.0),
            Map.entry(FormColumn.ASKED, 36.0),
            Map.entry(FormColumn.WEIGHT, 14.0),
            Map.entry(FormColumn.OBSERVATION_STATUS, 14.0),
            Map.entry(FormColumn.NOTE, 20.0),
            Map.entry(FormColumn.EVIDENCE, 20.0),
            Map.entry(FormColumn.REASON, 20.0),
            Map.entry(FormColumn.CORRECTIVE_MEASURE, 20.0)));

    private static final short PAGES = 2;
    private static final float MARGIN = 0.4f;

    /** Actions that a protected sheet still allows, for viewing. */
    static final Set<SheetProtectionOption> ALLOWED = EnumSet.of(
            SheetProtectionOption.AUTO_FILTER,
            SheetProtectionOption.SORT,
            SheetProtectionOption.FORMAT_CELLS,
            SheetProtectionOption.FORMAT_COLUMNS,
            SheetProtectionOption.FORMAT_ROWS);

    private final ReportingForm form;
    private final Messages texts;
    private final FormGrid grid;
    private final String title;

    FormSheet(ReportingForm form, Messages texts, String title) {
        this.form = form;
        this.texts = texts;
        this.grid = new FormGrid(form, texts.locale());
        this.title = title;
    }

    void add(Workbook workbook) {
        SheetWriter sheet = SheetWriter.add(workbook, FormWords.sheet(texts.locale()));
        addPreamble(sheet);
        for (FormColumn column : grid.columns()) {
            int location = location(column);
            sheet.width(location, WIDTHS.getOrDefault(column, USUAL_WIDTH));
            sheet.text(FormGrid.HEAD, location, column.toString(texts.locale()), CellStyle.HEAD);
            if (isIdle(column)) {
                sheet.worksheet().hideColumn(location);
            }
        }
        for (int i = 0; i < form.rows().size(); i++) {
            addRow(form.rows().get(i), FIRST_ROW + i, sheet);
        }
        addEnd(FIRST_ROW + form.rows().size(), sheet);
        new InputChecks(form, grid.columns(), texts, sheet.worksheet(), FIRST_ROW).add();
        setUp(sheet);
    }

    private int location(FormColumn column) {
        return grid.columns().indexOf(column);
    }

    private void addPreamble(SheetWriter sheet) {
        sheet.text(0, 0, FormWords.title(texts.locale()), CellStyle.TITLE);
        int row = 1;
        for (PreambleField field : PreambleField.values()) {
            sheet.text(row, 0, field.toString(texts.locale()), CellStyle.LABEL);
            if (field.isEditable()) {
                sheet.dayFormat(row, 1, CellStyle.INPUT);
                sheet.worksheet().style(row, 1).horizontalAlignment("left").set();
            } else {
                sheet.text(row, 1, grid.value(field), CellStyle.FACT);
            }
            row++;
        }
    }

    private void addRow(FormRow row, int location, SheetWriter sheet) {
        Set<FormColumn> editable = row.editable();
        for (FormColumn column : grid.columns()) {
            if (!column.isEditable()) {
                CellStyle style = column == FormColumn.INDICATOR ? CellStyle.LABEL : CellStyle.GIVEN;
                sheet.text(location, location(column), grid.value(column, row), style);
            } else if (!editable.contains(column)) {
                sheet.blank(location, location(column), CellStyle.UNUSED);
            } else if (column == FormColumn.DELIVERED_ON) {
                sheet.dayFormat(location, location(column), CellStyle.INPUT);
            } else {
                sheet.blank(location, location(column), format(column, row), CellStyle.INPUT);
            }
        }
    }

    private void addEnd(int location, SheetWriter sheet) {
        List<String> cells = FormEnd.of(form, FormTable.FIGURES).cells(texts.locale());
        for (int column = 0; column < cells.size(); column++) {
            sheet.text(location, column, cells.get(column), CellStyle.NOTE);
        }
    }

    private static String format(FormColumn column, FormRow row) {
        return switch (column) {
            case NOTE, EVIDENCE, REASON, CORRECTIVE_MEASURE -> TEXT_FORMAT;
            case VALUE ->
                row.indicator()
                        .getMeasure()
                        .map(Measure::getType)
                        .map(FormSheet::format)
                        .orElse(ANY_FORMAT);
            default -> ANY_FORMAT;
        };
    }

    private static String format(MeasureType type) {
        return switch (type) {
            case COUNT -> WHOLE_FORMAT;
            case AMOUNT -> MONEY_FORMAT;
            default -> ANY_FORMAT;
        };
    }

    /** Returns whether a column is unused in this form. */
    private boolean isIdle(FormColumn column) {
        return switch (column) {
            case QUESTION -> true;
            case BREAKDOWN ->
                form.rows().stream().allMatch(row -> row.dimensions().isEmpty());
            default ->
                column.isEditable()
                        && !form.rows().isEmpty()
                        && !form.editable().contains(column);
        };
    }

    private void setUp(SheetWriter sheet) {
        Worksheet worksheet = sheet.worksheet();
        int lastColumn = grid.columns().size() - 1;
        worksheet.freezePane(FROZEN_COLUMNS, FIRST_ROW);
        worksheet.setAutoFilter(
                FormGrid.HEAD, 0, FormGrid.HEAD + Math.max(1, form.rows().size()), lastColumn);
        sheet.page(true, title);
        worksheet.leftMargin(MARGIN);
        worksheet.rightMargin(MARGIN);
        worksheet.topMargin(MARGIN);
        worksheet.repeatRows(FormGrid.HEAD);
        // A single page is too small to read: the first has the questions, the second the answers of the same rows.
        worksheet.fitToWidth(PAGES);
        worksheet.repeatCols(0, location(FormColumn.BREAKDOWN));
        Set<SheetProtectionOption> forbidden = EnumSet.copyOf(SheetProtectionOption.DEFAULT_OPTIONS);
        forbidden.removeAll(ALLOWED);
        worksheet.protect("", forbidden);
    }
}
