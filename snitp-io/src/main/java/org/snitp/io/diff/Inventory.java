package org.snitp.io.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.io.diff.Value.Group;
import org.snitp.io.diff.Value.Listing;
import org.snitp.io.diff.Value.Scalar;
import org.snitp.io.diff.Value.ScalarKind;
import org.snitp.io.internal.shape.DocumentShapes;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.MapType;
import org.snitp.io.internal.shape.ObjectType;
import org.snitp.io.internal.shape.ScalarType;
import org.snitp.io.internal.shape.Shape;
import org.snitp.io.internal.shape.ValueType;
import org.snitp.model.Bundle;
import org.snitp.model.SharedDefinitions;
import org.snitp.model.code.Codes;
import org.snitp.model.document.Document;
import org.snitp.model.document.Extensible;
import org.snitp.model.plan.Action;
import org.snitp.model.strategy.Objective;
import org.snitp.model.time.Timing;

/** All items of a bundle, extracted by the shapes of their types. */
final class Inventory {

    private final List<Item> items = new ArrayList<>();

    private Inventory() {}

    /** Extracts the items of a bundle in document order, owners before the items that belong to them. */
    static List<Item> of(Bundle bundle) {
        Inventory inventory = new Inventory();
        for (Document document : SharedDefinitions.unresolve(bundle).getDocuments()) {
            inventory.add(DocumentShapes.shaped(document));
        }
        inventory.findHomes();
        return inventory.items;
    }

    private <T> void add(DocumentShapes.Shaped<T> document) {
        add(document.shape(), document.object(), null, "");
    }

    private <T> void add(Shape<T, ?> shape, T object, @Nullable Item subject, String list) {
        Item item = new Item(ItemKind.of(shape.name()).orElseThrow(), object, subject, list);
        items.add(item);
        item.setFields(group(shape, object, item));
    }

    private <T, B> Group group(Shape<T, B> shape, T object, Item holder) {
        Map<String, Value> fields = new LinkedHashMap<>();
        for (Field<T, B, ?> field : shape.fields(object)) {
            value(field, object, holder).ifPresent(value -> fields.put(field.name(), value));
        }
        if (object instanceof Extensible extensible) {
            extensible.getExtensions().forEach((name, value) -> fields.put(name, ExtensionValues.of(value)));
        }
        return new Group(shape.name(), fields);
    }

    private <T, V> Optional<Value> value(Field<T, ?, V> field, T object, Item holder) {
        List<V> values = field.get(object);
        if (values.isEmpty()) {
            return Optional.empty();
        }
        if (field.arity() != Field.Arity.LIST) {
            return Optional.of(value(field.type(), values.get(0), holder));
        }
        if (field.type() instanceof ObjectType<V> type
                && ItemKind.of(type.shape().name()).isPresent()) {
            values.forEach(value -> add(type.shape(), value, holder, field.name()));
            return Optional.empty();
        }
        return Optional.of(new Listing(
                values.stream().map(value -> value(field.type(), value, holder)).toList()));
    }

    private <V> Value value(ValueType<V> type, V value, Item holder) {
        if (type instanceof ScalarType<V> scalar) {
            return new Scalar(kind(scalar.name(), value), scalar.format(value));
        }
        if (type instanceof MapType<?> map) {
            return map(map, (Map<?, ?>) value);
        }
        return group(((ObjectType<V>) type).shape(), value, holder);
    }

    @SuppressWarnings("unchecked") // The values are those of the map type.
    private static <V> Group map(MapType<V> type, Map<?, ?> map) {
        Map<String, Value> fields = new LinkedHashMap<>();
        map.forEach((name, value) -> fields.put(
                (String) name,
                new Scalar(kind(type.values().name(), value), type.values().format((V) value))));
        return new Group("", fields);
    }

    private static ScalarKind kind(String type, Object value) {
        return switch (type) {
            case "value" -> value instanceof Boolean ? ScalarKind.BOOLEAN : ScalarKind.NUMBER;
            case "number" -> ScalarKind.NUMBER;
            case "boolean" -> ScalarKind.BOOLEAN;
            case "date" -> ScalarKind.DATE;
            case "period", "span", "timing" -> ScalarKind.TIME;
            case "term" -> value instanceof Timing ? ScalarKind.TIME : ScalarKind.TERM;
            default -> ScalarKind.TEXT;
        };
    }

    /** Finds the objectives of the actions. */
    private void findHomes() {
        Map<String, Item> objectives = new HashMap<>();
        for (Item item : items) {
            if (item.object() instanceof Objective) {
                objectives.putIfAbsent(item.code(), item);
            }
        }
        for (Item item : items) {
            if (item.object() instanceof Action action) {
                action.getObjective()
                        .or(() -> Codes.parent(action.getCode(), objectives::containsKey))
                        .map(objectives::get)
                        .ifPresent(item::setHome);
            }
        }
    }
}
