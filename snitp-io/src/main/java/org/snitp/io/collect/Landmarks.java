package org.snitp.io.collect;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snitp.io.form.FormColumn;
import org.snitp.io.form.FormWords;
import org.snitp.io.form.PreambleField;
import org.snitp.io.grid.GridRow;

/** What a form is recognised by, wherever in a sheet it stands: its title, its labels and the heads of its columns. */
final class Landmarks {

    /** So many known heads make a row the one with the heads. */
    private static final int LEAST_HEADS = 3;

    private static final Map<String, FormColumn> HEADS = new HashMap<>();
    private static final Map<String, PreambleField> LABELS = new HashMap<>();

    static {
        for (Locale language : List.of(Bilingual.RO, Bilingual.EN)) {
            for (FormColumn column : FormColumn.values()) {
                HEADS.put(FormWords.fold(column.toString(language)), column);
            }
            for (PreambleField field : PreambleField.values()) {
                LABELS.put(FormWords.fold(field.toString(language)), field);
            }
        }
    }

    /**
     * The heads of a table.
     *
     * @param columns the number of each column that has a known head, from 1
     * @param texts the texts of the heads, by the number of their column
     * @param twice heads that several columns have
     */
    record Heads(Map<FormColumn, Integer> columns, Map<Integer, String> texts, List<String> twice) {}

    private Landmarks() {}

    /** Returns how many of some texts are known heads of columns. */
    static int countHeads(List<String> texts) {
        return (int) texts.stream()
                .map(text -> HEADS.get(FormWords.fold(text)))
                .filter(column -> column != null)
                .distinct()
                .count();
    }

    /** Returns the heads, if a row is the one with the heads. */
    static Optional<Heads> heads(GridRow row) {
        Map<FormColumn, Integer> columns = new EnumMap<>(FormColumn.class);
        Map<Integer, String> texts = new HashMap<>();
        List<String> twice = new ArrayList<>();
        row.cells().keySet().forEach(number -> {
            String text = row.text(number);
            FormColumn column = HEADS.get(FormWords.fold(text));
            texts.put(number, text);
            if (column != null && columns.putIfAbsent(column, number) != null) {
                twice.add(text);
            }
        });
        boolean asks = columns.containsKey(FormColumn.INDICATOR) || columns.containsKey(FormColumn.QUESTION);
        return Optional.of(new Heads(columns, texts, twice))
                .filter(heads -> asks && heads.columns().size() >= LEAST_HEADS);
    }

    /** Returns the label with which a row begins, if it is one. */
    static Optional<PreambleField> label(GridRow row) {
        return Optional.ofNullable(
                LABELS.get(FormWords.fold(row.text(row.cells().firstKey()))));
    }

    /** Tells whether a row is the title of a form and nothing else. */
    static boolean isTitle(GridRow row) {
        return row.cells().size() == 1 && FormWords.isTitle(row.text(row.cells().firstKey()));
    }
}
