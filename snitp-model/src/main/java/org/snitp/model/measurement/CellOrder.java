package org.snitp.model.measurement;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * Orders cells, which are the category of each dimension: along fewer dimensions first, so that the total is the first of all;
 * then by dimensions, then by categories. Cells are equal in this order if they are equal.
 *
 * <p>Maps with cells as keys are ordered by it, and not hashed: the hash of a cell is made of those of its texts, and a document
 * can choose as many texts of one hash as it likes.
 */
public enum CellOrder implements Comparator<Map<String, String>> {
    /** The order. */
    ORDER;

    /** So many words are put in order one by one: nearly all cells are along one dimension, or two. */
    private static final int FEW = 8;

    @Override
    public int compare(Map<String, String> one, Map<String, String> other) {
        int order = Integer.compare(one.size(), other.size());
        if (order != 0 || one.isEmpty()) {
            return order;
        }
        if (one.size() == 1) {
            Map.Entry<String, String> mine = one.entrySet().iterator().next();
            Map.Entry<String, String> theirs = other.entrySet().iterator().next();
            order = mine.getKey().compareTo(theirs.getKey());
            return order != 0 ? order : mine.getValue().compareTo(theirs.getValue());
        }
        return Arrays.compare(words(one), words(other));
    }

    /** Returns the dimensions of a cell in order, and then the category of each. */
    private static String[] words(Map<String, String> cell) {
        int size = cell.size();
        String[] words = new String[size * 2];
        int known = 0;
        for (Map.Entry<String, String> part : (size > FEW ? new TreeMap<>(cell) : cell).entrySet()) {
            int at = known++;
            for (; at > 0 && part.getKey().compareTo(words[at - 1]) < 0; at--) {
                words[at] = words[at - 1];
                words[size + at] = words[size + at - 1];
            }
            words[at] = part.getKey();
            words[size + at] = part.getValue();
        }
        return words;
    }
}
