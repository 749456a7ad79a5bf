package org.snitp.io.bind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.event.Locator;
import org.snitp.io.source.Source;
import org.snitp.model.Document;

/** What came out of one file: its documents, where everything stands, and the problems. */
public final class FileReading {

    /**
     * A document that could be built.
     *
     * @param document the document
     * @param node the node of its object
     */
    public record BoundDocument(Document document, int node) {}

    private final Source source;
    private final Locator locator;
    private final NodeIndex index = new NodeIndex();
    private final List<BoundDocument> documents = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> identities = new HashSet<>();
    private final Set<String> droppedKinds = new HashSet<>();
    private boolean unreadDocuments;
    private boolean incomplete;

    FileReading(Source source, Locator locator) {
        this.source = source;
        this.locator = locator;
    }

    /** The text of the file. */
    public Source source() {
        return source;
    }

    /** Turns positions into lines and columns. */
    public Locator locator() {
        return locator;
    }

    /** Where every value stands. */
    public NodeIndex index() {
        return index;
    }

    /** The documents that could be built, in order. */
    public List<BoundDocument> documents() {
        return documents;
    }

    /** The problems, in the order in which they were met. */
    public List<Problem> problems() {
        return problems;
    }

    /** The codes and ids of all objects, of those that could not be built as well. */
    public Set<String> identities() {
        return identities;
    }

    /** The kinds of the documents that could not be built. */
    public Set<String> droppedKinds() {
        return droppedKinds;
    }

    /** Tells whether there is, or may be, a document of which nothing is known. */
    public boolean hasUnreadDocuments() {
        return unreadDocuments;
    }

    /** Tells whether something that stands in the file is not in the documents that could be built. */
    public boolean isIncomplete() {
        return incomplete;
    }

    void leaveUnread() {
        unreadDocuments = true;
    }

    void report(
            DiagnosticCode code, Map<String, String> arguments, int node, long start, long end, Optional<String> hint) {
        incomplete = true;
        problems.add(new Problem(code, arguments, new Problem.Spot(this, node, start, end), hint, List.of()));
    }

    void reportRelated(
            DiagnosticCode code,
            Map<String, String> arguments,
            int node,
            long start,
            long end,
            List<Problem.Spot> other) {
        incomplete = true;
        problems.add(new Problem(code, arguments, new Problem.Spot(this, node, start, end), Optional.empty(), other));
    }

    /** Returns the place of a value. */
    public Problem.Spot spot(int node) {
        return new Problem.Spot(this, node, index.start(node), index.end(node));
    }
}
