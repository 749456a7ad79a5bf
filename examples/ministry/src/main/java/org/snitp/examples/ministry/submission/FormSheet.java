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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.snitp.forms.ExpenditureRow;
import org.snitp.forms.FormColumn;
import org.snitp.forms.FormCsv;
import org.snitp.forms.FormRow;
import org.snitp.forms.FormTable;
import org.snitp.forms.PreambleField;
import org.snitp.forms.ReportingForm;
import org.snitp.forms.StatusRow;
import org.snitp.model.ExpenditureHistory;
import org.snitp.model.plan.Milestone;

/**
 * A reporting form as a table of texts, the same as in a spreadsheet. With answers in its cells it is a file that the library takes:
 * what is typed into the browser passes the same checks as a workbook.
 */
final class FormSheet {

    private static final int DAY_ROW = 1 + List.of(PreambleField.values()).indexOf(PreambleField.REPORTED_ON);

    /**
     * A question: a figure, the status of an action, a milestone, or money.
     *
     * @param key what it is called, which it keeps while it asks the same, whatever else changes in the plan
     * @param editable the columns that can be filled in
     * @param texts what the form says
     * @param action the code of the action; empty for an indicator of an objective
     * @param figure the figure, if it asks for one
     */
    record Row(
            String key,
            FormTable table,
            Set<FormColumn> editable,
            Map<FormColumn, String> texts,
            String action,
            Optional<FormRow> figure) {

        /** Returns what the form says in a column. */
        String text(FormColumn column) {
            return texts.getOrDefault(column, "");
        }
    }

    private final List<List<String>> table;
    private final boolean observationStatus;
    private final List<Row> rows = new ArrayList<>();

    /** The questions by the index of their line. */
    private final Map<Integer, Row> lines = new HashMap<>();

    private final char separator;

    private FormSheet(ReportingForm form, List<List<String>> table, Locale locale, char separator) {
        this.table = table;
        this.observationStatus = form.observationStatus();
        this.separator = separator;
        int line = 0;
        for (FormTable part : form.tables()) {
            line = head(part, locale, line) + 1;
            for (int i = 0; i < form.count(part); i++) {
                Row row = row(form, part, i, texts(part, table.get(line)));
                rows.add(row);
                lines.put(line, row);
                line++;
            }
        }
    }

    /** Returns the line with the heads of the columns of a part, which is at a line or below it. */
    private int head(FormTable part, Locale locale, int from) {
        List<String> heads =
                columns(part).stream().map(column -> column.toString(locale)).toList();
        int line = from;
        // The lines of all parts have as many cells as the longest one.
        while (!table.get(line).stream().limit(heads.size()).toList().equals(heads)) {
            line++;
        }
        return line;
    }

    private List<FormColumn> columns(FormTable part) {
        return part.columns(observationStatus);
    }

    private static Row row(ReportingForm form, FormTable part, int index, Map<FormColumn, String> texts) {
        return switch (part) {
            case FIGURES -> {
                FormRow asked = form.rows().get(index);
                yield new Row(
                        key(asked),
                        part,
                        asked.editable(),
                        texts,
                        asked.action().orElse(""),
                        Optional.of(asked));
            }
            case STATUSES -> {
                StatusRow asked = form.statuses().get(index);
                String action = asked.action().getCode();
                String key = statusKey(action, asked.milestone().map(Milestone::getId));
                yield new Row(key, part, asked.editable(), texts, action, Optional.empty());
            }
            case EXPENDITURES -> {
                ExpenditureRow asked = form.expenditures().get(index);
                String action = asked.action().getCode();
                String key = moneyKey(action, asked.source().map(ExpenditureHistory::sourceKey), asked.currency());
                yield new Row(key, part, asked.editable(), texts, action, Optional.empty());
            }
        };
    }

    static FormSheet of(ReportingForm form, Locale locale) {
        char separator = locale.getLanguage().equals("ro") ? ';' : ',';
        List<List<String>> table = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .detectBomHeader(false)
                .ofCsvRecord(FormCsv.in(locale).render(form).substring(1))
                .stream()
                .map(CsvRecord::getFields)
                .toList();
        return new FormSheet(form, table, locale, separator);
    }

    private static String key(FormRow asked) {
        return key(asked.indicator().getId(), asked.period().toString(), asked.dimensions());
    }

    static String key(String indicator, String period, Map<String, String> dimensions) {
        String cells = new TreeMap<>(dimensions)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining(";"));
        return indicator + "|" + period + "|" + cells;
    }

    /**
     * Returns the key of the question for the status of an action, or for one of its milestones.
     *
     * @param milestone the id of the milestone
     */
    static String statusKey(String action, Optional<String> milestone) {
        return "status|" + action + "|" + milestone.orElse("");
    }

    /**
     * Returns the key of the question for the money of an action.
     *
     * @param source where it comes from, in the form in which sources are compared
     */
    static String moneyKey(String action, Optional<String> source, String currency) {
        return "money|" + action + "|" + source.orElse("") + "|" + currency;
    }

    private Map<FormColumn, String> texts(FormTable part, List<String> cells) {
        Map<FormColumn, String> texts = new EnumMap<>(FormColumn.class);
        List<FormColumn> columns = columns(part);
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
     */
    Optional<Row> row(int number) {
        return Optional.ofNullable(lines.get(number - 1));
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
        Row row = lines.get(line);
        return row == null ? table.get(line) : filledIn(row, answers);
    }

    private List<String> filledIn(Row row, Answers answers) {
        return columns(row.table()).stream()
                .map(column -> column.isEditable() ? answers.in(row.key(), column) : row.text(column))
                .toList();
    }
}
