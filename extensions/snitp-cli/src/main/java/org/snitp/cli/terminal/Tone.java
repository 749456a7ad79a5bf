package org.snitp.cli.terminal;

/** What a status says at a glance, in the colours of diagnostics: red for what is wrong, yellow for what may become so. */
public enum Tone {
    /** As planned. */
    GOOD("\u001B[32m"),

    /** To be looked at. */
    FAIR("\u001B[33m"),

    /** Not as planned. */
    BAD("\u001B[31m"),

    /** Neither: nothing is known, or nothing is asked. */
    NONE("");

    private final String start;

    Tone(String start) {
        this.start = start;
    }

    /** Returns a text in the colour of this tone, if there are colours. */
    public String of(String text, boolean coloured) {
        return coloured && !start.isEmpty() && !text.isBlank() ? start + text + "\u001B[0m" : text;
    }
}
