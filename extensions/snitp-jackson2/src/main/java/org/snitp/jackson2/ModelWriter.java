package org.snitp.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.snitp.io.internal.databind.ModelJson;

/** Writes objects as documents, reports and exports have them. */
final class ModelWriter extends JsonSerializer<Object> {

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider context) throws IOException {
        try {
            ModelJson.write(value, new GeneratorEmitter(generator), context.getLocale());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The format says by itself what a value is. */
    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializerProvider context, TypeSerializer types)
            throws IOException {
        serialize(value, generator, context);
    }
}
