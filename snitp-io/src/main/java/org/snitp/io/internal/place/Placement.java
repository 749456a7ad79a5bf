package org.snitp.io.internal.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snitp.io.internal.shape.DocumentShapes;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.ObjectType;
import org.snitp.io.internal.shape.Shape;
import org.snitp.model.Bundle;
import org.snitp.model.document.Document;
import org.snitp.model.document.Extensible;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.rule.Path;

/**
 * Where a part stands.
 *
 * @param document the index of the document in its bundle
 * @param steps the steps from the document to the part
 */
public record Placement(int document, List<Path.Step> steps) {

    /** Finds objects on the way through a document. */
    private static final class Search {

        private final Shape<?, ?> part;
        private final String code;
        private final boolean holder;

        /** Looks for an object of a shape with a code, or for a field of that shape in the object with that code. */
        Search(Shape<?, ?> part, String code, boolean holder) {
            this.part = part;
            this.code = code;
            this.holder = holder;
        }

        <T> Optional<List<Path.Step>> in(DocumentShapes.Shaped<T> document) {
            return in(document.shape(), document.object(), List.of());
        }

        private <T> Optional<List<Path.Step>> in(Shape<T, ?> shape, T object, List<Path.Step> steps) {
            if (isIdentified(shape, object)) {
                Optional<List<Path.Step>> found =
                        holder ? room(shape, object, steps) : shape == part ? Optional.of(steps) : Optional.empty();
                if (found.isPresent()) {
                    return found;
                }
            }
            for (Field<T, ?, ?> field : shape.fields()) {
                Optional<List<Path.Step>> found = in(field, object, steps);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }

        private <T, V> Optional<List<Path.Step>> in(Field<T, ?, V> field, T object, List<Path.Step> steps) {
            if (!(field.type() instanceof ObjectType<V> type)) {
                return Optional.empty();
            }
            List<V> values = field.get(object);
            for (int i = 0; i < values.size(); i++) {
                Optional<List<Path.Step>> found = in(type.shape(), values.get(i), Placement.steps(steps, field, i));
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }

        private <T> boolean isIdentified(Shape<T, ?> shape, T object) {
            return shape.identity()
                    .map(shape::field)
                    .filter(field -> field.get(object).contains(code))
                    .isPresent();
        }

        /** Returns the place behind the parts of the shape that an object has, if it can have such. */
        private <T> Optional<List<Path.Step>> room(Shape<T, ?> shape, T object, List<Path.Step> steps) {
            return shape.fields().stream()
                    .filter(field -> field.type() instanceof ObjectType<?> type && type.shape() == part)
                    .findFirst()
                    .map(field -> Placement.steps(
                            steps,
                            field,
                            field.arity() == Field.Arity.LIST
                                    ? field.get(object).size()
                                    : 0));
        }
    }

    private static List<Path.Step> steps(List<Path.Step> before, Field<?, ?, ?> field, int element) {
        List<Path.Step> steps = new ArrayList<>(before);
        steps.add(new Path.Field(field.name()));
        if (field.arity() == Field.Arity.LIST) {
            steps.add(new Path.Index(element));
        }
        return List.copyOf(steps);
    }

    /** Returns where an object of a shape stands that has a code, the first one in the bundle. */
    public static Optional<Placement> of(Shape<?, ?> part, String code, Bundle bundle) {
        return find(new Search(part, code, false), bundle);
    }

    /** Returns where a further part can stand in the object with a code: behind those that it has. */
    public static Optional<Placement> under(Shape<?, ?> part, String code, Bundle bundle) {
        return find(new Search(part, code, true), bundle);
    }

    private static Optional<Placement> find(Search search, Bundle bundle) {
        for (int i = 0; i < bundle.getDocuments().size(); i++) {
            Optional<List<Path.Step>> steps =
                    search.in(DocumentShapes.shaped(bundle.getDocuments().get(i)));
            if (steps.isPresent()) {
                return Optional.of(new Placement(i, steps.get()));
            }
        }
        return Optional.empty();
    }

    /** Returns whether a path is the place, or leads into it. */
    public boolean covers(Path path) {
        List<Path.Step> others = path.getSteps();
        return path.getDocument() == document
                && others.size() >= steps.size()
                && others.subList(0, steps.size()).equals(steps);
    }

    /** Returns whether both are in one list or field. */
    boolean isBeside(Placement other) {
        return document == other.document && list().equals(other.list());
    }

    private List<Path.Step> list() {
        int last = steps.size() - 1;
        return last >= 0 && steps.get(last) instanceof Path.Index ? steps.subList(0, last) : steps;
    }

    /** Returns a bundle with a part at the place, instead of what stands there. */
    public Bundle with(Object part, Bundle bundle) {
        List<Document> documents = new ArrayList<>(bundle.getDocuments());
        documents.set(document, (Document) rebuilt(DocumentShapes.shaped(documents.get(document)), part));
        return bundle.withDocuments(documents);
    }

    private <T> T rebuilt(DocumentShapes.Shaped<T> shaped, Object part) {
        return rebuilt(shaped.shape(), shaped.object(), steps, part);
    }

    private static <T, B> T rebuilt(Shape<T, B> shape, T object, List<Path.Step> steps, Object part) {
        if (steps.isEmpty()) {
            return shape.type().cast(part);
        }
        String changed = ((Path.Field) steps.get(0)).name();
        B builder = shape.newBuilder();
        for (Field<T, B, ?> field : shape.fields()) {
            if (field.name().equals(changed)) {
                change(field, builder, object, steps, part);
            } else {
                copy(field, builder, object);
            }
        }
        return shape.build(builder, ((Extensible) object).getExtensions());
    }

    @SuppressWarnings("unchecked") // Only the name of an indicator can be left to what it refers to.
    private static <T, B, V> void copy(Field<T, B, V> field, B builder, T object) {
        List<V> values = field.get(object);
        if (!values.isEmpty()) {
            field.set(builder, values);
        } else if (field.arity() == Field.Arity.REQUIRED && object instanceof Indicator indicator) {
            field.setOne(builder, (V) indicator.getName());
        }
    }

    private static <T, B, V> void change(
            Field<T, B, V> field, B builder, T object, List<Path.Step> steps, Object part) {
        Shape<V, ?> shape = ((ObjectType<V>) field.type()).shape();
        boolean list = field.arity() == Field.Arity.LIST;
        List<V> values = new ArrayList<>(field.get(object));
        int element = list ? ((Path.Index) steps.get(1)).position() : 0;
        List<Path.Step> rest = steps.subList(list ? 2 : 1, steps.size());
        if (element < values.size()) {
            values.set(element, rebuilt(shape, values.get(element), rest, part));
        } else {
            values.add(shape.type().cast(part));
        }
        field.set(builder, values);
    }
}
