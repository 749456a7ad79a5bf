package org.snitp.io.internal.event;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snitp.io.internal.source.Source;
import org.snitp.io.internal.source.Surrogates;
import org.snitp.io.options.Limits;

/**
 * Reads YAML 1.2 with the core schema, strictly: aliases are resolved within a limit, each at its own location; merge
 * keys, tags outside the core schema and keys that are not scalars are errors.
 *
 * <p>Positions count code points from the start of the source. The position of a value excludes its anchor and tag.
 */
public final class YamlEvents implements EventReader {

    /** An open container: whether it is an object, and whether its next node is a key. */
    private static final class Container {
        final boolean object;
        boolean keyExpected;

        Container(boolean object) {
            this.object = object;
            this.keyExpected = object;
        }
    }

    private final Source source;
    private final YamlText text;
    private final ParserImpl parser;
    private final Limits limits;
    private final YamlProperties properties;
    private final CutTexts cutTexts;
    private final YamlAnchors anchors = new YamlAnchors();
    private final Deque<BufferedEvent> replayed = new ArrayDeque<>();
    private final Deque<Container> open = new ArrayDeque<>();
    private BufferedEvent current = new BufferedEvent(Event.DOCUMENT_START, "", 0, 0);
    private int anchored;
    private int expanded;

    /**
     * The position after the last event. A collection without brackets ends there, rather than where the next one
     * starts.
     */
    private long behind;

    /** Starts to read a source. */
    public YamlEvents(Source source, Limits limits) {
        this.source = source;
        this.limits = limits;
        this.properties = new YamlProperties(source.bytes());
        this.cutTexts = CutTexts.in(source.bytes());
        LoadSettings settings = LoadSettings.builder()
                .setLabel(source.name())
                .setBufferSize(YamlText.bufferFor(source))
                .setCodePointLimit(Integer.MAX_VALUE)
                .setParseComments(false)
                .build();
        this.text = new YamlText(source, limits, settings);
        this.parser = new ParserImpl(settings, text.characters());
    }

