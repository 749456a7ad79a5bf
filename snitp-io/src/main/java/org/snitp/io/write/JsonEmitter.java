package org.snitp.io.write;

import java.io.OutputStream;
import java.math.BigDecimal;
import org.snitp.io.event.Event;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes JSON: one array of documents, two spaces of indent, LF. */
final class JsonEmitter implements Emitter {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator generator;

    JsonEmitter(OutputStream stream) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        PrettyPrinter printer = new DefaultPrettyPrinter(separators)
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        ObjectWriteContext context = new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return printer;
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
        generator = FACTORY.createGenerator(context, stream, JsonEncoding.UTF8);
        generator.writeStartArray();
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
    public void scalar(Event kind, String text) {
        switch (kind) {
            case NUMBER -> generator.writeNumber(new BigDecimal(text));
            case BOOLEAN -> generator.writeBoolean(Boolean.parseBoolean(text));
            case NULL -> generator.writeNull();
            default -> generator.writeString(text);
        }
    }

    @Override
    public void finish() {
        generator.writeEndArray();
        generator.writeRaw('\n');
        generator.close();
    }
}
