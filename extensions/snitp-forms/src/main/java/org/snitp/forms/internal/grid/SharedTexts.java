package org.snitp.forms.internal.grid;

import java.util.Arrays;
import java.util.Map;

/** How long the texts are to which the cells of a workbook refer: one long text may stand in every cell. */
final class SharedTexts {

    private int[] lengths = new int[64];
    private int count;

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

    /** The number of texts. */
    int count() {
        return count;
    }

    /** How many characters the cells have that refer to texts, which must be there. */
    long spread(Map<Integer, Integer> uses) {
        return uses.entrySet().stream()
                .mapToLong(use -> (long) lengths[use.getKey()] * use.getValue())
                .sum();
    }
}
