package org.snitp.reports.internal.page;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snitp.indicators.disclosure.CountCell;
import org.snitp.indicators.disclosure.DisclosureControl;
import org.snitp.indicators.disclosure.Edition;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.indicators.monitoring.IndicatorStanding;
import org.snitp.indicators.monitoring.PublishedFigure;
import org.snitp.indicators.monitoring.ReportedNumber;

/** The figures of an indicator in an earlier edition, beside those of a report. Of both, only what they publish is known. */
public final class EditionCells {

    private final Map<CountCell, Optional<BigDecimal>> before;
    private final SortedMap<CountCell, ReportedNumber> now = new TreeMap<>();
    private final Map<CountCell, BigDecimal> published = new HashMap<>();

    private EditionCells(AnnualReport report, IndicatorStanding standing, Edition edition) {
        this.before = edition.figures().getOrDefault(standing.indicator().getId(), Map.of());
        standing.reported().forEach(number -> {
            if (number.value().isPresent() || number.withheld()) {
                CountCell cell = cell(number);
                now.put(cell, number);
                number.value().ifPresent(value -> published.put(cell, value));
            }
        });
        if (edition.asOf().equals(report.heading().asOf())) {
            addActual(Map.of(), standing.actual());
            standing.breakdown().forEach(category -> addActual(category.categories(), category.figure()));
            standing.parts()
                    .forEach(part -> addActual(
                            DisclosureControl.cellOf(part.institution().id(), Map.of()), part.actual()));
        }
    }

    /**
     * Compares an indicator of a report with an earlier edition.
     *
     * @param standing the indicator
     * @param edition the earlier edition
     */
    public static EditionCells of(AnnualReport report, IndicatorStanding standing, Edition edition) {
        return new EditionCells(report, standing, edition);
    }

    private void addActual(Map<String, String> categories, PublishedFigure figure) {
        figure.value().ifPresent(value -> published.put(CountCell.actual(categories), value));
    }

    private static CountCell cell(ReportedNumber number) {
        Map<String, String> categories = number.reportedBy()
                .map(id -> DisclosureControl.cellOf(id, number.categories()))
                .orElse(number.categories());
        return CountCell.of(number.period(), categories);
    }

    /** Returns the figures of the edition: the value, or empty if it was withheld. */
    Map<CountCell, Optional<BigDecimal>> before() {
        return before;
    }

    /** Returns the figures of periods in the report, published or withheld. */
    SortedMap<CountCell, ReportedNumber> now() {
        return now;
    }

    /**
     * Returns the figures of periods that the edition withheld and the report publishes, if the edition published another
     * figure that has another value now: one of the same period or, if both were computed for the same day, the overall value.
     * The difference may reveal what was withheld. The key is the withheld figure, the value what has another value now.
     */
    public SortedMap<CountCell, List<CountCell>> released() {
        Map<Optional<?>, List<CountCell>> different = before.keySet().stream()
                .filter(this::isDifferent)
                .sorted()
                .collect(Collectors.groupingBy(CountCell::period));
        SortedMap<CountCell, List<CountCell>> released = new TreeMap<>();
        before.forEach((cell, value) -> {
            if (value.isEmpty() && cell.period().isPresent() && published.containsKey(cell)) {
                List<CountCell> others = Stream.of(Optional.empty(), cell.period())
                        .flatMap(period -> different.getOrDefault(period, List.of()).stream())
                        .toList();
                if (!others.isEmpty()) {
                    released.put(cell, others);
                }
            }
        });
        return released;
    }

    private boolean isDifferent(CountCell cell) {
        Optional<BigDecimal> then = before.getOrDefault(cell, Optional.empty());
        BigDecimal now = published.get(cell);
        return now != null && then.filter(value -> now.compareTo(value) != 0).isPresent();
    }
}
