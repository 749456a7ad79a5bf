package org.snitp.indicators.disclosure;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import org.snitp.model.time.Period;

/**
 * What an earlier publication told of a table.
 *
 * <p>A figure that it told and that has not changed since is known. One that was corrected since is known as well, beside the
 * new one. Of what it withheld, the present value is taken for the one of then: readers may suppose so. What holds between
 * its figures holds for readers, even where a correction has broken it: such a difference is taken as known. All of this can
 * only restrict which figures may change, so that a proof of safety stays one.
 */
final class KnownTable {

    private final AdditiveTable table;
    private final CellGrid now;
    private final Edition edition;
    private final Map<Cell, Optional<BigDecimal>> told;
    private final CellGrid then = new CellGrid();

    KnownTable(AdditiveTable table, CellGrid now, Edition edition, Map<Cell, Optional<BigDecimal>> told) {
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
        }
    }

    /**
     * States how the figures of the publication add up.
     *
     * @param counted the periods that make what is reached altogether, as they are now
     * @param summed whether what is reached altogether is the sum of periods, and not the latest of them
     * @param growing whether each value contains the earlier one
     */
    void relate(Map<Cell, Set<Period>> counted, boolean summed, boolean growing) {
        then.forEachSum((cell, along, period, figure, parts) -> relate(figure, parts));
        if (growing) {
            then.forEachStep((cell, period, figure, before) -> relateGrowth(figure, before));
        } else if (summed) {
            then.forEachLongerPeriod((cell, period, figure, parts) -> relate(figure, parts));
        }
        told.forEach((cell, value) -> {
            if (cell.period().isEmpty() && value.isPresent()) {
                relateActual(cell.categories(), value.orElseThrow(), counted.getOrDefault(cell, Set.of()), summed);
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

    private void relateActual(Map<String, String> cell, BigDecimal value, Set<Period> counted, boolean summed) {
        List<Period> periods = then.of(cell).keySet().stream()
                .filter(period -> !period.getEnd().isAfter(edition.asOf()))
                .toList();
        List<Integer> parts = summed ? summed(cell, periods, counted, value) : latest(cell, periods);
        if (parts.size() == 1 && table.value(parts.get(0)).compareTo(value) == 0) {
            table.publish(parts.get(0));
        } else if (!parts.isEmpty()) {
            table.relateAsTheyAre(table.addPublished(value), parts);
        }
    }

    /** The periods that made a sum: those that count now, unless all fit better, or those of the year of the publication. */
    private List<Integer> summed(
            Map<String, String> cell, List<Period> periods, Set<Period> counted, BigDecimal value) {
        List<Integer> all = figures(cell, longest(periods));
        List<Integer> counting =
                figures(cell, periods.stream().filter(counted::contains).toList());
        List<Integer> ofYear = figures(
                cell,
                longest(periods.stream()
                        .filter(period -> period.year() == edition.asOf().getYear())
                        .toList()));
        List<Integer> usual = counting.isEmpty() || (!isSum(counting, value) && isSum(all, value)) ? all : counting;
        return !isSum(usual, value) && isSum(ofYear, value) ? ofYear : usual;
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
