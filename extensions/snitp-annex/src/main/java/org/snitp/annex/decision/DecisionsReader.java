package org.snitp.annex.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.snitp.annex.document.AnnexField;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Location;
import org.snitp.io.diagnostic.Profile;
import org.snitp.io.internal.event.Event;
import org.snitp.io.internal.event.Locator;
import org.snitp.io.internal.event.PackedPosition;
import org.snitp.io.internal.event.SyntaxException;
import org.snitp.io.internal.event.YamlEvents;
import org.snitp.io.internal.source.Lines;
import org.snitp.io.internal.source.Source;
import org.snitp.io.options.Limits;
import org.snitp.model.code.Spelling;
import org.snitp.model.time.TimeFormatException;
import org.snitp.model.time.TimeSpan;

/** Reads a file of decisions, event by event. */
final class DecisionsReader {

    private static final List<String> FIELDS = List.of(
            "format",
            "plan",
            "strategy",
            "period",
            "horizon",
            "language",
            "currency",
            "proposals",
            "columns",
            "aliases",
            "splits");

    private static final List<String> OF_SPLIT = List.of("action", "field", "before");

    /** More are not told. */
    private static final int MAX_PROBLEMS = 100;

    private static final int MAX_LINE = 2_000;

    private final Source source;
    private final YamlEvents events;
    private final Locator locator;
    private final List<Diagnostic> problems = new ArrayList<>();
    private final ImportDecisions.Builder decisions = ImportDecisions.builder();
    private String plan = "plan";
    private String strategy = "strategy";

    DecisionsReader(Source source) {
        this.source = source;
        this.events = new YamlEvents(source, Limits.DEFAULT);
        this.locator = Locator.ofCodePoints(new Lines(source));
    }

    DecisionsResult read() {
        try {
            Event event = events.next();
            while (event == Event.DOCUMENT_START) {
                event = events.next();
            }
            document(event);
            while (event != Event.STREAM_END) {
                event = events.next();
                if (event == Event.DOCUMENT_START) {
                    report(DiagnosticCode.UNKNOWN_KIND, Map.of("variant", "second"));
                }
            }
        } catch (SyntaxException e) {
            report(e.code(), e.arguments(), e.start(), e.end(), Optional.empty());
        }
        decisions.ids(plan, strategy);
        return new DecisionsResult(problems.isEmpty() ? Optional.of(decisions.build()) : Optional.empty(), problems);
    }

    private void document(Event first) {
        long start = events.start();
        long end = Math.max(events.end(), start + 1);
        Set<String> seen = new HashSet<>();
        object(first, FIELDS, seen, (field, value) -> field(field, value));
        if (first == Event.OBJECT_START && !seen.contains("format")) {
            report(
                    DiagnosticCode.MISSING_FIELD,
                    Map.of("field", "format", "type", "import"),
                    start,
                    end,
                    Optional.of("format: " + DecisionsFile.FORMAT));
        }
    }

    /** Takes the value of a field. */
    @FunctionalInterface
    private interface Taker {
        void take(String field, Event value);
    }

    private void object(Event first, List<String> known, Set<String> seen, Taker taker) {
        if (first != Event.OBJECT_START) {
            wrongType("object", first);
            return;
        }
        for (Event event = events.next(); event != Event.OBJECT_END; event = events.next()) {
            String name = events.text();
            if (!known.isEmpty() && !known.contains(name)) {
                report(
                        DiagnosticCode.UNKNOWN_FIELD,
                        Map.of("field", name, "type", "import", "allowed", String.join(", ", known)),
                        events.start(),
                        events.end(),
                        Spelling.nearest(name, known));
                skip(events.next());
            } else if (!seen.add(name)) {
                report(DiagnosticCode.DUPLICATE_FIELD, Map.of("field", name));
                skip(events.next());
            } else {
                taker.take(name, events.next());
            }
        }
    }

    private void field(String field, Event value) {
        switch (field) {
            case "format" -> format(value);
            case "plan" -> code(value, id -> plan = id);
            case "strategy" -> code(value, id -> strategy = id);
            case "period" -> span(value, decisions::period);
            case "horizon" -> span(value, decisions::horizon);
            case "language" -> matching(value, "language", "[a-z]{2,3}(?:-[A-Z]{2})?", decisions::language);
            case "currency" -> matching(value, "currency", "[A-Z]{3}", decisions::currency);
            case "proposals" -> truth(value);
            case "columns" -> object(value, List.of(), new HashSet<>(), this::column);
            case "aliases" -> object(value, List.of(), new HashSet<>(), this::alias);
            default -> splits(value);
        }
    }

    private void format(Event value) {
        String text = text(value);
        if (text != null && !text.equals(DecisionsFile.FORMAT)) {
            report(
                    DiagnosticCode.UNKNOWN_SCHEMA,
                    Map.of("actual", text, "expected", DecisionsFile.FORMAT),
                    events.start(),
                    events.end(),
                    Optional.of(DecisionsFile.FORMAT));
        }
    }

