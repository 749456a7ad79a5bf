package org.snitp.io.internal.write;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
import org.snitp.io.internal.event.Event;
import org.snitp.io.internal.event.YamlScalars;

/** Writes YAML 1.2: block style, lists of scalars on one line, an indent of two spaces, LF, no folded lines. */
final class YamlEmitter implements Emitter {

    private static final ImplicitTuple PLAIN_OR_QUOTED = new ImplicitTuple(true, true);
    private static final ImplicitTuple QUOTED = new ImplicitTuple(false, true);

    /** Texts that are booleans and numbers in YAML 1.1, which many programs still use. */
    private static final Pattern OLD_TYPES = Pattern.compile("(?i:y|n|yes|no|on|off)|=|[-+]?[0-9][0-9_]*(?:\\.[0-9_]*)?"
            + "|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\\.[0-9_]*)?|[-+]?0[xb][0-9a-fA-F_]+");

    /** Characters that the emitter does not escape, but that other parsers reject or read as line ends. */
    private static final String ESCAPED = "\u007F\u0085\u2028\u2029\uFEFF";

    private final Writer writer;
    private final org.snakeyaml.engine.v2.emitter.Emitter emitter;
    private boolean first = true;

    YamlEmitter(OutputStream stream) {
        writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
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

    /** Passes the emitter's text on to the writer. Characters that need escapes occur only in double quotes. */
    private final class Target implements StreamDataWriter {
        @Override
        public void write(String text) {
            write(text, 0, text.length());
        }

        @Override
        public void write(String text, int offset, int length) {
            try {
                for (int i = offset; i < offset + length; i++) {
                    char c = text.charAt(i);
                    if (ESCAPED.indexOf(c) < 0) {
                        writer.write(c);
                    } else {
                        writer.write(String.format("\\u%04X", (int) c));
                    }
                }
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

    /** Writes an empty list of documents, because an empty file is an error. */
    private void writeEmptyList() {
        startDocument();
        startList(true);
        endList();
        endDocument();
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
        text(name, isPlainText(name) && !name.equals("<<"));
    }

    @Override
    public void scalar(Event kind, String text) {
        text(text, kind != Event.TEXT || isPlainText(text));
    }

    private static boolean isPlainText(String text) {
        return YamlScalars.isPlainText(text) && !OLD_TYPES.matcher(text).matches();
    }

    private void text(String text, boolean plain) {
        emitter.emit(
                plain && text.codePoints().allMatch(YamlEmitter::isPlain)
                        ? new ScalarEvent(Optional.empty(), Optional.empty(), PLAIN_OR_QUOTED, text, ScalarStyle.PLAIN)
                        : new ScalarEvent(Optional.empty(), Optional.empty(), QUOTED, text, ScalarStyle.DOUBLE_QUOTED));
    }

    /**
     * Returns whether a character is preserved outside double quotes: not a line end, a control character or an
     * invisible mark.
     */
    private static boolean isPlain(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    @Override
    public void finish() {
        if (first) {
            writeEmptyList();
        }
        emitter.emit(new StreamEndEvent());
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
