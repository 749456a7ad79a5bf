package org.snitp.indicators.disclosure;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.snitp.model.measurement.Disaggregation;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeSpan;

/**
 * The contents of an earlier publication, as a table.
 *
 * <p>A published figure that has not changed since is known. A figure that was corrected since is also known, besides the
 * new one. For a withheld figure, the current value is used, as readers may do. The relations between its figures hold for
 * readers even if a correction has broken them: such a difference counts as known. All this can only restrict which figures
 * may change, so that a proof of safety remains valid.
 */
final class KnownTable {

    private final AdditiveTable table;
    private final CellGrid now;
    private final Edition edition;
    private final Map<CountCell, Optional<BigDecimal>> told;
    private final CellGrid then;
    private boolean corrected;

    KnownTable(
            AdditiveTable table,
            CellGrid now,
            Disaggregation disaggregation,
            Edition edition,
            Map<CountCell, Optional<BigDecimal>> told) {
        this.then = new CellGrid(disaggregation);
        this.table = table;
        this.now = now;
        this.edition = edition;
        this.told = told;
        fill();
    }

    private void fill() {
        Set<Period> periods = new HashSet<>();
        told.keySet().forEach(cell -> cell.period().ifPresent(periods::add));
        for (Map<String, String> cell : now.cells()) {
            now.of(cell).forEach((period, figure) -> {
                if (periods.contains(period)) {
                    then.put(cell, period, figure);
                }
            });
        }
        told.forEach((cell, value) -> {
            if (cell.period().isPresent() && value.isPresent()) {
                put(cell.categories(), cell.period().orElseThrow(), value.orElseThrow());
            }
        });
    }

    private void put(Map<String, String> cell, Period period, BigDecimal value) {
        Integer figure = now.of(cell).get(period);
        if (figure != null && table.value(figure).compareTo(value) == 0) {
            table.publish(figure);
        } else {
            then.put(cell, period, table.addPublished(value));
            corrected = true;
        }
    }

    /**
     * Declares how the figures of the publication add up.
     *
     * @param windows further times over which the overall value may have been summed
     * @param summed whether the overall value is a sum of periods rather than the latest of them
     * @param growing whether each value includes the earlier one
     */
    void relate(List<TimeSpan> windows, boolean summed, boolean growing) {
        then.forEachSum((cell, along, period, figure, parts) -> relate(figure, parts));
        if (growing) {
            then.forEachStep((cell, period, figure, before) -> relateGrowth(figure, before));
        } else if (summed) {
            then.forEachLongerPeriod((cell, period, figure, parts) -> relate(figure, parts));
        }
        told.forEach((cell, value) -> {
            if (cell.period().isEmpty() && value.isPresent()) {
                relateActual(cell.categories(), value.orElseThrow(), windows, summed);
            }
        });
    }

    private void relate(int whole, List<Integer> parts) {
        table.relateAsTheyAre(whole, parts);
    }

    private void relateGrowth(int figure, int before) {
        if (!table.isStated(figure, List.of(before))
                && table.rest(figure, List.of(before)).signum() >= 0) {
            table.relate(figure, List.of(before));
        }
    }

    private void relateActual(Map<String, String> cell, BigDecimal value, List<TimeSpan> windows, boolean summed) {
        List<Period> periods = then.of(cell).keySet().stream()
                .filter(period -> !period.getEnd().isAfter(edition.asOf()))
                .filter(period -> told.containsKey(CountCell.of(period, cell)) || !isTold(cell))
                .toList();
        for (List<Integer> parts : summed ? sums(cell, periods, windows, value) : List.of(latest(cell, periods))) {
            if (parts.size() == 1 && table.value(parts.get(0)).compareTo(value) == 0) {
                table.publish(parts.get(0));
            } else if (!parts.isEmpty()) {
                table.relateAsTheyAre(table.addPublished(value), parts);
            }
        }
    }

    private boolean isTold(Map<String, String> cell) {
        return told.keySet().stream()
                .anyMatch(known ->
                        known.period().isPresent() && known.categories().equals(cell));
    }

    /**
     * The figures that may have made a sum, which the report does not state if one of them was withheld: those that add up
     * to it; if a figure was corrected since, so that this is unknown, all candidates.
     */
    private List<List<Integer>> sums(
            Map<String, String> cell, List<Period> periods, List<TimeSpan> windows, BigDecimal value) {
        Set<List<Period>> ways = new LinkedHashSet<>();
        periods.stream()
                .map(Period::getStart)
                .distinct()
                .forEach(start -> ways.add(longest(periods.stream()
                        .filter(period -> !period.getStart().isBefore(start))
                        .toList())));
        Stream.concat(windows.stream(), Stream.of(Period.year(edition.asOf().getYear())))
                .forEach(window -> ways.add(longest(periods.stream()
                        .filter(period -> !period.getStart().isBefore(window.getStart())
                                && !period.getEnd().isAfter(window.getEnd()))
                        .toList())));
        List<List<Integer>> all = ways.stream().map(way -> figures(cell, way)).toList();
        List<List<Integer>> fitting =
                all.stream().filter(parts -> isSum(parts, value)).toList();
        return corrected || fitting.isEmpty() ? all : fitting;
    }

    private boolean isSum(List<Integer> parts, BigDecimal value) {
        return parts.stream()
                        .map(table::value)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .compareTo(value)
                == 0;
    }

    private static List<Period> longest(Collection<Period> periods) {
        return periods.stream()
                .filter(period -> periods.stream().noneMatch(other -> CellGrid.isInside(period, other)))
                .toList();
    }

    private List<Integer> latest(Map<String, String> cell, List<Period> periods) {
        return figures(
                cell,
                periods.stream().max(Comparator.comparing(Period::getEnd)).stream()
                        .toList());
    }

    private List<Integer> figures(Map<String, String> cell, List<Period> periods) {
        NavigableMap<Period, Integer> figures = then.of(cell);
        return periods.stream().map(figures::get).toList();
    }
}