    private void code(Event value, Consumer<String> taker) {
        String text = text(value);
        if (text == null) {
            return;
        }
        if (text.isBlank() || !text.equals(text.strip()) || text.chars().anyMatch(Character::isISOControl)) {
            report(DiagnosticCode.BLANK_TEXT, Map.of("field", "id"));
        } else {
            taker.accept(text);
        }
    }

    private void span(Event value, Consumer<TimeSpan> taker) {
        String text = text(value);
        if (text == null) {
            return;
        }
        try {
            taker.accept(TimeSpan.parse(text));
        } catch (TimeFormatException e) {
            report(
                    DiagnosticCode.INVALID_TIME,
                    Map.of("actual", text, "variant", "span"),
                    events.start(),
                    events.end(),
                    e.getSuggestion());
        }
    }

    private void matching(Event value, String variant, String form, Consumer<String> taker) {
        String text = text(value);
        if (text != null && !text.matches(form)) {
            report(DiagnosticCode.INVALID_FORM, Map.of("actual", text, "variant", variant));
        } else if (text != null) {
            taker.accept(text);
        }
    }

    private void truth(Event value) {
        if (value == Event.BOOLEAN) {
            decisions.proposals(Boolean.parseBoolean(events.text()));
        } else {
            wrongType("boolean", value);
        }
    }

    private void column(String head, Event value) {
        AnnexField field = term(value);
        if (field != null) {
            decisions.column(head, field);
        }
    }

    private @Nullable AnnexField term(Event value) {
        String word = text(value);
        if (word == null) {
            return null;
        }
        Optional<AnnexField> field = DecisionWords.field(word);
        if (field.isEmpty()) {
            report(
                    DiagnosticCode.UNKNOWN_TERM,
                    Map.of("actual", word, "allowed", DecisionWords.ALL),
                    events.start(),
                    events.end(),
                    Spelling.nearest(word, List.of(DecisionWords.ALL.split(", ", -1))));
        }
        return field.orElse(null);
    }

    private void alias(String wording, Event value) {
        code(value, id -> decisions.alias(wording, id));
    }

    private void splits(Event value) {
        if (value != Event.LIST_START) {
            wrongType("list", value);
            return;
        }
        for (Event event = events.next(); event != Event.LIST_END; event = events.next()) {
            split(event);
        }
    }

    private void split(Event first) {
        long start = events.start();
        String[] texts = new String[2];
        AnnexField[] field = new AnnexField[1];
        Set<String> seen = new HashSet<>();
        object(first, OF_SPLIT, seen, (name, value) -> {
            if (name.equals("field")) {
                field[0] = term(value);
            } else {
                code(value, text -> texts[name.equals("action") ? 0 : 1] = text);
            }
        });
        if (first != Event.OBJECT_START) {
            return;
        }
        for (String name : OF_SPLIT) {
            if (!seen.contains(name)) {
                report(
                        DiagnosticCode.MISSING_FIELD,
                        Map.of("field", name, "type", "split"),
                        start,
                        start + 1,
                        Optional.empty());
            }
        }
        if (texts[0] != null && texts[1] != null && field[0] != null) {
            decisions.split(new ItemSplit(texts[0], field[0], texts[1]));
        }
    }

    /** Returns the text of a value; a number is a text, too. Null if it is none, which is reported. */
    private @Nullable String text(Event value) {
        if (value == Event.TEXT || value == Event.NUMBER) {
            return events.text();
        }
        wrongType("text", value);
        return null;
    }

    private void wrongType(String expected, Event value) {
        report(DiagnosticCode.WRONG_TYPE, Map.of("expectedType", expected, "actualType", value.typeName()));
        skip(value);
    }

    private void skip(Event value) {
        int depth = value.depthChange();
        while (depth > 0) {
            depth += events.next().depthChange();
        }
    }

    private void report(DiagnosticCode code, Map<String, String> arguments) {
        report(code, arguments, events.start(), events.end(), Optional.empty());
    }

    private void report(
            DiagnosticCode code, Map<String, String> arguments, long start, long end, Optional<String> suggestion) {
        if (problems.size() >= MAX_PROBLEMS) {
            return;
        }
        long from = PackedPosition.standing(start);
        long to = PackedPosition.isAliased(end) ? from + 1 : Math.max(end, from + 1);
        int line = locator.line(from);
        int column = locator.column(from);
        int endLine = locator.line(to);
        int endColumn = locator.column(to);
        boolean ordered = endLine > line || endColumn > column;
        Location location = new Location(
                source.name(), line, column, ordered ? endLine : line, ordered ? endColumn : column + 1, "");
        Lines lines = locator.lines();
        boolean shown = line > 0 && line <= lines.count() && lines.length(line) <= MAX_LINE;
        problems.add(Diagnostic.builder(code, Profile.DRAFT)
                .arguments(arguments)
                .location(location)
                .suggestion(suggestion)
                .sourceLine(shown ? Optional.of(lines.text(line)) : Optional.empty())
                .build());
    }
}
