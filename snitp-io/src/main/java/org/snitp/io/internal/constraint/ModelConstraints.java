package org.snitp.io.internal.constraint;

import java.util.List;
import org.snitp.io.internal.shape.DocumentShapes;
import org.snitp.io.internal.shape.Shape;
import org.snitp.model.document.Document;

/**
 * Checks the constraints that the model's types declare.
 *
 * <p>The checks are made from the annotations when this module is built, and find what Hibernate Validator finds, which a test
 * asks of mutated documents.
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
     * Returns whether an object meets the constraints on its own fields. If all objects of a document do, nothing violates them
     * in it, so that a document is gone through only if one of its objects does not.
     */
    public static <T> boolean holdsItself(Shape<T, ?> shape, T object) {
        return ShapeConstraints.of(shape).holdsItself(object);
    }

    /** Returns what violates the constraints in an object with a shape. */
    static <T> List<ConstraintViolation> check(Shape<T, ?> shape, T object) {
        Violations violations = new Violations();
        ShapeConstraints.of(shape).check(object, violations);
        return violations.found();
    }
}
