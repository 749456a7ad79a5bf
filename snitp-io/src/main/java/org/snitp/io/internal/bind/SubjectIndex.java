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
    private final List<Subject> subjects = new ArrayList<>();

    /** The subjects by their nodes. Filled on first use, when something is reported. */
    private final Map<Integer, Subject> byNode = new HashMap<>();

    void add(int node, Subject subject) {
        nodes.add(node);
        subjects.add(subject);
    }

    /** The object at a node, if it has a code or id. */
    @Nullable
    Subject at(int node) {
        for (int i = byNode.size(); i < subjects.size(); i++) {
            byNode.put(nodes.get(i), subjects.get(i));
        }
        return byNode.get(node);
    }

    /** The codes and ids of all objects. */
    Set<String> identities() {
        Set<String> identities = new HashSet<>();
        for (Subject subject : subjects) {
            identities.add(subject.code());
            // White space at the ends is reported as such; references without it are not reported as well.
            identities.add(subject.code().strip());
        }
        return identities;
    }
}
