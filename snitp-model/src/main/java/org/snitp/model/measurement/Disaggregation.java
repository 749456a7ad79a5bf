package org.snitp.model.measurement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.snitp.model.dimension.Category;
import org.snitp.model.dimension.Dimension;

/**
 * Compares broken-down figures with the totals that they should add up to, and with each other.
 *
 * <p>A cell is a map from dimensions to categories, as in {@link Measurement#getDimensions()}. The cells along the same
 * dimensions should add up to the total, which has no dimensions, and to every cell along some of these dimensions. If that
 * whole is not stated, cells along different dimensions should have the same sum, provided that neither side misses a
 * category.
 *
 * <p>A category may be part of another one, as a county of a region. Its cell is never counted together with the cell of that
 * one: the figure of the whole counts or, without one, the sum of its parts, if all are there or the dimension is sparse.
 */
public final class Disaggregation {

    /**
     * Parts that do not add up to their whole: Σ parts ≠ whole.
     *
     * @param whole the cell of the whole; empty for the total
     * @param along the dimensions of the parts, including those of the whole; if the parts have the dimensions of the whole, the
     *     dimension along which its category is divided
     * @param sum the sum of the parts
     * @param figure the stated figure of the whole, or the sum of the parts along other dimensions
     * @param missing how many categories of the declared dimensions have no part
     * @param against the dimensions of the other parts; absent if the whole is stated
     * @param at the cell of the whole if it is stated, else the first of the parts
     */
    public record Mismatch(
            Map<String, String> whole,
            Set<String> along,
            BigDecimal sum,
            BigDecimal figure,
            long missing,
            Optional<Set<String>> against,
            Map<String, String> at) {
        /** Checks that no component is null. */
        public Mismatch {
            Objects.requireNonNull(whole, "whole");
            Objects.requireNonNull(along, "along");
            Objects.requireNonNull(sum, "sum");
            Objects.requireNonNull(figure, "figure");
            Objects.requireNonNull(against, "against");
            Objects.requireNonNull(at, "at");
        }

        /** The dimensions along which the whole is broken down, by id: those of the parts that are not fixed by the whole. */
        public String dimensions() {
            return names(along);
        }

        /** The dimensions along which the other parts break it down, in the same form. */
        public String otherDimensions() {
            return names(against.orElse(Set.of()));
        }

        private String names(Set<String> dimensions) {
            boolean nested = whole.keySet().containsAll(dimensions);
            return dimensions.stream()
                    .filter(dimension -> nested || !whole.containsKey(dimension))
                    .sorted()
                    .collect(Collectors.joining(" × "));
        }
    }

    private record Level(Set<String> along, Map<Map<String, String>, BigDecimal> figures) {}

    /** The cells along some dimensions, grouped by the cell along fewer of them to which they belong. */
    private record Finer(Set<String> along, Map<Map<String, String>, Parts> groups) {}

    /** The cells that are parts of the same whole. */
    private static final class Parts {

        final List<Map<String, String>> cells = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;

        void add(Map<String, String> cell, BigDecimal figure) {
            cells.add(cell);
            sum = sum.add(figure);
        }
    }

    private final Map<String, Dimension> dimensions = new TreeMap<>();
    private final NestedCells nested = new NestedCells();

    /** Creates a comparison along the dimensions of an indicator. */
    public Disaggregation(List<Dimension> dimensions) {
        Objects.requireNonNull(dimensions, "dimensions");
        dimensions.forEach(dimension -> {
            if (this.dimensions.putIfAbsent(dimension.getId(), dimension) == null) {
                nested.add(dimension.getId(), new CategoryTree(dimension));
            }
        });
    }

    /** Returns a cell as text, such as {@code county=AB, sex=f}; empty for the total. */
    public static String name(Map<String, String> cell) {
        Objects.requireNonNull(cell, "cell");
        return new TreeMap<>(cell)
                .entrySet().stream()
                        .map(part -> part.getKey() + "=" + part.getValue())
                        .collect(Collectors.joining(", "));
    }

