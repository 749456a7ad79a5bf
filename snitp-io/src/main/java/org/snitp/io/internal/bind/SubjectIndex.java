package org.snitp.io.internal.bind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snitp.io.diagnostic.Subject;
import org.snitp.io.internal.event.IntList;

/** The objects of a file that have a code or id, with their nodes. */
final class SubjectIndex {

    private final IntList nodes = new IntList();
    private final List<String> types = new ArrayList<>();
    private final List<String> codes = new ArrayList<>();

    /** The subjects by their nodes. Filled on first use, when something is reported. */
    private final Map<Integer, Subject> byNode = new HashMap<>();

    /**
     * Adds an object.
     *
     * @param type its type in the model
     * @param code its code or id
     */
    void add(int node, String type, String code) {
        nodes.add(node);
        types.add(type);
        codes.add(code);
    }

    /** The object at a node, if it has a code or id. */
    @Nullable
    Subject at(int node) {
        for (int i = byNode.size(); i < codes.size(); i++) {
            byNode.put(nodes.get(i), new Subject(types.get(i), codes.get(i)));
        }
        return byNode.get(node);
    }

    /** The codes and ids of all objects. */
    Set<String> identities() {
        Set<String> identities = new HashSet<>();
        for (String code : codes) {
            identities.add(code);
            // White space at the ends is reported as such; references without it are not reported as well.
            identities.add(code.strip());
        }
        return identities;
    }
}
