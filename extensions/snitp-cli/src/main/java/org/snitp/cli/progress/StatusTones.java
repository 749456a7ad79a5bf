package org.snitp.cli.progress;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.snitp.cli.terminal.Tone;
import org.snitp.indicators.progress.Status;

/** The tones of the statuses of indicators. */
final class StatusTones {

    private StatusTones() {}

    /** Returns the tone of a status. */
    static Tone of(Status status) {
        return switch (status) {
            case ACHIEVED, ON_TRACK -> Tone.GOOD;
            case AT_RISK -> Tone.FAIR;
            case OFF_TRACK, MOVING_AWAY -> Tone.BAD;
            case NOT_DUE, NO_DATA, NOT_APPLICABLE, NOT_ASSESSABLE -> Tone.NONE;
        };
    }

    /** Returns the tones of all statuses by their words in a language. */
    static Map<String, Tone> in(Locale locale) {
        return Arrays.stream(Status.values())
                .collect(Collectors.toMap(status -> status.toString(locale), StatusTones::of));
    }
}
