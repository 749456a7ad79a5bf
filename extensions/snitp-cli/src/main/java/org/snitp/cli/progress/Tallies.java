package org.snitp.cli.progress;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.snitp.cli.show.Grid;
import org.snitp.cli.terminal.Console;
import org.snitp.cli.terminal.Paragraph;
import org.snitp.cli.terminal.Texts;
import org.snitp.indicators.progress.Coverage;
import org.snitp.indicators.progress.Status;
import org.snitp.indicators.progress.Tally;
import org.snitp.model.BundleIndex;

/** The statuses of the indicators of each group, and the share of due reports that were received. */
final class Tallies {

    private static final int LABEL_COLUMNS = 22;

    private Tallies() {}

    /** Specific objectives are indented below their general ones. */
    static Grid of(Map<String, Tally> tallies, BundleIndex index, Console console) {
        Texts texts = console.texts();
        Grid grid = new Grid()
                .left("", LABEL_COLUMNS)
                .right(texts.text("progress.total"))
                .right(texts.text("progress.reportedHead"))
                .right(texts.text("progress.overdueHead"))
                .wrapped(texts.text("progress.statusHead"));
        tallies.forEach((code, tally) -> grid.row(
                label(code, index),
                String.valueOf(tally.indicators()),
                coverage(tally.coverage(), texts),
                String.valueOf(tally.overdue()),
                statuses(tally, console.locale())));
        return grid;
    }

    /** Returns the number of indicators with each status. A status without indicators is omitted. */
    static String statuses(Tally tally, Locale locale) {
        return Arrays.stream(Status.values())
                .filter(status -> tally.count(status) > 0)
                .map(status ->
                        (status.toString(locale) + ": " + tally.count(status)).replace(" ", Paragraph.FIXED_SPACE))
                .collect(Collectors.joining(", "));
    }

    /** Returns the number of due reports that were received. */
    static String coverage(Coverage coverage, Texts texts) {
        return coverage.due() == 0
                ? texts.text("progress.none")
                : texts.text("progress.of", coverage.reported(), coverage.due());
    }

    private static String label(String code, BundleIndex index) {
        int above = index.objective(code)
                .map(objective -> index.objectivesAbove(objective).size())
                .orElse(0);
        return Paragraph.FIXED_SPACE.repeat(2 * above) + code;
    }
}
