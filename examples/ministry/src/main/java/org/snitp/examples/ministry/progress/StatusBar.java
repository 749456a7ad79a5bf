package org.snitp.examples.ministry.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.snitp.indicators.monitoring.StatusCounts;
import org.snitp.indicators.progress.Status;

/**
 * A bar of how many indicators have which status. Its words and numbers also stand in a table, or beside it.
 *
 * @param parts the statuses that occur
 */
record StatusBar(List<Part> parts) {

    static final int WIDTH = 640;

    /** A part of the bar, from {@code x}, in units of the drawing. */
    record Part(String word, int count, String css, double x, double width) {}

    static StatusBar of(StatusCounts counts, String withheld, Locale locale) {
        double unit = counts.indicators() == 0 ? 0 : (double) WIDTH / counts.indicators();
        List<Part> parts = new ArrayList<>();
        double x = 0;
        for (Status status : Status.values()) {
            x = add(
                    parts,
                    status.toString(locale),
                    counts.count(status),
                    Tone.of(status).css(),
                    x,
                    unit);
        }
        add(parts, withheld, counts.withheld(), "hidden", x, unit);
        return new StatusBar(List.copyOf(parts));
    }

    private static double add(List<Part> parts, String word, int count, String css, double x, double unit) {
        if (count == 0) {
            return x;
        }
        parts.add(new Part(word, count, css, x, count * unit));
        return x + count * unit;
    }

    /** Returns the same in words. */
    public String words() {
        return parts.stream().map(part -> part.word() + ": " + part.count()).collect(Collectors.joining(", "));
    }
}
