package org.snitp.io.bind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Owner;
import org.snitp.io.event.Event;
import org.snitp.io.event.EventReader;
import org.snitp.io.shape.CommonShapes;
import org.snitp.io.shape.DocumentShapes;
import org.snitp.io.shape.Field;
import org.snitp.io.shape.ObjectType;
import org.snitp.io.shape.ScalarType;
import org.snitp.io.shape.Shape;
import org.snitp.io.shape.ValueType;
import org.snitp.model.ExtensionValue;
import org.snitp.model.code.Spelling;

/** Reads objects by their shapes. Whatever is wrong is reported, and reading goes on behind it. */
final class ObjectBinder {

    private final EventReader events;
    private final FileReading file;
    private final NodeIndex index;
    private final ScalarBinder scalars;
    private final ExtensionBinder extensions;

    ObjectBinder(EventReader events, FileReading file) {
        this.events = events;
        this.file = file;
        this.index = file.index();
        this.scalars = new ScalarBinder(events, file);
        this.extensions = new ExtensionBinder(events, file);
    }

    /** An object while it is read. */
    private static final class Frame<T, B> {
        final Shape<T, B> shape;
        final int node;
        final long start;
        final boolean root;
        final B builder;
        final Map<String, Integer> nodes = new HashMap<>();
        final Map<String, ExtensionValue> extensions = new LinkedHashMap<>();
        boolean complete = true;

        Frame(Shape<T, B> shape, int node, long start, boolean root) {
            this.shape = shape;
            this.node = node;
            this.start = start;
            this.root = root;
            this.builder = shape.newBuilder();
        }
    }

    /** Reads the object of a document, whose beginning is the current event. */
    <T> @Nullable T readRoot(Shape<T, ?> shape, int node) {
        return read(shape, node, true);
    }

    private <T, B> @Nullable T read(Shape<T, B> shape, int node, boolean root) {
        Frame<T, B> frame = new Frame<>(shape, node, events.start(), root);
        for (Event event = events.next(); event != Event.OBJECT_END; event = events.next()) {
            readField(frame);
        }
        index.setEnd(node, events.end());
        reportMissing(frame);
        if (!frame.complete) {
            index.drop(node);
            return null;
        }
        return shape.build(frame.builder, frame.extensions);
    }

    private <T, B> void readField(Frame<T, B> frame) {
        String key = events.text();
        long keyStart = events.start();
        long keyEnd = events.end();
        Event value = events.next();
        Integer first = frame.nodes.get(key);
        int node = index.add(frame.node, key, keyStart, events.start(), events.end());
        if (first != null) {
            file.reportRelated(
                    DiagnosticCode.DUPLICATE_FIELD,
                    Map.of("field", key),
                    node,
                    keyStart,
                    keyEnd,
                    List.of(file.spot(first)));
            skip(value);
            return;
        }
        frame.nodes.put(key, node);
        Field<T, B, ?> field = frame.shape.field(key);
        if (field != null) {
            readValue(frame, field, value, node);
        } else if (key.startsWith("x-") && key.length() > 2) {
            frame.extensions.put(key, extensions.read(value, node));
        } else if (frame.root && isHead(key)) {
            readHead(key, value, node);
        } else {
            reportUnknown(frame, key, node, keyStart, keyEnd);
            skip(value);
        }
    }

    private static boolean isHead(String key) {
        return key.equals(DocumentShapes.SCHEMA_FIELD) || key.equals(DocumentShapes.KIND_FIELD);
    }

    private void readHead(String key, Event value, int node) {
        if (key.equals(DocumentShapes.SCHEMA_FIELD)
                && !(value == Event.TEXT && events.text().equals(DocumentShapes.SCHEMA))) {
            String actual = value == Event.TEXT ? events.text() : value.typeName();
            file.report(
                    DiagnosticCode.UNKNOWN_SCHEMA,
                    Map.of("actual", actual, "expected", DocumentShapes.SCHEMA),
                    node,
                    events.start(),
                    events.end(),
                    Optional.of(DocumentShapes.SCHEMA));
        }
        skip(value);
    }

    private void reportUnknown(Frame<?, ?> frame, String key, int node, long keyStart, long keyEnd) {
        file.report(
                DiagnosticCode.UNKNOWN_FIELD,
                Map.of(
                        "field", key,
                        "type", frame.shape.name(),
                        "allowed", String.join(", ", frame.shape.fieldNames())),
                node,
                keyStart,
                keyEnd,
                Spelling.nearest(key, frame.shape.fieldNames()));
    }

