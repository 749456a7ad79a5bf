package org.snitp.io.diff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snitp.io.diff.Value.Scalar;

/** Detects references that only follow a renaming, and counts them. */
final class FollowedReferences {

    private final Matching matching;
    private final Map<Item, Integer> counts = new HashMap<>();

    FollowedReferences(Matching matching) {
        this.matching = matching;
    }

    /** Returns whether a reference names the same item as before, by its new code. */
    boolean follows(Set<ItemKind> kinds, String before, String after) {
        if (before.equals(after) || !matching.of(kinds, before).equals(after)) {
            return false;
        }
        matching.renamed(kinds, before).ifPresent(item -> counts.merge(item, 1, Integer::sum));
        return true;
    }

    /** Returns a reference with its new code if that is among the new ones, or else unchanged. */
    Scalar translate(Set<ItemKind> kinds, Scalar before, List<Value> after) {
        Scalar translated = new Scalar(before.type(), matching.of(kinds, before.text()));
        return after.contains(translated) && follows(kinds, before.text(), translated.text()) ? translated : before;
    }

    /** The number of references that follow the renaming of an item of the old version. */
    int count(Item old) {
        return counts.getOrDefault(old, 0);
    }
}
