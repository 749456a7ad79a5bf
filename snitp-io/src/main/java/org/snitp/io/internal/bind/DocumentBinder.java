package org.snitp.io.internal.bind;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.internal.event.Event;
import org.snitp.io.internal.event.EventReader;
import org.snitp.io.internal.event.Lookahead;
import org.snitp.io.internal.event.PlainJsonEvents;
import org.snitp.io.internal.event.SyntaxException;
import org.snitp.io.internal.event.YamlEvents;
import org.snitp.io.internal.shape.AuthorWords;
import org.snitp.io.internal.shape.DocumentShapes;
import org.snitp.io.internal.shape.Shape;
import org.snitp.io.internal.source.Source;
import org.snitp.io.options.Limits;
import org.snitp.model.code.Spelling;
import org.snitp.model.document.Document;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.time.FiscalYear;

/** Reads the documents of a file: one, several YAML documents, or a list of documents. */
public final class DocumentBinder {

    private final Lookahead events;
    private final ParsedFile file;
    private final ObjectBinder objects;
    private final Late known;
    private final DeclaredYears inherited;

    private final Late late = new Late(new HashMap<>(), new HashMap<>());

    private int documents;
    private boolean anyRoot;

    /**
     * What documents declare behind what needs it, by the number of the document.
     *
     * @param languages their languages
     * @param years their fiscal years
     */
    private record Late(Map<Integer, List<String>> languages, Map<Integer, FiscalYear> years) {

        static final Late NOTHING = new Late(Map.of(), Map.of());

        boolean isEmpty() {
            return languages.isEmpty() && years.isEmpty();
        }
    }

    private DocumentBinder(EventReader reader, ParsedFile file, Limits limits, Late known, DeclaredYears inherited) {
        this.known = known;
        this.inherited = inherited;
        this.events = new Lookahead(reader, limits);
        this.file = file;
        this.objects = new ObjectBinder(events, file, limits.problems());
    }

    /** Reads a file to its end, or to its first syntax error. */
    public static ParsedFile read(Source source, Limits limits) {
        return read(source, limits, DeclaredYears.NONE);
    }

    /**
     * Reads a file to its end, or to its first error of syntax.
     *
     * @param inherited the fiscal years of the plans and strategies to which its documents refer
     */
    public static ParsedFile read(Source source, Limits limits, DeclaredYears inherited) {
        DocumentBinder binder = readText(source, limits, Late.NOTHING, inherited);
        if (!binder.late.isEmpty()) {
            // A database stores fields in its own order, and the languages decide how texts are read.
            binder = readText(source, limits, binder.late, inherited);
        }
        return binder.file;
    }

    private static DocumentBinder readText(Source source, Limits limits, Late known, DeclaredYears inherited) {
        boolean json = isJson(source);
        EventReader reader = json ? new PlainJsonEvents(source, limits) : new YamlEvents(source, limits);
        ParsedFile file = new ParsedFile(source, reader, json, limits.problems(), null);
        DocumentBinder binder = new DocumentBinder(reader, file, limits, known, inherited);
        binder.readAll();
        return binder;
    }

    /**
     * Reads a file that is neither JSON nor YAML text.
     *
     * @param reader reports the contents of the file as the events of a document
     * @param name the name of the file
     * @param origin where the positions of the reader are in the file
     * @param inherited the fiscal years of the plans and strategies to which its documents refer
     */
    public static ParsedFile read(
            EventReader reader, String name, Origin origin, Limits limits, DeclaredYears inherited) {
        Source source = Source.withoutText(name);
        ParsedFile file = new ParsedFile(source, reader, false, limits.problems(), origin);
        new DocumentBinder(reader, file, limits, Late.NOTHING, inherited).readAll();
        return file;
    }

