package org.snitp.io.diagnostic;

/** A colour or style of a terminal (ECMA-48, Select Graphic Rendition). */
enum Colour {
    ERROR("1;31"),
    WARNING("1;33"),
    INFO("1;36"),
    GUTTER("34"),
    BOLD("1");

    private final String code;

    Colour(String code) {
        this.code = code;
    }

    static Colour of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFO -> INFO;
        };
    }

    /** Returns the text in this colour if wanted, else the text unchanged. */
    String paint(String text, boolean wanted) {
        return wanted ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
