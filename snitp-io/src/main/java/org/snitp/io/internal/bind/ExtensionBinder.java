package org.snitp.io.internal.bind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.internal.event.Event;
import org.snitp.io.internal.event.EventReader;
import org.snitp.io.internal.shape.Scalars;
import org.snitp.model.document.ExtensionValue;

/** Reads the values of extension fields, of any type. The reader's depth limit bounds the recursion. */
final class ExtensionBinder {

    private final EventReader events;
    private final ParsedFile file;
    private final ScalarBinder scalars;

    ExtensionBinder(EventReader events, ParsedFile file) {
        this.events = events;
        this.file = file;
        this.scalars = new ScalarBinder(events, file);
    }

    ExtensionValue read(Event value, int node) {
        return switch (value) {
            case OBJECT_START -> readMapping(node);
            case LIST_START -> readSequence(node);
            case TEXT -> readText(node);
            case NUMBER -> readNumber(node);
            case BOOLEAN -> new ExtensionValue.Bool(events.text().equalsIgnoreCase("true"));
            case NULL -> new ExtensionValue.Null();
            default -> throw new IllegalStateException("No value: " + value);
        };
    }

    private ExtensionValue readText(int node) {
        String text = scalars.parse(Scalars.TEXT, node);
        return new ExtensionValue.Text(text == null ? "" : text);
    }

    private ExtensionValue readNumber(int node) {
        var number = scalars.parse(Scalars.NUMBER, node);
        return number == null ? new ExtensionValue.Null() : new ExtensionValue.Decimal(number);
    }

    private ExtensionValue readSequence(int node) {
        List<ExtensionValue> items = new ArrayList<>();
        for (Event event = events.next(); event != Event.LIST_END; event = events.next()) {
            items.add(read(event, file.index().addElement(node, events)));
        }
        file.index().close(node, events);
        return new ExtensionValue.Sequence(items);
    }

    private ExtensionValue readMapping(int node) {
        Map<String, ExtensionValue> fields = new LinkedHashMap<>();
        Map<String, Integer> nodes = new LinkedHashMap<>();
        Optional<String> textBefore = Optional.empty();
        for (Event event = events.next(); event != Event.OBJECT_END; event = events.next()) {
            String key = events.text();
            file.index().meetName(events);
            long keyEnd = events.end();
            Event value = events.next();
            int child = file.index().addField(node, events);
            if (value == Event.NULL && isWithoutColon(keyEnd)) {
                textBefore.ifPresent(text -> warnOfComma(text, key, child));
            }
            textBefore = value == Event.TEXT ? Optional.of(events.text()) : Optional.empty();
            Integer first = nodes.putIfAbsent(key, child);
            ExtensionValue read = read(value, child);
            if (first == null) {
                fields.put(key, read);
            } else {
                file.reportDuplicate(Map.of("field", key), child, first);
            }
        }
        file.index().close(node, events);
        return new ExtensionValue.Mapping(fields);
    }

    /** Returns whether nothing follows a name, not even a colon: only inside YAML braces is that a field. */
    private boolean isWithoutColon(long keyEnd) {
        return !file.isJson() && events.start() == keyEnd && events.end() == keyEnd;
    }

    /** Such a name is probably the text after a comma in a text without quotes: {@code {ro: Pe uscat, pe apă}}. */
    private void warnOfComma(String text, String rest, int node) {
        file.warn(
                DiagnosticCode.TEXT_CUT_BY_COMMENT,
                Map.of("variant", "comma", "text", text, "rest", rest),
                node,
                file.index().nameStart(node),
                file.index().nameEnd(node));
    }
}
