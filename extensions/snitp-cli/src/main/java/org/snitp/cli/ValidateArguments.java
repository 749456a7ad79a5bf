package org.snitp.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.snitp.cli.OutcomeReport.Format;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The arguments of {@code validate} as the parser reads them. They are declared in code, where other commands have annotations:
 * this command is called for each file anew, and to read annotations takes Java a sixth of the time that a whole call takes.
 */
final class ValidateArguments implements ValidateOptions {

    private final PositionalParamSpec paths = PositionalParamSpec.builder()
            .type(List.class)
            .auxiliaryTypes(Path.class)
            .arity("0..*")
            .paramLabel("FILE|DIR")
            .descriptionKey("paths")
            .build();

    private final OptionSpec format =
            option(Format.class, "text|json|sarif|github", "format", "--format").build();
    private final OptionSpec output =
            option(Path.class, "FILE", "validate.output", "-o", "--output").build();
    private final OptionSpec profile = option(
                    String.class, ProfileOption.LABEL, ProfileOption.DESCRIPTION, ProfileOption.NAME)
            .build();
    private final OptionSpec failOn = option(FailOn.class, "error|warning|info|never", "validate.failOn", "--fail-on")
            .build();
    private final OptionSpec notes = OptionSpec.builder("--notes")
            .type(boolean.class)
            .descriptionKey("validate.notes")
            .build();
    private final OptionSpec baseline =
            option(Path.class, "FILE", "validate.baseline", "--baseline").build();
    private final OptionSpec newBaseline = option(Path.class, "FILE", "validate.writeBaseline", "--write-baseline")
            .build();

    private static OptionSpec.Builder option(Class<?> type, String label, String description, String... names) {
        return OptionSpec.builder(names).type(type).paramLabel(label).descriptionKey(description);
    }

    /** Returns the command that these are the arguments of. */
    CommandSpec of(Callable<Integer> command) {
        return CommandSpec.wrapWithoutInspection(command)
                .name("validate")
                .addPositional(paths)
                .addOption(format)
                .addOption(output)
                .addOption(profile)
                .addOption(failOn)
                .addOption(notes)
                .addOption(baseline)
                .addOption(newBaseline);
    }

    @Override
    public List<Path> paths() {
        return Optional.<List<Path>>ofNullable(paths.getValue()).orElse(List.of());
    }

    @Override
    public Format format() {
        return Optional.<Format>ofNullable(format.getValue()).orElseGet(ValidateOptions.super::format);
    }

    @Override
    public Optional<Path> output() {
        return Optional.ofNullable(output.getValue());
    }

    @Override
    public Optional<String> profile() {
        return Optional.ofNullable(profile.getValue());
    }

    @Override
    public FailOn failOn() {
        return Optional.<FailOn>ofNullable(failOn.getValue()).orElseGet(ValidateOptions.super::failOn);
    }

    @Override
    public boolean notes() {
        return Boolean.TRUE.equals(notes.getValue());
    }

    @Override
    public Optional<Path> baseline() {
        return Optional.ofNullable(baseline.getValue());
    }

    @Override
    public Optional<Path> newBaseline() {
        return Optional.ofNullable(newBaseline.getValue());
    }
}
