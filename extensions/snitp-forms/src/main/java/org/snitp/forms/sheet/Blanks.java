package org.snitp.forms.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.snitp.io.internal.shape.CommonShapes;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.ObjectType;
import org.snitp.io.internal.shape.ScalarType;
import org.snitp.io.internal.shape.Scalars;
import org.snitp.io.internal.shape.Shape;
import org.snitp.io.internal.shape.ValueType;

/** Fields of a document without values, generated from the shapes. */
final class Blanks {

    private static final String STEP = "  ";
    private static final String DASH = "- ";

    private Blanks() {}

    /**
     * Returns a field with the required fields of its value, or with all fields if none is required.
     *
     * @param languages the languages in which texts are asked for, the official one first
     */
    static List<String> of(Field<?, ?, ?> field, List<String> languages) {
        return of(field.name(), field.type(), field.arity() == Field.Arity.LIST, languages);
    }

    private static List<String> of(String name, ValueType<?> type, boolean list, List<String> languages) {
        if (type == CommonShapes.LOCALIZED_TEXT) {
            List<String> texts =
                    languages.stream().map(language -> language + ":").toList();
            return list ? list(name, List.of(texts)) : object(name, texts);
        }
        if (type instanceof ScalarType<?> scalar) {
            return List.of(name + ":" + (list ? " []" : "") + hint(scalar));
        }
        List<String> inside = type instanceof ObjectType<?> object ? parts(object.shape(), languages) : List.of();
        return list ? list(name, List.of(inside)) : object(name, inside);
    }

    private static List<String> parts(Shape<?, ?> shape, List<String> languages) {
        List<? extends Field<?, ?, ?>> required = shape.fields().stream()
                .filter(field -> field.arity() == Field.Arity.REQUIRED)
                .toList();
        return (required.isEmpty() ? shape.fields() : required)
                .stream().flatMap(field -> of(field, languages).stream()).toList();
    }

    /** Returns an object with lines inside. */
    static List<String> object(String name, List<String> lines) {
        return Stream.concat(Stream.of(name + ":"), lines.stream().map(STEP::concat))
                .toList();
    }

    /** Returns a list with the lines of its items. */
    static List<String> list(String name, List<List<String>> items) {
        List<String> lines = new ArrayList<>(List.of(name + ":"));
        for (List<String> item : items) {
            for (int i = 0; i < item.size(); i++) {
                lines.add(STEP + (i == 0 ? DASH : STEP) + item.get(i));
            }
        }
        return lines;
    }

    private static String hint(ScalarType<?> type) {
        List<String> examples = type.terms();
        if (type == Scalars.PERIOD) {
            examples = List.of("2025", "2026-S1", "2024-Q4", "2025-03");
        } else if (type == Scalars.TIMING) {
            examples = List.of("2026-S1", "2024/2026", "annual", "permanent", "on-demand");
        }
        return examples.isEmpty() ? "" : "  # " + String.join(" | ", examples);
    }
}
