package org.snitp.io.source;

import java.nio.charset.StandardCharsets;

/**
 * The text of one file, as UTF-8 without a byte order mark, with the name by which diagnostics call it.
 *
 * <p>The bytes are known to be valid UTF-8.
 */
public final class Source {

    private final String name;
    private final byte[] bytes;

    Source(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** The name by which diagnostics call the file. */
    public String name() {
        return name;
    }

    /** The bytes themselves, not a copy: nobody changes them. */
    public byte[] bytes() {
        return bytes;
    }

    /** Returns the whole text. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
