package org.snitp.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import java.io.IOException;
import org.snitp.io.internal.databind.ModelJson;
import org.snitp.io.internal.databind.Reading;
import org.snitp.io.internal.databind.TokenText;

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
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
        JsonParser parser = context.getParser();
        JsonLocation location = parser.currentTokenLocation();
        TokenText tokens =
                new TokenText(parser.getParsingContext().pathAsPointer().toString());
        tokens.at(location.getLineNr(), location.getColumnNr()).text(key);
        Reading<T> read = ModelJson.read(type, tokens);
        return read.value().orElseThrow(() -> new InvalidInputException(parser, type, read.problems()));
    }
}
