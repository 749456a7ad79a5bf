package org.snitp.io.internal.bind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.internal.event.EventReader;
import org.snitp.io.internal.event.Locator;
import org.snitp.io.internal.event.PackedPosition;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.ObjectType;
import org.snitp.io.internal.shape.Shape;
import org.snitp.io.internal.shape.ValueType;
import org.snitp.io.internal.source.Lines;
import org.snitp.io.internal.source.Source;
import org.snitp.model.document.Document;
import org.snitp.model.text.LocalizedText;

/**
 * What came out of one file: its documents, where everything stands, and the problems of syntax and structure. Once it is
 * bound, it never changes.
 */
public final class ParsedFile {

    /**
     * A document that could be built.
     *
     * @param document the document
     * @param node the node of its object
     * @param sound whether all objects in it are known to meet the constraints that the model declares
     */
    public record BoundDocument(Document document, int node, boolean sound) {}

    private final Source source;
    private final boolean json;
    private final @Nullable Origin origin;
    private final NodeIndex index;
    private final List<BoundDocument> documents = new ArrayList<>();
    private final Problems problems;
    private final Set<String> droppedKinds = new HashSet<>();
    private final Set<String> lostTypes = new HashSet<>();
    private final List<List<LocalizedText>> texts = new ArrayList<>();
    private List<LocalizedText> openTexts = new ArrayList<>();
    private boolean unreadDocuments;
    private boolean incomplete;
    private boolean extended;
    private @Nullable Locator locator;

    ParsedFile(Source source, EventReader events, boolean json, int mostProblems, @Nullable Origin origin) {
        this.source = source;
        this.origin = origin;
        this.index = new NodeIndex(events.spans());
        this.json = json;
        this.problems = new Problems(mostProblems);
    }

    /** The text of the file. */
    public Source source() {
        return source;
    }

    /** Turns positions into lines and columns; the lines are counted when it is first asked for. */
    public Locator locator() {
        if (locator == null) {
            Lines lines = new Lines(source);
            locator = json ? Locator.ofBytes(lines) : Locator.ofCodePoints(lines);
        }
        return locator;
    }

    /** Where the values of the file stand if it is no text; none if it is one. */
    public Optional<Origin> origin() {
        return Optional.ofNullable(origin);
    }

    /** Where every value stands. */
    public NodeIndex index() {
        return index;
    }

    /** The documents that could be built, in order. */
    public List<BoundDocument> documents() {
        return Collections.unmodifiableList(documents);
    }

    void add(BoundDocument document) {
        documents.add(document);
    }

    void noteText(LocalizedText text) {
        openTexts.add(text);
    }

    /** Notes that the texts that were noted are those of the next document. */
    void endTexts() {
        texts.add(openTexts);
        openTexts = new ArrayList<>();
    }

    /**
     * The texts of each document that could be built, in their order, but for those that quote slips; where something could
     * not be built, its texts are among them.
     */
    public List<List<LocalizedText>> texts() {
        return Collections.unmodifiableList(texts);
    }

    /** Returns whether a problem was found while the file was read. */
    public boolean hasProblems() {
        return !problems.isEmpty();
    }

    /** Returns a collection of problems that begins with those that were found while the file was read. */
    public Problems newProblems() {
        return new Problems(problems);
    }

    /** The codes and ids of all objects, of those that could not be built as well. */
    public Set<String> identities() {
        return index.identities();
    }

    /** The kinds of the documents that could not be built. */
    public Set<String> droppedKinds() {
        return Collections.unmodifiableSet(droppedKinds);
    }

    /** Notes that a document could not be built. */
    void drop(Shape<?, ?> shape) {
        droppedKinds.add(shape.name());
    }

    /** The types, by their shapes' names, of which the file has or may have objects whose codes and ids are not known. */
    public Set<String> lostTypes() {
        return Collections.unmodifiableSet(lostTypes);
    }

    /** Notes that the code or id of an object is not known; what lies in the object is. */
    void loseIdentity(Shape<?, ?> shape) {
        lostTypes.add(shape.name());
    }

    /** Notes that objects of a type, and whatever lies in them, may have been passed over. */
    void lose(Shape<?, ?> shape) {
        if (lostTypes.add(shape.name())) {
            loseContents(shape);
        }
    }

    /** Notes that what lies in objects of a type may have been passed over. */
    void loseContents(Shape<?, ?> shape) {
        shape.fields().forEach(this::lose);
    }

    /** Notes that the value of a field may have been passed over. */
    void lose(Field<?, ?, ?> field) {
        lose(field.type());
    }

    /** Notes that a value of a type may have been passed over. */
    void lose(ValueType<?> type) {
        if (type instanceof ObjectType<?> object) {
            lose(object.shape());
        }
    }

    /** Returns whether the file is JSON, so that suggestions for it are. */
    boolean isJson() {
        return json;
    }

    /** Returns whether there is, or may be, a document of which nothing is known. */
    public boolean hasUnreadDocuments() {
        return unreadDocuments;
    }

    /** Returns whether something that stands in the file is not in the documents that could be built. */
    public boolean isIncomplete() {
        return incomplete;
    }

    /** Returns whether any object in the file has a field of its author's own. */
    public boolean hasExtensions() {
        return extended;
    }

    void noteExtension() {
        extended = true;
    }

    void leaveUnread() {
        unreadDocuments = true;
    }

    void report(
            DiagnosticCode code, Map<String, String> arguments, int node, long start, long end, Optional<String> hint) {
        add(new Issue(code, arguments, new Issue.SourceRange(this, node, start, end), hint, List.of()));
    }

    /** Reports what is probably not meant so, and leaves everything in place. */
    void warn(DiagnosticCode code, Map<String, String> arguments, int node, long start, long end) {
        problems.add(
                new Issue(code, arguments, new Issue.SourceRange(this, node, start, end), Optional.empty(), List.of()));
    }

    /** Reports a problem of the file as a whole. */
    void reportWhole(DiagnosticCode code, Map<String, String> arguments) {
        add(new Issue(code, arguments, new Issue.SourceRange(this, -1, -1, -1), Optional.empty(), List.of()));
    }

    private void add(Issue problem) {
        incomplete = true;
        problems.add(problem);
        index.damage(problem.range().node());
    }

    /** Reports a problem of which the name of a field is the place. */
    void reportName(DiagnosticCode code, Map<String, String> arguments, int node, Optional<String> hint) {
        report(code, arguments, node, index.nameStart(node), index.nameEnd(node), hint);
    }

    /** Reports that a field is given again. */
    void reportDuplicate(String name, int node, int first) {
        Issue.SourceRange range = new Issue.SourceRange(this, node, index.nameStart(node), index.nameEnd(node));
        add(new Issue(
                DiagnosticCode.DUPLICATE_FIELD,
                Map.of("field", name),
                range,
                Optional.empty(),
                List.of(fieldSpot(first))));
    }

    /** Returns the place of a field: its name and its value. */
    public Issue.SourceRange fieldSpot(int node) {
        return new Issue.SourceRange(this, node, index.nameStart(node), index.end(node));
    }

    /** Returns the place at which an object begins, for what is not in it. */
    public Issue.SourceRange beginning(int node) {
        long start = index.start(node);
        return new Issue.SourceRange(this, node, start, PackedPosition.behindFirst(start, index.end(node)));
    }

    /** Returns the place of a value. */
    public Issue.SourceRange range(int node) {
        return new Issue.SourceRange(this, node, index.start(node), index.end(node));
    }
}
