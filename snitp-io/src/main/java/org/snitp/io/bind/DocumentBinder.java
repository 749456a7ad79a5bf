package org.snitp.io.bind;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snitp.io.Limits;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.event.Event;
import org.snitp.io.event.EventReader;
import org.snitp.io.event.JsonEvents;
import org.snitp.io.event.Lookahead;
import org.snitp.io.event.SyntaxException;
import org.snitp.io.event.YamlEvents;
import org.snitp.io.shape.DocumentShapes;
import org.snitp.io.shape.Shape;
import org.snitp.io.source.Source;
import org.snitp.model.Document;
import org.snitp.model.code.Spelling;

/** Reads the documents of a file: one, several YAML documents, or a list of documents. */
public final class DocumentBinder {

    private static final Set<String> HEAD = Set.of(DocumentShapes.SCHEMA_FIELD, DocumentShapes.KIND_FIELD);

    private final Lookahead events;
    private final FileReading file;
    private final ObjectBinder objects;

    private DocumentBinder(Source source, EventReader reader) {
        this.events = new Lookahead(reader);
        this.file = new FileReading(source, reader.locator());
        this.objects = new ObjectBinder(events, file);
    }

    /** Reads a file to its end, or to its first error of syntax. */
    public static FileReading read(Source source, Limits limits) {
        try {
            EventReader reader = isJson(source) ? new JsonEvents(source, limits) : new YamlEvents(source, limits);
            DocumentBinder binder = new DocumentBinder(source, reader);
            binder.readAll();
            return binder.file;
        } catch (SyntaxException e) {
            FileReading file = new FileReading(source, YamlEvents.LOCATOR);
            reportSyntax(e, file);
            return file;
        }
    }

    /**
     * JSON begins with a brace or a bracket. So does a YAML document in flow style, which only a file name that ends in
     * {@code .yaml} or {@code .yml} tells from JSON; the YAML reader takes JSON as well.
     */
    private static boolean isJson(Source source) {
        String name = source.name();
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return false;
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
        } catch (SyntaxException e) {
            reportSyntax(e, file);
        }
    }

    private static void reportSyntax(SyntaxException e, FileReading file) {
        file.leaveUnread();
        file.report(e.code(), e.arguments(), -1, e.start(), Math.max(e.end(), e.start()), Optional.empty());
    }

    private void readRoot() {
        Event event = events.next();
        if (event == Event.LIST_START) {
            int list = file.index().add(-1, null, 0, events.start(), events.end());
            for (Event element = events.next(); element != Event.LIST_END; element = events.next()) {
                readDocument(element, list);
            }
        } else if (event != Event.NULL) {
            readDocument(event, -1);
        }
    }

    private void readDocument(Event event, int parent) {
        int node = file.index().add(parent, null, 0, events.start(), events.end());
        if (event != Event.OBJECT_START) {
            file.leaveUnread();
            file.report(
                    DiagnosticCode.UNKNOWN_KIND,
                    Map.of("variant", "noObject", "actual", "type." + event.typeName()),
                    node,
                    events.start(),
                    events.end(),
                    Optional.empty());
            objects.skip(event);
            return;
        }
        Map<String, String> head = events.find(HEAD);
        Optional<Shape<? extends Document, ?>> shape =
                Optional.ofNullable(head.get(DocumentShapes.KIND_FIELD)).flatMap(DocumentShapes::ofKind);
        if (shape.isPresent()) {
            readKnown(shape.get(), node);
        } else {
            readUnknown(node, head.get(DocumentShapes.KIND_FIELD));
        }
    }

    private <T extends Document> void readKnown(Shape<T, ?> shape, int node) {
        T document = objects.readRoot(shape, node);
        if (document == null) {
            file.droppedKinds().add(shape.name());
        } else {
            file.documents().add(new FileReading.BoundDocument(document, node));
        }
    }

    private void readUnknown(int node, @Nullable String kind) {
        file.leaveUnread();
        String kinds = String.join(", ", DocumentShapes.kinds());
        if (kind == null) {
            file.report(
                    DiagnosticCode.UNKNOWN_KIND,
                    Map.of("variant", "missing", "allowed", kinds),
                    node,
                    events.start(),
                    events.start() + 1,
                    Optional.empty());
        }
        for (Event event = events.next(); event != Event.OBJECT_END; event = events.next()) {
            String key = events.text();
            long keyStart = events.start();
            Event value = events.next();
            if (kind != null && key.equals(DocumentShapes.KIND_FIELD)) {
                int child = file.index().add(node, key, keyStart, events.start(), events.end());
                file.report(
                        DiagnosticCode.UNKNOWN_KIND,
                        Map.of("actual", kind, "allowed", kinds),
                        child,
                        events.start(),
                        events.end(),
                        Spelling.nearest(kind, DocumentShapes.kinds()));
            }
            objects.skip(value);
        }
    }
}
