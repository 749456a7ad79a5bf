package org.snitp.io.github;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snitp.io.diagnostic.CheckResult;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Location;
import org.snitp.io.diagnostic.Samples;
import org.snitp.io.diagnostic.Severity;
import org.snitp.io.diagnostic.Subject;
import org.snitp.model.rule.Rule;
import org.snitp.testkit.GoldenFiles;

class GitHubReportTest {

    private static final GoldenFiles GOLDEN = GoldenFiles.of("org/snitp/io/diagnostic");

    private static final Locale ROMANIAN = Locale.forLanguageTag("ro");

    private static GitHubReport report(Locale locale) {
        return GitHubReport.in(locale, Path.of(""));
    }

    private static List<Diagnostic> many(Severity severity, int count) {
        List<Diagnostic> many = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            many.add(Diagnostic.builder(DiagnosticCode.of(Rule.INSTITUTION_KNOWN), severity)
                    .arguments(Map.of("id", "I" + i))
                    .location(new Location("plan.yaml", i, 1, i, 3, ""))
                    .sourceLine("[I]")
                    .build());
        }
        return many;
    }

    private static List<String> annotations(String log, String kind) {
        return log.lines().filter(line -> line.startsWith("::" + kind + " ")).toList();
    }

    @Test
    void writesEveryMakeOfDiagnostic() {
        GOLDEN.assertSame(report(Locale.ENGLISH).render(Samples.outcome()), "outcome.en.github.txt");
        GOLDEN.assertSame(report(Locale.ENGLISH).renderSummary(Samples.outcome()), "outcome.en.github.md");
        GOLDEN.assertSame(report(ROMANIAN).render(Samples.outcome()), "outcome.ro.github.txt");
        GOLDEN.assertSame(report(ROMANIAN).renderSummary(Samples.outcome()), "outcome.ro.github.md");
    }

    @Test
    void saysInOneLineThatThereIsNothing() {
        CheckResult nothing = CheckResult.of(List.of(), List.of());
        assertThat(report(Locale.ENGLISH).render(nothing)).isEqualTo("snitp: 0 errors, 0 warnings, 0 notes\n");
        assertThat(report(ROMANIAN).renderSummary(nothing)).isEqualTo("### snitp: 0 erori, 0 avertismente, 0 note\n");
    }

    @Test
    void tenOfAKindNeedNoSummary() {
        List<Diagnostic> problems = many(Severity.ERROR, 10);
        problems.addAll(many(Severity.WARNING, 10));
        problems.addAll(many(Severity.INFO, 10));
        String log = report(Locale.ENGLISH).render(CheckResult.of(problems, List.of()));

        assertThat(annotations(log, "error")).hasSize(10);
        assertThat(annotations(log, "warning")).hasSize(10);
        assertThat(annotations(log, "notice")).hasSize(10).noneMatch(line -> line.contains("title=snitp"));
    }

    @Test
    void moreThanTenOfAKindAreSummedUp() {
        List<Diagnostic> problems = many(Severity.ERROR, 23);
        problems.addAll(many(Severity.INFO, 10));
        String log = report(Locale.ENGLISH).render(CheckResult.of(problems, List.of()));

        assertThat(annotations(log, "error")).hasSize(10);
        assertThat(annotations(log, "notice")).hasSize(10);
        assertThat(log)
                .endsWith(
                        "::notice title=snitp%3A 23 errors%2C 0 warnings%2C 10 notes::Of 33 problems, 19 are shown at their "
                                + "lines, because GitHub shows at most ten of a kind for each step. "
                                + "The log of the step has all of them.\n")
                .contains("\"I23\" is in no registry.");
        assertThat(report(ROMANIAN).render(CheckResult.of(problems, List.of())))
                .contains("::Din 33 de probleme, la liniile lor apar 19, pentru că GitHub");
    }

    @Test
    void aSummaryStaysWithinWhatGitHubTakes() {
        String summary = report(Locale.ENGLISH).renderSummary(CheckResult.of(many(Severity.ERROR, 5_000), List.of()));

        assertThat(summary).endsWith("\nAnd 4800 more; the log of the step has them.\n");
        assertThat(summary.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1 << 20);
    }

    @Test
    void textsOfDocumentsGiveNoCommands() {
        Diagnostic hostile = Diagnostic.builder(DiagnosticCode.of(Rule.INSTITUTION_KNOWN), Severity.ERROR)
                .arguments(Map.of("id", "x\n::error::y%0A::set-output"))
                .location(new Location("a,line=1::b%\n::warning::.yaml", 1, 1, 1, 4, ""))
                .subject(new Subject("Action", "1\n::stop-commands::x"))
                .suggestion("\r::error::z")
                .sourceLine("::error::no")
                .build();
        CheckResult outcome = CheckResult.of(List.of(hostile), List.of());
        String log = report(Locale.ENGLISH).render(outcome);

        List<String> commands =
                log.lines().filter(line -> line.strip().startsWith("::")).toList();
        String mark = commands.get(1).substring("::stop-commands::".length());
        assertThat(mark).matches("snitp-[0-9a-f]{32}");
        assertThat(commands).hasSize(5);
        assertThat(commands.get(0)).startsWith("::group::");
        assertThat(commands.get(2)).isEqualTo("::" + mark + "::");
        assertThat(commands.get(3)).isEqualTo("::endgroup::");
        assertThat(commands.get(4))
                .startsWith("::error file=")
                .contains("a%2Cline=1%3A%3Ab%25%0A%3A%3Awarning%3A%3A.yaml");
        assertThat(report(Locale.ENGLISH).renderSummary(outcome).lines()).hasSize(5);
    }
}
