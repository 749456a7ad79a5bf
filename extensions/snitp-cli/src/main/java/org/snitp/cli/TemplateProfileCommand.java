package org.snitp.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.snitp.cli.terminal.Console;
import org.snitp.forms.template.ProfileTemplate;
import org.snitp.io.diagnostic.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the skeleton of a profile. */
@Command(name = "profile", sortOptions = false, sortSynopsis = false)
final class TemplateProfileCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--id", paramLabel = "ID", descriptionKey = "profile.id", order = 1)
    private Optional<String> id = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "output",
            order = 2)
    private @Nullable Path output;

    @Option(names = "--force", descriptionKey = "template.force", order = 3)
    private boolean forced;

    TemplateProfileCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ProfileTemplate skeleton = ProfileTemplate.of(id);
        skeleton.diagnostics().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .findFirst()
                .ifPresent(problem -> {
                    throw new UsageException("--id: " + problem.message(console.locale()));
                });
        if (output == null) {
            console.out().print(skeleton.render(console.locale()));
        } else {
            new TemplateFile(console, List.of(), forced).write(output, file -> skeleton.write(console.locale(), file));
        }
        return ExitCode.OK;
    }
}
