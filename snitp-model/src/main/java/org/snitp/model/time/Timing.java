package org.snitp.model.time;

import java.util.Objects;

/**
 * When something happens: in a {@linkplain TimeSpan span of the calendar}, {@linkplain Recurrence repeatedly}, or
 * {@linkplain OpenTiming permanently or on demand}.
 *
 * <p>The spelling is that of SDMX for periods ({@code 2025}, {@code 2026-S1}, {@code 2024-Q4}, {@code 2025-03}), a slash
 * between the ends of a range as in ISO 8601 ({@code 2024/2026}), and a word otherwise ({@code annual}, {@code permanent}).
 *
 * @see <a href="https://sdmx.org/">SDMX 2.1, section 6: Time</a>
 */
public sealed interface Timing permits TimeSpan, Recurrence, OpenTiming {

    /** Returns the timing in the spelling that {@link #parse} accepts. */
    @Override
    String toString();

    /**
     * Parses a timing.
     *
     * @throws TimeFormatException if the text is not a timing; the exception may suggest a spelling
     */
    static Timing parse(String text) {
        Objects.requireNonNull(text, "text");
        return TimeSpelling.timing(text);
    }

    /**
     * Parses the spelling, as {@link #parse} does. Spring and JAX-RS find it by this name.
     *
     * @throws IllegalArgumentException if there is none such; its message says what was found
     */
    static Timing valueOf(String text) {
        return parse(text);
    }
}