    /**
     * Returns where the figures of one indicator and period do not add up.
     *
     * @param figures the figures by cell; must not contain figures that cannot be added, such as medians
     */
    public List<Mismatch> check(Map<Map<String, String>, BigDecimal> figures) {
        Objects.requireNonNull(figures, "figures");
        List<Level> levels = levels(figures);
        List<Mismatch> mismatches = new ArrayList<>();
        for (Level level : levels) {
            compareNested(level, mismatches);
            compareWithParts(level, levels, mismatches);
        }
        for (int i = 0; i < levels.size(); i++) {
            for (int j = i + 1; j < levels.size(); j++) {
                compare(levels.get(i), levels.get(j), figures, mismatches);
            }
        }
        return mismatches;
    }

    private static List<Level> levels(Map<Map<String, String>, BigDecimal> figures) {
        Map<Set<String>, Level> levels = new LinkedHashMap<>();
        figures.forEach((cell, figure) -> {
            Level level = levels.get(cell.keySet());
            if (level == null) {
                Set<String> along = new TreeSet<>(cell.keySet());
                level = new Level(along, new TreeMap<>(CellOrder.ORDER));
                levels.put(along, level);
            }
            level.figures().put(cell, figure);
        });
        return List.copyOf(levels.values());
    }

    /** Compares the stated figures of categories with those of their parts, such as regions with their counties. */
    private void compareNested(Level level, List<Mismatch> mismatches) {
        for (String dimension : nested.nested(level.along())) {
            CategoryTree tree = nested.tree(dimension);
            NestedCells.groups(level.figures().keySet(), dimension).values().forEach(cells -> {
                Map<String, BigDecimal> known = new HashMap<>();
                cells.forEach(
                        (category, cell) -> known.put(category, level.figures().getOrDefault(cell, BigDecimal.ZERO)));
                for (String whole : tree.wholesOf(cells.keySet())) {
                    List<BigDecimal> parts = tree.partsOf(whole).stream()
                            .filter(known::containsKey)
                            .map(part -> known.getOrDefault(part, BigDecimal.ZERO))
                            .toList();
                    BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                    boolean made = tree.isMadeOf(whole, known.keySet());
                    Map<String, String> stated = cells.get(whole);
                    if (stated == null) {
                        if (made) {
                            known.put(whole, sum);
                        }
                        continue;
                    }
                    BigDecimal figure = level.figures().getOrDefault(stated, BigDecimal.ZERO);
                    boolean tooMuch =
                            sum.compareTo(figure) > 0 && parts.stream().allMatch(part -> part.signum() >= 0);
                    if (made ? sum.compareTo(figure) != 0 : tooMuch) {
                        long missing = made ? 0 : tree.partsOf(whole).size() - parts.size();
                        mismatches.add(new Mismatch(
                                stated, Set.of(dimension), sum, figure, missing, Optional.empty(), stated));
                    }
                }
            });
        }
    }

    private void compareWithParts(Level wholes, List<Level> levels, List<Mismatch> mismatches) {
        List<Finer> finer = new ArrayList<>();
        for (Level level : levels) {
            if (level.along().size() > wholes.along().size() && level.along().containsAll(wholes.along())) {
                finer.add(new Finer(level.along(), parts(level, wholes.along())));
            }
        }
        wholes.figures()
                .forEach((whole, figure) -> finer.forEach(level -> {
                    Parts parts = level.groups().get(whole);
                    if (parts != null && parts.sum.compareTo(figure) != 0) {
                        mismatches.add(new Mismatch(
                                whole,
                                level.along(),
                                parts.sum,
                                figure,
                                countMissing(level.along(), whole, parts.cells),
                                Optional.empty(),
                                whole));
                    }
                }));
    }

