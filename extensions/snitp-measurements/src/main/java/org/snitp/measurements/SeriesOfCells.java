package org.snitp.measurements;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snitp.indicators.progress.FigureSeries;
import org.snitp.indicators.progress.ProgressAccumulator;
import org.snitp.model.indicator.Reporters;
import org.snitp.model.time.Period;

/**
 * The series of one indicator and cell, one for each institution.
 *
 * @param indicator the id of the indicator
 * @param cell the category of each dimension
 * @param series the series; at least one
 */
record SeriesOfCells(String indicator, Map<String, String> cell, List<FigureSeries> series) {

    /** Returns the series of each cell, in any order: to sort them took half of the time of a look at all of them. */
    static Collection<SeriesOfCells> of(ProgressAccumulator measurements) {
        Map<String, SeriesOfCells> cells = new HashMap<>();
        measurements.forEachSeries(one -> cells.computeIfAbsent(
                        CellLanes.key(one.indicator(), one.cell()),
                        unused -> new SeriesOfCells(one.indicator(), one.cell(), new ArrayList<>(1)))
                .series
                .add(one));
        return cells.values();
    }

    /** Returns whether two institutions reported the whole for the same period. */
    boolean isContested(PlannedIndicators planned) {
        if (series.size() == 1) {
            return false;
        }
        Reporters reporters = planned.reporters(indicator);
        Set<Period> periods = new HashSet<>();
        for (FigureSeries one : series) {
            for (int at = 0; !reporters.isPart(one.reporter()) && at < one.size(); at++) {
                if (!periods.add(one.period(at))) {
                    return true;
                }
            }
        }
        return false;
    }
}
