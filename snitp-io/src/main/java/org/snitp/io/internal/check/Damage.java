package org.snitp.io.internal.check;

import java.util.BitSet;
import java.util.IdentityHashMap;
import org.snitp.io.internal.bind.NodeIndex;
import org.snitp.io.internal.bind.ParsedFile;

/** Which values say nothing more: those that could not be read, and those that rules have found to say nothing. */
final class Damage {

    private final IdentityHashMap<ParsedFile, BitSet> found = new IdentityHashMap<>();

    /** Notes that a value, and with it everything around it, has a problem. */
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
