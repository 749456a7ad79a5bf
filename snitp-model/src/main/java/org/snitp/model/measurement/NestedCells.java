package org.snitp.model.measurement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Cells along dimensions whose categories are parts of others, such as counties of regions: none is counted with its parts. */
final class NestedCells {

    /** The trees of the dimensions in which a category is part of another one, by dimension. */
    private final Map<String, CategoryTree> trees = new TreeMap<>();

    /** Adds a dimension. */
    void add(String dimension, CategoryTree tree) {
        if (tree.isNested()) {
            trees.putIfAbsent(dimension, tree);
        }
    }

    /** Returns the dimensions, of some, in which a category is part of another one. */
    List<String> nested(Collection<String> along) {
        return trees.isEmpty()
                ? List.of()
                : trees.keySet().stream().filter(along::contains).toList();
    }

    CategoryTree tree(String dimension) {
        return Objects.requireNonNull(trees.get(dimension), dimension);
    }

    /**
     * Returns the cells that remain if no cell is counted with its parts: a cell that is there stands for all inside it, and
     * parts that make a whole stand under it.
     *
     * @param cells the cells, all along the same dimensions
     * @param along the dimensions along which wholes are made
     * @return the cells of which each of them is the sum
     */
    Map<Map<String, String>, List<Map<String, String>>> combined(
            Collection<Map<String, String>> cells, Collection<String> along) {
        Map<Map<String, String>, List<Map<String, String>>> combined = new LinkedHashMap<>();
        cells.forEach(cell -> combined.put(cell, List.of(cell)));
        Map<Map<String, String>, List<Map<String, String>>> result = combined;
        for (String dimension : nested(along)) {
            result = combined(result, dimension, tree(dimension));
        }
        return result;
    }

    private static Map<Map<String, String>, List<Map<String, String>>> combined(
            Map<Map<String, String>, List<Map<String, String>>> cells, String dimension, CategoryTree tree) {
        Map<Map<String, String>, List<Map<String, String>>> combined = new LinkedHashMap<>();
        groups(cells.keySet(), dimension).forEach((others, there) -> {
            Map<String, List<Map<String, String>>> made = new LinkedHashMap<>();
            there.forEach((category, cell) -> {
                if (!tree.isInside(category, there.keySet())) {
                    made.put(category, cells.getOrDefault(cell, List.of()));
                }
            });
            for (String whole : tree.wholesOf(new HashSet<>(made.keySet()))) {
                if (!made.containsKey(whole) && tree.isMadeOf(whole, made.keySet())) {
                    List<Map<String, String>> parts = new ArrayList<>();
                    for (String part : tree.partsOf(whole)) {
                        List<Map<String, String>> of = made.remove(part);
                        parts.addAll(of == null ? List.of() : of);
                    }
                    made.put(whole, parts);
                }
            }
            made.forEach((category, parts) -> combined.put(with(others, dimension, category), parts));
        });
        return combined;
    }

    /** Returns the cells that have the same categories along all dimensions but one, by their category along that one. */
    static Map<Map<String, String>, Map<String, Map<String, String>>> groups(
            Collection<Map<String, String>> cells, String dimension) {
        Map<Map<String, String>, Map<String, Map<String, String>>> groups = new TreeMap<>(CellOrder.ORDER);
        for (Map<String, String> cell : cells) {
            Map<String, String> others = new HashMap<>(cell);
            String category = Objects.requireNonNull(others.remove(dimension), dimension);
            groups.computeIfAbsent(others, unused -> new LinkedHashMap<>()).put(category, cell);
        }
        return groups;
    }

    /** Returns the cells of which none lies inside another one of them. */
    Set<Map<String, String>> topmost(Collection<Map<String, String>> cells, Collection<String> along) {
        Set<Map<String, String>> topmost = new HashSet<>(cells);
        for (String dimension : nested(along)) {
            groups(cells, dimension)
                    .values()
                    .forEach(there -> there.forEach((category, cell) -> {
                        if (tree(dimension).isInside(category, there.keySet())) {
                            topmost.remove(cell);
                        }
                    }));
        }
        return topmost;
    }

    private static Map<String, String> with(Map<String, String> others, String dimension, String category) {
        Map<String, String> cell = new HashMap<>(others);
        cell.put(dimension, category);
        return cell;
    }
}
