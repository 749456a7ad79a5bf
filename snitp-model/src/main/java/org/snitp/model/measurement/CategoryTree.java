package org.snitp.model.measurement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snitp.model.dimension.Category;
import org.snitp.model.dimension.Dimension;

/**
 * The categories of a dimension, and which are part of which. A category whose whole is not listed, or that is part of itself,
 * counts as one that is part of no other.
 */
final class CategoryTree {

    private final boolean sparse;
    private final Map<String, Category> categories = new LinkedHashMap<>();
    private final Map<String, String> wholes = new HashMap<>();
    private final Map<String, List<String>> parts = new HashMap<>();
    private final Map<String, Integer> depths = new HashMap<>();

    CategoryTree(Dimension dimension) {
        sparse = dimension.isSparse();
        dimension.getCategories().forEach(category -> categories.putIfAbsent(category.getId(), category));
        Map<String, String> stated = new HashMap<>();
        categories.forEach((id, category) ->
                category.getPartOf().filter(categories::containsKey).ifPresent(whole -> stated.put(id, whole)));
        categories.keySet().forEach(id -> measure(id, stated));
        categories.keySet().forEach(id -> {
            String whole = wholes.get(id);
            if (whole != null) {
                parts.computeIfAbsent(whole, unused -> new ArrayList<>()).add(id);
            }
        });
    }

    /** Finds how deep a category lies, and its whole, unless the way up leads back. */
    private void measure(String id, Map<String, String> stated) {
        Deque<String> way = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        String next = id;
        while (next != null && !depths.containsKey(next) && seen.add(next)) {
            way.push(next);
            next = stated.get(next);
        }
        boolean circular = next != null && !depths.containsKey(next);
        int depth = next == null || circular ? 0 : depth(next) + 1;
        for (String category : way) {
            String whole = stated.get(category);
            if (whole != null && !circular) {
                wholes.put(category, whole);
            }
            depths.put(category, circular ? 0 : depth++);
        }
    }

    private int depth(String category) {
        return depths.getOrDefault(category, 0);
    }

    /** Returns whether a category is part of another one. */
    boolean isNested() {
        return !wholes.isEmpty();
    }

    private @Nullable String wholeOf(String category) {
        return wholes.get(category);
    }

    /** Returns the direct parts of a category. */
    List<String> partsOf(String category) {
        return parts.getOrDefault(category, List.of());
    }

    /** Returns whether some of the parts of a category make it: all of them or, if the dimension is sparse, any. */
    boolean isMadeOf(String category, Set<String> there) {
        List<String> all = partsOf(category);
        return sparse ? all.stream().anyMatch(there::contains) : !all.isEmpty() && there.containsAll(all);
    }

    /** Returns whether one of some categories contains another category, directly or through others. */
    boolean isInside(String category, Set<String> others) {
        String whole = wholeOf(category);
        while (whole != null) {
            if (others.contains(whole)) {
                return true;
            }
            whole = wholeOf(whole);
        }
        return false;
    }

    /** Returns all categories that contain one of some categories, the deepest first. */
    List<String> wholesOf(Set<String> some) {
        Set<String> found = new LinkedHashSet<>();
        for (String category : some) {
            String whole = wholeOf(category);
            while (whole != null && found.add(whole)) {
                whole = wholeOf(whole);
            }
        }
        return found.stream()
                .sorted(Comparator.comparing(this::depth).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /**
     * Returns the categories that would make the whole together with some that are there: those, and of what is not there the
     * largest.
     */
    List<Category> completed(Set<String> there) {
        Set<String> broken = new HashSet<>(wholesOf(there));
        broken.removeAll(there);
        Deque<String> open = new ArrayDeque<>();
        categories.keySet().stream().filter(id -> !wholes.containsKey(id)).forEach(open::add);
        List<Category> needed = new ArrayList<>();
        while (!open.isEmpty()) {
            String id = open.pop();
            if (broken.contains(id)) {
                List<String> below = partsOf(id);
                for (int i = below.size() - 1; i >= 0; i--) {
                    open.push(below.get(i));
                }
            } else {
                Category category = categories.get(id);
                if (category != null) {
                    needed.add(category);
                }
            }
        }
        return needed;
    }
}
