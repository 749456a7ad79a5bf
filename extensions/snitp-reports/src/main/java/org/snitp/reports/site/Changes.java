package org.snitp.reports.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.snitp.indicators.disclosure.CountCell;
import org.snitp.indicators.disclosure.DisclosureControl;
import org.snitp.indicators.disclosure.Edition;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.indicators.monitoring.IndicatorStanding;
import org.snitp.indicators.monitoring.ReportedNumber;
import org.snitp.io.internal.page.Block;
import org.snitp.io.internal.page.Block.Column.Kind;
import org.snitp.io.internal.page.Inline;
import org.snitp.io.internal.page.Section;
import org.snitp.reports.internal.chart.FigureWords;

/**
 * What became of the figures since an earlier edition: which are new, which have another value, which are withheld now. Of both
 * editions, only what they publish is compared.
 */
final class Changes {

    private final AnnualReport report;
    private final Edition edition;

    Changes(AnnualReport report, Edition edition) {
        this.report = report;
        this.edition = edition;
    }

    Section section(SiteWords words) {
        List<List<List<Inline>>> rows = new ArrayList<>();
        report.indicators().forEach(standing -> {
            List<String> news = news(standing, words);
            if (!news.isEmpty()) {
                rows.add(List.of(words.indicator(standing.indicator()), List.of(Inline.text(String.join("; ", news)))));
            }
        });
        String since = words.fill(
                "changes.since",
                Map.of(
                        "year", Integer.toString(edition.year()),
                        "date", words.wording().date(edition.asOf())));
        return Section.of(
                "changes",
                words.text("section.changes"),
                List.of(
                        Block.paragraph(since),
                        words.table(
                                "changes",
                                List.of(words.column("indicator", Kind.WIDE), words.column("change", Kind.WIDE)),
                                rows)));
    }

    private List<String> news(IndicatorStanding standing, SiteWords words) {
        Map<CountCell, Optional<BigDecimal>> before =
                edition.figures().getOrDefault(standing.indicator().getId(), Map.of());
        Map<CountCell, ReportedNumber> now = new TreeMap<>();
        standing.reported().forEach(number -> {
            if (number.value().isPresent() || number.withheld()) {
                now.put(cell(number), number);
            }
        });
        FigureWords figures = new FigureWords(standing.indicator(), words.wording());
        List<String> news = new ArrayList<>();
        now.forEach((cell, number) -> {
            String name = name(number, standing, words);
            Optional<BigDecimal> then = before.getOrDefault(cell, Optional.empty());
            if (!before.containsKey(cell)) {
                news.add(words.fill(
                        number.withheld() ? "changes.newWithheld" : "changes.new",
                        Map.of(
                                "cell",
                                name,
                                "value",
                                number.value().map(figures::value).orElse(""))));
            } else if (number.withheld()) {
                then.ifPresent(value -> news.add(words.fill("changes.withheld", Map.of("cell", name))));
            } else if (then.isEmpty()) {
                news.add(words.fill(
                        "changes.published",
                        Map.of(
                                "cell",
                                name,
                                "value",
                                figures.value(number.value().orElseThrow()))));
            } else if (then.get().compareTo(number.value().orElseThrow()) != 0) {
                news.add(words.fill(
                        "changes.revised",
                        Map.of(
                                "cell", name,
                                "before", figures.value(then.get()),
                                "value", figures.value(number.value().get()))));
            }
        });
        before.keySet().stream()
                .filter(cell -> cell.period().isPresent() && !now.containsKey(cell))
                .sorted()
                .forEach(cell -> news.add(words.fill(
                        "changes.gone",
                        Map.of("cell", words.wording().period(cell.period().orElseThrow())))));
        return news;
    }

    private static CountCell cell(ReportedNumber number) {
        Map<String, String> categories = number.reportedBy()
                .map(id -> DisclosureControl.cellOf(id, number.categories()))
                .orElse(number.categories());
        return CountCell.of(number.period(), categories);
    }

    private static String name(ReportedNumber number, IndicatorStanding standing, SiteWords words) {
        String categories = words.wording().categories(number.categories(), standing.indicator());
        return words.wording().period(number.period())
                + (categories.isEmpty() ? "" : ", " + categories)
                + number.reportedBy().map(id -> ", " + id).orElse("");
    }
}
