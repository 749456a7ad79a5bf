package org.snitp.io.grid;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Counts how long the texts are to which the cells of a workbook refer: one long text may stand in every cell. */
final class SharedTexts {

    private int[] lengths = new int[64];
    private int count;

    /** How many cells refer to a text. */
    private final Map<Integer, Integer> uses = new HashMap<>();

    private int highest = -1;

    /** Notes that a text begins. */
    void begin() {
        if (count == lengths.length) {
            lengths = Arrays.copyOf(lengths, count * 2);
        }
        lengths[count++] = 0;
    }

    /** Notes that the text goes on. */
    void add(int characters) {
        lengths[count - 1] += characters;
    }

    /** Notes that a cell refers to a text. */
    void use(int index) {
        uses.merge(index, 1, Integer::sum);
        highest = Math.max(highest, index);
    }

    /** Tells whether there is every text to which a cell refers. */
    boolean areThere() {
        return highest < count;
    }

    /** How many characters the cells have that refer to texts. */
    long spread() {
        return uses.entrySet().stream()
                .mapToLong(use -> (long) lengths[use.getKey()] * use.getValue())
                .sum();
    }
}
