package org.snitp.io.internal.write;

import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.snitp.io.internal.event.Event;
import org.snitp.io.internal.output.IndentedJson;
import org.snitp.io.internal.output.JsonEscapes;
import org.snitp.io.options.Limits;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON: one array of documents, two spaces of indent, LF. */
final class JsonEmitter implements Emitter {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(2 * Limits.MAX_DEPTH)
                    .build())
            .characterEscapes(new JsonEscapes())
            .build();

    private final JsonGenerator generator;

    private final boolean list;

    /** Writes documents as a list. */
    JsonEmitter(OutputStream stream) {
        this(stream, true);
    }

    /**
     * Writes documents, or one value.
     *
     * @param list whether what is written is a list
     */
    JsonEmitter(OutputStream stream, boolean list) {
        this.list = list;
        generator = FACTORY.createGenerator(new IndentedJson(), stream, JsonEncoding.UTF8);
        if (list) {
            write(JsonGenerator::writeStartArray);
        }
    }

    /** Runs a step. Exceptions of the stream are converted to those of the platform. */
    private void write(Consumer<JsonGenerator> step) {
        try {
            step.accept(generator);
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        }
    }

    @Override
    public void startDocument() {
        // A document is an element of the array.
    }

    @Override
    public void endDocument() {
        // A document is an element of the array.
    }

    @Override
    public void startObject() {
        write(JsonGenerator::writeStartObject);
    }

    @Override
    public void endObject() {
        write(JsonGenerator::writeEndObject);
    }

    @Override
    public void startList(boolean scalars) {
        write(JsonGenerator::writeStartArray);
    }

    @Override
    public void endList() {
        write(JsonGenerator::writeEndArray);
    }

    @Override
    public void key(String name) {
        write(json -> json.writeName(name));
    }

    @Override
    public void scalar(Event kind, String text) {
        switch (kind) {
            case NUMBER -> write(json -> json.writeNumber(new BigDecimal(text)));
            case BOOLEAN -> write(json -> json.writeBoolean(Boolean.parseBoolean(text)));
            case NULL -> write(JsonGenerator::writeNull);
            default -> write(json -> json.writeString(text));
        }
    }

    @Override
    public void finish() {
        if (list) {
            write(JsonGenerator::writeEndArray);
        }
        write(json -> json.writeRaw('\n'));
        write(JsonGenerator::close);
    }
}
