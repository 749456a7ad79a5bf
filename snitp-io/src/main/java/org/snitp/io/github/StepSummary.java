package org.snitp.io.github;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snitp.io.diagnostic.CheckResult;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Location;
import org.snitp.io.diagnostic.Severity;
import org.snitp.io.diagnostic.Suppressed;
import org.snitp.io.internal.output.RelativeNames;
import org.snitp.io.internal.output.TerminalText;
import org.snitp.io.internal.page.MarkdownText;

/** The summary of a step as Markdown: counts, and a table with the most severe problems first. */
final class StepSummary {

    /** GitHub limits a summary to one mebibyte; this number of rows of truncated cells stays far below. */
    private static final int MAX_ROWS = 200;

    private static final int MAX_OF_CELL = 500;

    private final Locale locale;
    private final RelativeNames names;
    private final OutcomeWording words;

    StepSummary(Locale locale, RelativeNames names, OutcomeWording words) {
        this.locale = locale;
        this.names = names;
        this.words = words;
    }

    String render(CheckResult outcome) {
        StringBuilder text =
                new StringBuilder("### snitp: ").append(words.counts(outcome)).append("\n");
        if (!outcome.problems().isEmpty()) {
            text.append('\n').append(problems(outcome.problems()));
        }
        if (!outcome.suppressed().isEmpty()) {
            text.append('\n').append(suppressed(outcome.suppressed()));
        }
        return text.toString();
    }

    private String problems(List<Diagnostic> problems) {
        List<List<String>> rows = Stream.of(Severity.values())
                .flatMap(severity -> problems.stream().filter(problem -> problem.severity() == severity))
                .limit(MAX_ROWS)
                .map(problem -> List.of(
                        words.text("severity." + problem.severity().term()),
                        code(problem),
                        location(problem),
                        subject(problem),
                        message(problem)))
                .toList();
        return table(List.of("head.severity", "head.code", "head.place", "head.owner", "head.message"), rows)
                + rest(problems.size());
    }

    private String suppressed(List<Suppressed> suppressed) {
        List<List<String>> rows = suppressed.stream()
                .limit(MAX_ROWS)
                .map(one -> List.of(
                        code(one.diagnostic()),
                        location(one.diagnostic()),
                        subject(one.diagnostic()),
                        message(one.diagnostic()),
                        one.reason().in(locale)))
                .toList();
        return table(List.of("head.ignored", "head.place", "head.owner", "head.message", "head.reason"), rows)
                + rest(suppressed.size());
    }

    private String rest(int count) {
        return count <= MAX_ROWS ? "" : "\n" + words.count("more", count - MAX_ROWS) + "\n";
    }

    private static String code(Diagnostic problem) {
        return problem.code().getId();
    }

    private String location(Diagnostic problem) {
        return problem.location().map(this::location).orElse("");
    }

    private String location(Location location) {
        if (location.file().isEmpty()) {
            return location.pointer();
        }
        String file = names.relative(location.file()).orElseGet(() -> names.absolute(location.file()));
        return location.isWholeFile() ? file : file + ":" + location.line() + ":" + location.column();
    }

    private String subject(Diagnostic problem) {
        return problem.subject().map(who -> who.toString(locale)).orElse("");
    }

    private String message(Diagnostic problem) {
        String message = problem.message(locale);
        return problem.hint(locale).map(hint -> message + " " + hint).orElse(message);
    }

    private String table(List<String> heads, List<List<String>> rows) {
        String head = row(heads.stream().map(words::text).toList());
        String line = heads.stream().map(unused -> "---").collect(Collectors.joining(" | ", "| ", " |\n"));
        return head + line + rows.stream().map(StepSummary::row).collect(Collectors.joining());
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> MarkdownText.escape(TerminalText.cut(cell, MAX_OF_CELL)))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
