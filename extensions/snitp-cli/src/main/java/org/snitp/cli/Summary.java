package org.snitp.cli;

import java.util.List;
import java.util.Optional;
import org.snitp.cli.terminal.Console;
import org.snitp.cli.terminal.Paragraph;
import org.snitp.cli.terminal.Texts;
import org.snitp.indicators.summary.BundleSummary;
import org.snitp.indicators.summary.IndicatorCoverage;
import org.snitp.io.ReadResult;
import org.snitp.io.diagnostic.CheckResult;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Severity;
import org.snitp.model.Bundle;

/** The result of a check in two lines: contents, number of problems, and how much can be measured. */
final class Summary {

    private Summary() {}

    /** Returns the summary of documents. */
    static String of(Console console, ReadResult result, CheckResult outcome) {
        String problems = problems(console, outcome.problems()) + uncounted(console.texts(), outcome);
        Optional<Bundle> bundle = result.bundle();
        if (bundle.isEmpty()) {
            return wrapped(console, console.texts().text("summary.lost", problems));
        }
        return lines(console, counts(console.texts(), BundleSummary.of(bundle.get())) + ":", problems)
                + coverage(console, IndicatorCoverage.of(bundle.get()));
    }

    /** Returns the problems behind the counts if they fit there, or else on a line of their own. */
    private static String lines(Console console, String counts, String problems) {
        List<String> lines = Paragraph.wrap(counts, console.width());
        String last = lines.get(lines.size() - 1) + " " + problems;
        boolean fits = Paragraph.columns(last) <= console.width();
        return String.join("\n", lines) + (fits ? " " + problems + "\n" : "\n" + wrapped(console, problems));
    }

    private static String wrapped(Console console, String words) {
        return String.join("\n", Paragraph.wrap(words, console.width())) + "\n";
    }

    /** Returns the numbers of errors and warnings, and of notes if there are any. */
    static String problems(Console console, List<Diagnostic> diagnostics) {
        Texts texts = console.texts();
        int notes = count(Severity.INFO, diagnostics);
        return texts.count("count.error", count(Severity.ERROR, diagnostics))
                + ", "
                + texts.count("count.warning", count(Severity.WARNING, diagnostics))
                + (notes == 0 ? "" : ", " + texts.count("count.note", notes));
    }

    /** Returns the number of problems that do not count: known and suppressed ones. */
    private static String uncounted(Texts texts, CheckResult outcome) {
        int known = outcome.baseline().isPresent()
                ? outcome.baseline().get().known().size()
                : 0;
        int ignored = outcome.suppressed().size();
        return (known == 0 ? "" : ", " + texts.count("count.known", known))
                + (ignored == 0 ? "" : ", " + texts.count("count.ignored", ignored));
    }

    private static int count(Severity severity, List<Diagnostic> diagnostics) {
        int count = 0;
        for (Diagnostic diagnostic : diagnostics) {
            count += diagnostic.severity() == severity ? 1 : 0;
        }
        return count;
    }

    private static String counts(Texts texts, BundleSummary summary) {
        return String.join(
                ", ",
                objectives(texts, summary),
                whole(texts.count("count.action", summary.actions())),
                whole(indicators(texts, summary)),
                whole(texts.count("count.institution", summary.institutions())));
    }

    /** The number of objectives: the general and specific ones, unless there are only others. */
    private static String objectives(Texts texts, BundleSummary summary) {
        String typed = whole(texts.count("count.generalObjective", summary.generalObjectives())) + ", "
                + whole(texts.count("count.specificObjective", summary.specificObjectives()));
        if (summary.nestedObjectives() == 0) {
            return typed;
        }
        String others = whole(texts.count("count.objective", summary.nestedObjectives()));
        return summary.generalObjectives() == 0 ? others : typed + ", " + others;
    }

    /** Returns a text that is not broken into lines. */
    private static String whole(String words) {
        return words.replace(" ", Paragraph.FIXED_SPACE);
    }

    /** Returns the number of indicators and, if both have some, the numbers for actions and objectives. */
    private static String indicators(Texts texts, BundleSummary summary) {
        String all = texts.count("count.indicator", summary.indicators() + summary.objectiveIndicators());
        return summary.indicators() == 0 || summary.objectiveIndicators() == 0
                ? all
                : all + " " + texts.text("summary.ofWhich", summary.indicators(), summary.objectiveIndicators());
    }

    private static String coverage(Console console, IndicatorCoverage coverage) {
        if (coverage.indicators() == 0) {
            return "";
        }
        return wrapped(
                console,
                console.texts()
                        .text(
                                "summary.coverage",
                                coverage.withUnit(),
                                coverage.indicators(),
                                coverage.withBaseline(),
                                coverage.withTarget()));
    }
}