    /** Compares the sums of cells along some dimensions with those along others, where neither set contains the other. */
    private void compare(
            Level one, Level other, Map<Map<String, String>, BigDecimal> figures, List<Mismatch> mismatches) {
        if (one.along().containsAll(other.along()) || other.along().containsAll(one.along())) {
            return;
        }
        Set<String> common = new TreeSet<>(one.along());
        common.retainAll(other.along());
        Map<Map<String, String>, Parts> others = parts(other, common);
        parts(one, common).forEach((whole, parts) -> {
            Parts against = others.get(whole);
            if (against != null
                    && !figures.containsKey(whole)
                    && parts.sum.compareTo(against.sum) != 0
                    && countMissing(one.along(), whole, parts.cells) == 0
                    && countMissing(other.along(), whole, against.cells) == 0) {
                mismatches.add(new Mismatch(
                        whole, one.along(), parts.sum, against.sum, 0, Optional.of(other.along()), parts.cells.get(0)));
            }
        });
    }

    /** Returns the cells of a level, grouped by the cell along fewer dimensions to which they belong. */
    private Map<Map<String, String>, Parts> parts(Level level, Set<String> along) {
        Map<Map<String, String>, Parts> groups = new TreeMap<>(CellOrder.ORDER);
        figures(level, along)
                .forEach((cell, figure) -> groups.computeIfAbsent(projection(cell, along), unused -> new Parts())
                        .add(cell, figure));
        return groups;
    }

    /** Returns the figures of a level, with those of categories in place of those of their parts. */
    private Map<Map<String, String>, BigDecimal> figures(Level level, Set<String> fixed) {
        Set<String> open = new TreeSet<>(level.along());
        open.removeAll(fixed);
        if (nested.nested(open).isEmpty()) {
            return level.figures();
        }
        Map<Map<String, String>, BigDecimal> figures = new TreeMap<>(CellOrder.ORDER);
        nested.combined(level.figures().keySet(), open)
                .forEach((cell, parts) -> figures.put(
                        cell,
                        parts.stream()
                                .map(part -> level.figures().getOrDefault(part, BigDecimal.ZERO))
                                .reduce(BigDecimal.ZERO, BigDecimal::add)));
        return figures;
    }

    private static Map<String, String> projection(Map<String, String> cell, Set<String> along) {
        Map<String, String> projection = new HashMap<>(cell);
        projection.keySet().retainAll(along);
        return projection;
    }

    private long countMissing(Set<String> along, Map<String, String> whole, List<Map<String, String>> cells) {
        List<String> open = along.stream()
                .filter(dimension -> !whole.containsKey(dimension))
                .toList();
        long needed = open.stream()
                .filter(this::isRequired)
                .mapToLong(dimension -> categories(dimension, cells).size())
                .reduce(1, (product, size) -> product * size);
        Set<String> free = open.stream().filter(this::isFree).collect(Collectors.toSet());
        Set<Map<String, String>> projections = new TreeSet<>(CellOrder.ORDER);
        cells.forEach(cell -> projections.add(projection(cell, free)));
        long times = projections.size();
        return Math.max(0, needed * times - cells.size());
    }

    /**
     * Returns the missing cells along some dimensions, without which the others make no total. Of a sparse dimension, and
     * of one whose categories are not listed, only categories that occur in a cell count.
     *
     * @param along the dimensions
     * @param cells the existing cells
     * @param most the maximum number of cells to return
     * @return the cells as text
     */
    public List<String> missing(Set<String> along, Collection<Map<String, String>> cells, int most) {
        Objects.requireNonNull(along, "along");
        Objects.requireNonNull(cells, "cells");
        List<String> required = along.stream().filter(this::isRequired).toList();
        if (required.isEmpty() && !cells.isEmpty()) {
            return List.of();
        }
        Collection<Map<String, String>> known = nested.nested(along).isEmpty()
                ? cells
                : nested.combined(cells, along).keySet();
        CellNumbers numbers = new CellNumbers(required, dimension -> categories(dimension, known));
        // Among this many consecutive cells, at least the requested number is missing.
        int until = known.size() + most;
        List<String> missing = new ArrayList<>();
        groups(along, known).forEach((fixed, there) -> {
            BitSet numbered = new BitSet();
            there.forEach(cell -> numbered.set(numbers.find(cell, until)));
            for (int next = numbered.nextClearBit(0);
                    missing.size() < most && next < numbers.count(until);
                    next = numbered.nextClearBit(next + 1)) {
                missing.add(name(numbers.cell(next, fixed)));
            }
        });
        return missing;
    }

