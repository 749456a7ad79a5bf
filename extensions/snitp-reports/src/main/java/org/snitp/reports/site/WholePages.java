package org.snitp.reports.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.indicators.monitoring.IndicatorStanding;
import org.snitp.indicators.monitoring.ObjectiveStanding;
import org.snitp.io.internal.page.Block;
import org.snitp.io.internal.page.Block.Column.Kind;
import org.snitp.io.internal.page.Inline;
import org.snitp.io.internal.page.Section;
import org.snitp.reports.internal.chart.CountyMap;
import org.snitp.reports.internal.page.BudgetSection;
import org.snitp.reports.internal.page.ChangesSection;
import org.snitp.reports.internal.page.ChaptersSection;
import org.snitp.reports.internal.page.ClosingSections;
import org.snitp.reports.internal.page.GanttSection;
import org.snitp.reports.internal.page.IndicatorCard;
import org.snitp.reports.internal.page.MethodSection;
import org.snitp.reports.internal.page.OverviewSections;
import org.snitp.reports.internal.page.ResultsSection;

/** The pages about the plan as a whole. Those that a report has as well are made of its sections. */
final class WholePages {

    private final AnnualReport report;
    private final SiteOptions options;

    WholePages(AnnualReport report, SiteOptions options) {
        this.report = report;
        this.options = options;
    }

    PageContent overview(SiteWords words) {
        List<Section> sections = new ArrayList<>();
        Section summary = new OverviewSections(report, words.wording()).summary();
        List<ObjectiveStanding> top = report.objectives().stream()
                .filter(standing -> standing.level() == 1)
                .toList();
        sections.add(Section.of(
                "objectives",
                words.text("section.objectives"),
                List.of(
                        new StandingTables(words).objectives(top.isEmpty() ? report.objectives() : top),
                        new Block.Paragraph(
                                List.of(words.link(SitePaths.OBJECTIVES, words.text("overview.allObjectives"))),
                                Block.Weight.NOTE))));
        options.since()
                .map(edition -> toPages(new ChangesSection(report, edition, words.wording()).section(), words))
                .ifPresent(sections::add);
        sections.add(toPages(new ResultsSection(report, words.wording()).section(), words));
        new BudgetSection(report, words.wording()).section().ifPresent(sections::add);
        return PageContent.of(
                words.fill(
                        "overview.title",
                        Map.of("period", words.wording().period(report.heading().period()))),
                summary.blocks(),
                sections);
    }

    /** Links within a report lead to the pages of the site. */
    private Section toPages(Section section, SiteWords words) {
        List<Block> blocks = section.blocks().stream()
                .map(block -> block instanceof Block.Table table ? toPages(table, words) : block)
                .toList();
        return new Section(section.anchor(), section.title(), blocks, section.parts());
    }

    private Block toPages(Block.Table table, SiteWords words) {
        Map<String, String> ids = new HashMap<>();
        report.indicators()
                .forEach(standing -> ids.put(
                        IndicatorCard.anchor(standing.indicator()),
                        standing.indicator().getId()));
        return new Block.Table(
                table.caption(),
                table.columns(),
                table.rows().stream()
                        .map(row -> row.stream()
                                .map(cell -> cell.stream()
                                        .map(inline -> toPage(inline, ids, words))
                                        .toList())
                                .toList())
                        .toList());
    }

    private static Inline toPage(Inline inline, Map<String, String> ids, SiteWords words) {
        if (inline instanceof Inline.Link link) {
            return Optional.ofNullable(ids.get(link.anchor()))
                    .flatMap(id -> words.paths().indicator(id))
                    .map(path -> words.link(path, link.text()))
                    .orElseGet(() -> new Inline.Code(link.text()));
        }
        if (inline instanceof Inline.Code code) {
            return words.paths()
                    .indicator(code.code())
                    .map(path -> words.link(path, code.code()))
                    .orElse(inline);
        }
        return inline;
    }

