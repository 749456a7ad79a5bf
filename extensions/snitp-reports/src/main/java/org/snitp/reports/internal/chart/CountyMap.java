package org.snitp.reports.internal.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.indicators.monitoring.IndicatorStanding;
import org.snitp.indicators.monitoring.IndicatorStanding.CategoryFigure;
import org.snitp.indicators.monitoring.PublishedFigure;
import org.snitp.io.internal.page.Block;
import org.snitp.io.internal.page.Drawing;
import org.snitp.io.internal.page.Drawing.Anchor;
import org.snitp.io.internal.page.Drawing.Box;
import org.snitp.io.internal.page.Drawing.Ink;
import org.snitp.io.internal.page.Drawing.Label;
import org.snitp.io.internal.page.Drawing.Shape;
import org.snitp.model.dimension.Category;
import org.snitp.model.dimension.Dimension;
import org.snitp.reports.internal.wording.Wording;

/**
 * A map of the counties of Romania as tiles of one size, near where they are: each tile has the code of the county (ISO 3166-2:RO)
 * and its figure, and is the darker the greater that is. The arrangement is this project's own; it shows no borders.
 */
public final class CountyMap {

    /** Where each tile stands, row by row; two dots are no tile. */
    private static final List<String> TILES = List.of(
            ".. .. SM MM .. SV BT .. ..",
            ".. BH SJ .. BN NT IS .. ..",
            ".. AR CJ MS HR BC VS .. ..",
            ".. TM AB SB BV CV VN GL ..",
            ".. CS HD VL AG PH BZ BR TL",
            ".. MH GJ .. DB IF B IL CT",
            ".. .. DJ OT TR GR CL .. ..");

    private static final String LIST = "ro-counties";
    private static final int SIZE = 62;
    private static final int GAP = 4;
    private static final int HEIGHT = 46;
    private static final List<Ink> SHADES = List.of(Ink.SHADE1, Ink.SHADE2, Ink.SHADE3, Ink.SHADE4, Ink.SHADE5);

    private CountyMap() {}

    /** Returns the dimension of an indicator that consists of the counties, if it has one. */
    public static Optional<Dimension> dimension(IndicatorStanding standing) {
        return standing.indicator().getDisaggregation().stream()
                .filter(dimension -> dimension.getCodeList().equals(Optional.of(LIST)))
                .findFirst();
    }

    /** Returns the map of the current figures of an indicator; none without the dimension, or without a published figure. */
    public static Optional<Block.Picture> of(IndicatorStanding standing, Wording wording) {
        Map<String, PublishedFigure> figures = new HashMap<>();
        Optional<Dimension> dimension = dimension(standing);
        dimension.ifPresent(counties -> {
            for (CategoryFigure cell : standing.breakdown()) {
                if (cell.categories().size() == 1 && cell.categories().containsKey(counties.getId())) {
                    figures.put(cell.categories().get(counties.getId()), cell.figure());
                }
            }
        });
        boolean none =
                figures.values().stream().allMatch(figure -> figure.value().isEmpty());
        return none ? Optional.empty() : dimension.map(counties -> map(standing, counties, figures, wording));
    }

    private static Block.Picture map(
            IndicatorStanding standing, Dimension counties, Map<String, PublishedFigure> figures, Wording wording) {
        FigureWords words = new FigureWords(standing.indicator(), wording);
        Map<String, String> names = new HashMap<>();
        for (Category category : counties.getCategories()) {
            names.put(category.getId(), category.getName().in(wording.locale()));
        }
        List<BigDecimal> bounds = bounds(figures, names);
        List<Shape> shapes = new ArrayList<>();
        int y = 0;
        for (String row : TILES) {
            int x = -(SIZE + GAP);
            for (String code : codes(row)) {
                if (!code.equals("..")) {
                    Tile tile = new Tile(code, names.getOrDefault(code, code), Optional.ofNullable(figures.get(code)));
                    tile.draw(x, y, bounds, words, wording, shapes);
                }
                x += SIZE + GAP;
            }
            y += HEIGHT + GAP;
        }
        return new Block.Picture(
                new Drawing(8 * (SIZE + GAP), y, shapes),
                wording.fill(
                        "chart.map",
                        Map.of("name", standing.indicator().getName().in(wording.locale()))),
                legend(bounds, words, wording));
    }

    /** The upper bounds of five classes of as many counties each. */
    private static List<BigDecimal> bounds(Map<String, PublishedFigure> figures, Map<String, String> names) {
        List<BigDecimal> values = figures.entrySet().stream()
                .filter(entry -> isCounty(entry.getKey()) && names.containsKey(entry.getKey()))
                .flatMap(entry -> entry.getValue().value().stream())
                .sorted(Comparator.naturalOrder())
                .toList();
        List<BigDecimal> bounds = new ArrayList<>();
        for (int i = 1; i <= SHADES.size() && !values.isEmpty(); i++) {
            bounds.add(values.get((values.size() * i + SHADES.size() - 1) / SHADES.size() - 1));
        }
        return bounds;
    }

    private static boolean isCounty(String code) {
        return TILES.stream().anyMatch(row -> codes(row).contains(code));
    }

    private static List<String> codes(String row) {
        return List.of(row.split(" ", -1));
    }

    private static String legend(List<BigDecimal> bounds, FigureWords words, Wording wording) {
        String classes = bounds.isEmpty()
                ? ""
                : String.join(
                        " / ", bounds.stream().distinct().map(words::value).toList());
        return wording.fill("chart.mapLegend", Map.of("bounds", classes));
    }

    private record Tile(String code, String name, Optional<PublishedFigure> figure) {

        void draw(int x, int y, List<BigDecimal> bounds, FigureWords words, Wording wording, List<Shape> shapes) {
            Optional<BigDecimal> value = figure.flatMap(PublishedFigure::value);
            boolean withheld = figure.filter(PublishedFigure::withheld).isPresent();
            int shade = value.map(known -> shade(known, bounds)).orElse(0);
            Ink ink = value.isPresent() ? SHADES.get(shade) : withheld ? Ink.WITHHELD : Ink.MISSING;
            Ink over = value.isEmpty() ? Ink.WORDS : shade < 3 ? Ink.ON_LIGHT : Ink.ON_DARK;
            String shown = value.map(words::value).orElse(withheld ? "■" : "–");
            String said = value.map(words::value)
                    .orElseGet(() -> wording.text(withheld ? "card.withheldLong" : "card.noValue"));
            shapes.add(new Box(x, y, SIZE, HEIGHT, ink, name + ": " + said));
            shapes.add(new Label(x + SIZE / 2, y + 18, code, Anchor.MIDDLE, over));
            shapes.add(new Label(x + SIZE / 2, y + 36, shown, Anchor.MIDDLE, over));
        }

        private static int shade(BigDecimal value, List<BigDecimal> bounds) {
            for (int i = 0; i < bounds.size(); i++) {
                if (value.compareTo(bounds.get(i)) <= 0) {
                    return i;
                }
            }
            return SHADES.size() - 1;
        }
    }
}
