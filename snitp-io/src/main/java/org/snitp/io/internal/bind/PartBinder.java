package org.snitp.io.internal.bind;

import java.util.List;
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
import org.snitp.io.internal.shape.ValueType;
import org.snitp.io.internal.source.Source;
import org.snitp.io.options.Limits;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.time.FiscalYear;

/** Reads a part of a document that stands by itself: an action, a text, a period. */
public final class PartBinder {

    /**
     * A part that was read.
     *
     * @param <V> its type in the model
     * @param file the problems, and the positions of all values
     * @param node the node of the part; negative if there is none
     * @param value the part, or null if it could not be built
     * @param sound whether all objects in it are known to meet the constraints of the model
     */
    public record Part<V>(
            ParsedFile file, int node, @Nullable V value, boolean sound) {

        /** Returns whether the part is there with everything that was written. */
        public boolean isComplete() {
            return value != null && !file.isIncomplete();
        }
    }

    /** Reads a value that is or starts with an event. */
    @FunctionalInterface
    private interface Step<V> {
        @Nullable
        V read(ObjectBinder objects, ExtensionBinder own, Event event, int node);
    }

    private PartBinder() {}

    /** Reads the value of a field of an author's own. */
    public static Part<ExtensionValue> readOwn(Source source, Limits limits) {
        return read(source, limits, (objects, own, event, node) -> own.read(event, node));
    }

    /**
     * Reads a part to its end, or to its first error of syntax.
     *
     * @param languages the languages of the document of which it is a part, the official one first; empty if nothing is known
     * @param year the fiscal year of that document, or null
     */
    public static <V> Part<V> read(
            ValueType<V> type, Source source, Limits limits, List<String> languages, @Nullable FiscalYear year) {
        return read(
                source, limits, (objects, own, event, node) -> objects.readPart(type, event, node, languages, year));
    }

    private static <V> Part<V> read(Source source, Limits limits, Step<V> step) {
        boolean json = DocumentBinder.isJson(source);
        EventReader reader = json ? new PlainJsonEvents(source, limits) : new YamlEvents(source, limits);
        ParsedFile file = new ParsedFile(source, reader, json, limits.problems(), null);
        Lookahead events = new Lookahead(reader, limits);
        ObjectBinder objects = new ObjectBinder(events, file, limits.problems());
        int node = -1;
        V value = null;
        try {
            for (Event event = events.next(); event != Event.STREAM_END; event = events.next()) {
                if (event == Event.DOCUMENT_START) {
                    Event first = events.next();
                    int root = file.index().addElement(-1, events);
                    if (node < 0) {
                        node = root;
                        value = step.read(objects, new ExtensionBinder(events, file), first, node);
                    } else {
                        reportSecond(file, root, events);
                        objects.skip(first, root);
                    }
                }
            }
        } catch (SyntaxException e) {
            file.report(e.code(), e.arguments(), -1, e.start(), Math.max(e.end(), e.start()), Optional.empty());
        }
        if (node < 0 && !file.hasProblems()) {
            file.reportWhole(DiagnosticCode.EMPTY, Map.of());
        }
        file.endTexts();
        return new Part<>(file, node, value, objects.isSound());
    }

    private static void reportSecond(ParsedFile file, int node, EventReader events) {
        file.report(
                DiagnosticCode.UNKNOWN_KIND,
                Map.of("variant", "second"),
                node,
                events.start(),
                events.end(),
                Optional.empty());
    }
}
