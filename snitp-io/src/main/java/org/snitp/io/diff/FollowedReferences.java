package org.snitp.io.diff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snitp.io.diff.Value.Scalar;

/** Tells which references merely follow a renaming, and counts them. */
final class FollowedReferences {

    private final Matching matching;
    private final Map<Item, Integer> counts = new HashMap<>();

    FollowedReferences(Matching matching) {
        this.matching = matching;
    }

    /** Returns whether a reference names the same thing as before, by its new code. */
    boolean follows(Set<ItemKind> kinds, String before, String after) {
        if (before.equals(after) || !matching.of(kinds, before).equals(after)) {
            return false;
        }
        matching.renamed(kinds, before).ifPresent(item -> counts.merge(item, 1, Integer::sum));
        return true;
    }

    /** Returns a reference by its new code if it is among the new ones, or else as it is. */
    Scalar translate(Set<ItemKind> kinds, Scalar before, List<Value> after) {
        Scalar translated = new Scalar(before.type(), matching.of(kinds, before.text()));
        return after.contains(translated) && follows(kinds, before.text(), translated.text()) ? translated : before;
    }

    /** How many references follow the renaming of a thing of the old version. */
    int count(Item old) {
        return counts.getOrDefault(old, 0);
    }
}
