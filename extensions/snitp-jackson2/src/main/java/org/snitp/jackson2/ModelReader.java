package org.snitp.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import org.snitp.io.internal.databind.ModelJson;
import org.snitp.io.internal.databind.Reading;
import org.snitp.io.internal.databind.TokenText;

/**
 * Reads values as they are in documents.
 *
 * @param <T> their type
 */
final class ModelReader<T> extends JsonDeserializer<T> {

    private final Class<T> type;

    ModelReader(Class<T> type) {
        this.type = type;
    }

    @Override
    public Class<?> handledType() {
        return type;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        Reading<T> read = ModelJson.read(type, tokens(parser));
        return read.value().orElseThrow(() -> new InvalidInputException(parser, type, read.problems()));
    }

    /** The format says by itself what a value is. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types)
            throws IOException {
        return deserialize(parser, context);
    }

    private static TokenText tokens(JsonParser parser) throws IOException {
        TokenText tokens =
                new TokenText(parser.getParsingContext().pathAsPointer().toString());
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

    private static void add(JsonToken token, JsonParser parser, TokenText tokens) throws IOException {
        JsonLocation location = parser.currentTokenLocation();
        tokens.at(location.getLineNr(), location.getColumnNr());
        switch (token) {
            case START_OBJECT -> tokens.startObject();
            case END_OBJECT -> tokens.endObject();
            case START_ARRAY -> tokens.startList();
            case END_ARRAY -> tokens.endList();
            case FIELD_NAME -> tokens.name(parser.currentName());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> tokens.number(parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> tokens.truth(token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> tokens.nothing();
            default -> tokens.text(String.valueOf(parser.getText()));
        }
    }
}
