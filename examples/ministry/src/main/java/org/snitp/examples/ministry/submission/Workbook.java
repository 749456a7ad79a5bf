package org.snitp.examples.ministry.submission;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snitp.forms.FormColumn;
import org.snitp.forms.FormTable;
import org.snitp.forms.PreambleField;
import org.snitp.forms.intake.CollectedForm;
import org.snitp.forms.intake.CollectedRow;
import org.snitp.forms.intake.FormCell;
import org.snitp.forms.intake.ImportReport;
import org.snitp.forms.intake.RowOutcome;

/**
 * What was taken from a workbook: its cells go into the form in the browser, where they are checked again and shown.
 *
 * @param foreign whether it is the form of another institution or period, of which nothing is taken
 * @param rows the cells that were taken, by row
 * @param remarks what could not be taken, with its place
 */
record Workbook(boolean foreign, Map<String, Map<FormColumn, String>> rows, List<String> remarks) {

    static Workbook of(ImportReport report, Desk desk, Locale locale) {
        Map<String, Map<FormColumn, String>> rows = new LinkedHashMap<>();
        List<String> remarks = new ArrayList<>();
        for (CollectedForm form : report.forms()) {
            form.findings().forEach(finding -> remarks.add(finding.toString(locale)));
            if (isForeign(form, desk)) {
                return new Workbook(true, Map.of(), remarks);
            }
            if (!form.isRefused()) {
                take(form, desk, rows, remarks, locale);
            }
        }
        return new Workbook(false, rows, remarks);
    }

    /** Returns whether a form says that it is another one's. A file that is no form says nothing, and has no rows either. */
    private static boolean isForeign(CollectedForm form, Desk desk) {
        return says(form, PreambleField.INSTITUTION, desk.key().institution())
                || says(form, PreambleField.PERIOD, desk.key().period().toString());
    }

    private static boolean says(CollectedForm form, PreambleField field, String expected) {
        return Optional.ofNullable(form.preamble().get(field))
                .filter(stated -> !stated.strip().equals(expected))
                .isPresent();
    }

    private static void take(
            CollectedForm form,
            Desk desk,
            Map<String, Map<FormColumn, String>> rows,
            List<String> remarks,
            Locale locale) {
        Set<String> asked = new HashSet<>();
        desk.sheet().rows().forEach(row -> asked.add(row.key()));
        for (CollectedRow row : form.rows()) {
            Optional<String> key = key(row, form.table()).filter(asked::contains);
            if (key.isPresent() && row.outcome() != RowOutcome.EMPTY) {
                rows.put(key.get(), cells(row, desk.numbers()));
            } else if (row.outcome() == RowOutcome.REJECTED) {
                row.findings().forEach(finding -> remarks.add(finding.toString(locale)));
            }
        }
    }

    private static Optional<String> key(CollectedRow row, FormTable table) {
        return switch (table) {
            case FIGURES ->
                row.key().map(key -> FormSheet.key(key.indicator(), key.period().toString(), key.dimensions()));
            case STATUSES ->
                Optional.of(FormSheet.statusKey(
                        text(row, FormColumn.ACTION),
                        Optional.of(text(row, FormColumn.MILESTONE)).filter(id -> !id.isEmpty())));
            case EXPENDITURES ->
                row.action()
                        .map(key -> FormSheet.moneyKey(
                                key.action(), key.source(), key.currency().orElse("")));
        };
    }

    private static String text(CollectedRow row, FormColumn column) {
        return row.cells().stream()
                .filter(cell -> cell.column().equals(Optional.of(column)))
                .map(cell -> cell.content().strip())
                .findFirst()
                .orElse("");
    }

    private static Map<FormColumn, String> cells(CollectedRow row, Locale numbers) {
        Map<FormColumn, String> cells = new EnumMap<>(FormColumn.class);
        for (FormCell cell : row.cells()) {
            cell.column()
                    .filter(FormColumn::isEditable)
                    .ifPresent(column -> cells.put(
                            column,
                            cell.number()
                                    .map(number -> written(number, numbers))
                                    .orElse(cell.content())));
        }
        return cells;
    }

    /** Returns a number as somebody would type it. With three decimals it gets a fourth, so that they are not taken for thousands. */
    private static String written(BigDecimal number, Locale numbers) {
        BigDecimal plain = number.stripTrailingZeros();
        BigDecimal clear = plain.scale() == 3 ? plain.setScale(4) : plain.setScale(Math.max(0, plain.scale()));
        String text = clear.toPlainString();
        return numbers.getLanguage().equals("ro") ? text.replace('.', ',') : text;
    }
}
