package org.snitp.io.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The way to a field from the thing to which it belongs.
 *
 * @param steps names of fields, and keys of list elements in brackets: {@code targets}, {@code [2026]}, {@code value}
 */
public record FieldPath(List<String> steps) {

    static final FieldPath ROOT = new FieldPath(List.of());

    /** Copies the list. */
    public FieldPath {
        Objects.requireNonNull(steps, "steps");
        steps = List.copyOf(steps);
    }

    /** Returns whether it leads to a field of the user's own. */
    boolean isExtension() {
        return steps.get(steps.size() - 1).startsWith("x-");
    }

    /** Returns whether it leads to the English translation of a text. */
    public boolean isTranslation() {
        return steps.size() > 1 && steps.get(steps.size() - 1).equals("en");
    }

    FieldPath field(String name) {
        return with(name);
    }

    FieldPath key(String key) {
        return with("[" + key + "]");
    }

    private FieldPath with(String step) {
        List<String> longer = new ArrayList<>(steps);
        longer.add(step);
        return new FieldPath(longer);
    }

    /** The field of the thing itself in which the way begins; empty for the thing as a whole. */
    public String first() {
        return steps.isEmpty() ? "" : steps.get(0);
    }

    /** Returns the way as programs write it: {@code targets[2026].value}. */
    @Override
    public String toString() {
        return String.join(".", steps).replace(".[", "[");
    }
}
