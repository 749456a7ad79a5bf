package org.snitp.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What is known of a ratio.
 *
 * @param goal what it should be at most; not a number where there is no goal
 * @param ratio what it was; not a number where nobody recorded it
 */
record RecordedRatio(double goal, double ratio) {

    /** Of a ratio of which nothing is known. */
    static final RecordedRatio NONE = new RecordedRatio(Double.NaN, Double.NaN);

    private static final int GOAL = 2;
    private static final int RATIO = 3;

    /** Reads what was recorded: document, what, goal and ratio in a line; returns them by "document,what". */
    static Map<String, RecordedRatio> read(Path file) throws IOException {
        Map<String, RecordedRatio> recorded = new HashMap<>();
        for (String line : Ratios.lines(file)) {
            String[] cells = line.split(",", -1);
            recorded.put(cells[0] + "," + cells[1], new RecordedRatio(number(cells[GOAL]), number(cells[RATIO])));
        }
        return recorded;
    }

    private static double number(String cell) {
        return cell.isBlank() ? Double.NaN : Double.parseDouble(cell.strip());
    }

    String goalText() {
        return text(goal);
    }

    String ratioText() {
        return text(ratio);
    }

    private static String text(double number) {
        return Double.isNaN(number) ? "" : String.format(Locale.ROOT, "%.2f", number);
    }
}
