package org.snitp.io.diff;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The change of one item.
 *
 * @param before the item in the old version; absent if it was added
 * @param after the item in the new version; absent if it was removed
 * @param kinds the kinds of change, one or more
 * @param evidence for an item with another code: why it is considered the same
 * @param followed how many references to it have the new code, without being changes themselves
 * @param fields its changed fields; for an added or removed item, all its fields
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

    /** The kind of the item. */
    public ItemKind kind() {
        return ref().kind();
    }

    /** The item in the new version, or else in the old one. */
    public ItemRef ref() {
        return after.or(() -> before).orElseThrow();
    }

    /** Returns whether the change is of a kind. */
    public boolean is(ChangeKind kind) {
        Objects.requireNonNull(kind, "kind");
        return kinds.contains(kind);
    }

    /** Returns whether only spelling and order differ. */
    public boolean isFormal() {
        return kinds.equals(EnumSet.of(ChangeKind.RESPELT));
    }
}
