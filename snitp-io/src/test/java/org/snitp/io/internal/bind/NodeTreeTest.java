package org.snitp.io.internal.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The nesting of nodes")
class NodeTreeTest {

    private static final long SEED = Long.getLong("nesting.seed", 5);
    private static final int NODES = 20_000;
    private static final int DEPTH = 700;

    @Test
    @DisplayName("tells the parent and the children of every node as they were added, across all pieces")
    void tellsParents() {
        Random random = new Random(SEED);
        NodeTree nesting = new NodeTree();
        List<Integer> parents = new ArrayList<>();
        int current = -1;
        for (int i = 0; i < NODES; i++) {
            // Mostly wide, so that a node may lie many pieces behind the one that holds it.
            for (int up = random.nextInt(40) == 0 ? random.nextInt(4) : 0; up > 0 && current > 0; up--) {
                current = parents.get(current);
            }
            assertThat(nesting.add(current)).isEqualTo(i);
            parents.add(current);
            if (current == -1 || random.nextInt(30) == 0) {
                current = i;
            }
        }

        List<List<Integer>> children = new ArrayList<>();
        for (int i = 0; i < NODES; i++) {
            assertThat(nesting.parent(i)).as("Seed %d, node %d", SEED, i).isEqualTo(parents.get(i));
            children.add(new ArrayList<>());
            if (parents.get(i) >= 0) {
                children.get(parents.get(i)).add(i);
            }
        }
        for (int i = 0; i < NODES; i++) {
            assertThat(nesting.children(i))
                    .as("Seed %d, node %d", SEED, i)
                    .containsExactly(
                            children.get(i).stream().mapToInt(Integer::intValue).toArray());
        }
    }

    @Test
    @DisplayName("tells the parent of nodes at depths of more than a byte, between shallow ones")
    void tellsParentsOfDeepNodes() {
        NodeTree nesting = new NodeTree();
        List<Integer> parents = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            for (int depth = 0; depth < DEPTH; depth++) {
                parents.add(depth == 0 ? -1 : parents.size() - 1);
            }
            for (int i = 0; i < NODES / 4; i++) {
                parents.add(-1);
            }
        }
        parents.forEach(nesting::add);

        for (int i = 0; i < parents.size(); i++) {
            assertThat(nesting.parent(i)).as("Node %d", i).isEqualTo(parents.get(i));
        }
    }
}
