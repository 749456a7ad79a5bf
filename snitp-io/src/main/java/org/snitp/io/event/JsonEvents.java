package org.snitp.io.event;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snitp.io.Limits;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.source.Lines;
import org.snitp.io.source.Source;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON. Positions are offsets of bytes. */
public final class JsonEvents implements EventReader {

    private enum State {
        BEFORE,
        INSIDE,
        AFTER
    }

    private final Source source;
    private final JsonParser parser;
    private State state = State.BEFORE;
    private int depth;
    private Event event = Event.DOCUMENT_START;

    /** Begins to read a source. */
    public JsonEvents(Source source, Limits limits) {
        this.source = source;
        this.parser = factory(limits).createParser(ObjectReadContext.empty(), source.bytes());
    }

    private static JsonFactory factory(Limits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.textLength())
                        .maxNameLength(limits.textLength())
                        .maxNumberLength(limits.numberLength())
                        .maxDocumentLength(-1)
                        .build())
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
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
        if (depth < 0) {
            requireEnd();
            state = State.AFTER;
            return Event.DOCUMENT_END;
        }
        JsonToken token = token();
        if (token == null) {
            throw syntax("unexpected end of file", source.bytes().length, source.bytes().length);
        }
        Event found = event(token);
        if (found == Event.OBJECT_START || found == Event.LIST_START) {
            depth++;
        } else if (found == Event.OBJECT_END || found == Event.LIST_END) {
            depth--;
        }
        if (depth == 0 && found != Event.KEY) {
            depth = -1;
        }
        return found;
    }

    private void requireEnd() {
        if (token() != null) {
            throw syntax("unexpected text after the end of the document", start(), end());
        }
    }

    private @Nullable JsonToken token() {
        try {
            return parser.nextToken();
        } catch (StreamConstraintsException e) {
            throw new SyntaxException(
                    DiagnosticCode.LIMIT, Map.of("detail", e.getOriginalMessage()), position(e), position(e) + 1);
        } catch (JacksonException e) {
            throw syntax(e.getOriginalMessage(), position(e), position(e) + 1);
        }
    }

    private long position(JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        long offset = location == null ? parser.currentLocation().getByteOffset() : location.getByteOffset();
        return Math.max(0, Math.min(offset, source.bytes().length));
    }

    private static SyntaxException syntax(String detail, long start, long end) {
        return new SyntaxException(DiagnosticCode.JSON_SYNTAX, Map.of("detail", detail), start, end);
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
        try {
            return parser.getString();
        } catch (StreamConstraintsException e) {
            throw new SyntaxException(
                    DiagnosticCode.LIMIT, Map.of("detail", e.getOriginalMessage()), start(), start() + 1);
        } catch (JacksonException e) {
            throw syntax(e.getOriginalMessage(), position(e), position(e) + 1);
        }
    }

    @Override
    public long start() {
        return Math.max(0, parser.currentTokenLocation().getByteOffset());
    }

    @Override
    public long end() {
        if (event == Event.KEY) {
            return endOfString(start());
        }
        if (event == Event.TEXT) {
            text();
        }
        return Math.max(0, parser.currentLocation().getByteOffset());
    }

    /** The parser is already behind the colon when it reports a key: its end is found in the text. */
    private long endOfString(long start) {
        byte[] bytes = source.bytes();
        int i = (int) start + 1;
        while (i < bytes.length && bytes[i] != '"') {
            i += bytes[i] == '\\' ? 2 : 1;
        }
        return Math.min(i + 1L, bytes.length);
    }

    @Override
    public Locator locator() {
        Lines lines = new Lines(source);
        return new Locator() {
            @Override
            public int line(long position) {
                return lines.line((int) position);
            }

            @Override
            public int column(long position) {
                return lines.column((int) position);
            }
        };
    }
}
