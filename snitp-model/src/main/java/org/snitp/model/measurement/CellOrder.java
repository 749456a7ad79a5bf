package org.snitp.model.measurement;

import java.util.Comparator;
import java.util.Iterator;
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
        Map<String, String> sorted = new TreeMap<>(one);
        Map<String, String> otherSorted = new TreeMap<>(other);
        order = compare(sorted.keySet(), otherSorted.keySet());
        return order != 0 ? order : compare(sorted.values(), otherSorted.values());
    }

    private static int compare(Iterable<String> one, Iterable<String> other) {
        Iterator<String> others = other.iterator();
        for (String mine : one) {
            int order = mine.compareTo(others.next());
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
