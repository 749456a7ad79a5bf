package org.snitp.model.measurement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.snitp.model.dimension.Dimension;

/**
 * Compares figures that are broken down with the less broken down ones that they should add up to.
 *
 * <p>A cell is a map from dimensions to categories, as in {@link Measurement#getDimensions()}. The cells along the same
 * dimensions should add up to the total, which has no dimensions, and to every cell along some of these dimensions.
 */
public final class Disaggregation {

    /**
     * Parts that do not add up to their whole: Σ parts ≠ whole.
     *
     * @param whole the cell of the whole; empty for the total
     * @param along the dimensions of the parts
     * @param sum what the parts add up to
     * @param figure what the whole is said to be
     * @param missing how many categories of the declared dimensions have no part
     */
    public record Mismatch(
            Map<String, String> whole, Set<String> along, BigDecimal sum, BigDecimal figure, long missing) {}

    private final Map<String, Long> categories = new TreeMap<>();

    /** Makes a comparison along the dimensions of an indicator. */
    public Disaggregation(List<Dimension> dimensions) {
        dimensions.forEach(dimension -> categories.put(
                dimension.getId(), (long) dimension.getCategories().size()));
    }

    /**
     * Returns where the figures of one indicator and period do not add up.
     *
     * @param figures the figures by cell; figures that cannot be added, such as medians, must not be given
     */
    public List<Mismatch> check(Map<Map<String, String>, BigDecimal> figures) {
        Map<Set<String>, List<Map.Entry<Map<String, String>, BigDecimal>>> levels = new LinkedHashMap<>();
        for (Map.Entry<Map<String, String>, BigDecimal> figure : figures.entrySet()) {
            Set<String> along = figure.getKey().keySet();
            List<Map.Entry<Map<String, String>, BigDecimal>> level = levels.get(along);
            if (level == null) {
                level = new ArrayList<>();
                levels.put(new TreeSet<>(along), level);
            }
            level.add(figure);
        }
        List<Mismatch> mismatches = new ArrayList<>();
        figures.forEach((whole, figure) -> levels.forEach((along, parts) -> {
            if (along.size() > whole.size() && along.containsAll(whole.keySet())) {
                compare(whole, figure, along, parts, mismatches);
            }
        }));
        return mismatches;
    }

    private void compare(
            Map<String, String> whole,
            BigDecimal figure,
            Set<String> along,
            List<Map.Entry<Map<String, String>, BigDecimal>> candidates,
            List<Mismatch> mismatches) {
        List<BigDecimal> parts = candidates.stream()
                .filter(part -> part.getKey().entrySet().containsAll(whole.entrySet()))
                .map(Map.Entry::getValue)
                .toList();
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!parts.isEmpty() && sum.compareTo(figure) != 0) {
            long expected = along.stream()
                    .filter(dimension -> !whole.containsKey(dimension))
                    .mapToLong(dimension -> categories.getOrDefault(dimension, 0L))
                    .reduce(1, (product, size) -> product * size);
            mismatches.add(new Mismatch(whole, along, sum, figure, Math.max(0, expected - parts.size())));
        }
    }
}
