package org.snitp.measurements;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snitp.io.internal.event.Event;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.MapType;
import org.snitp.io.internal.shape.ObjectType;
import org.snitp.io.internal.shape.ScalarType;
import org.snitp.io.internal.shape.Shape;
import org.snitp.measurements.table.SafeText;
import org.snitp.model.measurement.EarlierFigure;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.text.LocalizedText;

/**
 * Measurements as rows of tables: each measurement behind the figures that it has replaced. Columns are what measurements have so
 * far; one with something else starts another table, with that as a column more.
 */
final class ObjectRows implements RowTables {

    /** Why a figure was replaced: what no table says. */
    private static final String REPLACED = "replacedBecause.";

    private static final Shape<Measurement, ?> MEASUREMENT = shape(CsvColumn.MEASUREMENT);
    private static final Shape<EarlierFigure, ?> EARLIER = shape(((ObjectType<?>)
                    Objects.requireNonNull(MEASUREMENT.field("earlier")).type())
            .shape());

    private final Iterator<? extends Measurement> measurements;
    private final Set<String> columns = new LinkedHashSet<>(List.of("indicator", "period"));
    private final Deque<Map<String, String>> waiting = new ArrayDeque<>();
    private int rows;
    private int linesBefore;

    @SuppressWarnings("unchecked") // The two shapes are those of these types.
    private static <T> Shape<T, ?> shape(Shape<?, ?> shape) {
        return (Shape<T, ?>) shape;
    }

    ObjectRows(Iterator<? extends Measurement> measurements) {
        this.measurements = measurements;
    }

    @Override
    public Optional<List<String>> columns() {
        return Optional.of(List.copyOf(columns));
    }

    @Override
    public int linesBefore() {
        return linesBefore;
    }

    @Override
    public Optional<List<@Nullable String>> next() {
        if (waiting.isEmpty() && measurements.hasNext()) {
            expand(Objects.requireNonNull(measurements.next(), "measurement"));
        }
        Map<String, String> cells = waiting.peek();
        if (cells == null || !columns.containsAll(cells.keySet())) {
            return Optional.empty();
        }
        waiting.remove();
        rows++;
        List<@Nullable String> row = new ArrayList<>(columns.size());
        for (String column : columns) {
            row.add(cells.get(column));
        }
        return Optional.of(row);
    }

    @Override
    public boolean startNext() {
        Map<String, String> cells = waiting.peek();
        if (cells == null) {
            return false;
        }
        columns.addAll(cells.keySet());
        linesBefore = rows;
        return true;
    }

    private void expand(Measurement measurement) {
        Map<String, String> key = new LinkedHashMap<>();
        Map<String, String> latest = cells(MEASUREMENT, measurement);
        latest.forEach((column, text) -> {
            if (CsvRowEvents.KEY.stream().anyMatch(field -> column.equals(field) || column.startsWith(field + "."))) {
                key.put(column, text);
            }
        });
        for (EarlierFigure earlier : measurement.getEarlier()) {
            Map<String, String> cells = new LinkedHashMap<>(key);
            cells.putAll(cells(EARLIER, earlier));
            cells.keySet().removeIf(column -> column.startsWith(REPLACED));
            waiting.add(cells);
        }
        waiting.add(latest);
    }

    private static <T> Map<String, String> cells(Shape<T, ?> shape, T figure) {
        Map<String, String> cells = new LinkedHashMap<>();
        put("", shape, figure, cells);
        return cells;
    }

    private static <T, B> void put(String before, Shape<T, B> shape, T object, Map<String, String> cells) {
        for (Field<T, B, ?> field : shape.fields()) {
            if (field.arity() != Field.Arity.LIST) {
                put(before + field.name(), field, object, cells);
            }
        }
    }

    private static <T, V> void put(String name, Field<T, ?, V> field, T object, Map<String, String> cells) {
        V value = field.one(object);
        if (value == null) {
            return;
        }
        if (value instanceof LocalizedText text) {
            text.getTexts().forEach((language, words) -> cells.put(name + "." + language, SafeText.guard(words)));
        } else if (field.type() instanceof ScalarType<V> scalar) {
            cells.put(name, cell(scalar, value));
        } else if (field.type() instanceof MapType<?> && value instanceof Map<?, ?> map) {
            map.forEach((part, text) -> cells.put(name + "." + part, SafeText.guard(text.toString())));
        } else if (field.type() instanceof ObjectType<V> inner) {
            put(name + ".", inner.shape(), value, cells);
        }
    }

    private static <V> String cell(ScalarType<V> type, V value) {
        String text = type.format(value);
        return type.written(value) == Event.TEXT ? SafeText.guard(text) : text;
    }
}
