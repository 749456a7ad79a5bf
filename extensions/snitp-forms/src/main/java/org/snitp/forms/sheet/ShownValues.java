package org.snitp.forms.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snitp.io.internal.shape.CommonShapes;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.MapType;
import org.snitp.io.internal.shape.ObjectType;
import org.snitp.io.internal.shape.ScalarType;
import org.snitp.io.internal.shape.Shape;
import org.snitp.io.internal.shape.ValueType;
import org.snitp.model.document.Extensible;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.text.LocalizedText;

/** Formats values of fields for people: scalars as in a document, objects in braces, lists with semicolons. */
final class ShownValues {

    private ShownValues() {}

    /** Formats the values of a field; an empty text if there are none. */
    static <V> String of(ValueType<V> type, List<V> values) {
        return values.stream().map(value -> one(type, value)).collect(Collectors.joining("; "));
    }

    /** Formats the value of a user-defined field. */
    static String of(ExtensionValue value) {
        if (value instanceof ExtensionValue.Text text) {
            return text.value();
        }
        if (value instanceof ExtensionValue.Decimal number) {
            return number.value().toString();
        }
        if (value instanceof ExtensionValue.Bool bool) {
            return Boolean.toString(bool.value());
        }
        if (value instanceof ExtensionValue.Sequence sequence) {
            return sequence.items().stream().map(ShownValues::of).collect(Collectors.joining("; "));
        }
        if (value instanceof ExtensionValue.Mapping mapping) {
            return braced(mapping.fields().entrySet().stream()
                    .map(field -> field.getKey() + ": " + of(field.getValue()))
                    .toList());
        }
        return "null";
    }

    private static <V> String one(ValueType<V> type, V value) {
        if (type == CommonShapes.LOCALIZED_TEXT
                && value instanceof LocalizedText text
                && text.languages().size() == 1
                && text.getExtensions().isEmpty()) {
            return text.official();
        }
        if (type instanceof ScalarType<V> scalar) {
            return scalar.format(value);
        }
        if (type instanceof MapType<?> map) {
            return map(map, (Map<?, ?>) value);
        }
        return object(((ObjectType<V>) type).shape(), value);
    }

    @SuppressWarnings("unchecked") // The values are those of the map type.
    private static <V> String map(MapType<V> type, Map<?, ?> map) {
        return braced(map.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + type.values().format((V) entry.getValue()))
                .toList());
    }

    private static <T, B> String object(Shape<T, B> shape, T object) {
        List<String> parts = new ArrayList<>();
        for (Field<T, B, ?> field : shape.fields(object)) {
            part(field, object).ifPresent(parts::add);
        }
        if (object instanceof Extensible extensible) {
            extensible.getExtensions().forEach((name, value) -> parts.add(name + ": " + of(value)));
        }
        return braced(parts);
    }

    private static <T, V> Optional<String> part(Field<T, ?, V> field, T object) {
        List<V> values = field.get(object);
        return values.isEmpty() ? Optional.empty() : Optional.of(field.name() + ": " + of(field.type(), values));
    }

    private static String braced(List<String> parts) {
        return parts.stream().collect(Collectors.joining(", ", "{", "}"));
    }
}
