package org.snitp.io.internal.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.snitp.io.internal.shape.DocumentShapes;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.ObjectType;
import org.snitp.io.internal.shape.Shape;
import org.snitp.model.Bundle;
import org.snitp.model.document.Document;

/** Finds the codes and ids of all objects of a bundle in memory, like binding does for a file. */
final class Identities {

    private final Set<String> found = new HashSet<>();

    private Identities() {}

    /** Returns the codes and ids. Those with white space at their ends are also included without it. */
    static Set<String> of(Bundle bundle) {
        Identities identities = new Identities();
        for (Document document : bundle.getDocuments()) {
            identities.read(DocumentShapes.shaped(document));
        }
        return identities.found;
    }

    private <T> void read(DocumentShapes.Shaped<T> document) {
        read(document.shape(), document.object());
    }

    private <T> void read(Shape<T, ?> shape, T object) {
        for (Field<T, ?, ?> field : shape.fields()) {
            read(shape, field, object);
        }
    }

    private <T, V> void read(Shape<T, ?> shape, Field<T, ?, V> field, T object) {
        List<V> values = field.get(object);
        if (shape.isIdentity(field)) {
            for (V code : values) {
                found.add((String) code);
                found.add(((String) code).strip());
            }
        } else if (field.type() instanceof ObjectType<V> type) {
            values.forEach(value -> read(type.shape(), value));
        }
    }
}
