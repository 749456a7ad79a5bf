package org.snitp.measurements;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.snitp.io.internal.event.Event;
import org.snitp.io.internal.shape.DocumentShapes;
import org.snitp.measurements.table.SafeText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes rows as the measurement set that says the same, in JSON, so that they are read and checked as documents are. */
final class RowJson {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

    /** The fields that tell what a figure is of; an earlier figure is of the same as the one that has replaced it. */
    static final Set<String> KEY = Set.of("indicator", "period", "dimensions");

    private final CsvHead head;
    private final StringWriter text = new StringWriter();
    private final JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text);

    RowJson(CsvHead head, String id, String plan) {
        this.head = head;
        json.writeStartObject();
        json.writeStringProperty(DocumentShapes.SCHEMA_FIELD, DocumentShapes.SCHEMA);
        json.writeStringProperty(DocumentShapes.KIND_FIELD, "MeasurementSet");
        json.writeStringProperty("id", id);
        json.writeStringProperty("plan", plan);
        json.writeArrayPropertyStart("measurements");
    }

    /** Adds a row, by its cells. */
    void add(IntFunction<String> row) {
        json.writeStartObject();
        write(row, Set.of());
        json.writeEndObject();
    }

    /**
     * Adds rows about the same as one measurement.
     *
     * @param latest the row that counts
     * @param earlier the rows that it has replaced, in the order of their days
     */
    void add(IntFunction<String> latest, List<? extends IntFunction<String>> earlier) {
        json.writeStartObject();
        write(latest, Set.of());
        json.writeArrayPropertyStart("earlier");
        for (IntFunction<String> row : earlier) {
            json.writeStartObject();
            write(row, KEY);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(IntFunction<String> row, Set<String> without) {
        Map<String, List<Integer>> fields = new LinkedHashMap<>();
        for (int cell = 0; cell < head.columns().size(); cell++) {
            String field = head.columns().get(cell).field();
            if (!row.apply(cell).isEmpty() && !without.contains(field)) {
                fields.computeIfAbsent(field, unused -> new ArrayList<>()).add(cell);
            }
        }
        fields.forEach((field, cells) -> {
            json.writeName(field);
            CsvColumn first = head.columns().get(cells.get(0));
            if (first.part().isEmpty()) {
                writeValue(first.kind(), row.apply(cells.get(0)));
            } else {
                json.writeStartObject();
                writeParts(row, cells);
                json.writeEndObject();
            }
        });
    }

    /** Writes the parts of a field; those of an inner object, as {@code reason.ro} and {@code reason.en}, as an object. */
    private void writeParts(IntFunction<String> row, List<Integer> cells) {
        Map<String, Map<String, String>> inner = new LinkedHashMap<>();
        for (int cell : cells) {
            CsvColumn column = head.columns().get(cell);
            String part = column.part().orElseThrow();
            String content = SafeText.unguard(row.apply(cell));
            int point = column.isDimension() ? -1 : part.indexOf('.');
            if (point < 0) {
                json.writeStringProperty(part, content);
            } else {
                inner.computeIfAbsent(part.substring(0, point), unused -> new LinkedHashMap<>())
                        .put(part.substring(point + 1), content);
            }
        }
        inner.forEach((name, parts) -> {
            json.writeObjectPropertyStart(name);
            parts.forEach(json::writeStringProperty);
            json.writeEndObject();
        });
    }

    private void writeValue(Event kind, String content) {
        if (kind == Event.NUMBER && isNumber(content)) {
            json.writeNumber(content.replace(head.decimalMark(), '.'));
        } else if (kind == Event.BOOLEAN && (content.equals("true") || content.equals("false"))) {
            json.writeBoolean(content.equals("true"));
        } else {
            json.writeString(SafeText.unguard(content));
        }
    }

    private boolean isNumber(String content) {
        boolean marked = head.decimalMark() == '.' || content.indexOf('.') < 0;
        return marked
                && NUMBER.matcher(content.replace(head.decimalMark(), '.')).matches();
    }

    /** The number of characters so far. */
    int length() {
        json.flush();
        return text.getBuffer().length();
    }

    /** Ends the document and returns it. */
    String end() {
        json.writeEndArray();
        json.writeEndObject();
        json.close();
        return text.toString();
    }
}
