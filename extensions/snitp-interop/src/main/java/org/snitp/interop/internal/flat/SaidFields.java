package org.snitp.interop.internal.flat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snitp.interop.exchange.ExchangeCode;
import org.snitp.interop.exchange.ExchangeStandard;
import org.snitp.interop.exchange.Loss;
import org.snitp.io.internal.shape.DocumentShapes;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.ObjectType;
import org.snitp.io.internal.shape.Shape;
import org.snitp.model.Bundle;
import org.snitp.model.document.Document;
import org.snitp.model.document.Extensible;
import org.snitp.model.measurement.Expenditure;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.text.LocalizedText;

/**
 * Finds what an export does not say. An export names the fields that it says; every other field that an object of the documents
 * has is lost, so that a field which a plan gets later is told too.
 */
public final class SaidFields {

    private static final List<String> OBJECTIVES = List.of("GeneralObjective", "SpecificObjective", "NestedObjective");

    private final Set<String> said;
    private final Map<String, Set<String>> lost = new LinkedHashMap<>();
    private final Map<String, Set<String>> documents = new LinkedHashMap<>();
    private final Set<String> languages = new LinkedHashSet<>();

    private SaidFields(Set<String> said) {
        this.said = said;
    }

    /**
     * Returns what is lost.
     *
     * @param said the fields that the export says, as {@code Indicator.measure} and {@code Measure.type}, and the kinds of its
     *     documents; {@code Objective.title} is meant for objectives of every kind, and {@code Measurement.earlier*} for a field
     *     and all that is in it
     * @param languages the languages that it says; empty for all
     */
    public static List<Loss> lost(ExchangeStandard standard, Bundle bundle, Set<String> said, Set<String> languages) {
        Set<String> all = new LinkedHashSet<>();
        for (String field : said) {
            if (field.startsWith("Objective.")) {
                OBJECTIVES.forEach(kind -> all.add(kind + field.substring("Objective".length())));
            } else {
                all.add(field);
            }
        }
        SaidFields visit = new SaidFields(all);
        bundle.getDocuments().forEach(visit::document);
        List<Loss> losses = new ArrayList<>();
        Map<String, String> arguments = Map.of("standard", standard.title());
        visit.lost.forEach(
                (field, items) -> losses.add(Loss.of(ExchangeCode.FIELD, field, List.copyOf(items), arguments)));
        visit.documents.forEach(
                (kind, items) -> losses.add(Loss.of(ExchangeCode.DOCUMENT, kind, List.copyOf(items), arguments)));
        visit.languages.removeAll(languages);
        if (!languages.isEmpty() && !visit.languages.isEmpty()) {
            losses.add(Loss.of(ExchangeCode.LANGUAGES, "", List.copyOf(visit.languages), arguments));
        }
        return losses;
    }

    private void document(Document document) {
        DocumentShapes.Shaped<?> shaped = DocumentShapes.shaped(document);
        String kind = shaped.shape().name();
        if (said.contains(kind)) {
            object(shaped);
        } else {
            documents.computeIfAbsent(kind, unused -> new LinkedHashSet<>()).add(id(shaped, kind));
        }
    }

    private <T> void object(DocumentShapes.Shaped<T> shaped) {
        object(shaped.shape(), shaped.object(), "");
    }

    private static <T> String id(DocumentShapes.Shaped<T> shaped, String fallback) {
        return id(shaped.shape(), shaped.object(), fallback);
    }

    private static <T, B> String id(Shape<T, B> shape, T object, String fallback) {
        if (object instanceof Measurement measurement) {
            return measurement.getIndicator();
        }
        if (object instanceof Expenditure expenditure) {
            return expenditure.getAction();
        }
        return shape.identity()
                .map(shape::field)
                .map(field -> field.get(object))
                .filter(values -> !values.isEmpty())
                .map(values -> values.get(0).toString())
                .orElse(fallback);
    }

    private <T, B> void object(Shape<T, B> shape, T object, String above) {
        String item = id(shape, object, above.isEmpty() ? shape.name() : above);
        for (Field<T, B, ?> field : shape.fields()) {
            field(shape, field, object, item);
        }
        if (object instanceof Extensible extensible
                && !extensible.getExtensions().isEmpty()) {
            lose(shape.name() + ".extensions", item);
        }
    }

    private <T, B, V> void field(Shape<T, B> shape, Field<T, B, V> field, T object, String item) {
        List<V> values = field.get(object);
        if (values.isEmpty()) {
            return;
        }
        String name = shape.name() + "." + field.name();
        if (said.contains(name + "*")) {
            return;
        }
        if (!said.contains(name)) {
            lose(name, item);
        } else if (field.type() instanceof ObjectType<V> type) {
            for (V value : values) {
                if (value instanceof LocalizedText text) {
                    languages.addAll(text.languages());
                } else {
                    object(type.shape(), value, item);
                }
            }
        }
    }

    private void lose(String field, String item) {
        lost.computeIfAbsent(field, unused -> new LinkedHashSet<>()).add(item);
    }
}
