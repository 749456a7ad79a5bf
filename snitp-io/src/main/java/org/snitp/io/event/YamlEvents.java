package org.snitp.io.event;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snitp.io.Limits;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.source.Source;

/**
 * Reads YAML 1.2 with the core schema, strictly: aliases are resolved within a limit, each at its own place; merge keys,
 * tags beyond the core ones and keys that are no scalars are errors.
 *
 * <p>Positions pack a line and a column, both from 0.
 */
public final class YamlEvents implements EventReader {

    private record Step(Event event, String text, long start, long end) {}

    /** A node with an anchor, while its events are recorded. */
    private record Recording(String anchor, int depth, List<Step> steps) {}

    /** Turns the positions of YAML into lines and columns. */
    public static final Locator LOCATOR = new Locator() {
        @Override
        public int line(long position) {
            return (int) (position >>> 32) + 1;
        }

        @Override
        public int column(long position) {
            return (int) position + 1;
        }
    };

    private final ParserImpl parser;
    private final Limits limits;
    private final Map<String, List<Step>> anchored = new HashMap<>();
    private final Deque<Recording> recordings = new ArrayDeque<>();
    private final Deque<Step> replayed = new ArrayDeque<>();
    /** For each open container: whether it is an object, and then whether its next node is a key. */
    private final Deque<Boolean> keyExpected = new ArrayDeque<>();

    private final Deque<Boolean> isObject = new ArrayDeque<>();
    private int expanded;
    private Step current = new Step(Event.DOCUMENT_START, "", 0, 0);

    /** Begins to read a source. */
    public YamlEvents(Source source, Limits limits) {
        this.limits = limits;
        LoadSettings settings = LoadSettings.builder()
                .setLabel(source.name())
                .setCodePointLimit(Integer.MAX_VALUE)
                .setParseComments(false)
                .build();
        try {
            this.parser = new ParserImpl(settings, new StreamReader(settings, source.text()));
        } catch (YamlEngineException e) {
            throw syntax(e);
        }
    }

    @Override
    public Event next() {
        Step step = replayed.poll();
        current = step != null ? step : parsed();
        return current.event();
    }

    private Step parsed() {
        org.snakeyaml.engine.v2.events.Event event = parse();
        return switch (event.getEventId()) {
            case StreamStart, Comment -> parsed();
            case StreamEnd -> step(Event.STREAM_END, "", event);
            case DocumentStart -> {
                anchored.clear();
                yield step(Event.DOCUMENT_START, "", event);
            }
            case DocumentEnd -> step(Event.DOCUMENT_END, "", event);
            case MappingStart -> open(Event.OBJECT_START, (CollectionStartEvent) event);
            case SequenceStart -> open(Event.LIST_START, (CollectionStartEvent) event);
            case MappingEnd -> close(step(Event.OBJECT_END, "", event));
            case SequenceEnd -> close(step(Event.LIST_END, "", event));
            case Scalar -> scalar((ScalarEvent) event);
            case Alias -> alias((AliasEvent) event);
        };
    }

    private org.snakeyaml.engine.v2.events.Event parse() {
        try {
            return parser.next();
        } catch (YamlEngineException e) {
            throw syntax(e);
        }
    }

    private Step open(Event kind, CollectionStartEvent event) {
        Step step = step(kind, "", event);
        if (isKeyNext()) {
            throw feature("complexKey", "", step);
        }
        event.getTag().filter(tag -> !YamlScalars.isCoreCollection(tag)).ifPresent(tag -> {
            throw feature("tag", tag, step);
        });
        valueDone();
        isObject.push(kind == Event.OBJECT_START);
        keyExpected.push(kind == Event.OBJECT_START);
        if (isObject.size() > limits.depth()) {
            throw new SyntaxException(
                    DiagnosticCode.LIMIT,
                    Map.of("variant", "depth", "limit", Integer.toString(limits.depth())),
                    step.start(),
                    step.start() + 1);
        }
        startRecording(event.getAnchor());
        return record(step);
    }

    private Step close(Step step) {
        isObject.pop();
        keyExpected.pop();
        record(step);
        finishRecordings();
        return step;
    }

    private Step scalar(ScalarEvent event) {
        Step plain = step(Event.TEXT, event.getValue(), event);
        if (event.getValue().length() > limits.textLength()) {
            throw new SyntaxException(
                    DiagnosticCode.LIMIT,
                    Map.of("variant", "text", "limit", Integer.toString(limits.textLength())),
                    plain.start(),
                    plain.start() + 1);
        }
        if (isKeyNext()) {
            if (event.isPlain() && event.getValue().equals("<<")) {
                throw feature("merge", "<<", plain);
            }
            keyDone();
            startRecording(event.getAnchor());
            return recorded(new Step(Event.KEY, plain.text(), plain.start(), plain.end()));
        }
        event.getTag().filter(tag -> !YamlScalars.isCore(tag)).ifPresent(tag -> {
            throw feature("tag", tag, plain);
        });
        valueDone();
        startRecording(event.getAnchor());
        return recorded(new Step(YamlScalars.kind(event), plain.text(), plain.start(), plain.end()));
    }

