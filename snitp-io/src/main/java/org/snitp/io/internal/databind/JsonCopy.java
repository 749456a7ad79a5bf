package org.snitp.io.internal.databind;

import org.snitp.io.internal.event.Event;
import org.snitp.io.internal.event.EventReader;
import org.snitp.io.internal.event.JsonEvents;
import org.snitp.io.internal.source.Encodings;
import org.snitp.io.internal.source.SourceException;
import org.snitp.io.internal.write.Emitter;
import org.snitp.io.options.Limits;

/** Gives JSON that this library wrote to an emitter, token by token. */
final class JsonCopy {

    private final EventReader events;
    private final Emitter to;

    private JsonCopy(EventReader events, Emitter to) {
        this.events = events;
        this.to = to;
    }

    /** Copies a text. */
    static void copy(String json, Emitter to) {
        JsonCopy copy = of(json, to);
        copy.events.next();
        copy.value(copy.events.next());
    }

    /** Copies the first element of the list in a field of an object. */
    static void copyFirst(String json, String list, Emitter to) {
        JsonCopy copy = of(json, to);
        Event event = copy.events.next();
        while (event != Event.KEY || !copy.events.text().equals(list)) {
            event = copy.events.next();
        }
        copy.events.next();
        copy.value(copy.events.next());
    }

    private static JsonCopy of(String json, Emitter to) {
        try {
            return new JsonCopy(new JsonEvents(Encodings.encode("result.json", json), Limits.DEFAULT), to);
        } catch (SourceException e) {
            throw new IllegalStateException("What was written can be read", e);
        }
    }

    /** Copies the value that is or starts with an event. */
    private void value(Event first) {
        int depth = 0;
        Event event = first;
        while (true) {
            step(event);
            depth += event.depthChange();
            if (depth == 0 && event != Event.KEY) {
                return;
            }
            event = events.next();
        }
    }

    private void step(Event event) {
        switch (event) {
            case OBJECT_START -> to.startObject();
            case OBJECT_END -> to.endObject();
            case LIST_START -> to.startList(false);
            case LIST_END -> to.endList();
            case KEY -> to.key(events.text());
            default -> to.scalar(event, events.text());
        }
    }
}
