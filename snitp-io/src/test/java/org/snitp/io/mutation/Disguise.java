package org.snitp.io.mutation;

import java.util.Random;

/** How the same text can be written to a file. */
enum Disguise {
    /** As it is. */
    PLAIN,
    /** With the line breaks of Windows. */
    CR_LF,
    /** With the line breaks of old. */
    CR,
    /** With a byte order mark. */
    BYTE_ORDER_MARK,
    /** Behind empty lines. */
    BEHIND_LINES;

    static Disguise random(Random random) {
        return values()[random.nextInt(values().length)];
    }

    String of(String text) {
        return switch (this) {
            case PLAIN -> text;
            case CR_LF -> text.replace("\n", "\r\n");
            case CR -> text.replace('\n', '\r');
            case BYTE_ORDER_MARK -> "\uFEFF" + text;
            case BEHIND_LINES -> "\n\t\n  \n" + text;
        };
    }
}
