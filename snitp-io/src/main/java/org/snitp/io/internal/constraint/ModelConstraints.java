package org.snitp.io.internal.constraint;

import java.util.List;
import org.snitp.io.internal.shape.DocumentShapes;
import org.snitp.io.internal.shape.Shape;
import org.snitp.model.document.Document;

/**
 * Checks the constraints that the model's types declare.
 *
 * <p>The checks are made from the annotations, once, and find what Hibernate Validator finds. A document of a kind in which
 * anywhere a constraint has no check is left to Hibernate Validator; otherwise that is not even loaded.
 */
public final class ModelConstraints {

    private ModelConstraints() {}

    /** Returns what violates the constraints in a document. */
    public static List<ConstraintViolation> check(Document document) {
        return check(DocumentShapes.shaped(document));
    }

    private static <T> List<ConstraintViolation> check(DocumentShapes.Shaped<T> shaped) {
        return check(shaped.shape(), shaped.object());
    }

    /**
     * Tells whether an object meets the constraints on its own fields. If all objects of a document do, nothing violates them
     * in it: asked of each object as soon as it is built, this takes half of the time of going through all of them later.
     */
    public static <T> boolean holdsItself(Shape<T, ?> shape, T object) {
        ShapeConstraints<T> constraints = ShapeConstraints.of(shape);
        return constraints.isComplete() && constraints.holdsItself(object);
    }

    /** Returns what violates the constraints in an object with a shape. */
    static <T> List<ConstraintViolation> check(Shape<T, ?> shape, T object) {
        ShapeConstraints<T> constraints = ShapeConstraints.of(shape);
        if (!constraints.isComplete()) {
            return ReferenceEngine.check(object);
        }
        Violations violations = new Violations();
        constraints.check(object, violations);
        return violations.found();
    }
}
