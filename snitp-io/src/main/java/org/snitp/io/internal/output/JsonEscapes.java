package org.snitp.io.internal.output;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/** Writes {@linkplain Harmless#isHarmful harmful} characters in JSON as escapes, which every parser decodes. */
public final class JsonEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;
    private static final int LAST = 0x2069;
    private static final int[] ASCII = ascii();
    private static final Map<Integer, SerializableString> OTHERS = others();

    /** Creates the escapes. */
    public JsonEscapes() {}

    private static int[] ascii() {
        int[] escapes = standardAsciiEscapesForJSON();
        escapes[0x7F] = ESCAPE_STANDARD;
        return escapes;
    }

    private static Map<Integer, SerializableString> others() {
        Map<Integer, SerializableString> others = new HashMap<>();
        for (int c = 0x80; c <= LAST; c++) {
            if (Harmless.isHarmful(c)) {
                others.put(c, new SerializedString(String.format(Locale.ROOT, "\\u%04X", c)));
            }
        }
        return others;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ASCII.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
        return Harmless.isHarmful(c) ? OTHERS.get(c) : null;
    }
}
