package org.snitp.model.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.snitp.model.dimension.Category;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.text.LocalizedText;

/** Categories that are parts of others: counties of regions of a country. */
class NestedCategoriesTest {

    private static final Dimension COUNTY = dimension("RO", "RO1<RO", "RO2<RO", "AB<RO1", "BV<RO1", "IS<RO2");
    private static final Dimension SEX = Dimension.builder()
            .id("sex")
            .name(LocalizedText.of("sex"))
            .addCategories(category("f"), category("m"))
            .build();
    private static final Set<String> ALONG = Set.of("county");

    private final Disaggregation disaggregation = new Disaggregation(List.of(COUNTY, SEX));

    private static Dimension dimension(String... categories) {
        return Dimension.builder()
                .id("county")
                .name(LocalizedText.of("județ"))
                .addAllCategories(Arrays.stream(categories)
                        .map(NestedCategoriesTest::category)
                        .toList())
                .build();
    }

    private static Category category(String text) {
        String[] idAndWhole = text.split("<", -1);
        return Category.builder()
                .id(idAndWhole[0])
                .name(LocalizedText.of(idAndWhole[0]))
                .partOf(idAndWhole.length > 1 ? Optional.of(idAndWhole[1]) : Optional.empty())
                .build();
    }

    private static Map<String, String> county(String category) {
        return Map.of("county", category);
    }

    private List<String> missing(String... there) {
        return disaggregation.missing(
                ALONG, Arrays.stream(there).map(NestedCategoriesTest::county).toList(), 5);
    }

    /** Returns what does not add up, as {@code whole: sum instead of figure, missing}. */
    private static List<String> check(Disaggregation disaggregation, Object... figures) {
        Map<Map<String, String>, BigDecimal> cells = new LinkedHashMap<>();
        for (int i = 0; i < figures.length; i += 2) {
            String[] cell = ((String) figures[i]).split("/", -1);
            Map<String, String> categories = new LinkedHashMap<>();
            if (!cell[0].isEmpty()) {
                categories.put("county", cell[0]);
            }
            if (cell.length > 1) {
                categories.put("sex", cell[1]);
            }
            cells.put(categories, BigDecimal.valueOf((Integer) figures[i + 1]));
        }
        return disaggregation.check(cells).stream()
                .map(found -> Disaggregation.name(found.whole()) + " by " + found.dimensions() + ": " + found.sum()
                        + " instead of " + found.figure() + ", " + found.missing() + " missing")
                .toList();
    }

    @Test
    void allPartsOfAWholeStandForIt() {
        assertThat(missing("AB", "BV", "IS")).isEmpty();
        assertThat(missing("RO1", "IS")).isEmpty();
        assertThat(missing("RO")).isEmpty();
        assertThat(missing("RO", "AB")).isEmpty();
    }

    @Test
    void ofWhatIsMissingTheLargestIsNamed() {
        assertThat(missing("AB")).containsExactly("county=BV", "county=RO2");
        assertThat(missing("RO1")).containsExactly("county=RO2");
        assertThat(missing("BV", "IS")).containsExactly("county=AB");
        assertThat(missing()).containsExactly("county=RO");
    }

    @Test
    void aWholeAndItsPartsAreNeverAddedTogether() {
        assertThat(disaggregation.added(List.of(county("RO1"), county("AB"), county("BV"), county("IS"))))
                .containsExactlyInAnyOrder(county("RO1"), county("IS"));
        assertThat(check(disaggregation, "", 30, "RO1", 10, "AB", 4, "BV", 6, "IS", 20))
                .isEmpty();
        assertThat(check(disaggregation, "", 31, "RO1", 10, "AB", 4, "BV", 6, "IS", 20))
                .containsExactly(" by county: 30 instead of 31, 0 missing");
    }

    @Test
    void theCellThatDisagreesWithItsPartsIsNamed() {
        assertThat(check(disaggregation, "RO1", 11, "AB", 4, "BV", 6))
                .containsExactly("county=RO1 by county: 10 instead of 11, 0 missing");
        assertThat(check(disaggregation, "RO", 31, "RO1", 10, "IS", 20))
                .containsExactly("county=RO by county: 30 instead of 31, 0 missing");
    }

    @Test
    void somePartsSayNothingAboutTheWholeUnlessTheyExceedIt() {
        assertThat(check(disaggregation, "RO1", 11, "AB", 4)).isEmpty();
        assertThat(check(disaggregation, "RO1", 11, "AB", 14))
                .containsExactly("county=RO1 by county: 14 instead of 11, 1 missing");
    }

    @Test
    void ofASparseDimensionThePartsThatAreThereMakeTheWhole() {
        Disaggregation sparse = new Disaggregation(List.of(COUNTY.withSparse(true)));

        assertThat(check(sparse, "RO1", 4, "AB", 4)).isEmpty();
        assertThat(check(sparse, "RO1", 5, "AB", 4)).containsExactly("county=RO1 by county: 4 instead of 5, 0 missing");
        assertThat(sparse.missing(ALONG, List.of(county("AB"), county("IS")), 5))
                .isEmpty();
    }

    @Test
    void figuresByTwoDimensionsAreComparedLevelByLevel() {
        assertThat(check(disaggregation, "AB", 4, "AB/f", 3, "AB/m", 1, "RO1", 10, "RO1/f", 7, "RO1/m", 3))
                .isEmpty();
        assertThat(check(disaggregation, "/f", 9, "AB/f", 3, "BV/f", 4, "IS/f", 2))
                .isEmpty();
        assertThat(check(disaggregation, "/f", 9, "RO1/f", 7, "AB/f", 3, "BV/f", 4, "IS/f", 3))
                .containsExactly("sex=f by county: 10 instead of 9, 0 missing");
        assertThat(check(disaggregation, "RO1/f", 7, "AB/f", 3, "BV/f", 5))
                .containsExactly("county=RO1, sex=f by county × sex: 8 instead of 7, 0 missing".replace(" × sex", ""));
    }

    @Test
    void whatIsPartOfItselfOrOfNothingListedCountsForItself() {
        Disaggregation circular = new Disaggregation(List.of(dimension("A<B", "B<A", "C<A", "D<E")));

        assertThat(circular.missing(ALONG, List.of(county("A"), county("B"), county("C"), county("D")), 5))
                .isEmpty();
        assertThat(circular.missing(ALONG, List.of(county("D")), 5)).containsExactly("county=A", "county=B");
    }

    @Test
    void aThousandLevelsAreGoneThroughQuickly() {
        List<String> categories = new ArrayList<>(List.of("L0"));
        IntStream.range(1, 5_000).forEach(level -> categories.add("L" + level + "<L" + (level - 1)));
        Disaggregation deep = new Disaggregation(List.of(dimension(categories.toArray(String[]::new))));

        assertThat(deep.missing(ALONG, List.of(county("L4999")), 5)).isEmpty();
        assertThat(check(deep, "", 3, "L0", 3, "L2500", 3, "L4999", 3)).isEmpty();
    }
}
