package org.snitp.forms;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.snitp.forms.internal.xlsx.CellStyle;
import org.snitp.forms.internal.xlsx.SheetWriter;
import org.snitp.model.internal.message.Messages;
import org.snitp.model.plan.ActionState;

/** The sheet of a workbook that asks for the status of actions, or for their money. */
final class ActionSheet {

    private static final int FIRST_ROW = ActionGrid.HEAD + 1;
    private static final String TEXT_FORMAT = "@";
    private static final String ANY_FORMAT = "General";
    private static final String MONEY_FORMAT = "#,##0.00";
    private static final double USUAL_WIDTH = 12;
    private static final float MARGIN = 0.4f;

    private static final Set<FormColumn> DAYS =
            EnumSet.of(FormColumn.SINCE, FormColumn.STARTED, FormColumn.COMPLETED, FormColumn.MET_ON);

    private static final Set<FormColumn> SUMS = EnumSet.of(FormColumn.COMMITTED, FormColumn.SPENT);

    /** The widths of columns, in characters; the first one contains the labels above the table. */
    private static final Map<FormColumn, Double> WIDTHS = new EnumMap<>(Map.of(
            FormColumn.ACTION, 21.0,
            FormColumn.NAME, 34.0,
            FormColumn.ASKED, 34.0,
            FormColumn.SOURCE, 20.0,
            FormColumn.PLANNED, 18.0,
            FormColumn.COMMITTED, 16.0,
            FormColumn.SPENT, 16.0,
            FormColumn.NOTE, 24.0,
            FormColumn.EVIDENCE, 24.0,
            FormColumn.REASON, 24.0));

    /** The column in which the form says above the table what it is; it is shown, also where the table does not need it. */
    private static final int FACTS = 1;

    private final ReportingForm form;
    private final FormTable table;
    private final List<FormColumn> columns;
    private final Messages texts;
    private final ActionGrid grid;
    private final String title;

    ActionSheet(ReportingForm form, FormTable table, Messages texts, String title) {
        this.form = form;
        this.table = table;
        this.columns = table.columns();
        this.texts = texts;
        this.grid = new ActionGrid(form, table, texts.locale());
        this.title = title;
    }

    void add(Workbook workbook) {
        SheetWriter sheet = SheetWriter.add(workbook, table.sheet(texts.locale()));
        sheet.text(0, 0, table.title(texts.locale()), CellStyle.TITLE);
        for (int i = 0; i < ActionGrid.FIELDS.size(); i++) {
            PreambleField field = ActionGrid.FIELDS.get(i);
            sheet.text(i + 1, 0, field.toString(texts.locale()), CellStyle.LABEL);
            sheet.text(i + 1, FACTS, grid.value(field), CellStyle.FACT);
        }
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, WIDTHS.getOrDefault(columns.get(column), USUAL_WIDTH));
            sheet.text(ActionGrid.HEAD, column, columns.get(column).toString(texts.locale()), CellStyle.HEAD);
            if (column != FACTS && isIdle(columns.get(column))) {
                sheet.worksheet().hideColumn(column);
            }
        }
        for (int row = 0; row < form.count(table); row++) {
            addRow(row, sheet);
        }
        List<String> end = FormEnd.of(form, table).cells(texts.locale());
        for (int column = 0; column < end.size(); column++) {
            sheet.text(FIRST_ROW + form.count(table), column, end.get(column), CellStyle.NOTE);
        }
        addChecks(sheet.worksheet());
        setUp(sheet);
    }

    private boolean isIdle(FormColumn column) {
        boolean milestones =
                form.statuses().stream().anyMatch(row -> row.milestone().isPresent());
        return column == FormColumn.QUESTION
                || ((column == FormColumn.MILESTONE || column == FormColumn.MET_ON) && !milestones);
    }

    private void addRow(int row, SheetWriter sheet) {
        for (int i = 0; i < columns.size(); i++) {
            FormColumn column = columns.get(i);
            int location = FIRST_ROW + row;
            if (!column.isEditable()) {
                CellStyle style = column == FormColumn.ACTION ? CellStyle.LABEL : CellStyle.GIVEN;
                sheet.text(location, i, grid.value(column, row), style);
            } else if (!grid.isEditable(column, row)) {
                sheet.blank(location, i, CellStyle.UNUSED);
            } else if (DAYS.contains(column)) {
                sheet.dayFormat(location, i, CellStyle.INPUT);
            } else {
                sheet.blank(location, i, format(column), CellStyle.INPUT);
            }
        }
    }

    private static String format(FormColumn column) {
        return switch (column) {
            case NOTE, EVIDENCE, REASON -> TEXT_FORMAT;
            case COMMITTED, SPENT -> MONEY_FORMAT;
            default -> ANY_FORMAT;
        };
    }

    private void addChecks(Worksheet worksheet) {
        CellChecks checks = new CellChecks(texts);
        String states = CellChecks.words(Stream.concat(
                Arrays.stream(ActionState.values()).map(state -> FormWords.state(state, texts.locale())),
                Stream.of(FormWords.withdrawn(texts.locale()))));
        for (int i = 0; i < columns.size(); i++) {
            FormColumn column = columns.get(i);
            for (Range cells : runs(worksheet, i, row -> grid.isEditable(column, row))) {
                if (column == FormColumn.STATE) {
                    checks.addList(cells, states);
                } else if (DAYS.contains(column)) {
                    checks.addDay(cells, CellChecks.FIRST_DAY);
                } else if (column == FormColumn.PERCENT) {
                    checks.addNumber(cells, NumberCheck.PERCENT);
                } else if (SUMS.contains(column)) {
                    checks.addSum(cells);
                }
            }
        }
    }

    /** The cells of a column that are to be filled in, one range for each run. */
    private List<Range> runs(Worksheet worksheet, int column, IntPredicate editable) {
        Stream.Builder<Range> runs = Stream.builder();
        int rows = form.count(table);
        int from = 0;
        while (from < rows) {
            int next = from + 1;
            while (next < rows && editable.test(next) == editable.test(from)) {
                next++;
            }
            if (editable.test(from)) {
                runs.add(worksheet.range(FIRST_ROW + from, column, FIRST_ROW + next - 1, column));
            }
            from = next;
        }
        return runs.build().toList();
    }

    private void setUp(SheetWriter sheet) {
        Worksheet worksheet = sheet.worksheet();
        worksheet.freezePane(columns.indexOf(FormColumn.PERIOD), FIRST_ROW);
        worksheet.setAutoFilter(ActionGrid.HEAD, 0, ActionGrid.HEAD + form.count(table), columns.size() - 1);
        sheet.page(true, title);
        worksheet.leftMargin(MARGIN);
        worksheet.rightMargin(MARGIN);
        worksheet.topMargin(MARGIN);
        worksheet.repeatRows(ActionGrid.HEAD);
        Set<SheetProtectionOption> forbidden = EnumSet.copyOf(SheetProtectionOption.DEFAULT_OPTIONS);
        forbidden.removeAll(FormSheet.ALLOWED);
        worksheet.protect("", forbidden);
    }
}
