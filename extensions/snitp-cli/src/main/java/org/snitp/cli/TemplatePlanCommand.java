package org.snitp.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.snitp.cli.terminal.Console;
import org.snitp.forms.template.StrategyTemplate;
import org.snitp.io.diagnostic.Severity;
import org.snitp.model.time.TimeFormatException;
import org.snitp.model.time.TimeSpan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the template of a new strategy with its institutions and its plan. */
@Command(name = "plan", sortOptions = false, sortSynopsis = false)
final class TemplatePlanCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--id", paramLabel = "ID", descriptionKey = "skeleton.id", order = 1)
    private Optional<String> id = Optional.empty();

    @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "skeleton.title", order = 2)
    private Optional<String> title = Optional.empty();

    @Option(names = "--period", paramLabel = "PERIOD", descriptionKey = "skeleton.period", order = 3)
    private Optional<String> period = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "output",
            order = 4)
    private @Nullable Path output;

    @Option(names = "--force", descriptionKey = "template.force", order = 5)
    private boolean forced;

    TemplatePlanCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<TimeSpan> span = period.map(this::span);
        requireSound("--id", StrategyTemplate.of(id, Optional.empty(), Optional.empty()));
        requireSound("--title", StrategyTemplate.of(Optional.empty(), title, Optional.empty()));
        requireSound("--period", StrategyTemplate.of(Optional.empty(), Optional.empty(), span));
        StrategyTemplate skeleton = StrategyTemplate.of(id, title, span);
        if (output == null) {
            console.out().print(skeleton.render(console.locale()));
        } else {
            new TemplateFile(console, List.of(), forced).write(output, file -> skeleton.write(console.locale(), file));
        }
        return ExitCode.OK;
    }

    /** Rejects an option that makes the template invalid. */
    private void requireSound(String option, StrategyTemplate skeleton) {
        skeleton.diagnostics().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .findFirst()
                .ifPresent(problem -> {
                    throw new UsageException(option + ": " + problem.message(console.locale()));
                });
    }

    private TimeSpan span(String text) {
        try {
            return TimeSpan.parse(text);
        } catch (TimeFormatException e) {
            String suggestion = e.getSuggestion()
                    .map(meant -> " " + console.texts().text("suggestion", meant))
                    .orElse("");
            throw new UsageException(console.texts().text("skeleton.noPeriod", text) + suggestion);
        }
    }
}
