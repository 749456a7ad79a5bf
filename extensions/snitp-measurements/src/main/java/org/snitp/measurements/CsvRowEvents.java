package org.snitp.measurements;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.snitp.io.internal.event.Event;
import org.snitp.io.internal.event.EventReader;
import org.snitp.io.internal.event.NodeRanges;
import org.snitp.io.internal.event.RecordedNodeRanges;
import org.snitp.io.internal.event.SyntaxException;
import org.snitp.io.internal.number.TruthWords;
import org.snitp.io.internal.shape.DocumentShapes;
import org.snitp.io.options.Limits;
import org.snitp.measurements.table.SafeText;

/**
 * Reads the rows of a table as the measurement set that says the same, so that they are read and checked as documents are.
 * Positions are rows and cells, as {@link TableSet} numbers them; what no row has, as the id of the set, has none.
 */
final class CsvRowEvents implements EventReader {

    private record Step(Event event, String text, long position) {}

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

    /** Truth as it is written, and as PostgreSQL writes it. */
    private static final Map<String, String> TRUTHS =
            Map.of("true", "true", "false", "false", "t", "true", "f", "false");

    /** The fields that tell what a figure is of; an earlier figure is of the same as the one that has replaced it. */
    static final Set<String> KEY = Set.of("indicator", "period", "dimensions");

    private static final Step END = new Step(Event.STREAM_END, "", TableSet.NOWHERE);

    private final Limits limits;
    private final CsvHead head;
    private final TableSet set;
    private final Iterator<List<RowLocations>> measurements;
    private final Deque<Step> steps = new ArrayDeque<>();
    private Step current = END;
    private int row;
    private boolean ended;

    CsvRowEvents(CsvHead head, TableSet set, Limits limits) {
        this.limits = limits;
        this.head = head;
        this.set = set;
        this.measurements = set.measurements().iterator();
        add(Event.DOCUMENT_START, TableSet.NOWHERE);
        add(Event.OBJECT_START, TableSet.NOWHERE);
        addHead(DocumentShapes.SCHEMA_FIELD, DocumentShapes.SCHEMA);
        addHead(DocumentShapes.KIND_FIELD, "MeasurementSet");
        addHead("id", set.id());
        addHead("plan", set.plan());
        if (!set.languages().isEmpty()) {
            addText(Event.KEY, DocumentShapes.LANGUAGES_FIELD, TableSet.NOWHERE);
            add(Event.LIST_START, TableSet.NOWHERE);
            set.languages().forEach(language -> addText(Event.TEXT, language, TableSet.NOWHERE));
            add(Event.LIST_END, TableSet.NOWHERE);
        }
        addText(Event.KEY, "measurements", TableSet.NOWHERE);
        add(Event.LIST_START, TableSet.NOWHERE);
    }

    private void addHead(String field, String value) {
        addText(Event.KEY, field, TableSet.NOWHERE);
        addText(Event.TEXT, value, TableSet.NOWHERE);
    }

    private void add(Event event, long position) {
        addText(event, "", position);
    }

    private void addText(Event event, String text, long position) {
        steps.add(new Step(event, text, position));
    }

    private void addMeasurement(List<RowLocations> rows) {
        long latest = set.position(row);
        add(Event.OBJECT_START, latest);
        addFields(rows.get(0), Set.of());
        if (rows.size() > 1) {
            addText(Event.KEY, "earlier", latest);
            add(Event.LIST_START, latest);
            for (RowLocations earlier : rows.subList(1, rows.size())) {
                row++;
                add(Event.OBJECT_START, set.position(row));
                addFields(earlier, KEY);
                add(Event.OBJECT_END, set.position(row));
            }
            add(Event.LIST_END, latest);
        }
        add(Event.OBJECT_END, latest);
        row++;
    }

