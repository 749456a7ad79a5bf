package org.snitp.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.snitp.cli.show.Page;
import org.snitp.cli.terminal.Console;
import org.snitp.io.ReadResult;
import org.snitp.io.diagnostic.CheckResult;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.JsonReport;
import org.snitp.io.diagnostic.Severity;
import org.snitp.io.diagnostic.TextReport;
import org.snitp.io.github.GitHubReport;
import org.snitp.io.sarif.SarifReport;

/**
 * Reports the result of a check.
 *
 * @param console where it is reported
 * @param result what was read
 * @param outcome the result
 */
record OutcomeReport(Console console, ReadResult result, CheckResult outcome) {

    /** The format of the report. */
    enum Format {
        TEXT,
        JSON,
        SARIF,
        GITHUB;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Prints the report. */
    void print(Format format, boolean notes) {
        switch (format) {
            case TEXT -> printText(notes);
            case JSON -> console.out().print(json().render(outcome));
            case SARIF -> console.out().print(sarif().render(outcome));
            case GITHUB -> {
                GitHubReport report = GitHubReport.in(console.locale(), root());
                console.out().print(report.render(outcome));
                StepSummaryFile.append(console, report.renderSummary(outcome));
            }
        }
    }

    /** Writes the report to a file, and prints the summary. */
    void write(Format format, Path file) {
        new OutputFile(console, file).write(target -> {
            switch (format) {
                case JSON -> json().write(outcome, target);
                case SARIF -> sarif().write(outcome, target);
                case TEXT, GITHUB -> throw new UsageException(console.texts().text("output.format"));
            }
        });
        printSummary();
    }

    private JsonReport json() {
        return JsonReport.in(console.locale());
    }

    private SarifReport sarif() {
        return SarifReport.in(console.locale(), root(), Version.number());
    }

    /** Returns the folder of the repository if the environment names it, or else the current one. */
    private Path root() {
        try {
            return Path.of(console.environment().getOrDefault(GitHubReport.WORKSPACE, ""));
        } catch (InvalidPathException e) {
            return Path.of("");
        }
    }

    private void printText(boolean notes) {
        List<Diagnostic> shown = new ArrayList<>();
        for (Diagnostic problem : outcome.problems()) {
            if (notes || problem.severity() != Severity.INFO) {
                shown.add(problem);
            }
        }
        console.out()
                .print(TextReport.in(console.locale(), console.coloured(), console.width())
                        .render(shown));
        printSummary();
        if (!shown.isEmpty()) {
            printHint(Collections.min(shown, Comparator.comparing(Diagnostic::severity)));
        }
        int hidden = outcome.problems().size() - shown.size();
        if (hidden > 0) {
            console.say(console.texts().count("summary.hidden", hidden));
        }
    }

    /** Prints what the warnings mean for the official plan: they are about cells that are empty in the text as we have it. */
    void explainOfficial() {
        if (outcome.problems().stream().anyMatch(problem -> problem.severity() == Severity.WARNING)) {
            console.out()
                    .print(new Page(console)
                            .paragraph(0, console.texts().text("validate.official"))
                            .text());
        }
    }

    private void printHint(Diagnostic gravest) {
        console.say(console.texts().text("validate.hint", gravest.code().getId()));
    }

    private void printSummary() {
        console.out().print(Summary.of(console, result, outcome));
        int mended = outcome.baseline().isPresent() ? outcome.baseline().get().mendedCount() : 0;
        if (mended > 0 && result.bundle().isPresent()) {
            console.say(console.texts().count("summary.mended", mended));
        }
    }
}
