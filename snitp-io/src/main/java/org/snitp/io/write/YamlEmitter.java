package org.snitp.io.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;
import org.snitp.io.event.Event;
import org.snitp.io.event.YamlScalars;

/** Writes YAML 1.2: block style, lists of scalars on one line, two spaces of indent, LF, no line folded. */
final class YamlEmitter implements Emitter {

    private static final ImplicitTuple PLAIN_OR_QUOTED = new ImplicitTuple(true, true);
    private static final ImplicitTuple QUOTED = new ImplicitTuple(false, true);

    private final Writer writer;
    private final org.snakeyaml.engine.v2.emitter.Emitter emitter;
    private boolean first = true;

    YamlEmitter(OutputStream stream) {
        writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        DumpSettings settings = DumpSettings.builder()
                .setIndent(2)
                .setIndicatorIndent(2)
                .setIndentWithIndicator(true)
                .setWidth(Integer.MAX_VALUE)
                .setSplitLines(false)
                .setMaxSimpleKeyLength(1024)
                .setBestLineBreak("\n")
                .build();
        emitter = new org.snakeyaml.engine.v2.emitter.Emitter(settings, new Target());
        emitter.emit(new StreamStartEvent());
    }

    /** Hands the emitter's text on to the writer. */
    private final class Target implements StreamDataWriter {
        @Override
        public void write(String text) {
            write(text, 0, text.length());
        }

        @Override
        public void write(String text, int offset, int length) {
            try {
                writer.write(text, offset, length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void startDocument() {
        emitter.emit(new DocumentStartEvent(!first, Optional.empty(), Map.of()));
        first = false;
    }

    @Override
    public void endDocument() {
        emitter.emit(new DocumentEndEvent(false));
    }

    @Override
    public void startObject() {
        emitter.emit(new MappingStartEvent(Optional.empty(), Optional.empty(), true, FlowStyle.BLOCK));
    }

    @Override
    public void endObject() {
        emitter.emit(new MappingEndEvent());
    }

    @Override
    public void startList(boolean scalars) {
        FlowStyle style = scalars ? FlowStyle.FLOW : FlowStyle.BLOCK;
        emitter.emit(new SequenceStartEvent(Optional.empty(), Optional.empty(), true, style));
    }

    @Override
    public void endList() {
        emitter.emit(new SequenceEndEvent());
    }

    @Override
    public void key(String name) {
        text(name, YamlScalars.isPlainText(name) && !name.equals("<<"));
    }

    @Override
    public void scalar(Event kind, String text) {
        text(text, kind != Event.TEXT || YamlScalars.isPlainText(text));
    }

    private void text(String text, boolean plain) {
        emitter.emit(
                plain && text.chars().noneMatch(YamlEmitter::breaksPlain)
                        ? new ScalarEvent(Optional.empty(), Optional.empty(), PLAIN_OR_QUOTED, text, ScalarStyle.PLAIN)
                        : new ScalarEvent(Optional.empty(), Optional.empty(), QUOTED, text, ScalarStyle.DOUBLE_QUOTED));
    }

    /** Line breaks of any kind, and the byte order mark, which readers skip: plain scalars do not keep them. */
    private static boolean breaksPlain(int c) {
        return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0xFEFF;
    }

    @Override
    public void finish() {
        emitter.emit(new StreamEndEvent());
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