    /**
     * Returns the cells that are added to a total: none that is part of another one, such as the county of a region that is
     * there as well.
     *
     * @param cells the cells, all along the same dimensions
     */
    public Collection<Map<String, String>> added(Collection<Map<String, String>> cells) {
        Objects.requireNonNull(cells, "cells");
        Set<String> along = cells.isEmpty() ? Set.of() : cells.iterator().next().keySet();
        return nested.nested(along).isEmpty() ? cells : nested.topmost(cells, along);
    }

    /**
     * Returns the parts of a cell among cells along the same dimensions: its category is divided along one dimension, and its
     * other categories are the same. Of parts that contain each other the largest are returned.
     *
     * @param whole the cell
     * @param cells the cells, all along the same dimensions
     * @return the parts along each dimension in which there are some
     */
    public List<Collection<Map<String, String>>> parts(
            Map<String, String> whole, Collection<Map<String, String>> cells) {
        Objects.requireNonNull(whole, "whole");
        Objects.requireNonNull(cells, "cells");
        List<Collection<Map<String, String>>> all = new ArrayList<>();
        for (String dimension : nested.nested(whole.keySet())) {
            Map<String, String> others = new HashMap<>(whole);
            String category = Objects.requireNonNull(others.remove(dimension), dimension);
            List<Map<String, String>> inside = cells.stream()
                    .filter(cell -> cell.entrySet().containsAll(others.entrySet()))
                    .filter(cell -> nested.tree(dimension).isInside(cell.getOrDefault(dimension, ""), Set.of(category)))
                    .toList();
            if (!inside.isEmpty()) {
                all.add(nested.topmost(inside, Set.of(dimension)));
            }
        }
        return all;
    }

    /** Returns the ids of those of some dimensions in which a category is part of another one. */
    public List<String> nested(Set<String> along) {
        Objects.requireNonNull(along, "along");
        return nested.nested(along);
    }

    /** Returns some cells, grouped by their categories along the dimensions that cannot have missing categories. */
    private Map<Map<String, String>, Collection<Map<String, String>>> groups(
            Set<String> along, Collection<Map<String, String>> cells) {
        Set<String> free = along.stream().filter(this::isFree).collect(Collectors.toSet());
        if (free.isEmpty() || cells.isEmpty()) {
            return Map.of(Map.of(), cells);
        }
        Map<Map<String, String>, Collection<Map<String, String>>> groups = new TreeMap<>(CellOrder.ORDER);
        for (Map<String, String> cell : cells) {
            groups.computeIfAbsent(projection(cell, free), unused -> new ArrayList<>())
                    .add(cell);
        }
        return groups;
    }

    /** Returns the ids of those dimensions whose categories are not listed, so that none can be missing. */
    public Optional<String> unlisted(Set<String> along) {
        Objects.requireNonNull(along, "along");
        String names = along.stream()
                .filter(dimension -> categories(dimension).isEmpty())
                .sorted()
                .collect(Collectors.joining(", "));
        return Optional.of(names).filter(some -> !some.isEmpty());
    }

    private List<Category> categories(String dimension) {
        Dimension known = dimensions.get(dimension);
        return known == null ? List.of() : known.getCategories();
    }

    /** Returns the categories that make the whole, given those of some cells: counties where counties are there, else regions. */
    private List<Category> categories(String dimension, Collection<Map<String, String>> cells) {
        if (nested.nested(Set.of(dimension)).isEmpty()) {
            return categories(dimension);
        }
        return nested.tree(dimension)
                .completed(cells.stream()
                        .map(cell -> cell.getOrDefault(dimension, ""))
                        .collect(Collectors.toSet()));
    }

    private boolean isFree(String dimension) {
        Dimension known = dimensions.get(dimension);
        return known == null || known.isSparse() || known.getCategories().isEmpty();
    }

    private boolean isRequired(String dimension) {
        return !isFree(dimension);
    }
}
