package org.snitp.interop.internal.tree;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.interop.exchange.ForeignFile;
import org.snitp.interop.exchange.ForeignPlace;
import org.snitp.interop.exchange.UnreadableForeignException;
import org.snitp.interop.exchange.UnreadableForeignException.Reason;
import org.snitp.io.options.Limits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON as a tree, within limits. */
public final class JsonTrees {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final String file;
    private final JsonParser json;
    private int values;

    private JsonTrees(String file, JsonParser json) {
        this.file = file;
        this.json = json;
    }

    /** Returns the text of a file in UTF-8, without a byte order mark. */
    public static String text(ForeignFile file) throws UnreadableForeignException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.content()))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableForeignException(Reason.DAMAGED, ForeignPlace.of(file.name()), "UTF-8");
        }
    }

    /**
     * Returns the value of a file.
     *
     * @throws UnreadableForeignException if it is not well-formed, or exceeds a limit
     */
    public static JsonValue read(ForeignFile file) throws UnreadableForeignException {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text(file))) {
            JsonTrees trees = new JsonTrees(file.name(), parser);
            if (parser.nextToken() == null) {
                throw new UnreadableForeignException(Reason.DAMAGED, ForeignPlace.of(file.name()), "JSON");
            }
            JsonValue value = trees.value(0);
            if (parser.nextToken() != null) {
                throw new UnreadableForeignException(Reason.DAMAGED, trees.place(), "JSON");
            }
            return value;
        } catch (JacksonException e) {
            throw new UnreadableForeignException(Reason.DAMAGED, place(file.name(), e.getLocation()), "JSON");
        }
    }

    private JsonValue value(int depth) throws UnreadableForeignException {
        ForeignPlace place = place();
        if (++values > Limits.DEFAULT.values()) {
            throw new UnreadableForeignException(Reason.LIMIT, place, "values: " + Limits.DEFAULT.values());
        }
        if (depth > Limits.DEFAULT.depth()) {
            throw new UnreadableForeignException(Reason.LIMIT, place, "depth: " + Limits.DEFAULT.depth());
        }
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        List<JsonValue> items = new ArrayList<>();
        Optional<String> text = Optional.empty();
        JsonToken token = json.currentToken();
        if (token == JsonToken.START_OBJECT) {
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                json.nextToken();
                fields.putIfAbsent(name, value(depth + 1));
            }
        } else if (token == JsonToken.START_ARRAY) {
            while (json.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(depth + 1));
            }
        } else if (token != JsonToken.VALUE_NULL) {
            text = Optional.of(json.getString());
        }
        return new JsonValue(place, text, fields, items);
    }

    private ForeignPlace place() {
        return place(file, json.currentTokenLocation());
    }

    private static ForeignPlace place(String file, TokenStreamLocation location) {
        return location == null
                ? ForeignPlace.of(file)
                : new ForeignPlace(file, Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()), "");
    }
}
