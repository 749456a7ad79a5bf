package org.snitp.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;

/** Refuses to write objects that databind would write without their contents. */
final class Refusal extends JsonSerializer<Object> {

    private final String reason;

    Refusal(String reason) {
        this.reason = reason;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider context) throws IOException {
        throw JsonMappingException.from(generator, reason);
    }
}
