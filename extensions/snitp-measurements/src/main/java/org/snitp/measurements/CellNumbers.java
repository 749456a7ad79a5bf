package org.snitp.measurements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers the cells of rows from 0, so that their data can be found by index. */
final class CellNumbers {

    /** A cell without a number. */
    static final int UNKNOWN = -1;

    private final CsvHead head;
    private final int[] columns;
    private final List<CharSequenceMap<Integer>> categories = new ArrayList<>();

    /** With several dimensions, the numbers of the categories map to that of the cell. */
    private final Map<List<Integer>, Integer> combinations = new HashMap<>();

    private int size;

    CellNumbers(CsvHead head, int[] columns) {
        this.head = head;
        this.columns = columns;
        for (int ignored : columns) {
            categories.add(new CharSequenceMap<>());
        }
    }

    /** Returns the number of the cell of a row, or {@link #UNKNOWN}. */
    int find(CsvRow row) {
        if (columns.length == 0) {
            return size > 0 ? 0 : UNKNOWN;
        }
        if (columns.length == 1) {
            Integer category = categories.get(0).find(row.characters(), row.start(columns[0]), row.end(columns[0]));
            return category == null ? UNKNOWN : category;
        }
        List<Integer> combination = combination(row);
        return combination == null ? UNKNOWN : combinations.getOrDefault(combination, UNKNOWN);
    }

    private @Nullable List<Integer> combination(CsvRow row) {
        Integer[] numbers = new Integer[columns.length];
        for (int i = 0; i < columns.length; i++) {
            Integer category = categories.get(i).find(row.characters(), row.start(columns[i]), row.end(columns[i]));
            if (category == null) {
                return null;
            }
            numbers[i] = category;
        }
        return List.of(numbers);
    }

    /** Assigns the next number to the cell of a row. */
    int add(CsvRow row) {
        if (columns.length > 0) {
            Integer[] numbers = new Integer[columns.length];
            for (int i = 0; i < columns.length; i++) {
                CharSequenceMap<Integer> known = categories.get(i);
                Integer category = known.find(row.characters(), row.start(columns[i]), row.end(columns[i]));
                if (category == null) {
                    category = known.size();
                    known.add(row.text(columns[i]), category);
                }
                numbers[i] = category;
            }
            combinations.put(List.of(numbers), size);
        }
        return size++;
    }

    /** The number of numbered cells. */
    int size() {
        return size;
    }

    /** Returns the cell of a row in the form of a measurement. */
    Map<String, String> cell(CsvRow row) {
        if (columns.length == 1) {
            String name = head.columns().get(columns[0]).part().orElseThrow();
            return row.length(columns[0]) > 0 ? Map.of(name, row.text(columns[0])) : Map.of();
        }
        Map<String, String> cell = new HashMap<>();
        for (int column : columns) {
            if (row.length(column) > 0) {
                cell.put(head.columns().get(column).part().orElseThrow(), row.text(column));
            }
        }
        return cell;
    }
}
