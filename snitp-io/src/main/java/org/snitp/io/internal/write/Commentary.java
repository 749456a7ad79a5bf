package org.snitp.io.internal.write;

import java.util.List;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.Shape;

/** Decides what is said about the fields of a document, and which of them are only hinted at. */
public interface Commentary {

    /** Returns the commentary that applies inside an object; this one unless told otherwise. */
    default Commentary within(Object object) {
        return this;
    }

    /** Returns the commentary that applies within a field that is commented out; it must not comment out anything more. */
    default Commentary withinCommentedOut() {
        return new KeptCommentary(this);
    }

    /** Returns the paragraphs above a field; none by default. */
    default List<String> above(Shape<?, ?> shape, Field<?, ?, ?> field) {
        return List.of();
    }

    /**
     * Returns whether a field that has a value is commented out; it is not by default. An object that is not must keep one of
     * its fields. Within a field that is
     * commented out, {@link #withinCommentedOut} is asked.
     */
    default boolean isCommentedOut(Shape<?, ?> shape, Field<?, ?, ?> field) {
        return false;
    }

    /** Returns the lines that stand, commented out, for a field without a value; none by default. */
    default List<String> blank(Shape<?, ?> shape, Field<?, ?, ?> field) {
        return List.of();
    }
}
