package org.snitp.examples.ministry.progress;

import java.util.Locale;
import org.snitp.indicators.progress.Status;

/** The colour of a status, which always stands beside its word. */
enum Tone {
    GOOD,
    WAIT,
    BAD,
    EARLY,
    NONE;

    static Tone of(Status status) {
        return switch (status) {
            case ACHIEVED, ON_TRACK -> GOOD;
            case AT_RISK -> WAIT;
            case OFF_TRACK, MOVING_AWAY -> BAD;
            case NOT_DUE -> EARLY;
            case NO_DATA, NOT_APPLICABLE, NOT_ASSESSABLE -> NONE;
        };
    }

    /** Returns its name in the style sheet. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
