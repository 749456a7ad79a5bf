package org.snitp.io.diff;

import java.util.List;
import java.util.Objects;
import org.snitp.model.Bundle;

/**
 * What differs between two versions of a bundle.
 *
 * <p>Everything in the documents is compared, fields of one's own ({@code x-}) as well; there is no difference that is not
 * among the changes. How the documents are spread over files, and in which order they stand, does not count. A reference that
 * names the same thing by its new code is no change: it is counted with the renaming.
 *
 * <p>The comparison the other way round has the same changes mirrored: added for removed, the old for the new.
 *
 * @param changes the things of which something became, by their kinds and within a kind in the natural order of their codes
 * @param targets what became of targets and baselines; it is told in {@code changes} as well, there field by field
 */
public record Comparison(List<ItemChange> changes, List<TargetChange> targets) {

    /** Copies the lists. */
    public Comparison {
        Objects.requireNonNull(changes, "changes");
        Objects.requireNonNull(targets, "targets");
        changes = List.copyOf(changes);
        targets = List.copyOf(targets);
    }

    /** Compares two versions. */
    public static Comparison of(Bundle before, Bundle after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        return new BundleComparison(Inventory.of(before), Inventory.of(after)).result();
    }

    /** Returns whether nothing differs. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** The changes of things of a kind. */
    public List<ItemChange> of(ItemKind kind) {
        Objects.requireNonNull(kind, "kind");
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }
}
