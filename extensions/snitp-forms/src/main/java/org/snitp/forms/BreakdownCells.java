package org.snitp.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snitp.model.dimension.Category;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.indicator.Indicator;

/**
 * The cells into which the figures of an indicator are broken down: the category of each dimension, by id.
 *
 * @param dimensions the ids of the categories by dimension
 * @param crossed whether there is a cell for each combination of categories, or one for each single category
 */
record BreakdownCells(Map<String, List<String>> dimensions, boolean crossed) {

    /**
     * Returns the cells of an indicator, each category once; a dimension without listed categories has none. A category that has
     * parts is not asked for: its figure is their sum.
     */
    static BreakdownCells of(Indicator indicator, boolean crossed) {
        Map<String, List<String>> dimensions = new LinkedHashMap<>();
        for (Dimension dimension : indicator.getDisaggregation()) {
            Set<String> wholes = dimension.getCategories().stream()
                    .map(Category::getPartOf)
                    .flatMap(Optional::stream)
                    .collect(Collectors.toSet());
            List<String> categories = dimension.getCategories().stream()
                    .map(Category::getId)
                    .filter(category -> !wholes.contains(category))
                    .distinct()
                    .toList();
            if (!categories.isEmpty()) {
                dimensions.putIfAbsent(dimension.getId(), categories);
            }
        }
        return new BreakdownCells(dimensions, crossed && !dimensions.isEmpty());
    }

    /** Returns whether there are more cells than a limit. */
    boolean areMoreThan(int most) {
        double parts = crossed
                ? dimensions.values().stream().mapToDouble(List::size).reduce(1, (some, more) -> some * more)
                : dimensions.values().stream().mapToDouble(List::size).sum();
        return 1 + parts > most;
    }

    /** The cells: the total, then the parts, in the order of dimensions and categories. */
    List<Map<String, String>> all() {
        return Stream.concat(Stream.of(Map.<String, String>of()), (crossed ? combinations() : single()).stream())
                .toList();
    }

    private List<Map<String, String>> single() {
        return dimensions.entrySet().stream()
                .flatMap(dimension ->
                        dimension.getValue().stream().map(category -> Map.of(dimension.getKey(), category)))
                .toList();
    }

    private List<Map<String, String>> combinations() {
        List<Map<String, String>> cells = List.of(Map.of());
        for (Map.Entry<String, List<String>> dimension : dimensions.entrySet()) {
            cells = cells.stream()
                    .flatMap(cell ->
                            dimension.getValue().stream().map(category -> with(cell, dimension.getKey(), category)))
                    .toList();
        }
        return cells;
    }

    private static Map<String, String> with(Map<String, String> cell, String dimension, String category) {
        Map<String, String> more = new LinkedHashMap<>(cell);
        more.put(dimension, category);
        return more;
    }
}
