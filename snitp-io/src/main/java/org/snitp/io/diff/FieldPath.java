package org.snitp.io.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The path of a field in its item.
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

    /** Returns whether it is the path of a user-defined field. */
    boolean isExtension() {
        return steps.get(steps.size() - 1).startsWith("x-");
    }

    /** Returns whether it is the path of the English translation of a text. */
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

    /** The field of the item itself at the start of the path; empty for the item as a whole. */
    public String first() {
        return steps.isEmpty() ? "" : steps.get(0);
    }

    /** Returns the path in machine-readable form: {@code targets[2026].value}. */
    @Override
    public String toString() {
        return String.join(".", steps).replace(".[", "[");
    }
}
