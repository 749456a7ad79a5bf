package org.snitp.indicators.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.snitp.model.dimension.Category;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.indicator.Reporters;

/** What is found by category is what a look at each category and each cell finds. */
class CategoryCellsTest {

    @RepeatedTest(60)
    void thePartsOfACategoryAndTheReportsOfACell(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        Dimension places = dimension("place", random);
        Dimension ages = dimension("age", random);
        Indicator indicator = Given.indicator(Given.measure(MeasureType.COUNT)).withDisaggregation(places, ages);
        ProgressAccumulator accumulator = new ProgressAccumulator();
        int most = random.nextInt(60);
        for (int i = 0; i < most; i++) {
            accumulator.add(Given.value("2025-0" + (1 + random.nextInt(3)), Integer.toString(i))
                    .withDimensions(cell(random))
                    .withReportedBy(random.nextBoolean() ? "A" : "B"));
        }
        Reporters reporters =
                Reporters.of(indicator, random.nextBoolean() ? List.of("A") : List.of("A", "B"), Map.of());
        Reports reports = Reports.of(indicator, reporters, accumulator.series());
        CategoryCells cells = new CategoryCells(indicator);
        for (int i = 0; i < 12; i++) {
            assertThat(cells.parts(places, "C" + i)).isEqualTo(parts(places, "C" + i));
            Map<String, String> cell = cell(random);
            if (!cell.isEmpty()) {
                Reports own = reports.filter(
                        measurement -> measurement.getDimensions().entrySet().containsAll(cell.entrySet()));

                assertThat(reports.within(cell, cells).measurements().toList())
                        .isEqualTo(own.measurements().toList());
                assertThat(inside(new CategoryParts(cells, cell).of(reports.whole())))
                        .isEqualTo(inside(cell, reports.whole(), places, ages));
            }
        }
    }

    private static Set<Map<String, String>> inside(Part part) {
        return new HashSet<>(part.cells().keySet());
    }

    private static Set<Map<String, String>> inside(
            Map<String, String> cell, Part part, Dimension places, Dimension ages) {
        Set<Map<String, String>> inside = new HashSet<>();
        for (Map<String, String> known : part.cells().keySet()) {
            boolean place = isInside("place", cell, known, places);
            boolean age = isInside("age", cell, known, ages);
            if (place && age && !known.equals(cell)) {
                inside.add(known);
            }
        }
        return inside;
    }

    private static boolean isInside(
            String id, Map<String, String> cell, Map<String, String> known, Dimension dimension) {
        String whole = cell.getOrDefault(id, "");
        String part = known.getOrDefault(id, "");
        return whole.isEmpty()
                || whole.equals(part)
                || parts(dimension, whole).stream().anyMatch(one -> one.getId().equals(part));
    }

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
                .toList();
    }

    private static Map<String, String> cell(Random random) {
        String place = "C" + random.nextInt(12);
        String age = "C" + random.nextInt(12);
        return switch (random.nextInt(4)) {
            case 0 -> Map.of();
            case 1 -> Map.of("place", place);
            case 2 -> Map.of("age", age);
            default -> Map.of("place", place, "age", age);
        };
    }

    /** Returns a dimension with parts of parts, with rings, and with ids that occur twice. */
    private static Dimension dimension(String id, Random random) {
        List<Category> categories = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            Category category = Category.builder()
                    .id("C" + random.nextInt(12))
                    .name(Given.TEXT)
                    .build();
            categories.add(random.nextBoolean() ? category : category.withPartOf("C" + random.nextInt(12)));
        }
        return Dimension.builder()
                .id(id)
                .name(Given.TEXT)
                .addAllCategories(categories)
                .build();
    }
}