    private void reportMissing(Frame<?, ?> frame) {
        for (Field<?, ?, ?> field : frame.shape.fields()) {
            if (field.arity() == Field.Arity.REQUIRED && !frame.nodes.containsKey(field.name())) {
                reportMissing(frame, field.name(), frame.node, frame.start, frame.start + 1);
            }
        }
        if (frame.root && !frame.nodes.containsKey(DocumentShapes.SCHEMA_FIELD)) {
            file.report(
                    DiagnosticCode.MISSING_FIELD,
                    Map.of("field", DocumentShapes.SCHEMA_FIELD, "type", frame.shape.name()),
                    frame.node,
                    frame.start,
                    frame.start + 1,
                    Optional.of(DocumentShapes.SCHEMA_FIELD + ": " + DocumentShapes.SCHEMA));
        }
    }

    private void reportMissing(Frame<?, ?> frame, String field, int node, long start, long end) {
        frame.complete = false;
        file.report(
                DiagnosticCode.MISSING_FIELD,
                Map.of("field", field, "type", frame.shape.name()),
                node,
                start,
                end,
                Optional.empty());
    }

    private <T, B, V> void readValue(Frame<T, B> frame, Field<T, B, V> field, Event value, int node) {
        if (value == Event.NULL) {
            if (field.arity() == Field.Arity.REQUIRED) {
                reportMissing(frame, field.name(), node, events.start(), events.end());
            }
            return;
        }
        if (field.arity() == Field.Arity.LIST) {
            field.set(frame.builder, readList(field, value, node));
            return;
        }
        V read = readOne(field.type(), value, node);
        if (read != null) {
            field.set(frame.builder, List.of(read));
            noteIdentity(frame, field.name(), read);
        } else if (field.arity() == Field.Arity.REQUIRED) {
            frame.complete = false;
        }
    }

    private void noteIdentity(Frame<?, ?> frame, String field, Object value) {
        if (frame.shape.identity().filter(field::equals).isPresent()) {
            String code = (String) value;
            file.identities().add(code);
            index.own(frame.node, new Owner(frame.shape.name(), code));
        }
    }

    private <V> List<V> readList(Field<?, ?, V> field, Event value, int node) {
        if (value != Event.LIST_START) {
            return readLoneElement(field, value, node);
        }
        List<V> values = new ArrayList<>();
        for (Event event = events.next(); event != Event.LIST_END; event = events.next()) {
            int element = index.add(node, null, events.start(), events.start(), events.end());
            V read = readOne(field.type(), event, element);
            if (read == null) {
                index.drop(element);
            } else {
                values.add(read);
            }
        }
        index.setEnd(node, events.end());
        return values;
    }

    /** One value where a list is expected: an error, but the value is taken, so that it is checked as well. */
    private <V> List<V> readLoneElement(Field<?, ?, V> field, Event value, int node) {
        Optional<String> hint = value.isScalar() ? Optional.of("[" + events.text() + "]") : Optional.empty();
        file.report(
                DiagnosticCode.WRONG_TYPE,
                Map.of("expected", "type.list", "actual", "type." + value.typeName()),
                node,
                events.start(),
                events.end(),
                hint);
        V read = readOne(field.type(), value, node);
        return read == null ? List.of() : List.of(read);
    }

    private <V> @Nullable V readOne(ValueType<V> type, Event value, int node) {
        if (type instanceof ScalarType<V> scalar) {
            if (value.isScalar()) {
                return scalars.read(scalar, value, node);
            }
            reportWrongType(scalar.name(), value, node, Optional.empty());
            skip(value);
            return null;
        }
        if (value == Event.OBJECT_START) {
            return read(((ObjectType<V>) type).shape(), node, false);
        }
        ObjectType<V> expected = (ObjectType<V>) type;
        Optional<String> hint = expected.equals(CommonShapes.LOCALIZED_TEXT) && value == Event.TEXT
                ? Optional.of("{ro: \"" + events.text() + "\"}")
                : Optional.empty();
        reportWrongType(expected.equals(CommonShapes.LOCALIZED_TEXT) ? "LocalizedText" : "object", value, node, hint);
        skip(value);
        return null;
    }

    private void reportWrongType(String expected, Event value, int node, Optional<String> hint) {
        file.report(
                DiagnosticCode.WRONG_TYPE,
                Map.of("expected", "type." + expected, "actual", "type." + value.typeName()),
                node,
                events.start(),
                events.end(),
                hint);
    }

    /** Goes on to the end of the value that the current event is or begins. */
    void skip(Event value) {
        int depth = change(value);
        while (depth > 0) {
            depth += change(events.next());
        }
    }

    private static int change(Event event) {
        return switch (event) {
            case OBJECT_START, LIST_START -> 1;
            case OBJECT_END, LIST_END -> -1;
            default -> 0;
        };
    }
}
