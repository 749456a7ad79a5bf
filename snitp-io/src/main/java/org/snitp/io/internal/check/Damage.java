package org.snitp.io.internal.check;

import java.util.BitSet;
import java.util.IdentityHashMap;
import org.snitp.io.internal.bind.NodeIndex;
import org.snitp.io.internal.bind.ParsedFile;

/**
 * The values that cannot be used: those that could not be read, and those that break a rule which makes them
 * meaningless.
 */
final class Damage {

    private final IdentityHashMap<ParsedFile, BitSet> found = new IdentityHashMap<>();

    /** Marks a value, and everything that contains it, as having a problem. */
    void add(ParsedFile file, int node) {
        BitSet nodes = found.computeIfAbsent(file, unused -> new BitSet());
        NodeIndex index = file.index();
        for (int i = node; i >= 0 && !nodes.get(i); i = index.parent(i)) {
            nodes.set(i);
        }
    }

    /** Returns whether there is a problem in a value. */
    boolean isIn(ParsedFile file, int node) {
        if (file.index().isDamaged(node)) {
            return true;
        }
        BitSet nodes = found.get(file);
        return nodes != null && nodes.get(node);
    }
}
