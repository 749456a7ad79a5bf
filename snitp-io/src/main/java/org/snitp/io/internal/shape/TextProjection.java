package org.snitp.io.internal.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.snitp.model.Bundle;
import org.snitp.model.document.Document;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.LocalizedText;

/** Creates copies of documents whose texts are in one language each. */
public final class TextProjection {

    private final Locale locale;

    private TextProjection(Locale locale) {
        this.locale = locale;
    }

    /** Returns a bundle whose texts are in one language only, or in the official one where there is no translation. */
    public static Bundle of(Bundle bundle, Locale locale) {
        TextProjection projection = new TextProjection(locale);
        return bundle.withDocuments(
                bundle.getDocuments().stream().map(projection::document).toList());
    }

    private Document document(Document document) {
        return (Document) object(DocumentShapes.shaped(document));
    }

    private <T> T object(DocumentShapes.Shaped<T> document) {
        return object(document.shape(), document.object());
    }

    private <T, B> T object(Shape<T, B> shape, T object) {
        if (object instanceof LocalizedText text) {
            return shape.type().cast(text(text));
        }
        B builder = shape.newBuilder();
        for (Field<T, B, ?> field : shape.fields()) {
            set(field, builder, object);
        }
        return shape.build(builder, ((Extensible) object).getExtensions());
    }

    private LocalizedText text(LocalizedText text) {
        return LocalizedText.builder()
                .text(text.languageIn(locale), text.in(locale))
                .extensions(text.getExtensions())
                .build();
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
