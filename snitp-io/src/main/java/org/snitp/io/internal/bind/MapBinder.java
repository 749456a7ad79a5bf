package org.snitp.io.internal.bind;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.io.internal.event.Event;
import org.snitp.io.internal.event.EventReader;
import org.snitp.io.internal.shape.MapType;

/** Reads maps: objects whose field names are chosen by the author, with scalar values. */
final class MapBinder {

    /** Skips to the end of a value. */
    @FunctionalInterface
    interface Skip {
        void skip(Event value, int node);
    }

    private final EventReader events;
    private final ParsedFile file;
    private final FieldProblems problems;
    private final ScalarBinder scalars;
    private final Skip skip;

    MapBinder(EventReader events, ParsedFile file, FieldProblems problems, ScalarBinder scalars, Skip skip) {
        this.events = events;
        this.file = file;
        this.problems = problems;
        this.scalars = scalars;
        this.skip = skip;
    }

    /**
     * Reads a map that starts with the current event. Returns null if an entry could not be read, which is reported.
     */
    <V> @Nullable Map<String, V> read(MapType<V> type, int node) {
        Map<String, V> entries = new LinkedHashMap<>();
        Map<String, Integer> nodes = new HashMap<>();
        boolean complete = true;
        for (Event event = events.next(); event != Event.OBJECT_END; event = events.next()) {
            String name = events.text();
            file.index().meetName(events);
            Event value = events.next();
            int child = file.index().addField(node, events);
            Integer first = nodes.putIfAbsent(name, child);
            if (first != null) {
                file.reportDuplicate(Map.of("field", name), child, first);
                skip.skip(value, child);
                continue;
            }
            V read = value.isScalar() ? scalars.read(type.values(), value, child) : refuse(type, value, child);
            if (read == null) {
                complete = false;
            } else {
                entries.put(name, read);
            }
        }
        file.index().close(node, events);
        return complete ? entries : null;
    }

    private <V> @Nullable V refuse(MapType<V> type, Event value, int node) {
        problems.reportWrongType(type.values().name(), value, node, Optional.empty());
        skip.skip(value, node);
        return null;
    }
}
