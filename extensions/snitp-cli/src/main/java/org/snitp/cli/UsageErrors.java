package org.snitp.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snitp.cli.terminal.Console;
import org.snitp.cli.terminal.Texts;
import org.snitp.model.code.Spelling;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reports errors in the arguments, with suggestions and a reference to the help. */
final class UsageErrors implements IParameterExceptionHandler {

    private final Console console;
    private final Texts texts;

    UsageErrors(Console console) {
        this.console = console;
        this.texts = console.texts();
    }

    @Override
    public int handleParseException(ParameterException exception, String[] arguments) {
        CommandLine command = exception.getCommandLine();
        console.complain(message(exception)
                + " "
                + texts.text("usage.seeHelp", command.getCommandSpec().qualifiedName()));
        return ExitCode.COULD_NOT_RUN;
    }

    private String message(ParameterException exception) {
        if (exception instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched);
        }
        if (exception instanceof MissingParameterException missing) {
            return texts.text(
                    "usage.missing",
                    missing.getMissing().stream().map(UsageErrors::name).collect(Collectors.joining(", ")));
        }
        if (exception.getArgSpec() instanceof OptionSpec option && exception.getValue() != null) {
            return texts.text("usage.value", name(option), exception.getValue());
        }
        return exception.getMessage() + ".";
    }

    private String unknown(UnmatchedArgumentException unmatched) {
        String argument = unmatched.getUnmatched().get(0);
        CommandLine command = unmatched.getCommandLine();
        boolean isOption = argument.startsWith("-");
        if (!isOption && command.getSubcommands().isEmpty()) {
            return texts.text("usage.tooMany", argument);
        }
        List<String> known = isOption
                ? options(command)
                : List.copyOf(command.getSubcommands().keySet());
        Optional<String> meant = Spelling.nearest(argument.replaceFirst("=.*", ""), known);
        return texts.text(isOption ? "usage.unknownOption" : "usage.unknownCommand", argument)
                + meant.map(name -> " " + texts.text("suggestion", name)).orElse("");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }

    private static List<String> options(CommandLine command) {
        return command.getCommandSpec().options().stream()
                .flatMap(option -> Stream.of(option.names()))
                .toList();
    }
}
