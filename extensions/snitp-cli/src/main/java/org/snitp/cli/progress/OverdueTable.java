package org.snitp.cli.progress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.snitp.cli.show.Grid;
import org.snitp.cli.show.Wording;
import org.snitp.indicators.progress.DuePeriods.DuePeriod;
import org.snitp.indicators.progress.IndicatorProgress;
import org.snitp.model.BundleIndex;
import org.snitp.model.indicator.Indicator;

/** The overdue reports, by institution. A report that several institutions owe is listed once. */
final class OverdueTable {

    private final BundleIndex index;
    private final Wording wording;

    OverdueTable(BundleIndex index, Wording wording) {
        this.index = index;
        this.wording = wording;
    }

    Grid of(List<IndicatorProgress> indicators) {
        Map<String, Map<String, List<DuePeriod>>> byReporters = new LinkedHashMap<>();
        for (IndicatorProgress progress : indicators) {
            for (DuePeriod due : progress.overdue()) {
                List<String> owing = due.institutions().isEmpty() ? reporters(progress) : due.institutions();
                byReporters
                        .computeIfAbsent(String.join(", ", owing), unused -> new LinkedHashMap<>())
                        .computeIfAbsent(progress.indicator(), unused -> new ArrayList<>())
                        .add(due);
            }
        }
        Grid grid = new Grid().left("").cut("").wrapped("");
        byReporters.forEach((reporters, missing) -> {
            grid.heading(reporters.isEmpty() ? wording.texts().text("tree.nobody") : reporters);
            missing.forEach((indicator, due) -> grid.row(indicator, name(indicator), periods(due)));
        });
        return grid;
    }

    private List<String> reporters(IndicatorProgress progress) {
        return index.indicator(progress.indicator()).map(index::responsibleFor).orElse(List.of());
    }

    private String name(String indicator) {
        return index.indicator(indicator)
                .map(Indicator::getName)
                .map(wording::text)
                .orElse("");
    }

    /** Returns the periods as they are reported, each with the last day for a report in time. */
    private String periods(List<DuePeriod> missing) {
        return missing.stream()
                .map(due -> wording.texts().text("progress.since", period(due), due.dueOn()))
                .collect(Collectors.joining(", "));
    }

    static String period(DuePeriod due) {
        return due.reportedAs()
                .map(Object::toString)
                .orElseGet(() -> due.period().toString());
    }
}
