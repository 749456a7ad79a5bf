package org.snitp.io.internal.write;

import java.util.List;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.Shape;

/** Chooses the comments on the fields of a document, and the fields that are commented out. */
public interface Commentary {

    /** Returns the commentary inside an object; by default, this one. */
    default Commentary within(Object object) {
        return this;
    }

    /** Returns the commentary inside a field that is commented out. It must not comment out anything else. */
    default Commentary withinCommentedOut() {
        return new KeptCommentary(this);
    }

    /** Returns the paragraphs above a field; none by default. */
    default List<String> above(Shape<?, ?> shape, Field<?, ?, ?> field) {
        return List.of();
    }

    /**
     * Returns whether a field with a value is commented out; by default, it is not. An object that is not commented out
     * must keep one of its fields. Inside a field that is commented out, {@link #withinCommentedOut} is used.
     */
    default boolean isCommentedOut(Shape<?, ?> shape, Field<?, ?, ?> field) {
        return false;
    }

    /** Returns the lines, commented out, for a field without a value; none by default. */
    default List<String> blank(Shape<?, ?> shape, Field<?, ?, ?> field) {
        return List.of();
    }
}
