package org.snitp.forms.internal.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The contents of a part of a workbook that determine the memory needed to read it. */
final class PartContent {

    private final List<CellRange> merged = new ArrayList<>();

    /** The number of references to each shared text, by the number of the text. */
    private final Map<Integer, Integer> uses = new HashMap<>();

    /** The lengths of shared formulas, by number. */
    private final Map<String, Integer> formulas = new HashMap<>();

    /** The size of the part in bytes, including the formulas that it repeats. */
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

    /** The number of non-empty rows. */
    long filledRows() {
        return filledRows;
    }

    long values() {
        return values;
    }

    /** The number of cell slots up to the last cell of each row. */
    long locations() {
        return locations;
    }

    /** The highest number of a referenced text; -1 if there is none. */
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

    /** Records a cell in a column: a reader allocates a slot for every cell of the row up to it. */
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

    /** Records a formula of a group; a cell without its own formula gets a copy of that of its group. */
    void addFormula(String group, int length) {
        if (length > 0) {
            formulas.put(group, length);
        } else {
            size += formulas.getOrDefault(group, 0);
        }
    }
}
