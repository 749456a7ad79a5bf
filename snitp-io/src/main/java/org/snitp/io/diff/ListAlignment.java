package org.snitp.io.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snitp.io.diff.Value.Group;
import org.snitp.io.diff.Value.Listing;
import org.snitp.io.diff.Value.Scalar;

/**
 * Aligns the elements of a list with those of another version: by key if they have one (a target by its period); otherwise
 * equal ones first, then those whose texts have something in common.
 */
final class ListAlignment {

    /** Above this number, pairs are not compared by text, because it would take too long. */
    private static final long MAX_PAIRS = 250_000;

    /**
     * An element in both versions.
     *
     * @param key its key, or its number in the new version
     */
    record Pair(String key, Group before, Group after) {}

    private record Candidate(int old, int fresh, double likeness) {}

    private final List<Group> before;
    private final List<Group> after;
    private final int[] partner;
    private final boolean[] taken;

    private ListAlignment(List<Group> before, List<Group> after) {
        this.before = before;
        this.after = after;
        this.partner = new int[before.size()];
        this.taken = new boolean[after.size()];
        Arrays.fill(partner, -1);
    }

    static ListAlignment of(List<Group> before, List<Group> after) {
        ListAlignment alignment = new ListAlignment(before, after);
        if (Identities.elementKey(before.get(0)).isPresent()) {
            alignment.match(keys(before), keys(after));
        } else {
            alignment.match(before, after);
            alignment.matchAlike();
        }
        return alignment;
    }

    /** The keys of elements, duplicates with their number; or their numbers if they have no keys. */
    private static List<String> keys(List<Group> elements) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> keys = new ArrayList<>();
        for (Group element : elements) {
            String key = Identities.elementKey(element).orElse("");
            int number = seen.merge(key, 1, Integer::sum);
            keys.add(key.isEmpty() ? Integer.toString(number) : number == 1 ? key : key + " #" + number);
        }
        return keys;
    }

    private void match(List<?> olds, List<?> news) {
        Map<Object, List<Integer>> locations = new HashMap<>();
        for (int j = news.size() - 1; j >= 0; j--) {
            locations.computeIfAbsent(news.get(j), key -> new ArrayList<>()).add(j);
        }
        for (int i = 0; i < olds.size(); i++) {
            List<Integer> free = locations.getOrDefault(olds.get(i), List.of());
            if (!free.isEmpty()) {
                pair(i, free.remove(free.size() - 1));
            }
        }
    }

    private void pair(int old, int fresh) {
        partner[old] = fresh;
        taken[fresh] = true;
    }

    private void matchAlike() {
        if ((long) before.size() * after.size() > MAX_PAIRS) {
            return;
        }
        List<Similarity> olds = before.stream().map(ListAlignment::likeness).toList();
        List<Similarity> news = after.stream().map(ListAlignment::likeness).toList();
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            for (int j = 0; j < after.size(); j++) {
                double likeness = partner[i] >= 0 || taken[j] ? 0 : olds.get(i).to(news.get(j));
                if (likeness >= Similarity.IN_COMMON) {
                    candidates.add(new Candidate(i, j, likeness));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble((Candidate candidate) -> -candidate.likeness())
                .thenComparingInt(candidate -> candidate.old() + candidate.fresh())
                .thenComparingInt(candidate -> Math.min(candidate.old(), candidate.fresh())));
        for (Candidate candidate : candidates) {
            if (partner[candidate.old()] < 0 && !taken[candidate.fresh()]) {
                pair(candidate.old(), candidate.fresh());
            }
        }
    }

    private static Similarity likeness(Group element) {
        StringBuilder text = new StringBuilder();
        collect(element, text);
        return Similarity.of(text.toString());
    }

    private static void collect(Value value, StringBuilder text) {
        if (value instanceof Scalar scalar) {
            text.append(scalar.text()).append(' ');
        } else if (value instanceof Listing listing) {
            listing.items().forEach(item -> collect(item, text));
        } else {
            ((Group) value).fields().values().forEach(item -> collect(item, text));
        }
    }

    /** The elements that are in both versions. */
    List<Pair> pairs() {
        List<String> names = keys(after);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] >= 0) {
                pairs.add(new Pair(names.get(partner[i]), before.get(i), after.get(partner[i])));
            }
        }
        return pairs;
    }

    /** The elements that exist only in the old version, by key or number. */
    Map<String, Group> removed() {
        List<String> names = keys(before);
        Map<String, Group> removed = new LinkedHashMap<>();
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] < 0) {
                removed.put(names.get(i), before.get(i));
            }
        }
        return removed;
    }

    /** The elements that exist only in the new version, by key or number. */
    Map<String, Group> added() {
        List<String> names = keys(after);
        Map<String, Group> added = new LinkedHashMap<>();
        for (int j = 0; j < taken.length; j++) {
            if (!taken[j]) {
                added.put(names.get(j), after.get(j));
            }
        }
        return added;
    }

    /** Returns whether elements of both versions are in another order. */
    boolean isReordered() {
        int last = -1;
        for (int location : partner) {
            if (location >= 0 && location < last) {
                return true;
            }
            last = Math.max(last, location);
        }
        return false;
    }
}