    /**
     * Returns whether a file is JSON. The extension decides: {@code .json}, {@code .yaml} or {@code .yml}. Under any
     * other name, JSON starts with a brace or a bracket.
     */
    static boolean isJson(Source source) {
        String name = source.name().toLowerCase(Locale.ROOT);
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return false;
        }
        if (name.endsWith(".json")) {
            return true;
        }
        for (byte b : source.bytes()) {
            if (b != ' ' && b != '\t' && b != '\n' && b != '\r') {
                return b == '{' || b == '[';
            }
        }
        return false;
    }

    private void readAll() {
        try {
            for (Event event = events.next(); event != Event.STREAM_END; event = events.next()) {
                if (event == Event.DOCUMENT_START) {
                    readRoot();
                }
            }
            if (!anyRoot) {
                file.leaveUnread();
                file.reportWhole(DiagnosticCode.EMPTY, Map.of("variant", "noDocument"));
            }
        } catch (SyntaxException e) {
            file.leaveUnread();
            file.report(e.code(), e.arguments(), -1, e.start(), Math.max(e.end(), e.start()), Optional.empty());
        }
    }

    private void readRoot() {
        Event event = events.next();
        // Between the separators of YAML there may be nothing; in JSON an empty document must have been written.
        boolean nothing = event == Event.NULL && !file.isJson();
        anyRoot |= !nothing;
        if (event == Event.LIST_START) {
            int list = file.index().addElement(-1, events);
            for (Event element = events.next(); element != Event.LIST_END; element = events.next()) {
                readDocument(element, list);
            }
        } else if (!nothing) {
            readDocument(event, -1);
        }
    }

    private void readDocument(Event event, int parent) {
        int node = file.index().addElement(parent, events);
        if (event != Event.OBJECT_START) {
            file.leaveUnread();
            file.report(
                    DiagnosticCode.UNKNOWN_KIND,
                    Map.of("variant", "noObject", "actualType", event.typeName()),
                    node,
                    events.start(),
                    events.end(),
                    Optional.empty());
            objects.skip(event, node);
            return;
        }
        String kind = events.find(DocumentShapes.KIND_FIELD);
        Optional<Shape<? extends Document, ?>> shape = Optional.ofNullable(kind).flatMap(DocumentShapes::ofKind);
        if (shape.isPresent()) {
            readKnown(shape.get(), node);
        } else {
            readUnknown(node, kind);
        }
    }

    private <T extends Document> void readKnown(Shape<T, ?> shape, int node) {
        int number = documents++;
        T document =
                objects.readRoot(shape, node, known.languages().getOrDefault(number, List.of()), year(shape, number));
        if (!objects.lateLanguages().isEmpty()) {
            late.languages().put(number, objects.lateLanguages());
        }
        FiscalYear year = objects.years().late();
        if (year != null) {
            late.years().put(number, year);
        }
        if (objects.years().isOpen()) {
            file.noteOpenYear();
        }
        if (document == null) {
            file.drop(shape);
        } else {
            file.endTexts();
            file.add(new ParsedFile.BoundDocument(document, node, objects.isSound()));
        }
    }

    /** Returns the fiscal year that a document is known to have before it is read, or null. */
    private @Nullable FiscalYear year(Shape<?, ?> shape, int number) {
        FiscalYear declared = known.years().get(number);
        if (declared != null || inherited.isEmpty()) {
            return declared;
        }
        return shape.type() == ActionPlan.class
                ? inherited.ofStrategy(events.find("strategy"))
                : shape.field("plan") == null ? null : inherited.ofPlan(events.find("plan"));
    }

    /** Skips a document of an unknown kind, and reports why. */
    private void readUnknown(int node, @Nullable String kind) {
        file.leaveUnread();
        long start = events.start();
        long end = events.end();
        boolean reported = false;
        for (Event event = events.next(); event != Event.OBJECT_END; event = events.next()) {
            String key = events.text();
            file.index().meetName(events);
            Event value = events.next();
            int child = file.index().addField(node, events);
            if (kind != null && !reported && key.equals(DocumentShapes.KIND_FIELD)) {
                reported = true;
                reportUnknown(child, kind);
            } else if (kind == null && !reported && isMisspeltKind(key)) {
                reported = true;
                file.reportName(
                        DiagnosticCode.UNKNOWN_KIND,
                        Map.of("variant", "misspelt", "field", key),
                        child,
                        Optional.of(DocumentShapes.KIND_FIELD));
            }
            objects.skip(value, child);
        }
        if (!reported) {
            String allowed = String.join(", ", DocumentShapes.kinds());
            file.report(
                    DiagnosticCode.UNKNOWN_KIND,
                    Map.of("variant", "missing", "allowed", allowed),
                    node,
                    start,
                    end,
                    Optional.empty());
        }
    }

    private static boolean isMisspeltKind(String key) {
        return !FieldProblems.isExtension(key)
                && !key.equals(DocumentShapes.KIND_FIELD)
                && Spelling.nearest(key, List.of(DocumentShapes.KIND_FIELD)).isPresent();
    }

    private void reportUnknown(int node, String kind) {
        file.report(
                DiagnosticCode.UNKNOWN_KIND,
                Map.of("actual", kind, "allowed", String.join(", ", DocumentShapes.kinds())),
                node,
                events.start(),
                events.end(),
                AuthorWords.kind(kind).or(() -> Spelling.nearest(kind, DocumentShapes.kinds())));
    }
}
