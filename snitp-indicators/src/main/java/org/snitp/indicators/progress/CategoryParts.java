package org.snitp.indicators.progress;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.snitp.model.dimension.Category;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.time.Period;

/** The parts into which one cell of the dimensions of an indicator is broken down. */
final class CategoryParts {

    private final CategoryCells known;
    private final Map<String, String> cell;
    private final Map<String, Set<String>> inside = new TreeMap<>();
    private final Indicator indicator;

    /**
     * Finds the parts of a cell.
     *
     * @param known the categories of its indicator
     */
    CategoryParts(CategoryCells known, Map<String, String> cell) {
        this.known = known;
        this.cell = cell;
        Indicator whole = known.indicator();
        this.indicator = whole.withDisaggregation(
                whole.getDisaggregation().stream().map(this::restricted).toList());
    }

    /** Restricts a dimension of the cell to its category, or to the parts of that. */
    private Dimension restricted(Dimension dimension) {
        String category = cell.get(dimension.getId());
        if (category == null) {
            return dimension;
        }
        List<Category> parts = known.parts(dimension, category).stream()
                .map(part -> part.getPartOf().equals(Optional.of(category)) ? part.withPartOf(Optional.empty()) : part)
                .toList();
        Set<String> ids = new HashSet<>(Set.of(category));
        parts.forEach(part -> ids.add(part.getId()));
        inside.put(dimension.getId(), ids);
        return dimension.withCategories(parts.isEmpty() ? known.listed(dimension, category) : parts);
    }

    /** The indicator, with the categories that the cell has. */
    Indicator indicator() {
        return indicator;
    }

    /** The reports of the parts of the cell, without those of the cell itself. */
    Part of(Part part) {
        Part parts = new Part(part.reporter());
        String dimension = cell.keySet().iterator().next();
        for (Map<String, String> other : known.of(part, dimension, inside.getOrDefault(dimension, Set.of()))) {
            SortedMap<Period, Slot> slots = part.cells().get(other);
            if (slots != null && !other.equals(cell) && isInside(other)) {
                parts.cells().put(other, slots);
            }
        }
        return parts;
    }

    private boolean isInside(Map<String, String> other) {
        return cell.keySet().stream()
                .allMatch(dimension -> inside.getOrDefault(dimension, Set.of()).contains(other.get(dimension)));
    }
}