    @Override
    public Event next() {
        BufferedEvent step = replayed.poll();
        current = step != null ? step : parsed();
        return current.event();
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
    public boolean hasComments() {
        return true;
    }

    @Override
    public boolean isCutByComment(long end) {
        return cutTexts.cutAt(end);
    }

    @Override
    public boolean isTouchedByComment(long end) {
        return cutTexts.touchedAt(end);
    }

    private BufferedEvent parsed() {
        org.snakeyaml.engine.v2.events.Event event = parse();
        return switch (event.getEventId()) {
            case StreamStart, Comment -> parsed();
            case StreamEnd -> step(Event.STREAM_END, "", event);
            case DocumentStart -> {
                anchors.clear();
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
            org.snakeyaml.engine.v2.events.Event event = parser.next();
            text.pass(position(event.getEndMark()));
            return event;
        } catch (YamlEngineException e) {
            throw YamlSyntax.explain(e, source, text.characters().getIndex());
        } catch (NumberFormatException e) {
            // The parser throws this for an escape such as \UFFFFFFFF, which is beyond all characters.
            throw YamlSyntax.escape(text.characters().getIndex());
        }
    }

    private BufferedEvent open(Event kind, CollectionStartEvent event) {
        BufferedEvent step = bare(step(kind, "", event), event, event.getTag());
        if (isKeyNext()) {
            throw feature("complexKey", "", step);
        }
        event.getTag().filter(tag -> !YamlScalars.isCoreCollection(tag)).ifPresent(tag -> {
            throw feature("tag", tag, step(kind, "", event));
        });
        valueDone();
        open.push(new Container(kind == Event.OBJECT_START));
        requireDepth(open.size(), step.start());
        event.getAnchor().ifPresent(anchor -> anchor(anchor.getValue(), step));
        anchors.add(step);
        return step;
    }

    private void anchor(String name, BufferedEvent step) {
        if (++anchored > limits.aliasExpansion()) {
            throw SyntaxException.limit("anchors", limits.aliasExpansion(), step.start());
        }
        anchors.begin(name, open.size());
    }

    private void requireDepth(int depth, long start) {
        if (depth > limits.depth()) {
            throw SyntaxException.limit("depth", limits.depth(), start);
        }
    }

    private BufferedEvent close(BufferedEvent step) {
        open.pop();
        anchors.add(step);
        anchors.end(open.size());
        return step;
    }

    private BufferedEvent scalar(ScalarEvent event) {
        BufferedEvent plain = step(isKeyNext() ? Event.KEY : YamlScalars.kind(event), event.getValue(), event);
        if (event.getValue().length() > limits.textLength()) {
            throw SyntaxException.limit("text", limits.textLength(), plain.start());
        }
        if (event.getTag().isPresent()) {
            requireCore(event.getTag().get(), event.getValue(), plain);
        }
        BufferedEvent bare = bare(plain, event, event.getTag());
        return bare.event() == Event.KEY ? key(event, bare) : value(event, bare);
    }

    private static void requireCore(String tag, String value, BufferedEvent step) {
        boolean core = YamlScalars.isCore(tag);
        if (!core || YamlScalars.contradicts(tag, value)) {
            throw feature(core ? "tagged" : "tag", tag, step);
        }
    }

    /** The event of a node without its anchor and tag. */
    private BufferedEvent bare(BufferedEvent step, NodeEvent event, Optional<String> tag) {
        return event.getAnchor().isEmpty() && tag.isEmpty()
                ? step
                : new BufferedEvent(step.event(), step.text(), properties.skip(step.start(), step.end()), step.end());
    }

    private BufferedEvent key(ScalarEvent event, BufferedEvent plain) {
        if (event.isPlain() && event.getValue().equals("<<")) {
            throw feature("merge", "<<", plain);
        }
        if (Surrogates.lone(event.getValue()) >= 0) {
            throw SyntaxException.surrogate(plain.start(), plain.end());
        }
        open.element().keyExpected = false;
        return recorded(event, plain);
    }

    private BufferedEvent value(ScalarEvent event, BufferedEvent plain) {
        if (plain.event() == Event.NUMBER && YamlScalars.digits(event.getValue()) > limits.numberLength()) {
            throw SyntaxException.limit("number", limits.numberLength(), plain.start());
        }
        valueDone();
        return recorded(event, plain);
    }

    private BufferedEvent recorded(ScalarEvent event, BufferedEvent step) {
        if (event.getAnchor().isPresent()) {
            anchor(event.getAnchor().get().getValue(), step);
        }
        anchors.add(step);
        anchors.end(open.size());
        return step;
    }

    private BufferedEvent alias(AliasEvent event) {
        BufferedEvent location = step(Event.TEXT, event.getAlias().getValue(), event);
        YamlAnchors.Taped taped = anchors.find(location.text());
        if (taped == null) {
            throw feature(anchors.isEarlier(location.text()) ? "earlierAlias" : "alias", location.text(), location);
        }
        if (isKeyNext()) {
            throw feature("complexKey", "", location);
        }
        expanded += taped.size();
        if (expanded > limits.aliasExpansion()) {
            throw SyntaxException.limit("alias", limits.aliasExpansion(), location.start());
        }
        valueDone();
        replay(taped, location);
        anchors.end(open.size());
        return replayed.remove();
    }

    /** Repeats the events of an anchor, all at the location of the alias. An anchored key is repeated as a text. */
    private void replay(YamlAnchors.Taped taped, BufferedEvent location) {
        int depth = open.size();
        for (int i = 0; i < taped.size(); i++) {
            BufferedEvent written = taped.get(i);
            depth += written.event().depthChange();
            requireDepth(depth, location.start());
            boolean anchoredKey = i == 0 && written.event() == Event.KEY;
            BufferedEvent here = new BufferedEvent(
                    anchoredKey ? Event.TEXT : written.event(),
                    written.text(),
                    PackedPosition.aliased(location.start(), written.start()),
                    PackedPosition.aliased(location.end(), written.end()));
            anchors.add(here);
            replayed.add(here);
        }
    }

    private boolean isKeyNext() {
        Container container = open.peek();
        return container != null && container.keyExpected;
    }

    private void valueDone() {
        Container container = open.peek();
        if (container != null) {
            container.keyExpected = container.object;
        }
    }

    private BufferedEvent step(Event event, String text, org.snakeyaml.engine.v2.events.Event parsed) {
        long start = position(parsed.getStartMark());
        long end = position(parsed.getEndMark());
        boolean closed = event.depthChange() < 0 && start == end;
        behind = closed ? behind : end;
        return new BufferedEvent(event, text, start, behind);
    }

    private static long position(Optional<Mark> mark) {
        return mark.isPresent() ? mark.get().getIndex() : 0;
    }

    private static SyntaxException feature(String variant, String name, BufferedEvent step) {
        return SyntaxException.feature(variant, name, step.start(), step.end());
    }

    @Override
    public NodeRanges spans() {
        return new RecordedNodeRanges();
    }
}
