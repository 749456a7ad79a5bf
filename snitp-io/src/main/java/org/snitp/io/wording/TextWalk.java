package org.snitp.io.wording;

import java.util.List;
import org.snitp.io.shape.DocumentShapes;
import org.snitp.io.shape.Field;
import org.snitp.io.shape.ObjectType;
import org.snitp.io.shape.Shape;
import org.snitp.model.Document;
import org.snitp.model.errata.Erratum;
import org.snitp.model.rule.Path;
import org.snitp.model.text.LocalizedText;

/** Visits every text of a document, in the order of its fields; errata, which quote slips, are passed over. */
final class TextWalk {

    /** Takes texts. */
    interface Visitor {
        /** Takes a text and where it stands. */
        void visit(LocalizedText text, Path at);
    }

    private final Visitor visitor;

    private TextWalk(Visitor visitor) {
        this.visitor = visitor;
    }

    static void walk(Document document, Path at, Visitor visitor) {
        new TextWalk(visitor).walk(DocumentShapes.shaped(document), at);
    }

    private <T> void walk(DocumentShapes.Shaped<T> document, Path at) {
        walk(document.shape(), document.object(), at);
    }

    private <T> void walk(Shape<T, ?> shape, T object, Path at) {
        if (object instanceof LocalizedText text) {
            visitor.visit(text, at);
        } else if (!(object instanceof Erratum)) {
            for (Field<T, ?, ?> field : shape.fields()) {
                walk(field, object, at);
            }
        }
    }

    private <T, V> void walk(Field<T, ?, V> field, T object, Path at) {
        if (field.type() instanceof ObjectType<V> type) {
            List<V> values = field.get(object);
            if (!values.isEmpty()) {
                Path here = at.field(field.name());
                boolean list = field.arity() == Field.Arity.LIST;
                for (int i = 0; i < values.size(); i++) {
                    walk(type.shape(), values.get(i), list ? here.index(i) : here);
                }
            }
        }
    }
}
