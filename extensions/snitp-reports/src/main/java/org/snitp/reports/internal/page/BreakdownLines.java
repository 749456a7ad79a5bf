package org.snitp.reports.internal.page;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snitp.indicators.monitoring.IndicatorStanding;
import org.snitp.indicators.monitoring.IndicatorStanding.CategoryFigure;
import org.snitp.indicators.progress.ObservationText;
import org.snitp.model.dimension.Dimension;
import org.snitp.model.indicator.Indicator;
import org.snitp.reports.internal.wording.Wording;

/** The current value of each category: a line for each combination of dimensions, which names the dimensions. */
public final class BreakdownLines {

    private final Indicator indicator;
    private final Wording wording;
    private final Function<BigDecimal, String> number;

    /**
     * Prepares lines.
     *
     * @param number formats a value
     */
    public BreakdownLines(Indicator indicator, Wording wording, Function<BigDecimal, String> number) {
        this.indicator = indicator;
        this.wording = wording;
        this.number = number;
    }

    public List<String> of(IndicatorStanding standing) {
        Map<Set<String>, List<CategoryFigure>> ways = standing.breakdown().stream()
                .collect(Collectors.groupingBy(
                        cell -> cell.categories().keySet(), LinkedHashMap::new, Collectors.toList()));
        return ways.entrySet().stream()
                .map(way -> dimensions(way.getKey()) + " – "
                        + way.getValue().stream().map(this::words).collect(Collectors.joining(" · ")))
                .toList();
    }

    private String dimensions(Set<String> ids) {
        Stream<String> named = indicator.getDisaggregation().stream()
                .filter(dimension -> ids.contains(dimension.getId()))
                .map(Dimension::getName)
                .map(name -> name.in(wording.locale()));
        Stream<String> unnamed = ids.stream()
                .filter(id -> indicator.getDisaggregation().stream()
                        .noneMatch(dimension -> dimension.getId().equals(id)))
                .sorted();
        return Stream.concat(named, unnamed).collect(Collectors.joining(", "));
    }

    private String words(CategoryFigure cell) {
        String value = cell.figure()
                .value()
                .map(known -> number.apply(known)
                        + ObservationText.mark(
                                cell.figure().observationStatuses(),
                                cell.figure().computed(),
                                wording.locale()))
                .orElseGet(() -> wording.text(cell.figure().withheld() ? "card.withheldLong" : "card.noValue"));
        return wording.categories(cell.categories(), indicator) + ": " + value;
    }
}
