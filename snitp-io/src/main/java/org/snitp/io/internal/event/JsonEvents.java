package org.snitp.io.internal.event;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.snitp.io.internal.source.Lines;
import org.snitp.io.internal.source.Source;
import org.snitp.io.options.Limits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonParserBase;

/** Reads JSON with a parser. Positions are byte offsets. */
public final class JsonEvents implements EventReader {

    private static final long UNKNOWN = -1;

    private enum State {
        BEFORE,
        INSIDE,
        AFTER
    }

    /** Shared, because it caches the names of fields from one document to the next. */
    private static final JsonFactory DEFAULT = newFactory(Limits.DEFAULT);

    private final Source source;
    private final Limits limits;
    private final JsonParser parser;
    private final JsonSyntax syntax;

    /** The offsets of the open containers, the innermost one last. */
    private long[] open = new long[16];

    private int depth;

    /** The offset of the current event; negative until it is requested. */
    private long start = UNKNOWN;

    /** The current text, once it was requested. */
    private @Nullable String text;

    private State state = State.BEFORE;
    private boolean rootRead;
    private Event event = Event.DOCUMENT_START;

    /** Starts to read a source. */
    public JsonEvents(Source source, Limits limits) {
        this.source = source;
        this.limits = limits;
        this.syntax = new JsonSyntax(source.bytes());
        this.parser = factory(limits).createParser(ObjectReadContext.empty(), source.bytes());
    }

    // Not equals(): the generated method of a record is bootstrapped on first use (ADR 0030).
    @SuppressWarnings("ReferenceEquality")
    private static JsonFactory factory(Limits limits) {
        return limits == Limits.DEFAULT ? DEFAULT : newFactory(limits);
    }

    private static JsonFactory newFactory(Limits limits) {
        return JsonFactory.builder()
                // Names are then the same objects as in the shapes, and are found by identity.
                .enable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth() + 1)
                        .maxStringLength(limits.textLength())
                        .maxNameLength(limits.textLength())
                        .maxNumberLength(limits.numberLength())
                        .maxDocumentLength(-1)
                        .build())
                .build();
    }

    @Override
    public Event next() {
        event = switch (state) {
            case BEFORE -> {
                state = State.INSIDE;
                yield Event.DOCUMENT_START;
            }
            case INSIDE -> inside();
            case AFTER -> Event.STREAM_END;
        };
        return event;
    }

    private Event inside() {
        if (rootRead) {
            requireEnd();
            state = State.AFTER;
            return Event.DOCUMENT_END;
        }
        JsonToken token = token();
        if (token == null) {
            throw endOfText("");
        }
        Event found = event(token);
        if (found.depthChange() > 0) {
            open();
        } else if (found.depthChange() < 0) {
            depth--;
        }
        rootRead = depth == 0 && found != Event.KEY;
        return found;
    }

    private void open() {
        if (depth == open.length) {
            open = Arrays.copyOf(open, 2 * depth);
        }
        open[depth] = start();
        depth++;
        if (depth > limits.depth()) {
            throw SyntaxException.limit("depth", limits.depth(), start());
        }
    }

    private void requireEnd() {
        long before = end();
        try {
            if (parser.nextToken() == null) {
                return;
            }
        } catch (JacksonException e) {
            // Anything here is after the end of the document.
        }
        byte[] bytes = source.bytes();
        long next = before;
        while (next < bytes.length && bytes[(int) next] <= ' ' && bytes[(int) next] >= 0) {
            next++;
        }
        throw syntax.extra(next);
    }

    private @Nullable JsonToken token() {
        start = UNKNOWN;
        text = null;
        try {
            return parser.nextToken();
        } catch (StreamConstraintsException e) {
            // Texts are parsed on request. Before that, a limit that is exceeded belongs to a number.
            throw e.getOriginalMessage().startsWith("String") ? longNumber(e) : limit(e);
        } catch (JacksonException e) {
            throw explain(e);
        }
    }

    private SyntaxException explain(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            return limit(e);
        }
        if (e.getOriginalMessage().startsWith("Unexpected end-of-input")) {
            return endOfText(e.getOriginalMessage());
        }
        long offset = position(e);
        if (depth > 0 && e.getOriginalMessage().startsWith("Unexpected close marker")) {
            return syntax.open("bracket", line(innermost()), isObject(innermost()), offset);
        }
        return syntax.explain(e.getOriginalMessage(), offset);
    }

    /** The parser reports a number or a name that is too long after it, and a text on request. */
    private SyntaxException limit(JacksonException e) {
        String detail = e.getOriginalMessage();
        if (detail.startsWith("Number")) {
            return longNumber(e);
        }
        long start = detail.startsWith("Name") ? syntax.quoteBefore((int) position(e) - 1) : start();
        return SyntaxException.limit("text", limits.textLength(), start);
    }

    private SyntaxException longNumber(JacksonException e) {
        return SyntaxException.limit("number", limits.numberLength(), syntax.numberStart((int) position(e)));
    }

    /** The document ends, perhaps inside a text or a name whose quotes are not closed. */
    private SyntaxException endOfText(String detail) {
        byte[] bytes = source.bytes();
        boolean quoted = detail.contains("VALUE_STRING") || detail.contains("property name");
        if (quoted && bytes[(int) start()] == '"') {
            return syntax.openText(start());
        }
        return depth == 0
                ? syntax.explain("expected a value", bytes.length)
                : syntax.open("end", line(innermost()), isObject(innermost()), bytes.length);
    }

    private long innermost() {
        return open[depth - 1];
    }

    private boolean isObject(long container) {
        return source.bytes()[(int) container] == '{';
    }

    private int line(long offset) {
        return new Lines(source).line((int) offset);
    }

    private long position(JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        long offset = location == null ? parser.currentLocation().getByteOffset() : location.getByteOffset();
        return Math.max(0, Math.min(offset, source.bytes().length));
    }

    private static Event event(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> Event.OBJECT_START;
            case END_OBJECT -> Event.OBJECT_END;
            case START_ARRAY -> Event.LIST_START;
            case END_ARRAY -> Event.LIST_END;
            case PROPERTY_NAME -> Event.KEY;
            case VALUE_STRING -> Event.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Event.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Event.BOOLEAN;
            case VALUE_NULL -> Event.NULL;
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> throw new IllegalStateException(token.name());
        };
    }

    @Override
    public String text() {
        if (event != Event.TEXT) {
            return parsedText();
        }
        if (text == null) {
            text = parsedText();
        }
        return text;
    }

    private String parsedText() {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw explain(e);
        }
    }

    @Override
    public long start() {
        if (start == UNKNOWN) {
            start = Math.max(0, tokenStart());
        }
        return start;
    }

    /**
     * The parser knows this offset for all events but names, whose offsets are rarely needed. This avoids an object for
     * each location.
     */
    private long tokenStart() {
        return parser.currentToken() != JsonToken.PROPERTY_NAME && parser instanceof JsonParserBase base
                ? base.getTokenCharacterOffset() - 1
                : parser.currentTokenLocation().getByteOffset();
    }

    @Override
    public long end() {
        if (event == Event.KEY) {
            // The parser is already after the colon when it reports a key.
            return LazyJsonRanges.endOfText(source.bytes(), (int) start());
        }
        if (event.depthChange() != 0) {
            return start() + 1;
        }
        if (event == Event.TEXT) {
            text();
        }
        return Math.max(0, parser.currentLocation().getByteOffset());
    }

    @Override
    public NodeRanges spans() {
        return new LazyJsonRanges(source.bytes());
    }
}
