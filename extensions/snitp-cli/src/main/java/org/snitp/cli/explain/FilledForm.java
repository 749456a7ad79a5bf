package org.snitp.cli.explain;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.snitp.forms.FormColumn;

/**
 * Fills in a blank form. The entries are lines with a label and a value for the head of the form, then a line with the
 * headers of some columns, then rows with the cells in these columns. A row that the blank form does not have, or that
 * occurs twice, is added at the end of the form.
 */
final class FilledForm {

    private final List<List<String>> rows;
    private final List<String> heads;
    private final List<List<String>> untouched;

    private FilledForm(List<List<String>> blank) {
        this.rows = new ArrayList<>(blank);
        this.heads = head(blank);
        this.untouched = new ArrayList<>(blank);
    }

    /** Returns the filled-in form. A text without column headers is not a form, and is returned unchanged. */
    static String of(String blank, String filledIn) {
        List<List<String>> lines = parse(filledIn);
        List<String> head = head(lines);
        if (head.isEmpty()) {
            return filledIn;
        }
        FilledForm form = new FilledForm(parse(blank));
        int table = lines.indexOf(head);
        lines.subList(0, table).forEach(line -> form.set(row -> row.get(0).equals(line.get(0)), List.of(0, 1), line));
        List<Integer> columns = head.stream().map(form.heads::indexOf).toList();
        lines.subList(table + 1, lines.size())
                .forEach(line -> form.set(row -> form.asks(row, columns, line), columns, line));
        return form.write();
    }

    private static List<String> head(List<List<String>> rows) {
        return rows.stream()
                .filter(row -> FormColumn.ofHead(row.get(0)).isPresent())
                .findFirst()
                .orElse(List.of());
    }

    /** Returns whether a row has the same question: equal cells in all given columns that are not to be filled in. */
    private boolean asks(List<String> row, List<Integer> columns, List<String> line) {
        return IntStream.range(0, line.size())
                .filter(i -> !isEditable(columns.get(i)))
                .allMatch(i ->
                        row.size() > columns.get(i) && row.get(columns.get(i)).equals(line.get(i)));
    }

    private boolean isEditable(int column) {
        return FormColumn.ofHead(heads.get(column)).orElseThrow().isEditable();
    }

    private void set(Predicate<List<String>> wanted, List<Integer> columns, List<String> cells) {
        List<String> row =
                untouched.stream().filter(wanted).findFirst().orElseGet(() -> Collections.nCopies(heads.size(), ""));
        int location = IntStream.range(0, rows.size())
                .filter(i -> rows.get(i) == row)
                .findFirst()
                .orElse(rows.size());
        List<String> filled = new ArrayList<>(row);
        for (int i = 0; i < cells.size(); i++) {
            filled.set(columns.get(i), cells.get(i));
        }
        if (location == rows.size()) {
            rows.add(filled);
        } else {
            rows.set(location, filled);
        }
    }

    private static List<List<String>> parse(String csv) {
        return CsvReader.builder()
                .fieldSeparator(';')
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(csv)
                .stream()
                .map(CsvRecord::getFields)
                .toList();
    }

    private String write() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
