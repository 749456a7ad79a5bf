package org.snitp.io.github;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.snitp.io.diagnostic.CheckResult;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Severity;
import org.snitp.io.diagnostic.TextReport;
import org.snitp.io.format.TextFormat;
import org.snitp.io.internal.output.RelativeNames;
import org.snitp.io.internal.output.TerminalText;

/**
 * Writes the result of a check for GitHub Actions.
 *
 * <p>{@link #render} goes to standard output: all problems as people read them, in a group that can be opened, and annotations that
 * GitHub shows at the lines of the files. GitHub shows at most ten of each kind for a step; so no more are written, and where
 * that leaves some out, the last annotation says so. {@link #renderSummary} goes to the file that the variable {@value #SUMMARY_FILE}
 * of the environment names: Markdown for the page of the run.
 *
 * <p>Texts of documents cannot inject commands into GitHub Actions. The same result always gives the same bytes.
 */
public final class GitHubReport implements TextFormat<CheckResult> {

    /** The environment variable with the file to which the summary is appended. */
    public static final String SUMMARY_FILE = "GITHUB_STEP_SUMMARY";

    /** The environment variable with the folder of the repository. */
    public static final String WORKSPACE = "GITHUB_WORKSPACE";

    /** How many annotations of each kind GitHub Actions shows for a step. */
    static final int MAX_SHOWN = 10;

    private static final int LOG_WIDTH = 120;
    private static final int MAX_OF_TITLE = 200;

    private final Locale locale;
    private final RelativeNames names;
    private final OutcomeWording words;

    private GitHubReport(Locale locale, Path root) {
        this.locale = locale;
        this.names = new RelativeNames(root);
        this.words = new OutcomeWording(locale);
    }

    /**
     * Creates a report in a language.
     *
     * @param locale the language; English if there are no texts in it
     * @param root the folder relative to which files are told: that of the repository
     */
    public static GitHubReport in(Locale locale, Path root) {
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(root, "root");
        return new GitHubReport(locale, root);
    }

    /** Returns what goes to standard output. */
    @Override
    public String render(CheckResult outcome) {
        Objects.requireNonNull(outcome, "outcome");
        List<Diagnostic> problems = outcome.problems();
        String counts = words.counts(outcome);
        if (problems.isEmpty()) {
            return "snitp: " + counts + "\n";
        }
        List<Diagnostic> shown = shown(problems);
        StringBuilder log = new StringBuilder(group("snitp: " + counts, problems));
        shown.forEach(problem -> log.append(annotation(problem)));
        if (shown.size() < problems.size()) {
            log.append(new WorkflowCommand("notice")
                    .with("title", "snitp: " + counts)
                    .line(words.leftOut(shown.size(), problems.size())));
        }
        return log.toString();
    }

    /** Returns the summary of the step as Markdown, with a line feed at the end. */
    public String renderSummary(CheckResult outcome) {
        Objects.requireNonNull(outcome, "outcome");
        return new StepSummary(locale, names, words).render(outcome);
    }

    /** All problems in a group. Commands are disabled between two marks that no document can predict. */
    private String group(String title, List<Diagnostic> problems) {
        String text = TextReport.in(locale, false, LOG_WIDTH).render(problems);
        String mark = mark(text);
        return new WorkflowCommand("group").line(title)
                + new WorkflowCommand("stop-commands").line(mark)
                + text
                + new WorkflowCommand(mark).line("")
                + new WorkflowCommand("endgroup").line("");
    }

    private static String mark(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "snitp-" + HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first of each kind, up to the limit; one notice less if a notice must say that some are omitted. */
    private static List<Diagnostic> shown(List<Diagnostic> problems) {
        List<Diagnostic> all = upTo(problems, MAX_SHOWN);
        return all.size() == problems.size() ? all : upTo(problems, MAX_SHOWN - 1);
    }

    private static List<Diagnostic> upTo(List<Diagnostic> problems, int notices) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        List<Diagnostic> shown = new ArrayList<>();
        for (Diagnostic problem : problems) {
            int limit = problem.severity() == Severity.INFO ? notices : MAX_SHOWN;
            if (counts.merge(problem.severity(), 1, Integer::sum) <= limit) {
                shown.add(problem);
            }
        }
        return shown;
    }

    private String annotation(Diagnostic problem) {
        WorkflowCommand command = new WorkflowCommand(kind(problem.severity()));
        problem.location().filter(location -> !location.file().isEmpty()).ifPresent(location -> {
            command.with("file", names.relative(location.file()).orElseGet(() -> names.absolute(location.file())));
            if (!location.isWholeFile()) {
                command.with("line", location.line()).with("endLine", location.endLine());
            }
            // GitHub accepts columns only for locations on one line.
            if (!location.isWholeFile() && location.line() == location.endLine()) {
                command.with("col", location.column()).with("endColumn", location.endColumn());
            }
        });
        String subject = problem.subject()
                .map(who -> " (" + TerminalText.cut(who.toString(locale), MAX_OF_TITLE) + ")")
                .orElse("");
        command.with("title", problem.code().getId() + subject);
        String message = problem.message(locale);
        return command.line(
                problem.hint(locale).map(hint -> message + " " + hint).orElse(message));
    }

    private static String kind(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }
}
