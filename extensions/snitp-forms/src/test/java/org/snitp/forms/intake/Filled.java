package org.snitp.forms.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.snitp.forms.FormColumn;
import org.snitp.forms.FormCsv;
import org.snitp.forms.FormEnd;
import org.snitp.forms.FormRequest;
import org.snitp.forms.FormTable;
import org.snitp.forms.PreambleField;
import org.snitp.forms.ReportingForm;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.io.Snitp;
import org.snitp.measurements.table.SafeText;
import org.snitp.model.Bundle;
import org.snitp.model.time.Period;

/** A form of a small plan that is nobody's, filled in as CSV. */
final class Filled {

    static final Locale RO = Locale.forLanguageTag("ro");
    static final Locale EN = Locale.ENGLISH;

    static final Bundle BUNDLE =
            Snitp.read(Path.of("src/test/resources/org/snitp/forms/plan.yaml")).orElseThrow();

    /** The row with the heads, from 0. */
    static final int HEAD = PreambleField.values().length + 1;

    private final List<List<String>> rows;
    private final Locale locale;

    private Filled(List<List<String>> rows, Locale locale) {
        this.rows = rows;
        this.locale = locale;
    }

    static ReportingForm form(Bundle bundle, String institution, String period) {
        FormRequest request = FormRequest.of("plan-exemplu", institution, Period.parse(period));
        return ReportingForm.of(bundle, ReportingCalendar.of(bundle), request.withParts(true));
    }

    /** The form of the agency for 2025, in Romanian, reported on the last day of January. */
    static Filled agency() {
        return of(BUNDLE, "AG", "2025", RO).above(PreambleField.REPORTED_ON, "2026-01-31");
    }

    static Filled of(Bundle bundle, String institution, String period, Locale locale) {
        String csv =
                FormCsv.in(locale).render(form(bundle, institution, period)).substring(1);
        return new Filled(
                new ArrayList<>(
                        CsvReader.builder()
                                .fieldSeparator(locale.equals(RO) ? ';' : ',')
                                .skipEmptyLines(false)
                                .ofCsvRecord(csv)
                                .stream()
                                .map(CsvRecord::getFields)
                                .<List<String>>map(ArrayList::new)
                                .toList()),
                locale);
    }

    List<List<String>> rows() {
        return rows;
    }

    /** Fills in a cell beside a label, as if the form had been made for what it says. */
    Filled above(PreambleField field, String text) {
        exchange(field, text);
        if (field == PreambleField.INSTITUTION) {
            BUNDLE.getRegistries().get(0).getInstitutions().stream()
                    .filter(institution -> institution.getId().equals(text))
                    .forEach(institution -> exchange(
                            PreambleField.INSTITUTION_NAME,
                            institution.getName().in(locale)));
        }
        if (!text.isEmpty() && (field == PreambleField.INSTITUTION || field == PreambleField.PLAN)) {
            FormEnd end = FormEnd.of(
                    above(PreambleField.PLAN),
                    above(PreambleField.PLAN_FINGERPRINT),
                    above(PreambleField.INSTITUTION),
                    Period.parse(above(PreambleField.PERIOD)),
                    Integer.parseInt(last().get(1)));
            last().set(2, end.fingerprint());
        }
        return this;
    }

    /** Changes a cell beside a label in a form that was made for something else. */
    Filled exchange(PreambleField field, String text) {
        rows.get(location(field)).set(1, text);
        return this;
    }

    private String above(PreambleField field) {
        return rows.get(location(field)).get(1);
    }

    private static int location(PreambleField field) {
        return 1 + List.of(PreambleField.values()).indexOf(field);
    }

    /** Makes it a form as version 0.1.0 wrote it, which said neither whom to ask nor where it ends. */
    Filled asOfVersion010() {
        rows.remove(last());
        Collections.fill(rows.get(location(PreambleField.CONTACT)), "");
        return this;
    }

    /** The row that ends the form. */
    List<String> last() {
        return rows.stream()
                .filter(row -> row.get(0).equals(FormEnd.label(locale)))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the first row, from 0, of an indicator in a period, or if no period is given in any. */
    int row(String indicator, String period) {
        for (int i = HEAD; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            if (row.get(0).equals(indicator) && (period.isEmpty() || row.get(3).equals(period))) {
                return i;
            }
        }
        throw new AssertionError("No row for " + indicator + " in " + period);
    }

    /** Fills in a cell of the row of an indicator in a period. */
    Filled with(String indicator, String period, FormColumn column, String text) {
        return with(row(indicator, period), column, text);
    }

    /** Fills in a cell of a row, counted from 0. */
    Filled with(int row, FormColumn column, String text) {
        rows.get(row).set(index(column), text);
        return this;
    }

    /** The place of a column, from 0. */
    static int index(FormColumn column) {
        return FormTable.FIGURES.columns(false).indexOf(column);
    }

    /** Fills in the value of a percentage, between 0 and 100: the one cell that most tests fill in. */
    Filled withShare(String text) {
        return with("1.1.1-2", "2025", FormColumn.VALUE, text);
    }

    FormFile csv(String name) {
        return csv(name, locale.equals(RO) ? ';' : ',', StandardCharsets.UTF_8, "\uFEFF");
    }

    FormFile csv(String name, char separator, Charset charset, String mark) {
        return FormFile.of(name, (mark + text(separator)).getBytes(charset));
    }

    String text(char separator) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(separator).build(text)) {
            rows.forEach(
                    row -> csv.writeRecord(row.stream().map(SafeText::guard).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static ImportReport collect(FormFile... files) {
        return FormImporter.of(BUNDLE).collect(files);
    }

    /** Everything that was found, on one line each, in English. */
    static List<String> found(ImportReport report) {
        List<String> found = new ArrayList<>();
        report.forms().forEach(form -> {
            form.findings().forEach(finding -> found.add(finding.toString()));
            form.rows().forEach(row -> row.findings().forEach(finding -> found.add(finding.toString())));
        });
        return found;
    }
}