    private Step recorded(Step step) {
        record(step);
        finishRecordings();
        return step;
    }

    private Step alias(AliasEvent event) {
        Step place = step(Event.TEXT, event.getAlias().getValue(), event);
        List<Step> steps = anchored.get(place.text());
        if (steps == null) {
            throw new SyntaxException(
                    DiagnosticCode.YAML_FEATURE,
                    Map.of("variant", "alias", "name", place.text()),
                    place.start(),
                    place.end());
        }
        expanded += steps.size();
        if (expanded > limits.aliasExpansion()) {
            throw new SyntaxException(
                    DiagnosticCode.LIMIT,
                    Map.of("variant", "alias", "limit", Integer.toString(limits.aliasExpansion())),
                    place.start(),
                    place.end());
        }
        if (isKeyNext()) {
            throw feature("complexKey", "", place);
        }
        valueDone();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            boolean wasKey = i == 0 && step.event() == Event.KEY;
            Step here = new Step(wasKey ? Event.TEXT : step.event(), step.text(), place.start(), place.end());
            record(here);
            replayed.add(here);
        }
        finishRecordings();
        return replayed.remove();
    }

    private boolean isKeyNext() {
        return !isObject.isEmpty() && isObject.peek() && keyExpected.peek();
    }

    private void keyDone() {
        keyExpected.pop();
        keyExpected.push(false);
    }

    private void valueDone() {
        if (!isObject.isEmpty() && isObject.peek()) {
            keyExpected.pop();
            keyExpected.push(true);
        }
    }

    private void startRecording(Optional<Anchor> anchor) {
        anchor.ifPresent(name -> recordings.push(new Recording(name.getValue(), isObject.size(), new ArrayList<>())));
    }

    private Step record(Step step) {
        recordings.forEach(recording -> recording.steps().add(step));
        return step;
    }

    /** A recording ends with the node that it began with: with its scalar, or when its container is closed. */
    private void finishRecordings() {
        while (!recordings.isEmpty() && isComplete(recordings.peek())) {
            Recording done = recordings.pop();
            anchored.put(done.anchor(), done.steps());
        }
    }

    private boolean isComplete(Recording recording) {
        Event first = recording.steps().get(0).event();
        boolean container = first == Event.OBJECT_START || first == Event.LIST_START;
        return container ? isObject.size() < recording.depth() : true;
    }

    private static Step step(Event event, String text, org.snakeyaml.engine.v2.events.Event parsed) {
        return new Step(event, text, position(parsed.getStartMark()), position(parsed.getEndMark()));
    }

    private static long position(Optional<Mark> mark) {
        return mark.map(YamlEvents::position).orElse(0L);
    }

    private static long position(Mark mark) {
        return ((long) mark.getLine() << 32) | mark.getColumn();
    }

    private static SyntaxException feature(String variant, String name, Step step) {
        long end = Math.max(step.end(), step.start() + 1);
        return new SyntaxException(
                DiagnosticCode.YAML_FEATURE, Map.of("variant", variant, "name", name), step.start(), end);
    }

    private SyntaxException syntax(YamlEngineException e) {
        if (e instanceof MarkedYamlEngineException marked) {
            long place = position(marked.getProblemMark());
            String detail =
                    Optional.<@Nullable String>ofNullable(marked.getProblem()).orElse("");
            return new SyntaxException(DiagnosticCode.YAML_SYNTAX, Map.of("detail", detail), place, place + 1);
        }
        if (e instanceof ReaderException reader) {
            String detail = String.format("the character U+%04X is not allowed", reader.getCodePoint());
            return new SyntaxException(
                    DiagnosticCode.YAML_SYNTAX, Map.of("detail", detail), current.end(), current.end() + 1);
        }
        String detail = Optional.<@Nullable String>ofNullable(e.getMessage()).orElse("");
        return new SyntaxException(
                DiagnosticCode.YAML_SYNTAX, Map.of("detail", detail), current.end(), current.end() + 1);
    }

    @Override
    public String text() {
        return current.text();
    }

    @Override
    public long start() {
        return current.start();
    }

    @Override
    public long end() {
        return current.end();
    }

    @Override
    public Locator locator() {
        return LOCATOR;
    }
}
