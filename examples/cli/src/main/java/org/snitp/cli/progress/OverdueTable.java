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

/** The reports that are overdue, below those who should have made them; one that several make together stands once. */
final class OverdueTable {

    private final BundleIndex index;
    private final Wording wording;

    OverdueTable(BundleIndex index, Wording wording) {
        this.index = index;
        this.wording = wording;
    }

    Grid of(List<IndicatorProgress> indicators) {
        Map<List<String>, List<IndicatorProgress>> byReporters = new LinkedHashMap<>();
        for (IndicatorProgress progress : indicators) {
            if (!progress.overdue().isEmpty()) {
                byReporters
                        .computeIfAbsent(reporters(progress), unused -> new ArrayList<>())
                        .add(progress);
            }
        }
        Grid grid = new Grid().left("").cut("").wrapped("");
        byReporters.forEach((reporters, missing) -> {
            grid.heading(reporters.isEmpty() ? wording.texts().text("tree.nobody") : String.join(", ", reporters));
            missing.forEach(progress -> grid.row(progress.indicator(), name(progress), periods(progress)));
        });
        return grid;
    }

    private List<String> reporters(IndicatorProgress progress) {
        return index.indicator(progress.indicator()).map(index::responsibleFor).orElse(List.of());
    }

    private String name(IndicatorProgress progress) {
        return index.indicator(progress.indicator())
                .map(Indicator::getName)
                .map(wording::text)
                .orElse("");
    }

    /** Returns the periods as they are reported, each with the last day on which the report would have been in time. */
    private String periods(IndicatorProgress progress) {
        return progress.overdue().stream()
                .map(due -> wording.texts().text("progress.since", period(due), due.dueOn()))
                .collect(Collectors.joining(", "));
    }

    static String period(DuePeriod due) {
        return due.reportedAs()
                .map(Object::toString)
                .orElseGet(() -> due.period().toString());
    }
}
