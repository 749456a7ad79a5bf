package org.snitp.io.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The path of a field in its item.
 *
 * @param steps names of fields, and keys of list elements in brackets: {@code targets}, {@code [2026]}, {@code value}
 * @param isTranslation whether it leads to a text in another language than the official one
 */
public record FieldPath(List<String> steps, boolean isTranslation) {

    /** In the key of a target, separates its period from the day on which it was replaced: {@code 2026 < 2025-03-01}. */
    public static final String SUPERSEDED = " < ";

    static final FieldPath ROOT = new FieldPath(List.of(), false);

    /** Copies the list. */
    public FieldPath {
        Objects.requireNonNull(steps, "steps");
        steps = List.copyOf(steps);
    }

    /** Returns the way along some steps, to what is not a translation. */
    public static FieldPath of(List<String> steps) {
        return new FieldPath(steps, false);
    }

    /** Returns whether it is the path of a user-defined field. */
    boolean isExtension() {
        return steps.get(steps.size() - 1).startsWith("x-");
    }

    FieldPath field(String name) {
        return with(name, false);
    }

    /** Returns the way on to the translation of a text into a language. */
    FieldPath translation(String language) {
        return with(language, true);
    }

    FieldPath key(String key) {
        return with("[" + key + "]", false);
    }

    private FieldPath with(String step, boolean translation) {
        List<String> longer = new ArrayList<>(steps);
        longer.add(step);
        return new FieldPath(longer, translation);
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
