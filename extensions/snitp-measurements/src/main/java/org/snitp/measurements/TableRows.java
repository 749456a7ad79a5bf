package org.snitp.measurements;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rows of a table, by plan, in their order. */
final class TableRows {

    private final Map<String, List<RowLocations>> plans = new LinkedHashMap<>();
    private @Nullable CsvHead head;

    void add(String plan, CsvHead columns, RowLocations row) {
        head = columns;
        plans.computeIfAbsent(plan, unused -> new ArrayList<>()).add(row);
    }

    /** The ids of the plans. */
    List<String> plans() {
        return List.copyOf(plans.keySet());
    }

    /**
     * Returns the rows of a plan as a measurement set. Rows with the same identity that one institution reported on
     * different days are one measurement, with the earlier ones among its earlier figures. All others remain separate.
     *
     * @param id the id of the set
     * @param indicators the possible indicators of the figures
     */
    TableSet set(String id, String plan, String name, PlannedIndicators indicators) {
        CsvHead columns = Objects.requireNonNull(head);
        Map<String, List<RowLocations>> groups = new LinkedHashMap<>();
        for (RowLocations row : plans.getOrDefault(plan, List.of())) {
            groups.computeIfAbsent(key(row, columns), unused -> new ArrayList<>())
                    .add(row);
        }
        List<List<RowLocations>> measurements = new ArrayList<>();
        for (List<RowLocations> group : groups.values()) {
            Optional<List<RowLocations>> revisions = group.size() == 1 ? Optional.empty() : revisions(group, columns);
            revisions.ifPresentOrElse(measurements::add, () -> group.forEach(row -> measurements.add(List.of(row))));
        }
        return new TableSet(
                columns, new TableWords(columns, indicators), name, id, plan, indicators.languages(plan), measurements);
    }

    /** The identity of a row, and its reporter. */
    private static String key(RowLocations row, CsvHead columns) {
        Map<String, String> parts = new TreeMap<>();
        for (int i = 0; i < columns.columns().size(); i++) {
            CsvColumn column = columns.columns().get(i);
            boolean told =
                    CsvRowEvents.KEY.contains(column.field()) || column.field().equals("reportedBy");
            if (told && !row.text(i).isEmpty()) {
                parts.put(column.name(), row.text(i));
            }
        }
        return CellLanes.key("", parts);
    }

    /** Returns the last row and then the others by their days, if each has a day and no two have the same. */
    private static Optional<List<RowLocations>> revisions(List<RowLocations> group, CsvHead columns) {
        int column = columns.indexOf("reportedOn");
        Map<LocalDate, RowLocations> days = new TreeMap<>(Comparator.naturalOrder());
        for (RowLocations row : group) {
            Optional<LocalDate> day = column < 0 ? Optional.empty() : day(row.text(column));
            if (day.isEmpty() || days.put(day.get(), row) != null) {
                return Optional.empty();
            }
        }
        List<RowLocations> inOrder = new ArrayList<>(days.values());
        inOrder.add(0, inOrder.remove(inOrder.size() - 1));
        return Optional.of(inOrder);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
