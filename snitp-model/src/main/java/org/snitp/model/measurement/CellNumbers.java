package org.snitp.model.measurement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.snitp.model.dimension.Category;

/**
 * Numbers the cells along some dimensions in the order of their categories: first all cells with the first category of the
 * first dimension. Their number may exceed the range of an integer, so counting stops at a limit.
 */
final class CellNumbers {

    /** A dimension with its categories in order and the index of each. */
    private record Axis(String dimension, List<String> categories, Map<String, Integer> locations) {}

    private final List<Axis> axes = new ArrayList<>();

    CellNumbers(List<String> dimensions, Function<String, List<Category>> categories) {
        for (String dimension : dimensions) {
            Map<String, Integer> locations = new LinkedHashMap<>();
            for (Category category : categories.apply(dimension)) {
                locations.putIfAbsent(category.getId(), locations.size());
            }
            axes.add(new Axis(dimension, List.copyOf(locations.keySet()), locations));
        }
    }

    /** Returns the number of cells, or the limit if there are more. */
    int count(int limit) {
        long count = 1;
        for (Axis axis : axes) {
            count = Math.min(limit, count * axis.categories().size());
        }
        return (int) count;
    }

    /**
     * Returns the number of a cell, from 0, or the limit if the number is not below it or if a category of the cell is not
     * listed.
     */
    int find(Map<String, String> cell, int limit) {
        long number = 0;
        for (Axis axis : axes) {
            Integer location = axis.locations().get(cell.get(axis.dimension()));
            if (location == null) {
                return limit;
            }
            number = Math.min(limit, number * axis.categories().size() + location);
        }
        return (int) number;
    }

    /**
     * Returns the cell with a number.
     *
     * @param fixed its categories along other dimensions
     */
    Map<String, String> cell(int number, Map<String, String> fixed) {
        Map<String, String> cell = new HashMap<>(fixed);
        int rest = number;
        for (int i = axes.size() - 1; i >= 0; i--) {
            Axis axis = axes.get(i);
            int size = axis.categories().size();
            cell.put(axis.dimension(), axis.categories().get(rest % size));
            rest /= size;
        }
        return cell;
    }
}
