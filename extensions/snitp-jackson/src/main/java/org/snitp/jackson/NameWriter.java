package org.snitp.jackson;

import org.snitp.io.internal.databind.ModelJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes periods, terms and other small values as the names of fields. */
final class NameWriter extends ValueSerializer<Object> {

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
        generator.writeName(ModelJson.spell(value));
    }
}
