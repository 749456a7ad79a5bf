package org.snitp.cli.terminal;

import java.util.Locale;

/** Whether the command uses colours. */
public enum ColourMode {
    /** On a terminal, unless the environment forbids them: see <a href="https://no-color.org">no-color.org</a>. */
    AUTO,

    /** Always. */
    ALWAYS,

    /** Never. */
    NEVER;

    /** Returns the mode with a name in any case; {@link #AUTO} if there is none. */
    static ColourMode of(String name) {
        for (ColourMode mode : values()) {
            if (mode.name().equalsIgnoreCase(name)) {
                return mode;
            }
        }
        return AUTO;
    }

    /** Returns whether there are colours in a given environment. */
    boolean isColoured(Terminal terminal) {
        return switch (this) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO ->
                terminal.interactive()
                        && terminal.environment().getOrDefault("NO_COLOR", "").isEmpty()
                        && !isDumb(terminal);
        };
    }

    /** Returns whether a terminal knows no more than to write one line after the other. */
    static boolean isDumb(Terminal terminal) {
        return terminal.environment().getOrDefault("TERM", "").equals("dumb");
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
