package org.snitp.jackson;

import org.snitp.io.internal.databind.ModelJson;
import org.snitp.io.internal.databind.Reading;
import org.snitp.io.internal.databind.TokenText;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/**
 * Reads periods, terms and other small values that are the names of fields.
 *
 * @param <T> their type
 */
final class NameReader<T> extends KeyDeserializer {

    private final Class<T> type;

    NameReader(Class<T> type) {
        this.type = type;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
        JsonParser parser = context.getParser();
        TokenStreamLocation location = parser.currentTokenLocation();
        TokenText tokens =
                new TokenText(parser.streamReadContext().pathAsPointer().toString());
        tokens.at(location.getLineNr(), location.getColumnNr()).text(key);
        Reading<T> read = ModelJson.read(type, tokens);
        return read.value().orElseThrow(() -> new InvalidInputException(parser, type, read.problems()));
    }
}
