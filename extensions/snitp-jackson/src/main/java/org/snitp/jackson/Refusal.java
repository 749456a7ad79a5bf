package org.snitp.jackson;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Refuses to write objects that databind would write without their contents. */
final class Refusal extends ValueSerializer<Object> {

    private final String reason;

    Refusal(String reason) {
        this.reason = reason;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
        throw DatabindException.from(generator, reason);
    }
}
