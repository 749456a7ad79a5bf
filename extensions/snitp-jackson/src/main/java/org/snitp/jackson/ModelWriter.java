package org.snitp.jackson;

import org.snitp.io.internal.databind.ModelJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes objects as documents, reports and exports have them. */
final class ModelWriter extends ValueSerializer<Object> {

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
        ModelJson.write(value, new GeneratorEmitter(generator), context.getLocale());
    }

    /** The format says by itself what a value is. */
    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
        serialize(value, generator, context);
    }
}
