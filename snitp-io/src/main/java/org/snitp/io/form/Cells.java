package org.snitp.io.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.snitp.model.dimension.Category;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.indicator.Indicator;

/** The cells into which the figures of an indicator are broken down: the category of each dimension, by id. */
final class Cells {

    private Cells() {}

    /**
     * Returns the cells of an indicator: the total, then the categories. They come one by one, as they may be very many.
     *
     * @param crossed whether there is a cell for each combination of categories, or one for each category alone
     */
    static Stream<Map<String, String>> of(Indicator indicator, boolean crossed) {
        Map<String, List<String>> dimensions = dimensions(indicator);
        Stream<Map<String, String>> parts = crossed ? combinations(dimensions) : single(dimensions);
        return Stream.concat(Stream.of(Map.of()), parts);
    }

    /** The ids of the categories, each once, by dimension; without the dimensions that list none. */
    private static Map<String, List<String>> dimensions(Indicator indicator) {
        Map<String, List<String>> dimensions = new LinkedHashMap<>();
        for (Dimension dimension : indicator.getDisaggregation()) {
            List<String> categories = dimension.getCategories().stream()
                    .map(Category::getId)
                    .distinct()
                    .toList();
            if (!categories.isEmpty()) {
                dimensions.putIfAbsent(dimension.getId(), categories);
            }
        }
        return dimensions;
    }

    private static Stream<Map<String, String>> single(Map<String, List<String>> dimensions) {
        return dimensions.entrySet().stream()
                .flatMap(dimension ->
                        dimension.getValue().stream().map(category -> Map.of(dimension.getKey(), category)));
    }

    private static Stream<Map<String, String>> combinations(Map<String, List<String>> dimensions) {
        Stream<Map<String, String>> cells = dimensions.isEmpty() ? Stream.empty() : Stream.of(Map.of());
        for (Map.Entry<String, List<String>> dimension : dimensions.entrySet()) {
            cells = cells.flatMap(
                    cell -> dimension.getValue().stream().map(category -> with(cell, dimension.getKey(), category)));
        }
        return cells;
    }

    private static Map<String, String> with(Map<String, String> cell, String dimension, String category) {
        Map<String, String> more = new LinkedHashMap<>(cell);
        more.put(dimension, category);
        return more;
    }
}
