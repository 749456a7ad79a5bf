package org.snitp.io.diff.report;

import java.util.ArrayList;
import java.util.List;
import org.snitp.io.diff.ChangeKind;
import org.snitp.io.diff.Comparison;
import org.snitp.io.diff.ItemChange;
import org.snitp.io.diff.ItemKind;

/**
 * How many items of each kind changed, by kind of change.
 *
 * @param columns the kinds of change that occur
 * @param rows the kinds of items that changed
 */
record Counts(List<ChangeKind> columns, List<Row> rows) {

    private static final List<ChangeKind> ORDER = List.of(
            ChangeKind.REMOVED,
            ChangeKind.ADDED,
            ChangeKind.CHANGED,
            ChangeKind.MOVED,
            ChangeKind.RENAMED,
            ChangeKind.RESPELT);

    /**
     * A kind of item.
     *
     * @param kind the kind
     * @param numbers for each column the number of changed items
     */
    record Row(ItemKind kind, List<Integer> numbers) {}

    static Counts of(Comparison comparison) {
        List<ChangeKind> columns = ORDER.stream()
                .filter(column -> comparison.changes().stream().anyMatch(change -> change.is(column)))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (ItemKind kind : ItemKind.values()) {
            List<ItemChange> changes = comparison.of(kind);
            if (!changes.isEmpty()) {
                rows.add(new Row(
                        kind,
                        columns.stream()
                                .map(column -> (int) changes.stream()
                                        .filter(change -> change.is(column))
                                        .count())
                                .toList()));
            }
        }
        return new Counts(columns, rows);
    }
}
