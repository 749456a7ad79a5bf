package org.snitp.reports.internal.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.snitp.indicators.disclosure.CountCell;
import org.snitp.indicators.disclosure.Edition;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.indicators.monitoring.IndicatorStanding;
import org.snitp.indicators.monitoring.ReportedNumber;
import org.snitp.io.internal.page.Block;
import org.snitp.io.internal.page.Block.Column;
import org.snitp.io.internal.page.Block.Column.Kind;
import org.snitp.io.internal.page.Inline;
import org.snitp.io.internal.page.Section;
import org.snitp.reports.internal.chart.FigureWords;
import org.snitp.reports.internal.wording.Wording;

/**
 * What became of the figures since an earlier edition: which are new, which have another value, which are withheld now. Of both
 * editions, only what they publish is compared.
 */
public final class ChangesSection {

    private final AnnualReport report;
    private final Edition edition;
    private final Wording wording;

    /**
     * Compares a report with an earlier edition.
     *
     * @param edition the earlier one
     */
    public ChangesSection(AnnualReport report, Edition edition, Wording wording) {
        this.report = report;
        this.edition = edition;
        this.wording = wording;
    }

    /** Returns the section: a row for each indicator of which a published figure changed. */
    public Section section() {
        List<List<List<Inline>>> rows = new ArrayList<>();
        report.indicators().forEach(standing -> {
            List<String> news = news(standing);
            if (!news.isEmpty()) {
                rows.add(List.of(
                        List.of(
                                new Inline.Code(standing.indicator().getId()),
                                Inline.text(" "),
                                wording.words(standing.indicator().getName())),
                        List.of(Inline.text(String.join("; ", news)))));
            }
        });
        String since = wording.fill(
                "changes.since",
                Map.of(
                        "year", Integer.toString(edition.year()),
                        "date", wording.date(edition.asOf())));
        return Section.of(
                "changes",
                wording.text("section.changes"),
                List.of(
                        Block.paragraph(since),
                        rows.isEmpty()
                                ? Block.paragraph(wording.text("changes.none"))
                                : new Block.Table(
                                        wording.text("changes.caption"),
                                        List.of(
                                                Column.of(wording.text("column.indicator"), Kind.WIDE),
                                                Column.of(wording.text("column.change"), Kind.WIDE)),
                                        rows)));
    }

    private List<String> news(IndicatorStanding standing) {
        EditionCells cells = EditionCells.of(report, standing, edition);
        Map<CountCell, Optional<BigDecimal>> before = cells.before();
        SortedMap<CountCell, ReportedNumber> now = cells.now();
        FigureWords figures = new FigureWords(standing.indicator(), wording);
        List<String> news = new ArrayList<>();
        now.forEach((cell, number) -> {
            String name = name(number, standing);
            Optional<BigDecimal> then = before.getOrDefault(cell, Optional.empty());
            if (!before.containsKey(cell)) {
                news.add(wording.fill(
                        number.withheld() ? "changes.newWithheld" : "changes.new",
                        Map.of(
                                "cell",
                                name,
                                "value",
                                number.value().map(figures::value).orElse(""))));
            } else if (number.withheld()) {
                then.ifPresent(value -> news.add(wording.fill("changes.withheld", Map.of("cell", name))));
            } else if (then.isEmpty()) {
                news.add(wording.fill(
                        "changes.published",
                        Map.of(
                                "cell",
                                name,
                                "value",
                                figures.value(number.value().orElseThrow()))));
            } else if (then.get().compareTo(number.value().orElseThrow()) != 0) {
                news.add(wording.fill(
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
                .forEach(cell -> news.add(wording.fill(
                        "changes.gone",
                        Map.of("cell", wording.period(cell.period().orElseThrow())))));
        return news;
    }

    private String name(ReportedNumber number, IndicatorStanding standing) {
        String categories = wording.categories(number.categories(), standing.indicator());
        return wording.period(number.period())
                + (categories.isEmpty() ? "" : ", " + categories)
                + number.reportedBy().map(id -> ", " + id).orElse("");
    }
}
