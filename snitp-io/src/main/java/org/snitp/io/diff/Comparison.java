package org.snitp.io.diff;

import java.util.List;
import java.util.Objects;
import org.snitp.model.Bundle;

/**
 * The differences between two versions of a bundle.
 *
 * <p>All contents of the documents are compared, including user-defined fields ({@code x-}); every difference is among the
 * changes. The distribution of the documents over files and their order do not count. A reference that names the same item
 * by its new code is not a change: it is counted with the renaming.
 *
 * <p>The comparison in the opposite direction has the same changes mirrored: added for removed, the old for the new.
 */
public final class Comparison {

    private final List<ItemChange> changes;
    private final List<TargetChange> targets;

    Comparison(List<ItemChange> changes, List<TargetChange> targets) {
        Objects.requireNonNull(changes, "changes");
        Objects.requireNonNull(targets, "targets");
        this.changes = List.copyOf(changes);
        this.targets = List.copyOf(targets);
    }

    /** The changed items, by their kinds and within a kind in the natural order of their codes. */
    public List<ItemChange> changes() {
        return changes;
    }

    /** The changes of targets and baselines, which {@code changes} also contains field by field. */
    public List<TargetChange> targets() {
        return targets;
    }

    /** Compares two versions. */
    public static Comparison of(Bundle before, Bundle after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        return new BundleComparison(Inventory.of(before), Inventory.of(after)).result();
    }

    /** Returns whether there are no differences. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** The changes of items of a kind. */
    public List<ItemChange> of(ItemKind kind) {
        Objects.requireNonNull(kind, "kind");
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Comparison that && changes.equals(that.changes) && targets.equals(that.targets);
    }

    @Override
    public int hashCode() {
        return Objects.hash(changes, targets);
    }

    @Override
    public String toString() {
        return "Comparison[changes=" + changes + ", targets=" + targets + "]";
    }
}
