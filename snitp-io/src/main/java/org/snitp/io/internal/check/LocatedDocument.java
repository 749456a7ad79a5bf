package org.snitp.io.internal.check;

import java.util.List;
import org.snitp.io.internal.bind.Issue;
import org.snitp.io.internal.bind.NodeIndex;
import org.snitp.io.internal.bind.ParsedFile;
import org.snitp.model.rule.Path;

/**
 * A document that was read, and the location of its object.
 *
 * @param file the file
 * @param root the node of the object
 */
record LocatedDocument(ParsedFile file, int root) {

    NodeIndex index() {
        return file.index();
    }

    /** Returns the node at a path of the model, or the last existing node on the way. */
    int node(List<Path.Step> steps) {
        return index().resolve(root, steps);
    }

    /** Returns whether a path of the model exists in the document. */
    boolean has(List<Path.Step> steps) {
        return index().leadsSomewhere(root, steps);
    }

    /** Returns the name of the field at the end of some steps. */
    static String lastField(List<Path.Step> steps) {
        return ((Path.Field) steps.get(steps.size() - 1)).name();
    }

    Issue.SourceRange range(Path path) {
        return range(path.getSteps());
    }

    /** Returns the range of a value. For an absent value, it is the start of the object that lacks it. */
    Issue.SourceRange range(List<Path.Step> steps) {
        int node = node(steps);
        return has(steps) ? file.range(node) : file.beginning(node);
    }
}
