package org.snitp.io.internal.write;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.snitp.io.internal.shape.DocumentShapes;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.MapType;
import org.snitp.io.internal.shape.ObjectType;
import org.snitp.io.internal.shape.ScalarType;
import org.snitp.io.internal.shape.Shape;
import org.snitp.io.internal.shape.ValueType;
import org.snitp.model.Bundle;
import org.snitp.model.document.Document;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.text.LocalizedText;

/** Makes bundles of every type with every field, filled at random: what they say makes no sense. */
public final class RandomBundles {

    private static final int DEPTH = 4;

    private final Random random;
    private final RandomTexts texts;

    /** Makes the same bundles for the same seed. */
    public RandomBundles(long seed) {
        random = new Random(seed);
        texts = new RandomTexts(random);
    }

    /** Returns the next bundle. */
    public Bundle next() {
        Bundle.Builder bundle = Bundle.builder();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            String kind = DocumentShapes.kinds()
                    .get(random.nextInt(DocumentShapes.kinds().size()));
            bundle.addDocuments((Document) object(DocumentShapes.ofKind(kind).orElseThrow()));
        }
        return bundle.build();
    }

    private <T, B> T object(Shape<T, B> shape) {
        B builder = shape.newBuilder();
        if (builder instanceof LocalizedText.Builder text) {
            text.ro(texts.next());
            if (random.nextInt(4) == 0) {
                text.text(oneOf("hu", "pt-BR"), texts.next());
            }
        }
        shape.fields().forEach(field -> fill(field, builder));
        return shape.build(builder, random.nextInt(6) == 0 ? extensions() : Map.of());
    }

    /** How deep objects lie in others before lists stay empty: objectives may lie in each other without end. */
    private static final int MAX_DEPTH = 8;

    /** Fields that a reader follows, if something has the name: it would then fill in what it found. */
    private static final Set<String> REFERENCES = Set.of("codeList", "ref");

    private int depth;

    /** Returns two objects of a type that differ in one field alone: it is absent in the first, or another one where it is required. */
    <T, B> List<T> differing(Shape<T, B> shape, Field<T, B, ?> field) {
        B one = shape.newBuilder();
        B other = shape.newBuilder();
        for (Field<T, B, ?> common : shape.fields()) {
            if (common != field) {
                setBoth(common, one, other);
            }
        }
        setApart(field, one, other);
        return List.of(shape.build(one, Map.of()), shape.build(other, Map.of()));
    }

    private <B, V> void setBoth(Field<?, B, V> field, B one, B other) {
        List<V> values = List.of(value(field.type()));
        field.set(one, values);
        field.set(other, values);
    }

    private <B, V> void setApart(Field<?, B, V> field, B one, B other) {
        V value = value(field.type());
        field.set(other, List.of(value));
        if (field.arity() == Field.Arity.REQUIRED) {
            V another = value(field.type());
            while (another.equals(value)) {
                another = value(field.type());
            }
            field.set(one, List.of(another));
        }
    }

    @SuppressWarnings("unchecked") // Languages and references are texts.
    private <B, V> void fill(Field<?, B, V> field, B builder) {
        if (field.name().equals("languages")) {
            field.set(builder, (List<V>)
                    List.of(List.of(), List.of("ro"), List.of("ro", "hu"), List.of("ro", "en", "pt-BR"))
                            .get(random.nextInt(4)));
            return;
        }
        if (REFERENCES.contains(field.name()) && field.arity() == Field.Arity.OPTIONAL) {
            if (random.nextBoolean()) {
                field.set(builder, (List<V>) List.of("nothing of this name"));
            }
            return;
        }
        if (depth > MAX_DEPTH && field.arity() == Field.Arity.LIST) {
            return;
        }
        int count = switch (field.arity()) {
            case REQUIRED -> 1;
            case OPTIONAL -> random.nextInt(2);
            case LIST -> random.nextInt(3);
        };
        List<V> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(value(field.type()));
        }
        if (!values.isEmpty()) {
            field.set(builder, values);
        }
    }

    @SuppressWarnings("unchecked") // The values of a map type are maps.
    private <V> V value(ValueType<V> type) {
        if (type instanceof ObjectType<V> object) {
            depth++;
            V made = object(object.shape());
            depth--;
            return made;
        }
        if (type instanceof MapType<?> map) {
            return (V) map(map);
        }
        ScalarType<V> scalar = (ScalarType<V>) type;
        return Objects.requireNonNull(scalar.value(scalar(scalar)));
    }

    private <V> Map<String, V> map(MapType<V> type) {
        Map<String, V> map = new LinkedHashMap<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            map.put(texts.next(), value(type.values()));
        }
        return map;
    }

    private String scalar(ScalarType<?> type) {
        return switch (type.name()) {
            case "text" -> texts.next();
            case "number", "value" -> number().toString();
            case "boolean" -> "true";
            case "date" -> String.format("%04d-%02d-%02d", year(), 1 + random.nextInt(12), 1 + random.nextInt(28));
            case "duration" -> "P" + (1 + random.nextInt(90)) + oneOf("D", "M");
            case "yearStart" -> oneOf("10", "4", "04-06", "09-15");
            case "period" -> period();
            case "span" -> random.nextBoolean() ? period() : period() + "/" + period();
            case "timing" -> oneOf("annual", "monthly", "permanent", "on-demand", period(), period() + "/" + period());
            case "term" ->
                oneOf(Objects.requireNonNull(type.flaw("?").arguments().get("allowed"))
                        .split(", "));
            default -> throw new IllegalArgumentException(type.name());
        };
    }

    private String period() {
        String year = String.format("%04d", year());
        return oneOf(year, year + "-S2", year + "-Q3", year + "-" + String.format("%02d", 1 + random.nextInt(12)));
    }

    private int year() {
        return random.nextInt(4) == 0 ? 1 + random.nextInt(9999) : 2020 + random.nextInt(10);
    }

    private BigDecimal number() {
        return switch (random.nextInt(3)) {
            case 0 -> BigDecimal.valueOf(random.nextInt(1000));
            case 1 -> new BigDecimal(BigInteger.valueOf(random.nextLong()), random.nextInt(801) - 400);
            default -> new BigDecimal(new BigInteger(280, random).negate(), random.nextInt(10));
        };
    }

    private Map<String, ExtensionValue> extensions() {
        return fields("x-", 0);
    }

    private Map<String, ExtensionValue> fields(String prefix, int depth) {
        Map<String, ExtensionValue> fields = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            fields.put(prefix + oneOf("a", "b", texts.next() + "."), extension(depth));
        }
        return fields;
    }

    private ExtensionValue extension(int depth) {
        return switch (random.nextInt(depth < DEPTH ? 7 : 4)) {
            case 0 -> new ExtensionValue.Decimal(number());
            case 1 -> new ExtensionValue.Bool(random.nextBoolean());
            case 2 -> new ExtensionValue.Null();
            case 3, 4 -> new ExtensionValue.Text(texts.next());
            case 5 -> new ExtensionValue.Mapping(fields("", depth + 1));
            default -> {
                List<ExtensionValue> items = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    items.add(extension(depth + 1));
                }
                yield new ExtensionValue.Sequence(items);
            }
        };
    }

    private String oneOf(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
