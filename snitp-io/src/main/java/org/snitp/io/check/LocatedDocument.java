package org.snitp.io.check;

import java.util.List;
import org.snitp.io.bind.FileReading;
import org.snitp.io.bind.NodeIndex;
import org.snitp.io.bind.Problem;
import org.snitp.model.rule.Path;

/**
 * A document that was read, and where its object stands.
 *
 * @param file the file
 * @param root the node of the object
 */
record LocatedDocument(FileReading file, int root) {

    NodeIndex index() {
        return file.index();
    }

    /** Returns the node that a path of the model leads to, or the last one on the way that exists. */
    int node(List<Object> steps) {
        return index().resolve(root, steps);
    }

    Problem.Spot spot(Path path) {
        return file.spot(node(path.getSteps()));
    }
}
