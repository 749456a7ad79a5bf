package org.snitp.io.diff;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of a field.
 *
 * @param path where the field is in its thing: {@code title.ro}, {@code targets[2026].value}, {@code results[2].ro}
 * @param kind what became of it
 * @param before what stood there; absent where nothing did
 * @param after what stands there now; absent where nothing does
 * @param removed of a list of single values, those that are no longer there
 * @param added of a list of single values, those that were not there
 * @param time for a field that says when: how the time changed, where that can be told
 */
public record FieldChange(
        FieldPath path,
        Kind kind,
        Optional<Value> before,
        Optional<Value> after,
        List<Value> removed,
        List<Value> added,
        Optional<TimeChange> time) {

    /** What can become of a field. */
    public enum Kind {
        /** It was empty. */
        ADDED,
        /** It is empty now. */
        REMOVED,
        /** It says something else. */
        CHANGED,
        /** Only the spelling differs: diacritics, the form of Unicode, white space, the zeros at the end of a decimal. */
        SPELLING,
        /** Only the order of a list differs. */
        ORDER;

        /** Returns whether the meaning is the same as before. */
        public boolean isFormal() {
            return this == SPELLING || this == ORDER;
        }
    }

    /** Copies the lists. */
    public FieldChange {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(removed, "removed");
        Objects.requireNonNull(added, "added");
        Objects.requireNonNull(time, "time");
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }

    static FieldChange of(FieldPath path, Kind kind, Optional<Value> before, Optional<Value> after) {
        return new FieldChange(path, kind, before, after, List.of(), List.of(), Optional.empty());
    }

    FieldChange withTime(Optional<TimeChange> change) {
        return new FieldChange(path, kind, before, after, removed, added, change);
    }
}
