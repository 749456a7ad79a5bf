package org.snitp.indicators.progress;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.snitp.model.dimension.Category;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.indicator.Indicator;

/** The parts into which one cell of the dimensions of an indicator is broken down. */
final class CategoryParts {

    private final Map<String, String> cell;
    private final Map<String, Set<String>> inside = new TreeMap<>();
    private final Indicator indicator;

    CategoryParts(Indicator whole, Map<String, String> cell) {
        this.cell = cell;
        this.indicator = whole.withDisaggregation(
                whole.getDisaggregation().stream().map(this::restricted).toList());
    }

    /** Restricts a dimension of the cell to its category, or to the parts of that. */
    private Dimension restricted(Dimension dimension) {
        String category = cell.get(dimension.getId());
        if (category == null) {
            return dimension;
        }
        List<Category> parts = parts(dimension, category);
        Set<String> ids = new HashSet<>(Set.of(category));
        parts.forEach(part -> ids.add(part.getId()));
        inside.put(dimension.getId(), ids);
        List<Category> left = parts.isEmpty()
                ? dimension.getCategories().stream()
                        .filter(known -> known.getId().equals(category))
                        .toList()
                : parts;
        return dimension.withCategories(left);
    }

    /** The categories that are part of another one, directly or through others. */
    private static List<Category> parts(Dimension dimension, String whole) {
        Set<String> known = new HashSet<>(Set.of(whole));
        boolean more = true;
        while (more) {
            more = false;
            for (Category category : dimension.getCategories()) {
                more |= category.getPartOf().filter(known::contains).isPresent() && known.add(category.getId());
            }
        }
        return dimension.getCategories().stream()
                .filter(category -> !category.getId().equals(whole) && known.contains(category.getId()))
                .map(category -> category.getPartOf().equals(Optional.of(whole))
                        ? category.withPartOf(Optional.empty())
                        : category)
                .toList();
    }

    /** The indicator, with the categories that the cell has. */
    Indicator indicator() {
        return indicator;
    }

    /** The reports of the parts of the cell, without those of the cell itself. */
    Part of(Part part) {
        Part parts = new Part(part.reporter());
        part.cells().forEach((known, slots) -> {
            if (!known.equals(cell) && isInside(known)) {
                parts.cells().put(known, slots);
            }
        });
        return parts;
    }

    private boolean isInside(Map<String, String> known) {
        return cell.keySet().stream()
                .allMatch(dimension -> inside.getOrDefault(dimension, Set.of()).contains(known.get(dimension)));
    }
}
