package org.snitp.annex.internal.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The codes of the actions so far. */
final class CodeBook {

    private final Set<String> codes = new HashSet<>();

    /** The last number that was found free, by what stands before it. */
    private final Map<String, Integer> last = new HashMap<>();

    /** Adds a code; returns false if it is there. */
    boolean add(String code) {
        return codes.add(code);
    }

    /** Returns the first code that is free, of those that begin in a way. */
    String free(String stem) {
        int next = last.getOrDefault(stem, 1);
        while (codes.contains(stem + next)) {
            next++;
        }
        last.put(stem, next);
        return stem + next;
    }
}
