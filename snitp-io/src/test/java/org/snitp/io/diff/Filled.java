package org.snitp.io.diff;

import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.snitp.io.internal.shape.DocumentShapes;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.MapType;
import org.snitp.io.internal.shape.ObjectType;
import org.snitp.io.internal.shape.ScalarType;
import org.snitp.io.internal.shape.Shape;
import org.snitp.io.internal.shape.ValueType;
import org.snitp.model.document.Document;
import org.snitp.model.document.ExtensionValue;

/** Documents with every field of every shape, in which one value, or one field, is another one than in the others. */
public final class Filled {

    private static final int ALL = -2;

    private final int changedValue;
    private final int omittedField;
    private final List<String> values = new ArrayList<>();
    private final List<String> fields = new ArrayList<>();
    private final Deque<String> languages = new ArrayDeque<>();

    private Filled(int changedValue, int omittedField) {
        this.changedValue = changedValue;
        this.omittedField = omittedField;
    }

    /** Returns the names of all values of a document in which nothing is changed. */
    static List<String> values(String kind) {
        Filled filled = new Filled(-1, -1);
        filled.document(kind);
        return filled.values;
    }

    /** Returns the names of all fields that may be left out. */
    static List<String> fields(String kind) {
        Filled filled = new Filled(-1, -1);
        filled.document(kind);
        return filled.fields;
    }

    static Document whole(String kind) {
        return new Filled(-1, -1).document(kind);
    }

    static Document withChanged(String kind, int value) {
        return new Filled(value, -1).document(kind);
    }

    static Document without(String kind, int field) {
        return new Filled(-1, field).document(kind);
    }

    /** Returns a document with every field, whose languages are those of its texts, so that it can be read. */
    public static Document readable(String kind) {
        Filled filled = new Filled(-1, -1);
        filled.languages.addAll(List.of("ro", "en"));
        return filled.document(kind);
    }

    /** Returns an object with the fields alone that it must have. */
    public static <T> T bare(Shape<T, ?> shape) {
        return new Filled(-1, ALL).object(shape);
    }

    private Document document(String kind) {
        return (Document) object(DocumentShapes.ofKind(kind).orElseThrow());
    }

    /** Whether an object is filled that lies in another one of its kind. */
    private boolean nested;

    private <T, B> T object(Shape<T, B> shape) {
        B builder = shape.newBuilder();
        shape.fields().forEach(field -> fill(shape, field, builder));
        Map<String, ExtensionValue> extensions = new LinkedHashMap<>();
        String text = value(shape.name() + ".x-own", "text", List.of());
        if (!isOmitted(shape.name() + ".x-own")) {
            extensions.put("x-own", new ExtensionValue.Mapping(Map.of("a", new ExtensionValue.Text(text))));
        }
        return shape.build(builder, extensions);
    }

    private boolean isOmitted(String field) {
        fields.add(field);
        return (omittedField == ALL && !field.equals("LocalizedText.ro")) || fields.size() - 1 == omittedField;
    }

    private <B, V> void fill(Shape<?, B> shape, Field<?, B, V> field, B builder) {
        boolean ofOwnKind = field.type() instanceof ObjectType<?> object && object.shape() == shape;
        if (ofOwnKind && nested) {
            return;
        }
        nested |= ofOwnKind;
        fill(shape.name() + "." + field.name(), field, builder);
        nested &= !ofOwnKind;
    }

    private <B, V> void fill(String name, Field<?, B, V> field, B builder) {
        boolean omitted = field.arity() != Field.Arity.REQUIRED && isOmitted(name);
        List<V> filled = new ArrayList<>();
        // So many things have links that a second one each would make the documents twice as large.
        boolean many = field.arity() == Field.Arity.LIST && !name.endsWith(".links");
        for (int i = many ? 2 : 1; i > 0; i--) {
            boolean given = name.endsWith(".languages") && !name.startsWith("Link.") && !languages.isEmpty();
            filled.add(given ? text(field.type(), languages.remove()) : value(name, field.type()));
        }
        if (!omitted) {
            field.set(builder, filled);
        }
    }

    private static <V> V text(ValueType<V> type, String text) {
        return Objects.requireNonNull(((ScalarType<V>) type).value(text));
    }

    @SuppressWarnings("unchecked") // The values of a map type are maps.
    private <V> V value(String name, ValueType<V> type) {
        if (type instanceof ObjectType<V> object) {
            return object(object.shape());
        }
        if (type instanceof MapType<?> map) {
            return (V) Map.of("a", value(name, map.values()), "b", value(name, map.values()));
        }
        ScalarType<V> scalar = (ScalarType<V>) type;
        return Objects.requireNonNull(scalar.value(value(name, scalar.name(), scalar.terms())));
    }

    private String value(String name, String type, List<String> terms) {
        values.add(name);
        int n = values.size();
        boolean changed = n - 1 == changedValue;
        return switch (type) {
            case "text" -> words(changed ? -n : n);
            case "number", "value" -> changed ? n + ".5" : Integer.toString(n);
            case "boolean" -> "true";
            case "date" -> "2024-05-" + (changed ? "17" : "16");
            case "duration" -> "P" + (changed ? 8000 - n : n) + "D";
            case "period", "span", "timing" -> month(changed ? 90_000 - n : 12_000 + n);
            case "yearStart" -> changed ? "4" : "10";
            case "term" -> terms.get(changed ? 1 : 0);
            default -> throw new IllegalArgumentException(type);
        };
    }

    /** A month, by its number from the year 0. */
    private static String month(int number) {
        return YearMonth.of(number / 12, number % 12 + 1).toString();
    }

    /** Words that are like no others. */
    private static String words(int seed) {
        Random random = new Random(seed);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 24; i++) {
            words.append(i % 6 == 5 ? ' ' : (char) ('a' + random.nextInt(26)));
        }
        return words.toString().strip();
    }
}