    private void addFields(RowLocations cells, Set<String> without) {
        Map<String, List<Integer>> fields = new LinkedHashMap<>();
        for (int cell = 0; cell < head.columns().size(); cell++) {
            String field = head.columns().get(cell).field();
            if (!cells.text(cell).isEmpty() && !without.contains(field)) {
                fields.computeIfAbsent(field, unused -> new ArrayList<>()).add(cell);
            }
        }
        fields.forEach((field, filled) -> {
            long position = set.position(row, head.columnOf(field));
            addText(Event.KEY, field, position);
            if (filled.size() == 1 && head.columns().get(filled.get(0)).part().isEmpty()) {
                addValue(cells, filled.get(0));
            } else {
                add(Event.OBJECT_START, position);
                addParts(cells, filled);
                add(Event.OBJECT_END, position);
            }
        });
    }

    /** Adds the parts of a field; those of an inner object, as {@code reason.ro} and {@code reason.en}, as an object. */
    private void addParts(RowLocations cells, List<Integer> filled) {
        Map<String, List<Integer>> inner = new LinkedHashMap<>();
        for (int cell : filled) {
            CsvColumn column = head.columns().get(cell);
            String part = column.part().orElseGet(set::officialLanguage);
            int point = column.isDimension() ? -1 : part.indexOf('.');
            if (point < 0) {
                addPart(part, cells, cell);
            } else {
                inner.computeIfAbsent(part.substring(0, point), unused -> new ArrayList<>())
                        .add(cell);
            }
        }
        inner.forEach((name, parts) -> {
            addText(Event.KEY, name, set.position(row));
            add(Event.OBJECT_START, set.position(row));
            for (int cell : parts) {
                String part = head.columns().get(cell).part().orElseThrow();
                addPart(part.substring(name.length() + 1), cells, cell);
            }
            add(Event.OBJECT_END, set.position(row));
        });
    }

    private void addPart(String name, RowLocations cells, int cell) {
        addText(Event.KEY, name, set.position(row, cell));
        addValue(cells, cell);
    }

    private void addValue(RowLocations cells, int cell) {
        Event kind = head.columns().get(cell).kind();
        String content = cells.text(cell);
        long position = set.position(row, cell);
        if (kind == Event.NUMBER && isNumber(content)) {
            addText(kind, content.replace(head.decimalMark(), '.'), position);
        } else if (kind == Event.NUMBER
                && head.columns().get(cell).isValue()
                && TruthWords.find(content).isPresent()) {
            addText(Event.BOOLEAN, Boolean.toString(TruthWords.find(content).get()), position);
        } else if (kind == Event.BOOLEAN && TRUTHS.containsKey(content)) {
            addText(kind, TRUTHS.get(content), position);
        } else if (head.columns().get(cell).isObservationStatus()) {
            addText(Event.TEXT, StatusWords.term(content), position);
        } else {
            addText(Event.TEXT, SafeText.unguard(content), position);
        }
    }

    private boolean isNumber(String content) {
        boolean marked = head.decimalMark() == '.' || content.indexOf('.') < 0;
        return marked
                && NUMBER.matcher(content.replace(head.decimalMark(), '.')).matches();
    }

    @Override
    public Event next() {
        if (steps.isEmpty() && measurements.hasNext()) {
            addMeasurement(measurements.next());
        } else if (steps.isEmpty() && !ended) {
            ended = true;
            add(Event.LIST_END, TableSet.NOWHERE);
            add(Event.OBJECT_END, TableSet.NOWHERE);
            add(Event.DOCUMENT_END, TableSet.NOWHERE);
        }
        current = steps.isEmpty() ? END : steps.remove();
        if (current.event() == Event.NUMBER && current.text().length() > limits.numberLength()) {
            throw SyntaxException.limit("number", limits.numberLength(), current.position());
        }
        return current.event();
    }

    @Override
    public String text() {
        return current.text();
    }

    @Override
    public long start() {
        return current.position();
    }

    @Override
    public long end() {
        return current.position() + 1;
    }

    @Override
    public NodeRanges spans() {
        return new RecordedNodeRanges();
    }
}
