package org.snitp.model.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A location in a bundle: a document, then fields by name and list elements by index.
 *
 * <p>Fields are named as in the document format, which matches the getters of the model.
 */
public final class Path {

    /** A step from a value to one in it. */
    public sealed interface Step permits Field, Index {}

    /**
     * A step from an object to the value of a field.
     *
     * @param name the name of the field, as in the document format
     */
    public record Field(String name) implements Step {

        /** Requires a name. */
        public Field {
            Objects.requireNonNull(name, "name");
        }

        // Hand-written, here and below: steps are compared in each run, and generated methods are bootstrapped on first
        // use.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Field that && name.equals(that.name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }

        /** Returns the name. */
        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * A step from a list to one of its elements.
     *
     * @param position the position of the element, from 0
     */
    public record Index(int position) implements Step {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Index that && position == that.position;
        }

        @Override
        public int hashCode() {
            return position;
        }

        /** Returns the position in brackets. */
        @Override
        public String toString() {
            return "[" + position + "]";
        }
    }

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

    /** Returns the path of a field of this object. */
    public Path field(String name) {
        Objects.requireNonNull(name, "name");
        return new Path(document, this, name, -1);
    }

    /** Returns the path of an element of this list, counted from 0. */
    public Path index(int position) {
        return new Path(document, this, null, position);
    }

    /** Returns whether this path is another one, or leads through it. */
    boolean isIn(Path other) {
        for (Path step = this; step != null; step = step.parent) {
            if (step.equals(other)) {
                return true;
            }
        }
        return false;
    }

    /** The index of the document in its bundle. */
    public int getDocument() {
        return document;
    }

    /** The steps from the document on. */
    public List<Step> getSteps() {
        List<Step> steps = new ArrayList<>();
        for (Path step = this; step.parent != null; step = step.parent) {
            steps.add(step.field != null ? new Field(step.field) : new Index(step.index));
        }
        Collections.reverse(steps);
        return steps;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Path that) || document != that.document) {
            return false;
        }
        Path one = this;
        Path two = that;
        while (one.parent != null && two.parent != null) {
            if (one.index != two.index || !Objects.equals(one.field, two.field)) {
                return false;
            }
            one = one.parent;
            two = two.parent;
        }
        return one.parent == null && two.parent == null;
    }

    @Override
    public int hashCode() {
        int hash = document;
        for (Path step = this; step.parent != null; step = step.parent) {
            hash = 31 * hash + (step.field != null ? step.field.hashCode() : step.index);
        }
        return hash;
    }

    /** Returns the path as in {@code documents[2].actions[0].responsible[1]}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("documents[").append(document).append(']');
        for (Step step : getSteps()) {
            text.append(step instanceof Field ? "." : "").append(step);
        }
        return text.toString();
    }
}
