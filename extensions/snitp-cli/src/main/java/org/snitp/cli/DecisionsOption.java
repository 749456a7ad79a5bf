package org.snitp.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.snitp.annex.decision.DecisionsFile;
import org.snitp.annex.decision.DecisionsResult;
import org.snitp.annex.decision.ImportDecisions;
import org.snitp.cli.terminal.Console;
import org.snitp.io.diagnostic.TextReport;

/**
 * A file of decisions about an import.
 *
 * @param console the console
 * @param file the file
 */
record DecisionsOption(Console console, Path file) {

    private static final int MAX_BYTES = 4 << 20;

    /** Reads the decisions, or reports what is wrong with them. */
    ImportDecisions read() {
        byte[] content;
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new UsageException(console.texts().text("import.unreadable", file));
            }
            content = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UsageException(
                    console.texts().text(Files.exists(file) ? "import.unreadable" : "import.missing", file));
        }
        DecisionsResult result = DecisionsFile.read(content, file.toString());
        if (!result.diagnostics().isEmpty()) {
            console.err()
                    .print(TextReport.in(console.locale(), console.coloured(), console.width())
                            .render(result.diagnostics()));
        }
        return result.decisions()
                .orElseThrow(() -> new UsageException(console.texts().text("import.noDecisions", file)));
    }
}
