package org.snitp.forms.internal.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is in a part of a workbook, as far as it takes memory when it is read. */
final class PartContent {

    private final List<CellRange> merged = new ArrayList<>();

    /** How many cells refer to each of the texts that cells share, by the number of the text. */
    private final Map<Integer, Integer> uses = new HashMap<>();

    /** The lengths of the formulas that cells share, by their numbers. */
    private final Map<String, Integer> formulas = new HashMap<>();

    /** How large the part is, in bytes, and with it the formulas that it repeats. */
    private long size;

    private long rows;
    private long filledRows;
    private boolean filled;
    private long values;
    private long locations;
    private int width;
    private int highestText = -1;

    PartContent(long bytes) {
        this.size = bytes;
    }

    /** The ranges of merged cells. */
    List<CellRange> merged() {
        return merged;
    }

    long size() {
        return size;
    }

    long rows() {
        return rows;
    }

    /** How many rows have anything in them. */
    long filledRows() {
        return filledRows;
    }

    long values() {
        return values;
    }

    /** How many places for cells there are up to the last cell of each row. */
    long locations() {
        return locations;
    }

    /** The greatest number of a text to which a cell refers; -1 if none does. */
    int highestText() {
        return highestText;
    }

    Map<Integer, Integer> textUses() {
        return uses;
    }

    void beginRow() {
        rows++;
        width = 0;
        filled = false;
    }

    /** Notes a cell in a column: a reader makes a place for every cell of the row up to it. */
    void addPlace(int column) {
        locations += Math.max(0, column - width);
        width = Math.max(width, column);
    }

    void addValue() {
        values++;
        filledRows += filled ? 0 : 1;
        filled = true;
    }

    void useText(int number) {
        uses.merge(number, 1, Integer::sum);
        highestText = Math.max(highestText, number);
    }

    /** Notes a formula of a group; a cell without one of its own gets that of its group, as a text of its own. */
    void addFormula(String group, int length) {
        if (length > 0) {
            formulas.put(group, length);
        } else {
            size += formulas.getOrDefault(group, 0);
        }
    }
}
