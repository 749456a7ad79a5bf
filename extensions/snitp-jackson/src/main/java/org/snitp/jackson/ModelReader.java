package org.snitp.jackson;

import org.snitp.io.internal.databind.ModelJson;
import org.snitp.io.internal.databind.Reading;
import org.snitp.io.internal.databind.TokenText;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/**
 * Reads values as they are in documents.
 *
 * @param <T> their type
 */
final class ModelReader<T> extends ValueDeserializer<T> {

    private final Class<T> type;

    ModelReader(Class<T> type) {
        this.type = type;
    }

    @Override
    public Class<?> handledType() {
        return type;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        Reading<T> read = ModelJson.read(type, tokens(parser));
        return read.value().orElseThrow(() -> new InvalidInputException(parser, type, read.problems()));
    }

    /** The format says by itself what a value is. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types) {
        return deserialize(parser, context);
    }

    private static TokenText tokens(JsonParser parser) {
        TokenText tokens =
                new TokenText(parser.streamReadContext().pathAsPointer().toString());
        int depth = 0;
        while (true) {
            JsonToken token = parser.currentToken();
            add(token, parser, tokens);
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (depth == 0) {
                return tokens;
            }
            parser.nextToken();
        }
    }

    private static void add(JsonToken token, JsonParser parser, TokenText tokens) {
        TokenStreamLocation location = parser.currentTokenLocation();
        tokens.at(location.getLineNr(), location.getColumnNr());
        switch (token) {
            case START_OBJECT -> tokens.startObject();
            case END_OBJECT -> tokens.endObject();
            case START_ARRAY -> tokens.startList();
            case END_ARRAY -> tokens.endList();
            case PROPERTY_NAME -> tokens.name(parser.currentName());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> tokens.number(parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> tokens.truth(token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> tokens.nothing();
            default -> tokens.text(String.valueOf(parser.getString()));
        }
    }
}
