package org.snitp.cli;

import java.util.List;
import org.snitp.cli.terminal.Console;
import org.snitp.indicators.progress.ProgressReport;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.TextReport;

/** Reports partial and missed results without a reason on standard error. */
final class MissingReasons {

    private MissingReasons() {}

    /** Shows each one with its location, and counts those without any report. */
    static void complain(Console console, Documents documents, ProgressReport progress) {
        List<Diagnostic> missing = Snitp.missingReasons(documents.result(), progress);
        // A measurement of a table has no location in the documents, but a period.
        List<Diagnostic> located = missing.stream()
                .filter(warning ->
                        warning.location().isPresent() || warning.arguments().containsKey("period"))
                .toList();
        if (!located.isEmpty()) {
            console.err()
                    .print(TextReport.in(console.locale(), console.coloured(), console.width())
                            .render(located));
        }
        if (located.size() < missing.size()) {
            console.complain(console.texts().count("count.lateDeliverable", missing.size() - located.size()));
        }
    }
}
