package org.snitp.io.internal.shape;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.snitp.model.Bundle;
import org.snitp.model.document.Document;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.LocalizedText;

/** Creates copies of documents and objects whose texts are in one language each. */
public final class TextProjection {

    private final UnaryOperator<LocalizedText> choice;

    private TextProjection(UnaryOperator<LocalizedText> choice) {
        this.choice = choice;
    }

    /** Returns a bundle whose texts are in one language only, or in the official one where there is no translation. */
    public static Bundle of(Bundle bundle, Locale locale) {
        TextProjection projection = new TextProjection(text -> only(text, text.languageIn(locale), text.in(locale)));
        return bundle.withDocuments(
                bundle.getDocuments().stream().map(projection::document).toList());
    }

    /** The same, with all texts under one tag, whatever language they are in. */
    public static Bundle of(Bundle bundle, Locale locale, String tag) {
        TextProjection projection = new TextProjection(text -> only(text, tag, text.in(locale)));
        return bundle.withDocuments(
                bundle.getDocuments().stream().map(projection::document).toList());
    }

    /** Returns the tags of the languages in which the documents of a bundle have texts, in the order of the first texts. */
    public static Set<String> languages(Bundle bundle) {
        Set<String> found = new LinkedHashSet<>();
        TextProjection visit = new TextProjection(text -> {
            found.addAll(text.languages());
            return text;
        });
        bundle.getDocuments().forEach(visit::document);
        return found;
    }

    /** Returns an object whose texts are in the official language alone. */
    public static <T> T official(Shape<T, ?> shape, T object) {
        return new TextProjection(text -> only(text, text.officialLanguage(), text.official())).object(shape, object);
    }

    private static LocalizedText only(LocalizedText text, String language, String words) {
        return LocalizedText.builder()
                .text(language, words)
                .extensions(text.getExtensions())
                .build();
    }

    private Document document(Document document) {
        return (Document) object(DocumentShapes.shaped(document));
    }

    private <T> T object(DocumentShapes.Shaped<T> document) {
        return object(document.shape(), document.object());
    }

    private <T, B> T object(Shape<T, B> shape, T object) {
        if (object instanceof LocalizedText text) {
            return shape.type().cast(choice.apply(text));
        }
        B builder = shape.newBuilder();
        for (Field<T, B, ?> field : shape.fields()) {
            set(field, builder, object);
        }
        return shape.build(builder, ((Extensible) object).getExtensions());
    }

    private <T, B, V> void set(Field<T, B, V> field, B builder, T object) {
        List<V> values = field.get(object);
        if (values.isEmpty()) {
            return;
        }
        if (!(field.type() instanceof ObjectType<V> type)) {
            field.set(builder, values);
            return;
        }
        List<V> projected = new ArrayList<>(values.size());
        values.forEach(value -> projected.add(object(type.shape(), value)));
        field.set(builder, projected);
    }
}
