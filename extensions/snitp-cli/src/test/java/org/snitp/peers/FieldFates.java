package org.snitp.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The table that says of each field of a source what becomes of it: {@code field;fate;where or why;values;of them without a place}. It stands beside the
 * documents in {@code examples/peers}.
 */
final class FieldFates {

    /** A line of the table. */
    record Line(String field, Fate fate, String note, int count, int lost) {}

    private final Map<String, Line> lines = new LinkedHashMap<>();

    private FieldFates() {}

    static FieldFates read(Path file) throws IOException {
        FieldFates fates = new FieldFates();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("field;")) {
                String[] cells = line.split(";", -1);
                fates.lines.put(
                        cells[0],
                        new Line(
                                cells[0],
                                Fate.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                                cells[2],
                                number(cells, 3),
                                number(cells, 4)));
            }
        }
        return fates;
    }

    private static int number(String[] cells, int at) {
        return cells.length > at && !cells[at].isEmpty() ? Integer.parseInt(cells[at]) : 0;
    }

    /** Returns the same table with the numbers of values in a source; a field that it lacks has no fate yet. */
    FieldFates counted(List<Leaf> leaves, Expressed expressed) {
        Map<String, Integer> counts = new TreeMap<>();
        leaves.forEach(leaf -> counts.merge(leaf.field(), 1, Integer::sum));
        FieldFates counted = new FieldFates();
        lines.values()
                .forEach(line -> counted.lines.put(
                        line.field(),
                        new Line(
                                line.field(),
                                line.fate(),
                                line.note(),
                                counts.getOrDefault(line.field(), 0),
                                expressed.lost().getOrDefault(line.field(), 0))));
        return counted;
    }

    /** Returns the fields of a source of which the table says nothing. */
    List<String> unknown(List<Leaf> leaves) {
        return leaves.stream()
                .map(Leaf::field)
                .filter(field -> !lines.containsKey(field))
                .distinct()
                .sorted()
                .toList();
    }

    Fate of(Leaf leaf) {
        return Objects.requireNonNull(lines.get(leaf.field()), leaf.field()).fate();
    }

    List<Line> lines() {
        return new ArrayList<>(lines.values());
    }

    /** Returns how many values have each fate. */
    Map<Fate, Integer> totals() {
        Map<Fate, Integer> totals = new EnumMap<>(Fate.class);
        for (Fate fate : Fate.values()) {
            totals.put(fate, 0);
        }
        for (Line line : lines.values()) {
            totals.merge(line.fate(), line.count() - line.lost(), Integer::sum);
            totals.merge(Fate.LOST, line.lost(), Integer::sum);
        }
        return totals;
    }

    /** Returns the table as it is written. */
    String render() {
        StringBuilder text = new StringBuilder("field;fate;where or why;values;of them without a place\n");
        lines.values()
                .forEach(line -> text.append(line.field())
                        .append(';')
                        .append(line.fate().word())
                        .append(';')
                        .append(line.note())
                        .append(';')
                        .append(line.count())
                        .append(';')
                        .append(line.lost())
                        .append('\n'));
        return text.toString();
    }
}
