package org.snitp.io.internal.bind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snitp.io.diagnostic.Owner;
import org.snitp.io.internal.event.Ints;

/** The objects of a file that have a code or id of their own, with their nodes. */
final class Owners {

    private final Ints nodes = new Ints();
    private final List<Owner> owners = new ArrayList<>();

    /** The owners by their nodes; filled when one is asked for, which is where something is reported. */
    private final Map<Integer, Owner> byNode = new HashMap<>();

    void add(int node, Owner owner) {
        nodes.add(node);
        owners.add(owner);
    }

    /** The object at a node, if it has a code or id. */
    @Nullable
    Owner at(int node) {
        for (int i = byNode.size(); i < owners.size(); i++) {
            byNode.put(nodes.get(i), owners.get(i));
        }
        return byNode.get(node);
    }

    /** The codes and ids of all objects. */
    Set<String> identities() {
        Set<String> identities = new HashSet<>();
        for (Owner owner : owners) {
            identities.add(owner.code());
            // White space at the ends is reported as such; references without it are not reported as well.
            identities.add(owner.code().strip());
        }
        return identities;
    }
}
