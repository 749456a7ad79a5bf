package org.snitp.io.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.snitp.io.internal.shape.DocumentShapes;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.ObjectType;
import org.snitp.io.internal.shape.Shape;
import org.snitp.model.document.Document;
import org.snitp.model.errata.Erratum;
import org.snitp.model.rule.Path;
import org.snitp.model.text.LocalizedText;

/** Visits every text of a document, in the order of its fields, except for errata, which quote typing errors. */
final class TextVisitor {

    /** Receives texts. */
    interface Visitor {
        /** Receives a text and its location, which is computed on demand. */
        void visit(LocalizedText text, Supplier<Path> at);
    }

    /** For each shape, the fields that contain texts. */
    private static final Map<Shape<?, ?>, List<Field<?, ?, ?>>> LEADING = new ConcurrentHashMap<>();

    private final Path root;
    private final Visitor visitor;
    private final Supplier<Path> here = this::path;

    /** The steps from the document to the current value: names of fields and, after lists, positions. */
    private Object[] steps = new Object[16];

    private int depth;

    private TextVisitor(Path root, Visitor visitor) {
        this.root = root;
        this.visitor = visitor;
    }

    static void walk(Document document, Path at, Visitor visitor) {
        new TextVisitor(at, visitor).walk(DocumentShapes.shaped(document));
    }

    private Path path() {
        Path path = root;
        for (int i = 0; i < depth; i++) {
            path = steps[i] instanceof Integer index ? path.index(index) : path.field((String) steps[i]);
        }
        return path;
    }

    private <T> void walk(DocumentShapes.Shaped<T> document) {
        walk(document.shape(), document.object());
    }

    @SuppressWarnings("unchecked") // The map has under each shape fields of it.
    private <T> void walk(Shape<T, ?> shape, T object) {
        if (object instanceof LocalizedText text) {
            visitor.visit(text, here);
            return;
        }
        List<Field<?, ?, ?>> leading = LEADING.get(shape);
        if (leading == null) {
            leading = leading(shape, new HashSet<>());
            LEADING.put(shape, leading);
        }
        for (int i = 0; i < leading.size(); i++) {
            walk((Field<T, ?, ?>) leading.get(i), object);
        }
    }

    private <T, V> void walk(Field<T, ?, V> field, T object) {
        Shape<V, ?> shape = ((ObjectType<V>) field.type()).shape();
        enter(field.name());
        if (field.arity() == Field.Arity.LIST) {
            List<V> values = field.get(object);
            for (int i = 0; i < values.size(); i++) {
                enter(i);
                walk(shape, values.get(i));
                depth--;
            }
        } else {
            V value = field.one(object);
            if (value != null) {
                walk(shape, value);
            }
        }
        depth--;
    }

    private void enter(Object step) {
        if (depth == steps.length) {
            steps = Arrays.copyOf(steps, 2 * depth);
        }
        steps[depth++] = step;
    }

    private static List<Field<?, ?, ?>> leading(Shape<?, ?> shape, Set<Shape<?, ?>> around) {
        List<Field<?, ?, ?>> leading = new ArrayList<>();
        for (Field<?, ?, ?> field : shape.fields()) {
            if (field.type() instanceof ObjectType<?> type && leads(type.shape(), around)) {
                leading.add(field);
            }
        }
        return leading;
    }

    /** Returns whether the objects of a shape contain, or may contain, texts. A recursive shape may contain texts. */
    private static boolean leads(Shape<?, ?> shape, Set<Shape<?, ?>> around) {
        if (shape.name().equals(LocalizedText.class.getSimpleName())) {
            return true;
        }
        if (shape.name().equals(Erratum.class.getSimpleName())) {
            return false;
        }
        return !around.add(shape) || !leading(shape, around).isEmpty();
    }
}
