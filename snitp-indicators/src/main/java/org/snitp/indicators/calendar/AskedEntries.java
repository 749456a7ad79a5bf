package org.snitp.indicators.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The entries of a calendar, found by the institutions that report them. */
final class AskedEntries<T> {

    private final List<T> entries;
    private final Function<T, List<String>> institutions;

    /** The positions of the entries of each institution, once they are asked for. */
    private volatile @Nullable Map<String, List<Integer>> positions;

    AskedEntries(List<T> entries, Function<T, List<String>> institutions) {
        this.entries = List.copyOf(entries);
        this.institutions = institutions;
    }

    List<T> all() {
        return entries;
    }

    /** Returns the entries that one of some institutions reports, in their order. */
    Stream<T> of(Set<String> ids) {
        Map<String, List<Integer>> known = positions;
        if (known == null) {
            known = new HashMap<>();
            for (int i = 0; i < entries.size(); i++) {
                for (String id : institutions.apply(entries.get(i))) {
                    known.computeIfAbsent(id, unused -> new ArrayList<>()).add(i);
                }
            }
            positions = known;
        }
        Set<Integer> found = new TreeSet<>();
        for (String id : ids) {
            found.addAll(known.getOrDefault(id, List.of()));
        }
        return found.stream().map(entries::get);
    }
}
