package org.snitp.model.measurement;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * Orders cells, which are maps from dimension to category: cells along fewer dimensions first, so that the total comes
 * first; then by dimension, then by category. The order is consistent with equals.
 *
 * <p>Maps keyed by cells use this order instead of hashing: a document could contain any number of texts with the same
 * hash.
 */
public enum CellOrder implements Comparator<Map<String, String>> {
    /** The order. */
    ORDER;

    /** Up to this many words are sorted by insertion: nearly all cells are along one or two dimensions. */
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

    /** Returns the dimensions of a cell in order, each followed by its category. */
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
