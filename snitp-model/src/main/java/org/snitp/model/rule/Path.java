package org.snitp.model.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where in a bundle something stands: a document, then fields by name and list elements by index.
 *
 * <p>Fields are named as in the document format, which is how the getters of the model are named.
 */
public final class Path {

    private final int document;
    private final @Nullable Path parent;
    private final @Nullable String field;
    private final int index;

    private Path(int document, @Nullable Path parent, @Nullable String field, int index) {
        this.document = document;
        this.parent = parent;
        this.field = field;
        this.index = index;
    }

    /** Returns the path of a document, by its index in the bundle from 0. */
    public static Path document(int index) {
        return new Path(index, null, null, -1);
    }

    /** Returns the path of a field of the object here. */
    public Path field(String name) {
        Objects.requireNonNull(name, "name");
        return new Path(document, this, name, -1);
    }

    /** Returns the path of an element of the list here, counted from 0. */
    public Path index(int position) {
        return new Path(document, this, null, position);
    }

    /** The index of the document in its bundle. */
    public int getDocument() {
        return document;
    }

    /** The steps from the document on: a {@link String} for a field, an {@link Integer} for an index. */
    public List<Object> getSteps() {
        List<Object> steps = new ArrayList<>();
        for (Path step = this; step != null && step.parent != null; step = step.parent) {
            steps.add(step.field != null ? step.field : (Object) step.index);
        }
        Collections.reverse(steps);
        return steps;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Path that
                && document == that.document
                && getSteps().equals(that.getSteps());
    }

    @Override
    public int hashCode() {
        return 31 * document + getSteps().hashCode();
    }

    /** Returns the path as in {@code documents[2].actions[0].responsible[1]}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("documents[").append(document).append(']');
        for (Object step : getSteps()) {
            if (step instanceof Integer) {
                text.append('[').append(step).append(']');
            } else {
                text.append('.').append(step);
            }
        }
        return text.toString();
    }
}
