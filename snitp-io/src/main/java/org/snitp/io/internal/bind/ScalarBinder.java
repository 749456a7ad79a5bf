package org.snitp.io.internal.bind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.internal.event.Event;
import org.snitp.io.internal.event.EventReader;
import org.snitp.io.internal.event.JsonEscapes;
import org.snitp.io.internal.number.NumberPlace;
import org.snitp.io.internal.number.SpelledNumbers;
import org.snitp.io.internal.number.TruthWords;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.ScalarType;
import org.snitp.io.internal.shape.Scalars;
import org.snitp.io.internal.shape.Shape;
import org.snitp.model.indicator.PossibleValues;

/** Reads scalars by their types. */
final class ScalarBinder {

    /** One more than the names and values of a range. */
    private static final int MOST_PARTS = 5;

    private final EventReader events;
    private final ParsedFile file;
    private final boolean hasComments;

    /** The possible values of the current indicator, as far as known. */
    private PossibleValues possible = PossibleValues.ANY;

    private DocumentYears years = new DocumentYears(null);

    /** Where the next values stand. */
    private NumberPlace place = NumberPlace.OTHER;

    ScalarBinder(EventReader events, ParsedFile file) {
        this.events = events;
        this.file = file;
        this.hasComments = events.hasComments();
    }

    /** Says which fiscal years the document has that follows. */
    void begin(DocumentYears known) {
        years = known;
    }

    /** Sets the possible values of the next numbers. Returns the previous ones. */
    PossibleValues expect(PossibleValues values) {
        PossibleValues before = possible;
        possible = values;
        return before;
    }

    /** Sets where the next values stand. Returns where the previous ones stood. */
    NumberPlace expect(NumberPlace next) {
        NumberPlace before = place;
        place = next;
        return before;
    }

    /** Reports an object or a list in the place of a scalar, and skips it. */
    void refuse(ScalarType<?> type, Event kind, int node) {
        long start = events.start();
        long end = events.end();
        List<String> parts = skip(kind);
        Map<String, String> arguments = new HashMap<>();
        arguments.put("expectedType", type.name());
        arguments.put("actualType", kind.typeName());
        if (type == Scalars.VALUE) {
            SpelledNumbers.explainStructure(parts, place, arguments);
        }
        file.report(DiagnosticCode.WRONG_TYPE, arguments, node, start, end, Optional.empty());
    }

    /** Skips to the end of an object or a list. Returns its first names and values. */
    private List<String> skip(Event kind) {
        List<String> parts = new ArrayList<>();
        int depth = kind.depthChange();
        while (depth > 0) {
            Event event = events.next();
            depth += event.depthChange();
            if ((event == Event.KEY || event.isScalar()) && parts.size() < MOST_PARTS) {
                parts.add(events.text());
            }
        }
        return parts;
    }

    <V> @Nullable V read(ScalarType<V> type, Event kind, int node) {
        String text = events.text();
        if (!type.accepts(kind)) {
            reportWrongType(type, kind, text, node);
            return type == Scalars.TEXT && kind != Event.NULL ? type.value(text) : null;
        }
        return parse(type, node);
    }

    /** Reads the text of the current event as a type, and reports problems. */
    <V> @Nullable V parse(ScalarType<V> type, int node) {
        V value = type.value(events.text());
        boolean time = value == null && DocumentYears.isTime(type);
        if (time) {
            value = years.read(type, events.text());
        }
        if (value == null) {
            report(time ? years.flaw(type, events.text()) : type.flaw(events.text()), node);
        } else if (hasComments) {
            checkComment(type, node);
        }
        return value;
    }

    /** Returns what the text of the current event probably means, if it is no value of a type. */
    <V> Optional<String> meant(ScalarType<V> type) {
        String text = events.text();
        boolean time = DocumentYears.isTime(type);
        if (type.value(text) != null || (time && years.read(type, text) != null)) {
            return Optional.empty();
        }
        return (time ? years.flaw(type, text) : type.flaw(text)).suggestion();
    }

    /** Reads the text of the current event as a type. Returns null, without a report, if it is no value of it. */
    <V> @Nullable V readValid(ScalarType<V> type, int node) {
        V value = type.value(events.text());
        if (value != null && hasComments) {
            checkComment(type, node);
        }
        return value;
    }

    /** Reads the text of the current event. Returns null, without a report, if it cannot be written. */
    @Nullable
    String readText(int node) {
        if (!events.isWhole()) {
            return readValid(Scalars.TEXT, node);
        }
        if (hasComments) {
            checkComment(Scalars.TEXT, node);
        }
        return events.text();
    }

    private void checkComment(ScalarType<?> type, int node) {
        if (type == Scalars.TEXT && events.isCutByComment(events.end())) {
            warnOfComment(Map.of("text", events.text()), node);
        } else if (events.isTouchedByComment(events.end())) {
            warnOfComment(Map.of("variant", "quotes", "text", events.text()), node);
        }
    }

    private void warnOfComment(Map<String, String> arguments, int node) {
        file.warn(DiagnosticCode.TEXT_CUT_BY_COMMENT, arguments, node, events.start(), events.end());
    }

    private void report(ScalarType.Flaw flaw, int node) {
        if (flaw.code() == DiagnosticCode.ENCODING && file.isJson()) {
            reportEscape(flaw.arguments(), node);
        } else {
            file.report(flaw.code(), flaw.arguments(), node, events.start(), events.end(), flaw.suggestion());
        }
    }

    /** In JSON, a text can contain half of a surrogate pair only as an escape; the escape is located. */
    private void reportEscape(Map<String, String> arguments, int node) {
        byte[] bytes = file.source().bytes();
        int escape = JsonEscapes.loneSurrogate(bytes, (int) events.start(), (int) events.end());
        long start = escape < 0 ? events.start() : escape;
        long end = escape < 0 ? events.end() : start + JsonEscapes.LENGTH;
        file.report(DiagnosticCode.ENCODING, arguments, node, start, end, Optional.empty());
    }

    private void reportWrongType(ScalarType<?> type, Event kind, String text, int node) {
        Map<String, String> arguments = new HashMap<>();
        arguments.put("expectedType", type.name());
        arguments.put("actualType", kind.typeName());
        Optional<String> hint = Optional.empty();
        if (type == Scalars.TEXT && kind != Event.NULL) {
            arguments.put("variant", "quote");
            hint = Optional.of(SuggestedFixes.quoted(text));
        } else if ((type == Scalars.NUMBER || type == Scalars.VALUE) && kind == Event.TEXT) {
            hint = SpelledNumbers.explain(text, place, possible, arguments);
        }
        if (type == Scalars.VALUE && hint.isEmpty() && !arguments.containsKey("variant")) {
            hint = TruthWords.find(text).map(String::valueOf);
        }
        file.report(DiagnosticCode.WRONG_TYPE, arguments, node, events.start(), events.end(), hint);
    }

    /** Reads an object that is written as its essential field alone. Returns null if that could not be read, which is reported. */
    <T, B> @Nullable T readEssence(Shape<T, B> shape, Event value, int node) {
        B builder = shape.newBuilder();
        return readEssence(Objects.requireNonNull(shape.essence()), builder, value, node)
                ? shape.build(builder, Map.of())
                : null;
    }

    private <T, B, V> boolean readEssence(Field<T, B, V> field, B builder, Event value, int node) {
        V read = read((ScalarType<V>) field.type(), value, node);
        if (read != null) {
            field.setOne(builder, read);
        }
        return read != null;
    }
}
