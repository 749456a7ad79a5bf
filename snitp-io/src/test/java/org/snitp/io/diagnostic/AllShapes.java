package org.snitp.io.diagnostic;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.snitp.io.internal.shape.DocumentShapes;
import org.snitp.io.internal.shape.ObjectType;
import org.snitp.io.internal.shape.Shape;

/** The shapes of all objects that documents may have. */
final class AllShapes {

    private AllShapes() {}

    static Set<Shape<?, ?>> get() {
        Set<Shape<?, ?>> shapes = new HashSet<>();
        Deque<Shape<?, ?>> open = new ArrayDeque<>();
        DocumentShapes.kinds()
                .forEach(kind -> open.add(DocumentShapes.ofKind(kind).orElseThrow()));
        while (!open.isEmpty()) {
            Shape<?, ?> shape = open.remove();
            if (shapes.add(shape)) {
                shape.fields().forEach(field -> {
                    if (field.type() instanceof ObjectType<?> type) {
                        open.add(type.shape());
                    }
                });
            }
        }
        return shapes;
    }
}
