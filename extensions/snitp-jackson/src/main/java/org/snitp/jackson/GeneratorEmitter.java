package org.snitp.jackson;

import java.math.BigDecimal;
import org.snitp.io.internal.event.Event;
import org.snitp.io.internal.write.Emitter;
import tools.jackson.core.JsonGenerator;

/** Gives what is written to a generator. */
final class GeneratorEmitter implements Emitter {

    private final JsonGenerator generator;

    GeneratorEmitter(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void startDocument() {
        // A document is an object.
    }

    @Override
    public void endDocument() {
        // A document is an object.
    }

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startList(boolean scalars) {
        generator.writeStartArray();
    }

    @Override
    public void endList() {
        generator.writeEndArray();
    }

    @Override
    public void key(String name) {
        generator.writeName(name);
    }

    @Override
    public void scalar(Event scalar, String text) {
        switch (scalar) {
            case NUMBER -> generator.writeNumber(new BigDecimal(text));
            case BOOLEAN -> generator.writeBoolean(Boolean.parseBoolean(text));
            case NULL -> generator.writeNull();
            default -> generator.writeString(text);
        }
    }

    @Override
    public void finish() {
        // The generator belongs to others.
    }
}
