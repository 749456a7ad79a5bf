package org.snitp.io.internal.constraint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.snitp.io.internal.shape.DocumentShapes;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.MapType;
import org.snitp.io.internal.shape.ObjectType;
import org.snitp.io.internal.shape.Scalars;
import org.snitp.io.internal.shape.Shape;
import org.snitp.io.internal.shape.ValueType;
import org.snitp.model.document.Extensible;
import org.snitp.model.document.ExtensionValue;

/** Makes copies of documents in which some values are others, whatever constraints say of them. */
final class ModelMutation {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\t",
            "\u00A0",
            "\u2007",
            "\u2003",
            "\u0085",
            "\u200B",
            "\uFEFF",
            "a",
            " a",
            "a ",
            "a\u00A0",
            "\u2028a",
            "a b",
            "a\nb",
            "a\u0000",
            "a\u007F",
            "a\u009Fb",
            "\uD83D\uDE00",
            "\uD83D\uDE00 ",
            "x".repeat(64),
            "x".repeat(65),
            "\uD83D\uDE00".repeat(32),
            "\uD83D\uDE00".repeat(33),
            "RON",
            "ron",
            "RONX",
            "https://a",
            "https://",
            "http://a b",
            "ftp://a",
            "https://a\n",
            "\uD83D");

    private static final List<BigDecimal> NUMBERS =
            List.of(BigDecimal.ZERO, new BigDecimal("-0.0"), new BigDecimal("-1"), new BigDecimal("1e-9"));

    private static final List<String> NAMES = List.of("x-a", "x-", "x", "", "y-a", "x-\n", "X-a");

    private final Random random;
    private final int oneOf;

    /**
     * @param oneOf of how many values about one is changed
     */
    ModelMutation(Random random, int oneOf) {
        this.random = random;
        this.oneOf = oneOf;
    }

    /** Returns a document like another, changed. */
    <T> T mutate(DocumentShapes.Shaped<T> document) {
        return copy(document.shape(), document.object());
    }

    private <T, B> T copy(Shape<T, B> shape, T object) {
        B builder = shape.newBuilder();
        shape.fields().forEach(field -> copy(field, object, builder));
        Map<String, ExtensionValue> extensions = new LinkedHashMap<>(((Extensible) object).getExtensions());
        if (hits()) {
            extensions.put(NAMES.get(random.nextInt(NAMES.size())), new ExtensionValue.Null());
        }
        return shape.build(builder, extensions);
    }

    private <T, B, V> void copy(Field<T, B, V> field, T object, B builder) {
        List<V> values = new ArrayList<>();
        if (field.arity() != Field.Arity.LIST || random.nextInt(oneOf * 4) > 0) {
            field.get(object).forEach(value -> values.add(copy(field.type(), value)));
        }
        if (!values.isEmpty() || field.arity() == Field.Arity.LIST) {
            field.set(builder, values);
        }
    }

    @SuppressWarnings("unchecked") // What is put in the place of a value is of its type.
    private <V> V copy(ValueType<V> type, V value) {
        if (type instanceof ObjectType<V> objects) {
            return copy(objects.shape(), value);
        }
        if (type instanceof MapType<?>) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            ((Map<?, ?>) value).forEach((name, entry) -> copy.put(scalar(name), scalar(entry)));
            return (V) copy;
        }
        return type == Scalars.TEXT || type == Scalars.NUMBER ? (V) scalar(value) : value;
    }

    private Object scalar(Object value) {
        if (!hits()) {
            return value;
        }
        return value instanceof BigDecimal
                ? NUMBERS.get(random.nextInt(NUMBERS.size()))
                : TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private boolean hits() {
        return random.nextInt(oneOf) == 0;
    }
}