    PageContent calendar(SiteWords words) {
        List<Section> sections = new ArrayList<>();
        options.calendar()
                .ifPresent(calendar -> sections.add(Section.of(
                        "next",
                        words.text("section.next"),
                        List.of(
                                new Due(report, options.calendar(), words).ofAll(calendar),
                                new Block.Paragraph(
                                        List.of(
                                                Inline.text(words.text("calendar.file") + " "),
                                                words.link("calendar.ics", "iCalendar")),
                                        Block.Weight.NOTE)))));
        sections.add(new GanttSection(report.gantt(), words.wording()).section());
        return PageContent.of(words.text("menu.calendar"), List.of(), sections);
    }

    /** Returns the indicators of which there is a map. */
    List<IndicatorStanding> mapped() {
        return report.indicators()
                .filter(standing -> CountyMap.dimension(standing).isPresent())
                .toList();
    }

    PageContent map(SiteWords words) {
        List<Section> sections = new ArrayList<>();
        for (IndicatorStanding standing : mapped()) {
            CountyMap.of(standing, words.wording())
                    .ifPresent(map -> sections.add(new Section(
                            "m-" + standing.indicator().getId(),
                            words.indicator(standing.indicator()),
                            List.of(map),
                            List.of())));
        }
        return PageContent.of(
                words.text("menu.map"),
                List.of(Block.note(words.text(sections.isEmpty() ? "map.none" : "map.note"))),
                sections);
    }

    PageContent reporting(SiteWords words) {
        ClosingSections closing = new ClosingSections(report, words.wording());
        return PageContent.of(
                words.text("menu.reporting"),
                List.of(),
                List.of(closing.overdue(), closing.quality(), closing.sources()));
    }

    PageContent method(SiteWords words) {
        return PageContent.of(
                words.text("menu.method"),
                List.of(Block.paragraph(words.text("method.intro"))),
                List.of(new MethodSection(report, words.wording()).section()));
    }

    /** Returns the text of the strategy, if there is one. */
    Optional<Section> chapters(SiteWords words) {
        return new ChaptersSection(report, words.wording()).section();
    }

    PageContent strategy(SiteWords words) {
        return PageContent.of(
                words.text("menu.strategy"), List.of(), chapters(words).stream().toList());
    }

    PageContent downloads(SiteWords words) {
        List<List<List<Inline>>> rows = new ArrayList<>();
        add(rows, words, "report.html", "download.html");
        add(rows, words, "report.docx", "download.docx");
        add(rows, words, "report.odt", "download.odt");
        add(rows, words, "report.json", "download.json");
        add(rows, words, "../data/figures.csv", "download.figures");
        options.calendar().ifPresent(calendar -> add(rows, words, "calendar.ics", "download.calendar"));
        String language = words.wording().locale().getLanguage();
        options.downloads()
                .forEach(file -> rows.add(List.of(
                        List.of(words.link("../files/" + file.name(), file.name())),
                        List.of(Inline.text(file.title(language))))));
        return PageContent.of(
                words.text("menu.downloads"),
                List.of(new Block.Table(
                        words.text("caption.downloads"),
                        List.of(words.column("file", Kind.SHORT), words.column("content", Kind.WIDE)),
                        rows)),
                List.of());
    }

    private static void add(List<List<List<Inline>>> rows, SiteWords words, String path, String key) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        rows.add(List.of(List.of(words.link(path, name)), List.of(Inline.text(words.text(key)))));
    }

    /** The first page, which leads to those of each language. */
    PageContent languages(SiteWords words) {
        List<List<Inline>> links = options.languages().stream()
                .map(Locale::getLanguage)
                .distinct()
                .map(tag -> List.<Inline>of(new Inline.PageLink(
                        tag + "/index.html", PageFrame.name(Locale.forLanguageTag(tag)), Optional.of(tag))))
                .toList();
        return PageContent.of(words.text("menu.overview"), List.of(new Block.Points(links)), List.of());
    }
}
