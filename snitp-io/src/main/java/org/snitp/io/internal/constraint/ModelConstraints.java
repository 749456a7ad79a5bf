package org.snitp.io.internal.constraint;

import java.util.List;
import org.snitp.io.internal.shape.DocumentShapes;
import org.snitp.io.internal.shape.Shape;
import org.snitp.model.document.Document;

/**
 * Checks the constraints that the types of the model declare.
 *
 * <p>The checks are generated from the annotations when this module is built. A test compares them with Hibernate
 * Validator, on mutated documents.
 */
public final class ModelConstraints {

    private ModelConstraints() {}

    /** Returns the violated constraints of a document. */
    public static List<ConstraintViolation> check(Document document) {
        return check(DocumentShapes.shaped(document));
    }

    private static <T> List<ConstraintViolation> check(DocumentShapes.Shaped<T> shaped) {
        return check(shaped.shape(), shaped.object());
    }

    /**
     * Returns whether an object meets the constraints on its own fields. If all objects of a document do, the document
     * has no violations; it is searched only if one of its objects does not.
     */
    public static <T> boolean holdsItself(Shape<T, ?> shape, T object) {
        return ShapeConstraints.of(shape).holdsItself(object);
    }

    /** Returns whether a text in a language, by itself, meets the constraints on it. */
    public static boolean isFilled(String text) {
        return Checks.isFilled(text);
    }

    /** Returns the violated constraints of an object with a shape. */
    public static <T> List<ConstraintViolation> check(Shape<T, ?> shape, T object) {
        Violations violations = new Violations();
        ShapeConstraints.of(shape).check(object, violations);
        return violations.found();
    }
}
