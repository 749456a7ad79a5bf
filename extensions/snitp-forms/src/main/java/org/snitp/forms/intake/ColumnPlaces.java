package org.snitp.forms.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snitp.forms.FormColumn;

/**
 * Finds columns whose headers were renamed or deleted: if there are exactly as many columns between two known ones, or
 * after the last one, as in a form, they are those of the form.
 */
final class ColumnPlaces {

    private ColumnPlaces() {}

    /**
     * Returns the columns found this way.
     *
     * @param all the columns of the table, in their order
     * @param known the numbers of the columns with known headers
     * @param taken the numbers of all columns with known headers, including duplicates
     * @param last the number of the last column with a header
     */
    static Map<FormColumn, Integer> find(
            List<FormColumn> all, Map<FormColumn, Integer> known, Set<Integer> taken, int last) {
        Map<FormColumn, Integer> found = new EnumMap<>(FormColumn.class);
        int from = 0;
        while (from < all.size()) {
            int to = from;
            while (to < all.size() && !known.containsKey(all.get(to))) {
                to++;
            }
            int before = from == 0 ? 0 : known.getOrDefault(all.get(from - 1), 0);
            int behind = to == all.size() ? last + 1 : known.getOrDefault(all.get(to), 0);
            boolean fits = behind - before - 1 == to - from
                    && taken.stream().noneMatch(location -> before < location && location < behind);
            for (int i = from; fits && i < to; i++) {
                found.put(all.get(i), before + 1 + i - from);
            }
            from = to + 1;
        }
        return found;
    }
}
