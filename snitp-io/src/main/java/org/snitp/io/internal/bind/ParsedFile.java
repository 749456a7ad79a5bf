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
import org.snitp.io.internal.text.DocumentTexts;
import org.snitp.model.document.Document;

/**
 * The result of reading a file: its documents, the positions of all values, and the syntax and structure problems. It
 * is immutable after binding.
 */
public final class ParsedFile {

    /**
     * A document that could be built.
     *
     * @param document the document
     * @param node the node of its object
     * @param sound whether all objects in it are known to meet the constraints of the model
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
    private final List<DocumentTexts> texts = new ArrayList<>();
    private DocumentTexts openTexts = new DocumentTexts();
    private boolean unreadDocuments;
    private boolean incomplete;
    private boolean extended;
    private boolean openYears;
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

    /** Converts positions to lines and columns. Lines are counted on first use. */
    public Locator locator() {
        if (locator == null) {
            Lines lines = new Lines(source);
            locator = json ? Locator.ofBytes(lines) : Locator.ofCodePoints(lines);
        }
        return locator;
    }

    /** Where the values of the file are, if it is not text; empty if it is text. */
    public Optional<Origin> origin() {
        return Optional.ofNullable(origin);
    }

    /** The positions of all values. */
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

    /** The texts since the previous document. */
    DocumentTexts openTexts() {
        return openTexts;
    }

    /** Records that the texts since the previous document belong to the next one. */
    void endTexts() {
        texts.add(openTexts);
        openTexts = new DocumentTexts();
    }

    /**
     * The texts of each document that could be built, in order, except for those that quote typing errors. Texts of
     * parts that could not be built are included.
     */
    public List<DocumentTexts> texts() {
        return Collections.unmodifiableList(texts);
    }

    /** The number of problems so far. */
    int problems() {
        return problems.met();
    }

    /** Returns whether the file has a syntax or structure problem. */
    public boolean hasProblems() {
        return !problems.isEmpty();
    }

    /** Returns a new collection of problems that starts with those from reading. */
    public Problems newProblems() {
        return new Problems(problems);
    }

    /** The codes and ids of all objects, including those that could not be built. */
    public Set<String> identities() {
        return index.identities();
    }

    /** The kinds of the documents that could not be built. */
    public Set<String> droppedKinds() {
        return Collections.unmodifiableSet(droppedKinds);
    }

    /** Records a document that could not be built. */
    void drop(Shape<?, ?> shape) {
        droppedKinds.add(shape.name());
    }

    /**
     * The types, by the names of their shapes, of which the file has or may have objects with unknown codes and ids.
     */
    public Set<String> lostTypes() {
        return Collections.unmodifiableSet(lostTypes);
    }

    /** Records that the code or id of an object is unknown; its contents are known. */
    void loseIdentity(Shape<?, ?> shape) {
        lostTypes.add(shape.name());
    }

    /** Records that objects of a type, and their contents, may have been skipped. */
    void lose(Shape<?, ?> shape) {
        if (lostTypes.add(shape.name())) {
            loseContents(shape);
        }
    }

    /** Records that the contents of objects of a type may have been skipped. */
    void loseContents(Shape<?, ?> shape) {
        shape.fields().forEach(this::lose);
    }

    /** Records that the value of a field may have been skipped. */
    void lose(Field<?, ?, ?> field) {
        lose(field.type());
    }

    /** Records that a value of a type may have been skipped. */
    void lose(ValueType<?> type) {
        if (type instanceof ObjectType<?> object) {
            lose(object.shape());
        }
    }

    /** Returns whether the file is JSON. Suggestions are in the format of the file. */
    boolean isJson() {
        return json;
    }

    /** Returns whether there is, or may be, a document of which nothing is known. */
    public boolean hasUnreadDocuments() {
        return unreadDocuments;
    }

    /** Returns whether the file has contents that are not in the documents that could be built. */
    public boolean isIncomplete() {
        return incomplete;
    }

    /** Returns whether a document has a fiscal year in a period, and nothing is known of when such years begin. */
    public boolean hasOpenYears() {
        return openYears;
    }

    void noteOpenYear() {
        openYears = true;
    }

    /** Returns whether an object of the file has a field of its author's own. */
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

    /** Reports something that is probably not meant; it stays as it is. */
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

    /** Reports a problem at the name of a field. */
    void reportName(DiagnosticCode code, Map<String, String> arguments, int node, Optional<String> hint) {
        report(code, arguments, node, index.nameStart(node), index.nameEnd(node), hint);
    }

    /** Reports a repeated field. */
    void reportDuplicate(Map<String, String> arguments, int node, int first) {
        Issue.SourceRange range = new Issue.SourceRange(this, node, index.nameStart(node), index.nameEnd(node));
        add(new Issue(DiagnosticCode.DUPLICATE_FIELD, arguments, range, Optional.empty(), List.of(fieldSpot(first))));
    }

    /** Returns the range of a field: its name and its value. */
    public Issue.SourceRange fieldSpot(int node) {
        return new Issue.SourceRange(this, node, index.nameStart(node), index.end(node));
    }

    /** Returns the range of the start of an object, for something absent in it. */
    public Issue.SourceRange beginning(int node) {
        long start = index.start(node);
        return new Issue.SourceRange(this, node, start, PackedPosition.behindFirst(start, index.end(node)));
    }

    /** Returns the range of a value. */
    public Issue.SourceRange range(int node) {
        return new Issue.SourceRange(this, node, index.start(node), index.end(node));
    }
}
