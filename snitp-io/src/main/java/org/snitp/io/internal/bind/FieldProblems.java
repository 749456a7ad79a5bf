package org.snitp.io.internal.bind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.internal.event.Event;
import org.snitp.io.internal.event.EventReader;
import org.snitp.io.internal.event.PackedPosition;
import org.snitp.io.internal.shape.AuthorWords;
import org.snitp.io.internal.shape.CommonShapes;
import org.snitp.io.internal.shape.DocumentShapes;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.ScalarType;
import org.snitp.io.internal.source.Lines;
import org.snitp.model.code.Spelling;

/** Reports problems with the fields of objects. */
final class FieldProblems {

    private final EventReader events;
    private final ParsedFile file;
    /** What says where a document is, and has no place in a text. */
    private static final Set<String> LINK_FIELDS = Set.of("address", "url", "link", "href");

    private final SuggestedFixes hints;

    FieldProblems(EventReader events, ParsedFile file) {
        this.events = events;
        this.file = file;
        this.hints = new SuggestedFixes(file.isJson());
    }

    SuggestedFixes hints() {
        return hints;
    }

    static boolean isExtension(String key) {
        return key.startsWith("x-") && key.length() > 2;
    }

    static boolean isHead(String key) {
        return key.equals(DocumentShapes.SCHEMA_FIELD) || key.equals(DocumentShapes.KIND_FIELD);
    }

    /** Reports an unknown field. Returns the field that was probably meant, if there is one. */
    Optional<String> reportUnknown(ObjectAssembly<?, ?> frame, List<String> names, String name, Event value, int node) {
        List<String> known = new ArrayList<>(names);
        if (frame.root) {
            known.add(DocumentShapes.SCHEMA_FIELD);
        }
        List<String> absent =
                known.stream().filter(field -> !frame.hasNamed(field)).toList();
        Optional<String> meant = AuthorWords.field(name, absent).or(() -> Spelling.nearest(name, absent));
        Map<String, String> arguments =
                new HashMap<>(Map.of("field", name, "type", frame.shape.name(), "allowed", String.join(", ", known)));
        if (startsWithBlank(name)) {
            arguments.put("variant", "blank");
            arguments.put("character", String.format("U+%04X", name.codePointAt(0)));
        } else if (frame.shape == CommonShapes.LOCALIZED_TEXT.shape() && LINK_FIELDS.contains(name)) {
            arguments.put("variant", "link");
        } else if (meant.isEmpty() && value == Event.NULL && !file.isJson()) {
            CutValue.before(file.source(), nameOffset(node)).ifPresent(cut -> cut.explain(name, arguments));
        }
        file.reportName(DiagnosticCode.UNKNOWN_FIELD, arguments, node, meant);
        return meant;
    }

    private int nameOffset(int node) {
        return new Lines(file.source())
                .offsetOfCodePoint((int) PackedPosition.standing(file.index().nameStart(node)));
    }

    /** Returns whether a name starts with a blank that does not count as indentation, as text processors insert it. */
    private static boolean startsWithBlank(String name) {
        return !name.isEmpty() && (Character.isSpaceChar(name.charAt(0)) || name.charAt(0) == '\u200B');
    }

    void reportMissing(ObjectAssembly<?, ?> frame) {
        if (!frame.hasRequired()) {
            for (Field<?, ?, ?> field : frame.shape.fields()) {
                if (field.arity() == Field.Arity.REQUIRED && !frame.has(field) && !frame.isExcused(field)) {
                    frame.complete = false;
                    reportMissing(frame, field.name(), frame.node, frame.start, frame.end, Optional.empty());
                }
            }
        }
        if (frame.root && !frame.hasNamed(DocumentShapes.SCHEMA_FIELD)) {
            reportMissing(
                    frame,
                    DocumentShapes.SCHEMA_FIELD,
                    frame.node,
                    frame.start,
                    frame.end,
                    Optional.of(hints.field(DocumentShapes.SCHEMA_FIELD, DocumentShapes.SCHEMA)));
        }
    }

    /** Reports a missing field, at the start of the object. */
    void reportAbsent(ObjectAssembly<?, ?> frame, String field) {
        reportMissing(frame, field, frame.node, frame.start, frame.end, Optional.empty());
    }

    /** Reports a required field without a value. */
    void reportEmpty(ObjectAssembly<?, ?> frame, String field, int node) {
        reportMissing(frame, field, node, events.start(), events.end(), Optional.empty());
    }

    private void reportMissing(
            ObjectAssembly<?, ?> frame, String field, int node, long start, long end, Optional<String> hint) {
        file.report(
                DiagnosticCode.MISSING_FIELD,
                Map.of("field", field, "type", frame.shape.name()),
                node,
                start,
                end,
                hint);
    }

    /** Reports a schema version that this reader does not support. */
    void checkSchema(ObjectAssembly<?, ?> frame, Event value, int node) {
        if (value == Event.NULL) {
            reportEmpty(frame, DocumentShapes.SCHEMA_FIELD, node);
        } else if (!value.isScalar()) {
            reportWrongType("text", value, node, Optional.of(SuggestedFixes.quoted(DocumentShapes.SCHEMA)));
        } else if (!events.text().equals(DocumentShapes.SCHEMA)) {
            file.report(
                    DiagnosticCode.UNKNOWN_SCHEMA,
                    Map.of("actual", events.text(), "expected", DocumentShapes.SCHEMA),
                    node,
                    events.start(),
                    events.end(),
                    Optional.of(DocumentShapes.SCHEMA));
        }
    }

    /** Reports a single value in the place of a list, which probably means another one. */
    void reportLone(Event value, String meant, int node) {
        reportWrongType("list", value, node, Optional.of(hints.names(meant)));
    }

    /** Reports a single value in the place of a list. */
    void reportLone(Field<?, ?, ?> field, Event value, int node) {
        Optional<String> hint = Optional.empty();
        if (value == Event.TEXT && field.type().equals(CommonShapes.LOCALIZED_TEXT)) {
            hint = Optional.of(hints.list(events.text(), true));
        } else if (value == Event.TEXT && field.type() instanceof ScalarType<?>) {
            hint = Optional.of(hints.names(events.text()));
        } else if (value.isScalar() && field.type() instanceof ScalarType<?>) {
            hint = Optional.of(hints.list(events.text(), false));
        }
        reportWrongType("list", value, node, hint);
    }

    void reportWrongType(String expected, Event value, int node, Optional<String> hint) {
        file.report(
                DiagnosticCode.WRONG_TYPE,
                Map.of("expectedType", expected, "actualType", value.typeName()),
                node,
                events.start(),
                events.end(),
                hint);
    }

    /** Returns whether a value can be read as that of a field. */
    static boolean fits(Field<?, ?, ?> field, Event value) {
        if (field.arity() == Field.Arity.LIST) {
            return value == Event.LIST_START;
        }
        return field.type() instanceof ScalarType<?> scalar
                ? scalar.accepts(value)
                : value == Event.OBJECT_START
                        || (value == Event.TEXT && field.type().isWrittenShort());
    }
}
