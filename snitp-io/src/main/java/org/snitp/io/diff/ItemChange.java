package org.snitp.io.diff;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What became of one thing.
 *
 * @param before the thing in the old version; absent where it was added
 * @param after the thing in the new version; absent where it was removed
 * @param kinds what became of it, one kind or several
 * @param evidence for a thing under another code: by what it is held to be the same
 * @param followed how many references to it have the new code and are no changes of their own
 * @param fields its fields that changed; of a thing that was added or removed, all its fields
 */
public record ItemChange(
        Optional<ItemRef> before,
        Optional<ItemRef> after,
        Set<ChangeKind> kinds,
        Optional<Evidence> evidence,
        int followed,
        List<FieldChange> fields) {

    /** Copies the collections. */
    public ItemChange {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(kinds, "kinds");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(fields, "fields");
        kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
        fields = List.copyOf(fields);
    }

    /** The kind of the thing. */
    public ItemKind kind() {
        return ref().kind();
    }

    /** The thing in the new version, or else in the old one. */
    public ItemRef ref() {
        return after.or(() -> before).orElseThrow();
    }

    /** Returns whether something became of the thing. */
    public boolean is(ChangeKind kind) {
        Objects.requireNonNull(kind, "kind");
        return kinds.contains(kind);
    }

    /** Returns whether only spelling and order differ. */
    public boolean isFormal() {
        return kinds.equals(EnumSet.of(ChangeKind.RESPELT));
    }
}
