package org.snitp.reports.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.indicators.monitoring.IndicatorStanding;
import org.snitp.indicators.monitoring.PublishedPoint;
import org.snitp.indicators.monitoring.ReportedNumber;
import org.snitp.indicators.monitoring.Sources.Superseded;
import org.snitp.io.internal.page.Block;
import org.snitp.io.internal.page.Block.Column.Kind;
import org.snitp.io.internal.page.Block.Field;
import org.snitp.io.internal.page.Inline;
import org.snitp.io.internal.page.Section;
import org.snitp.model.dimension.Category;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.indicator.Indicator;
import org.snitp.reports.internal.chart.BulletBar;
import org.snitp.reports.internal.chart.CountyMap;
import org.snitp.reports.internal.chart.SeriesChart;
import org.snitp.reports.internal.page.IndicatorCard;
import org.snitp.reports.internal.wording.Wording;

/** The page of an indicator. */
final class IndicatorPage {

    private final AnnualReport report;
    private final List<SiteData> formats;
    private final IndicatorStanding standing;
    private final PageContent.Way above;

    /**
     * Creates the page.
     *
     * @param formats the formats of the figures besides those of the site
     * @param above the page of the action or the objective to which it belongs
     */
    IndicatorPage(AnnualReport report, List<SiteData> formats, IndicatorStanding standing, PageContent.Way above) {
        this.report = report;
        this.formats = formats;
        this.standing = standing;
        this.above = above;
    }

    PageContent content(SiteWords words) {
        Wording wording = words.wording();
        Indicator indicator = standing.indicator();
        Block.Card card = new IndicatorCard(standing, report.heading().asOf(), wording).card();
        List<Block> cover = new ArrayList<>();
        cover.add(new Block.Paragraph(new StandingTables(words).states(standing), Block.Weight.PLAIN));
        List<Field> figures = new ArrayList<>(card.figures());
        BulletBar.of(standing, wording).ifPresent(bar -> figures.add(words.field("bar", bar)));
        if (!figures.isEmpty()) {
            cover.add(new Block.Fields(figures));
        }
        card.alert().ifPresent(alert -> cover.add(Block.paragraph(alert)));
        List<Section> sections = new ArrayList<>();
        words.section("series", series(words)).ifPresent(sections::add);
        words.section("breakdown", breakdown(words)).ifPresent(sections::add);
        words.section("parts", parts(words)).ifPresent(sections::add);
        if (!card.details().isEmpty()) {
            sections.add(
                    Section.of("details", words.text("section.details"), List.of(new Block.Fields(card.details()))));
        }
        List<Field> metadata = new MetadataFields(words).of(indicator);
        if (!metadata.isEmpty()) {
            sections.add(Section.of("metadata", words.text("section.metadata"), List.of(new Block.Fields(metadata))));
        }
        words.section("history", history(words)).ifPresent(sections::add);
        sections.add(Section.of("data", words.text("section.data"), List.of(data(words))));
        return new PageContent(
                words.text("kind.indicator"),
                List.of(new Inline.Code(indicator.getId()), Inline.text(" "), wording.words(indicator.getName())),
                List.of(new PageContent.Way(SitePaths.INDICATORS, words.text("menu.indicators")), above),
                cover,
                sections,
                Optional.empty());
    }

    private List<Block> series(SiteWords words) {
        List<Block> blocks = new ArrayList<>();
        SeriesChart.of(standing, report.heading().asOf(), words.wording()).ifPresent(blocks::add);
        List<ReportedNumber> totals = standing.reported().stream()
                .filter(number -> number.categories().isEmpty())
                .toList();
        if (!totals.isEmpty()) {
            blocks.add(new SeriesTable(standing, words).table("series", totals));
        }
        return blocks;
    }

    /** A small picture for each category of each dimension, the map of counties, and the table of all categories. */
    private List<Block> breakdown(SiteWords words) {
        List<Block> blocks = new ArrayList<>();
        CountyMap.of(standing, words.wording()).ifPresent(map -> {
            blocks.add(map);
            blocks.add(Block.note(words.text("map.note")));
        });
        Optional<Dimension> counties = CountyMap.dimension(standing);
        for (Dimension dimension : standing.indicator().getDisaggregation()) {
            if (counties.filter(dimension::equals).isEmpty()) {
                blocks.addAll(small(dimension, words));
            }
        }
        List<ReportedNumber> cells = standing.reported().stream()
                .filter(number -> !number.categories().isEmpty())
                .toList();
        if (!cells.isEmpty()) {
            blocks.add(new SeriesTable(standing, words).table("cells", cells));
        }
        return blocks;
    }

