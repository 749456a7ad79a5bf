package org.snitp.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import org.snitp.io.internal.databind.ModelJson;

/** Writes periods, terms and other small values as the names of fields. */
final class NameWriter extends JsonSerializer<Object> {

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider context) throws IOException {
        generator.writeFieldName(ModelJson.spell(value));
    }
}
