package org.snitp.indicators.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.snitp.model.dimension.Category;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.indicator.Indicator;

/**
 * The categories inside others, and the reported cells of each category. Each of many categories with a target would otherwise look at
 * all categories and all cells.
 */
final class CategoryCells {

    /** The categories of a dimension, by the places in which they are listed. */
    private record Listed(SortedMap<String, List<Integer>> byId, SortedMap<String, List<Integer>> byWhole) {

        static Listed of(Dimension dimension) {
            Listed listed = new Listed(new TreeMap<>(), new TreeMap<>());
            List<Category> categories = dimension.getCategories();
            for (int i = 0; i < categories.size(); i++) {
                int place = i;
                listed.byId()
                        .computeIfAbsent(categories.get(i).getId(), unused -> new ArrayList<>())
                        .add(place);
                categories
                        .get(i)
                        .getPartOf()
                        .ifPresent(whole -> listed.byWhole()
                                .computeIfAbsent(whole, unused -> new ArrayList<>())
                                .add(place));
            }
            return listed;
        }
    }

    private final Indicator indicator;
    private final IdentityHashMap<Dimension, Listed> dimensions = new IdentityHashMap<>();

    /** The cells of each part, by dimension and category. */
    private final IdentityHashMap<Part, Map<String, SortedMap<String, List<Map<String, String>>>>> cells =
            new IdentityHashMap<>();

    CategoryCells(Indicator indicator) {
        this.indicator = indicator;
    }

    Indicator indicator() {
        return indicator;
    }

    /** The categories with an id, as listed: usually one. */
    List<Category> listed(Dimension dimension, String id) {
        return categories(dimension, listed(dimension).byId().getOrDefault(id, List.of()));
    }

    /** The categories that are part of another one, directly or through others, as listed. */
    List<Category> parts(Dimension dimension, String whole) {
        Listed listed = listed(dimension);
        TreeSet<String> known = new TreeSet<>(List.of(whole));
        List<String> open = new ArrayList<>(known);
        TreeSet<Integer> places = new TreeSet<>();
        while (!open.isEmpty()) {
            String next = open.remove(open.size() - 1);
            for (int place : listed.byWhole().getOrDefault(next, List.of())) {
                String id = dimension.getCategories().get(place).getId();
                if (known.add(id)) {
                    open.add(id);
                    places.addAll(listed.byId().getOrDefault(id, List.of()));
                }
            }
        }
        return categories(dimension, places);
    }

    private Listed listed(Dimension dimension) {
        return dimensions.computeIfAbsent(dimension, Listed::of);
    }

    private static List<Category> categories(Dimension dimension, Collection<Integer> places) {
        return places.stream().map(dimension.getCategories()::get).toList();
    }

    /** The cells of a part that have one of some categories of a dimension. */
    List<Map<String, String>> of(Part part, String dimension, Collection<String> categories) {
        SortedMap<String, List<Map<String, String>>> known =
                cells.computeIfAbsent(part, CategoryCells::byCategory).getOrDefault(dimension, new TreeMap<>());
        return categories.stream()
                .distinct()
                .flatMap(category -> known.getOrDefault(category, List.of()).stream())
                .toList();
    }

    private static Map<String, SortedMap<String, List<Map<String, String>>>> byCategory(Part part) {
        Map<String, SortedMap<String, List<Map<String, String>>>> found = new HashMap<>();
        for (Map<String, String> cell : part.cells().keySet()) {
            cell.forEach((dimension, category) -> found.computeIfAbsent(dimension, unused -> new TreeMap<>())
                    .computeIfAbsent(category, unused -> new ArrayList<>())
                    .add(cell));
        }
        return found;
    }
}
