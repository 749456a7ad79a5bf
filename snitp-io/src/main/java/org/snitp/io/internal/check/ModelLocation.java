package org.snitp.io.internal.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Location;
import org.snitp.io.diagnostic.Severity;
import org.snitp.io.diagnostic.Subject;
import org.snitp.io.internal.shape.DocumentShapes;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.ObjectType;
import org.snitp.io.internal.shape.Shape;
import org.snitp.model.Bundle;
import org.snitp.model.rule.Path;

/** A location in a bundle that was built in code. Locations are ordered as the documents would be written. */
final class ModelLocation implements Comparable<ModelLocation> {

    /** An object on the path, or an element of one of its fields, while the steps are followed. */
    private record Station<T>(Shape<T, ?> shape, T object) {

        static <T> Station<T> of(DocumentShapes.Shaped<T> document) {
            return new Station<>(document.shape(), document.object());
        }

        Optional<Subject> subject() {
            return shape.identity()
                    .map(shape::field)
                    .map(field ->
                            new Subject(shape.name(), (String) field.get(object).get(0)));
        }

        @Nullable
        Station<?> enter(Field<T, ?, ?> field, int element) {
            return element(field, element);
        }

        private <V> @Nullable Station<V> element(Field<T, ?, V> field, int element) {
            List<V> values = field.get(object);
            return field.type() instanceof ObjectType<V> type && element < values.size()
                    ? new Station<>(type.shape(), values.get(element))
                    : null;
        }
    }

    private final StringBuilder pointer;
    private final StringBuilder path = new StringBuilder();
    private final List<Integer> order = new ArrayList<>();
    private Optional<Subject> subject = Optional.empty();

    private ModelLocation(int document) {
        pointer = new StringBuilder("/" + document);
        order.add(document);
    }

    static ModelLocation of(Bundle bundle, int document, List<Path.Step> steps) {
        ModelLocation location = new ModelLocation(document);
        location.follow(Station.of(DocumentShapes.shaped(bundle.getDocuments().get(document))), true, steps);
        return location;
    }

    private <T> void follow(Station<T> from, boolean isListed, List<Path.Step> steps) {
        from.subject().ifPresent(code -> subject = Optional.of(code));
        if (isListed) {
            from.subject().ifPresent(code -> path.append('/').append(token(code.code())));
        }
        if (steps.isEmpty()) {
            return;
        }
        String name = ((Path.Field) steps.get(0)).name();
        Field<T, ?, ?> field = from.shape().field(name);
        if (field == null) {
            followExtension(steps);
            return;
        }
        boolean list = field.arity() == Field.Arity.LIST && steps.size() > 1;
        int element = list ? ((Path.Index) steps.get(1)).position() : 0;
        addField(name, field.position());
        if (list) {
            addIndex(element);
        }
        Station<?> next = from.enter(field, element);
        List<Path.Step> rest = steps.subList(list ? 2 : 1, steps.size());
        if (next != null) {
            follow(next, list, rest);
        }
    }

    /** Extensions are written after all fields, in their own order. */
    private void followExtension(List<Path.Step> steps) {
        for (Path.Step step : steps) {
            if (step instanceof Path.Index index) {
                addIndex(index.position());
            } else {
                addField(((Path.Field) step).name(), Integer.MAX_VALUE);
            }
        }
    }

    private void addField(String name, int position) {
        order.add(position);
        pointer.append('/').append(token(name));
        path.append('/').append(token(name));
    }

    private void addIndex(int index) {
        order.add(index);
        pointer.append('/').append(index);
    }

    private static String token(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** Returns a diagnostic at this location, without its message. */
    Diagnostic.Builder diagnose(DiagnosticCode code, Severity severity) {
        return Diagnostic.builder(code, severity)
                .location(toPlace())
                .subject(subject)
                .path(path.toString());
    }

    Location toPlace() {
        return Location.inBundle(pointer.toString());
    }

    @Override
    public int compareTo(ModelLocation other) {
        return Arrays.compare(order.toArray(Integer[]::new), other.order.toArray(Integer[]::new));
    }
}