    private List<Block> small(Dimension dimension, SiteWords words) {
        Map<String, List<PublishedPoint>> parts = new LinkedHashMap<>();
        for (Category category : dimension.getCategories()) {
            List<PublishedPoint> points =
                    PublishedPoint.of(standing, Optional.empty(), Map.of(dimension.getId(), category.getId()));
            if (!points.isEmpty()) {
                parts.put(category.getName().in(words.wording().locale()), points);
            }
        }
        return row(parts, words);
    }

    private List<Block> row(Map<String, List<PublishedPoint>> parts, SiteWords words) {
        List<Block> pictures =
                SeriesChart.each(standing, parts, report.heading().asOf(), words.wording());
        return pictures.isEmpty() ? List.of() : List.of(new Block.Row(pictures));
    }

    /** A small picture for each institution that reports a part. */
    private List<Block> parts(SiteWords words) {
        Set<String> reporters = new LinkedHashSet<>();
        standing.parts().forEach(part -> reporters.add(part.institution().id()));
        Map<String, List<PublishedPoint>> parts = new LinkedHashMap<>();
        reporters.forEach(id -> {
            List<PublishedPoint> points = PublishedPoint.of(standing, Optional.of(id), Map.of());
            if (!points.isEmpty()) {
                parts.put(id, points);
            }
        });
        return row(parts, words);
    }

    private List<Block> history(SiteWords words) {
        List<List<List<Inline>>> rows = report.sources().superseded().stream()
                .filter(replaced ->
                        replaced.indicator().equals(standing.indicator().getId()))
                .sorted(Comparator.comparing(replaced -> replaced.number().period()))
                .map(replaced -> row(replaced, words))
                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        return List.of(new Block.Table(
                words.text("caption.history"),
                List.of(
                        words.column("period", Kind.SHORT),
                        words.column("category", Kind.TEXT),
                        words.column("replaced", Kind.NUMBER),
                        words.column("reportedOn", Kind.SHORT),
                        words.column("replacedOn", Kind.SHORT),
                        words.column("because", Kind.WIDE)),
                rows));
    }

    private List<List<Inline>> row(Superseded replaced, SiteWords words) {
        Wording wording = words.wording();
        ReportedNumber number = replaced.number();
        String categories = wording.categories(number.categories(), standing.indicator());
        return List.of(
                List.of(Inline.text(wording.period(number.period()))),
                List.of(Inline.text(categories.isEmpty() ? "–" : categories)),
                List.of(Inline.text(new SeriesTable(standing, words).value(number))),
                List.of(Inline.text(
                        replaced.reportedOn().map(wording::shortDate).orElse("–"))),
                List.of(Inline.text(
                        replaced.replacedOn().map(wording::shortDate).orElse("–"))),
                List.of(replaced.because().map(wording::words).orElseGet(() -> Inline.text("–"))));
    }

    private Block data(SiteWords words) {
        String file = words.paths().data(standing.indicator().getId());
        long count = standing.reported().size();
        List<Inline> links = new ArrayList<>(List.of(
                Inline.text(words.fill("data.intro", Map.of("n", words.wording().number(BigDecimal.valueOf(count))))
                        + " "),
                words.link(file + ".csv", "CSV"),
                Inline.text(", "),
                words.link(file + ".json", "JSON")));
        formats.forEach(format -> addLinks(links, format, words));
        return new Block.Paragraph(links, Block.Weight.PLAIN);
    }

    private void addLinks(List<Inline> links, SiteData format, SiteWords words) {
        String id = standing.indicator().getId();
        if (format.files().containsKey(id)) {
            links.add(Inline.text(", "));
            links.add(words.link(words.paths().data(format, id), format.name()));
            format.key().ifPresent(key -> {
                links.add(Inline.text(" ("));
                links.add(words.link("../files/" + key.name(), key.name()));
                links.add(Inline.text(")"));
            });
        }
    }
}
