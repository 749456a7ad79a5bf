package org.snitp.examples.ministry.submission;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.snitp.forms.FormColumn;
import org.snitp.forms.FormCsv;
import org.snitp.forms.FormRow;
import org.snitp.forms.FormTable;
import org.snitp.forms.PreambleField;
import org.snitp.forms.ReportingForm;

/**
 * A reporting form as a table of texts, the same as in a spreadsheet. With answers in its cells it is a file that the library takes:
 * what is filled in in the browser passes the same checks as a workbook.
 */
final class FormSheet {

    /** The rows above the first question: the title, what stands below it, and the heads of the columns. */
    private static final int HEAD_ROWS = PreambleField.values().length + 2;

    private static final int DAY_ROW = 1 + List.of(PreambleField.values()).indexOf(PreambleField.REPORTED_ON);

    /** A question. */
    record Row(String key, FormRow asked, Map<FormColumn, String> texts) {

        /** Returns what the form says in a column. */
        String text(FormColumn column) {
            return texts.getOrDefault(column, "");
        }
    }

    private final List<List<String>> table;
    private final List<FormColumn> columns;
    private final List<Row> rows;
    private final char separator;

    private FormSheet(ReportingForm form, List<List<String>> table, char separator) {
        this.table = table;
        this.columns = FormTable.FIGURES.columns(form.observationStatus());
        this.separator = separator;
        this.rows = new ArrayList<>();
        for (FormRow asked : form.rows()) {
            rows.add(new Row(key(asked), asked, texts(table.get(HEAD_ROWS + rows.size()))));
        }
    }

    static FormSheet of(ReportingForm form, Locale locale) {
        char separator = locale.getLanguage().equals("ro") ? ';' : ',';
        List<List<String>> table = CsvReader.builder()
                .fieldSeparator(separator)
                .detectBomHeader(false)
                .ofCsvRecord(FormCsv.in(locale).render(form).substring(1))
                .stream()
                .map(CsvRecord::getFields)
                .toList();
        return new FormSheet(form, table, separator);
    }

    /** Returns the key of a question, which it keeps while it asks the same, whatever else changes in the plan. */
    static String key(FormRow asked) {
        return key(asked.indicator().getId(), asked.period().toString(), asked.dimensions());
    }

    static String key(String indicator, String period, Map<String, String> dimensions) {
        String cells = new TreeMap<>(dimensions)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining(";"));
        return indicator + "|" + period + "|" + cells;
    }

    private Map<FormColumn, String> texts(List<String> cells) {
        Map<FormColumn, String> texts = new EnumMap<>(FormColumn.class);
        for (int i = 0; i < columns.size(); i++) {
            texts.put(columns.get(i), cells.get(i));
        }
        return texts;
    }

    /** Returns the questions, in the order of the form. */
    public List<Row> rows() {
        return rows;
    }

    /**
     * Returns the question at a row of the spreadsheet.
     *
     * @param number the number of the row, from 1
     * @return its index, from 0; negative if the row is above the questions
     */
    static int index(int number) {
        return number - HEAD_ROWS - 1;
    }

    /** Returns the file with answers in its cells. */
    byte[] filledIn(Answers answers, LocalDate today) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().fieldSeparator(separator).build(text)) {
            for (int i = 0; i < table.size(); i++) {
                writer.writeRecord(filledIn(i, answers, today));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> filledIn(int line, Answers answers, LocalDate today) {
        if (line == DAY_ROW) {
            return List.of(table.get(line).get(0), today.toString());
        }
        int question = line - HEAD_ROWS;
        return question >= 0 && question < rows.size() ? filledIn(rows.get(question), answers) : table.get(line);
    }

    private List<String> filledIn(Row row, Answers answers) {
        return columns.stream()
                .map(column -> column.isEditable() ? answers.in(row.key(), column) : row.text(column))
                .toList();
    }
}
