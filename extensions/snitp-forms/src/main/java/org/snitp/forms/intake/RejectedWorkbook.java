package org.snitp.forms.intake;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.snitp.forms.FormColumn;
import org.snitp.forms.PreambleField;
import org.snitp.forms.internal.xlsx.CellStyle;
import org.snitp.forms.internal.xlsx.SheetWriter;
import org.snitp.forms.internal.xlsx.WorkbookWriter;
import org.snitp.io.format.FileFormat;
import org.snitp.model.internal.message.Messages;

/**
 * Writes the rejected rows of a form as a workbook (XLSX), to be returned to the institution, fixed and imported again: its
 * fields above the table, its rejected rows as they were filled in, and an additional column with the errors.
 *
 * <p>The workbook is not protected, because the error may be in a column header.
 */
public final class RejectedWorkbook implements FileFormat<CollectedForm> {

    private static final double LABELS = 22;
    private static final double NAMES = 30;
    private static final double USUAL = 11;
    private static final double PROBLEMS = 50;
    private static final short PAGES = 2;

    /** Known contents that would prevent the reading of a row. */
    private static final List<FormColumn> HIDDEN = List.of(FormColumn.QUESTION);

    private final Locale locale;

    private RejectedWorkbook(Locale locale) {
        this.locale = locale;
    }

    /**
     * Returns the format in a language.
     *
     * @param locale the language; English if there are no texts in it
     */
    public static RejectedWorkbook in(Locale locale) {
        return new RejectedWorkbook(Objects.requireNonNull(locale, "locale"));
    }

    /**
     * Writes the rejected rows of a form; the stream is flushed, not closed.
     *
     * @throws java.io.UncheckedIOException if the stream fails
     */
    @Override
    public void write(CollectedForm form, OutputStream stream) {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(stream, "stream");
        WorkbookWriter.write(
                stream,
                form.table().title(locale),
                workbook -> add(form, SheetWriter.add(workbook, form.table().sheet(locale))));
    }

    private void add(CollectedForm form, SheetWriter sheet) {
        List<FormColumn> columns = form.columns();
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, width(columns.get(i)));
        }
        sheet.width(columns.size(), PROBLEMS);
        sheet.text(0, 0, form.table().title(locale), CellStyle.TITLE);
        int row = 1;
        for (PreambleField field : PreambleField.values()) {
            addLabelled(form, field, row++, sheet);
        }
        for (int i = 0; i < columns.size(); i++) {
            sheet.text(row, i, columns.get(i).toString(locale), CellStyle.HEAD);
            if (HIDDEN.contains(columns.get(i))) {
                sheet.worksheet().hideColumn(i);
            }
        }
        sheet.text(
                row++,
                columns.size(),
                Messages.in(RejectedWorkbook.class, locale).text("problem"),
                CellStyle.HEAD);
        sheet.worksheet().freezePane(2, row);
        for (CollectedRow rejected : form.rejected()) {
            addRow(form, rejected, row++, sheet);
        }
        List<String> end = form.end().map(found -> found.alone().cells(locale)).orElse(List.of());
        for (int i = 0; i < end.size(); i++) {
            sheet.text(row, i, end.get(i), CellStyle.NOTE);
        }
        sheet.page(true, form.table().title(locale));
        sheet.worksheet().fitToWidth(PAGES);
        sheet.worksheet().repeatCols(0, 1);
    }

    private static double width(FormColumn column) {
        return switch (column) {
            case INDICATOR, ACTION -> LABELS;
            case NAME, ASKED -> NAMES;
            default -> USUAL;
        };
    }

    private void addLabelled(CollectedForm form, PreambleField field, int row, SheetWriter sheet) {
        if (RejectedForms.isAbsent(field, form)) {
            return;
        }
        sheet.text(row, 0, field.toString(locale), CellStyle.LABEL);
        sheet.text(row, 1, RejectedForms.value(field, form), field.isEditable() ? CellStyle.INPUT : CellStyle.FACT);
    }

    private void addRow(CollectedForm form, CollectedRow rejected, int row, SheetWriter sheet) {
        List<FormColumn> columns = form.columns();
        Locale numbers = form.numbers().orElse(locale);
        for (int i = 0; i < columns.size(); i++) {
            FormColumn column = columns.get(i);
            Optional<FormCell> cell = rejected.cells().stream()
                    .filter(found -> found.column().equals(Optional.of(column)))
                    .findFirst();
            CellStyle style = column.isEditable() ? CellStyle.INPUT : CellStyle.GIVEN;
            Optional<BigDecimal> number =
                    cell.filter(found -> !found.content().endsWith("%")).flatMap(FormCell::number);
            if (number.isPresent()) {
                sheet.number(row, i, number.get(), style);
            } else {
                sheet.text(
                        row,
                        i,
                        cell.map(found -> RejectedForms.written(found, numbers)).orElse(""),
                        style);
            }
        }
        sheet.text(row, columns.size(), RejectedForms.problems(form, rejected, locale), CellStyle.GIVEN);
    }
}
