package org.snitp.reports.export;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snitp.measurements.table.Cell;
import org.snitp.measurements.table.Table;
import org.snitp.model.indicator.Indicator;

/** The column with the tags of indicators: the last one of a table, if one of its indicators has a tag. */
final class TagColumn {

    private TagColumn() {}

    /**
     * Adds the column.
     *
     * @param indicators the indicator of each row
     */
    static Table add(List<String> header, List<List<Cell>> rows, List<Optional<Indicator>> indicators, Names names) {
        List<Set<String>> tags = indicators.stream()
                .map(indicator -> indicator.map(names.index()::tagsOf).orElse(Set.of()))
                .toList();
        return LastColumn.add(new Table(header, rows), "tags", tags);
    }
}
