package org.snitp.io.internal.write;

import java.util.List;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.Shape;

/**
 * Has the comments of another commentary, but comments nothing out.
 *
 * @param commentary the other commentary
 */
record KeptCommentary(Commentary commentary) implements Commentary {

    @Override
    public Commentary within(Object object) {
        return new KeptCommentary(commentary.within(object));
    }

    @Override
    public List<String> above(Shape<?, ?> shape, Field<?, ?, ?> field) {
        return commentary.above(shape, field);
    }
}
