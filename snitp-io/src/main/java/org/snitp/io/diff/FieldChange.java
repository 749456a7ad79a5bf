package org.snitp.io.diff;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The change of a field.
 *
 * @param path the path of the field in its item: {@code title.ro}, {@code targets[2026].value}, {@code results[2].ro}
 * @param kind the kind of change
 * @param before the old content; absent if there was none
 * @param after the new content; absent if there is none
 * @param removed for a list of single values, the removed ones
 * @param added for a list of single values, the added ones
 * @param time for a field with times: how the time changed, if known
 */
public record FieldChange(
        FieldPath path,
        Kind kind,
        Optional<Value> before,
        Optional<Value> after,
        List<Value> removed,
        List<Value> added,
        Optional<TimeChange> time) {

    /** The kind of change of a field. */
    public enum Kind {
        /** It was empty before. */
        ADDED,
        /** It is empty now. */
        REMOVED,
        /** Its content differs. */
        CHANGED,
        /** Only the spelling differs: diacritics, Unicode normalisation form, white space, trailing zeros of a decimal. */
        SPELLING,
        /** Only the order of a list differs. */
        ORDER;

        /** Returns whether the meaning is unchanged. */
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
