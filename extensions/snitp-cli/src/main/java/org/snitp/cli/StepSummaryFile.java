package org.snitp.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.snitp.cli.terminal.Console;
import org.snitp.io.github.GitHubReport;

/** The file for the summary of a step in GitHub Actions. */
final class StepSummaryFile {

    private StepSummaryFile() {}

    /** Appends a summary to the file in the environment, if there is one. Reports if that fails. */
    static void append(Console console, String summary) {
        String name = console.environment().getOrDefault(GitHubReport.SUMMARY_FILE, "");
        if (name.isEmpty()) {
            return;
        }
        try {
            Files.writeString(Path.of(name), summary + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException | InvalidPathException e) {
            console.complain(console.texts().text("github.noSummary", name));
        }
    }
}
