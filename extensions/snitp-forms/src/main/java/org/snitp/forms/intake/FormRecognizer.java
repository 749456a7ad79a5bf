package org.snitp.forms.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snitp.forms.FormColumn;
import org.snitp.forms.FormEnd;
import org.snitp.forms.FormTable;
import org.snitp.forms.FormWords;
import org.snitp.forms.PreambleField;
import org.snitp.forms.internal.cell.CellText;
import org.snitp.forms.internal.grid.GridRow;

/** Recognises the parts of a form anywhere in a sheet: its title, its labels and its column headers. */
final class FormRecognizer {

    /** The number of known headers that make a row the header row. */
    private static final int MIN_HEADS = 3;

    /** The last row has three cells, and possibly a remark. */
    private static final int MAX_CELLS_OF_END = 5;

    private static final Set<String> ENDS =
            Set.of(FormWords.fold(FormEnd.label(BilingualText.RO)), FormWords.fold(FormEnd.label(BilingualText.EN)));

    private static final Map<String, FormColumn> HEADS = new HashMap<>();
    private static final Map<String, PreambleField> LABELS = new HashMap<>();

    static {
        for (Locale language : List.of(BilingualText.RO, BilingualText.EN)) {
            for (FormColumn column : FormColumn.values()) {
                HEADS.put(FormWords.fold(column.toString(language)), column);
            }
            for (PreambleField field : PreambleField.values()) {
                LABELS.put(FormWords.fold(field.toString(language)), field);
            }
        }
    }

    /**
     * The headers of a table.
     *
     * @param columns the number of each column with a known header, from 1
     * @param texts the texts of the headers, by column number
     * @param twice headers of several columns
     * @param byPlace columns with unknown headers that were identified by their neighbours
     * @param language the language of the headers; absent if both languages are equally frequent
     * @param table the table of the form that has such headers
     */
    record Heads(
            Map<FormColumn, Integer> columns,
            Map<Integer, String> texts,
            List<String> twice,
            Set<FormColumn> byPlace,
            Optional<Locale> language,
            FormTable table) {}

    private FormRecognizer() {}

    /** Returns how many of some texts are known column headers. */
    static int countHeads(List<String> texts) {
        return (int) texts.stream()
                .map(text -> HEADS.get(FormWords.fold(text)))
                .filter(column -> column != null)
                .distinct()
                .count();
    }

    /** Returns the headers, if a row is the header row. */
    static Optional<Heads> heads(GridRow row) {
        Map<FormColumn, Integer> columns = new EnumMap<>(FormColumn.class);
        Map<Integer, String> texts = new HashMap<>();
        List<String> twice = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        row.cells().keySet().forEach(number -> {
            String text = row.text(number);
            FormColumn column = HEADS.get(FormWords.fold(text));
            texts.put(number, text);
            if (column != null) {
                taken.add(number);
            }
            if (column != null && columns.putIfAbsent(column, number) != null) {
                twice.add(text);
            }
        });
        boolean asks = columns.containsKey(FormColumn.INDICATOR)
                || columns.containsKey(FormColumn.QUESTION)
                || (columns.containsKey(FormColumn.ACTION)
                        && (columns.containsKey(FormColumn.STATE)
                                || columns.containsKey(FormColumn.COMMITTED)
                                || columns.containsKey(FormColumn.SPENT)));
        if (!asks || columns.size() < MIN_HEADS) {
            return Optional.empty();
        }
        FormTable table = table(columns.keySet());
        List<FormColumn> order = table.columns(columns.containsKey(FormColumn.OBSERVATION_STATUS));
        Map<FormColumn, Integer> located =
                ColumnPlaces.find(order, columns, taken, row.cells().lastKey());
        Optional<Locale> language = language(columns, texts);
        columns.putAll(located);
        return Optional.of(new Heads(columns, texts, twice, located.keySet(), language, table));
    }

    /** Returns the table to which most of some columns belong; of several the first. */
    private static FormTable table(Set<FormColumn> columns) {
        return Arrays.stream(FormTable.values())
                .max(Comparator.comparing((FormTable table) -> columns.stream()
                                .filter(table.columns()::contains)
                                .count())
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(FormTable.FIGURES);
    }

    private static Optional<Locale> language(Map<FormColumn, Integer> columns, Map<Integer, String> texts) {
        int romanian = count(columns, texts, BilingualText.RO);
        int english = count(columns, texts, BilingualText.EN);
        if (romanian == english) {
            return Optional.empty();
        }
        return Optional.of(romanian > english ? BilingualText.RO : BilingualText.EN);
    }

    private static int count(Map<FormColumn, Integer> columns, Map<Integer, String> texts, Locale language) {
        return (int) columns.entrySet().stream()
                .filter(column -> FormWords.fold(column.getKey().toString(language))
                        .equals(FormWords.fold(texts.getOrDefault(column.getValue(), ""))))
                .count();
    }

    /** Returns the contents of the last row of a form, if a row is one and complete, whatever the columns of its cells. */
    static Optional<FormEnd> end(GridRow row) {
        if (row.cells().size() > MAX_CELLS_OF_END
                || row.cells().keySet().stream().noneMatch(column -> ENDS.contains(FormWords.fold(row.text(column))))) {
            return Optional.empty();
        }
        List<String> cells = row.cells().values().stream()
                .map(CellText::of)
                .map(String::strip)
                .toList();
        int rows = cells.stream()
                .filter(cell -> cell.matches("[0-9]{1,6}"))
                .map(Integer::parseInt)
                .findFirst()
                .orElse(0);
        return cells.stream()
                .filter(cell -> cell.matches("sha256:[0-9a-f]{16}"))
                .findFirst()
                .map(fingerprint -> new FormEnd(
                        rows,
                        fingerprint,
                        cells.stream()
                                .flatMap(cell -> FormEnd.next(cell).stream())
                                .findFirst()));
    }

    /** Returns the label at the start of a row, if there is one. */
    static Optional<PreambleField> label(GridRow row) {
        return Optional.ofNullable(
                LABELS.get(FormWords.fold(row.text(row.cells().firstKey()))));
    }

    /** Returns whether a row contains the title of a form and nothing else. */
    static boolean isTitle(GridRow row) {
        return row.cells().size() == 1 && FormWords.isTitle(row.text(row.cells().firstKey()));
    }
}
