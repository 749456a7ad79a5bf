package org.snitp.interop.internal.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.interop.exchange.ForeignFile;
import org.snitp.interop.exchange.ForeignPlace;
import org.snitp.interop.exchange.UnreadableForeignException;
import org.snitp.interop.exchange.UnreadableForeignException.Reason;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.internal.event.Event;
import org.snitp.io.internal.event.Locator;
import org.snitp.io.internal.event.PackedPosition;
import org.snitp.io.internal.event.SyntaxException;
import org.snitp.io.internal.event.YamlEvents;
import org.snitp.io.internal.source.Encodings;
import org.snitp.io.internal.source.Lines;
import org.snitp.io.internal.source.Source;
import org.snitp.io.internal.source.SourceException;
import org.snitp.io.options.Limits;

/** Reads YAML as a tree, within limits: without tags, and with as many aliases as documents of the library may have. */
public final class YamlTrees {

    private final String file;
    private final YamlEvents events;
    private final Locator locator;
    private int values;

    private YamlTrees(String file, Source source) {
        this.file = file;
        this.events = new YamlEvents(source, Limits.DEFAULT);
        this.locator = Locator.ofCodePoints(new Lines(source));
    }

    /**
     * Returns the first document of a file; the fields before the text of a page are one. Of a field that is there twice the first
     * one is taken.
     *
     * @return the value; absent if the file has none
     * @throws UnreadableForeignException if it is not well-formed, or exceeds a limit
     */
    public static Optional<JsonValue> read(ForeignFile file) throws UnreadableForeignException {
        if (JsonTrees.text(file).isBlank()) {
            return Optional.empty();
        }
        try {
            return new YamlTrees(file.name(), Encodings.decode(file.name(), file.content())).first();
        } catch (SourceException e) {
            throw new UnreadableForeignException(Reason.DAMAGED, ForeignPlace.of(file.name()), "UTF-8");
        }
    }

    private Optional<JsonValue> first() throws UnreadableForeignException {
        try {
            Event event = events.next();
            while (event == Event.DOCUMENT_START) {
                event = events.next();
            }
            return event == Event.STREAM_END || event == Event.DOCUMENT_END
                    ? Optional.empty()
                    : Optional.of(value(event));
        } catch (SyntaxException e) {
            boolean limit = e.code().equals(DiagnosticCode.LIMIT);
            throw new UnreadableForeignException(
                    limit ? Reason.LIMIT : Reason.DAMAGED,
                    place(e.start()),
                    limit ? e.arguments().get("variant") + ": " + e.arguments().get("limit") : "YAML");
        }
    }

    private JsonValue value(Event event) throws UnreadableForeignException {
        ForeignPlace place = place(events.start());
        if (++values > Limits.DEFAULT.values()) {
            throw new UnreadableForeignException(Reason.LIMIT, place, "values: " + Limits.DEFAULT.values());
        }
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        List<JsonValue> items = new ArrayList<>();
        Optional<String> text = Optional.empty();
        if (event == Event.OBJECT_START) {
            for (Event key = events.next(); key != Event.OBJECT_END; key = events.next()) {
                String name = events.text();
                fields.putIfAbsent(name, value(events.next()));
            }
        } else if (event == Event.LIST_START) {
            for (Event item = events.next(); item != Event.LIST_END; item = events.next()) {
                items.add(value(item));
            }
        } else if (event != Event.NULL) {
            text = Optional.of(events.text());
        }
        return new JsonValue(place, text, fields, items);
    }

    private ForeignPlace place(long position) {
        long at = PackedPosition.standing(position);
        return at < 0 ? ForeignPlace.of(file) : new ForeignPlace(file, locator.line(at), locator.column(at), "");
    }
}
