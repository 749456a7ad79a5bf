package org.snitp.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.snitp.io.internal.event.Event;
import org.snitp.io.internal.write.Emitter;

/** Gives what is written to a generator. */
final class GeneratorEmitter implements Emitter {

    private final JsonGenerator generator;

    GeneratorEmitter(JsonGenerator generator) {
        this.generator = generator;
    }

    /** A step of a generator. */
    @FunctionalInterface
    private interface Step {
        void take(JsonGenerator json) throws IOException;
    }

    /** Takes a step. */
    private void write(Step step) {
        try {
            step.take(generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        write(json -> json.writeStartObject());
    }

    @Override
    public void endObject() {
        write(json -> json.writeEndObject());
    }

    @Override
    public void startList(boolean scalars) {
        write(json -> json.writeStartArray());
    }

    @Override
    public void endList() {
        write(json -> json.writeEndArray());
    }

    @Override
    public void key(String name) {
        write(json -> json.writeFieldName(name));
    }

    @Override
    public void scalar(Event scalar, String text) {
        switch (scalar) {
            case NUMBER -> write(json -> json.writeNumber(new BigDecimal(text)));
            case BOOLEAN -> write(json -> json.writeBoolean(Boolean.parseBoolean(text)));
            case NULL -> write(json -> json.writeNull());
            default -> write(json -> json.writeString(text));
        }
    }

    @Override
    public void finish() {
        // The generator belongs to others.
    }
}
