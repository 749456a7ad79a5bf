package org.snitp.cli;

import java.util.Map;
import java.util.Optional;
import org.snitp.cli.terminal.Console;
import org.snitp.cli.terminal.Output;
import org.snitp.cli.terminal.Terminal;
import picocli.CommandLine;

/** The command {@code snitp}: checks, shows and converts strategies. */
public final class Main {

    /**
     * Set by the script {@code examples/snitp}, which could not distinguish a Java that does not start from errors in
     * the documents.
     */
    private static final String LAUNCHED = "snitp.launched";

    /**
     * The types of arguments that the parser would otherwise look for at each start, and that no command has: dates and times are
     * read by converters of the commands.
     */
    private static final String TYPES_OF_NO_ARGUMENT = "java[.](time|sql)[.].*";

    private static final String UNDECODABLE = "\uFFFD";

    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.setProperty("picocli.converters.excludes", TYPES_OF_NO_ARGUMENT);
        int exitCode = run(Terminal.system(), arguments);
        if (exitCode == ExitCode.OK) {
            // The process ends by itself, as no thread is left that it would wait for. System.exit looks for a log
            // since Java 21.
            return;
        }
        System.exit(exitCode == ExitCode.ERRORS && Boolean.getBoolean(LAUNCHED) ? ExitCode.LAUNCHED_ERRORS : exitCode);
    }

    /** Runs the command and returns its exit code: 0 success, 1 errors in the documents, 2 could not run. */
    static int run(Terminal terminal, String... arguments) {
        Output output = new Output(terminal.out());
        Console console = Console.open(terminal, output, arguments);
        int exitCode = execute(console, terminal.environment(), arguments);
        console.out().flush();
        console.err().flush();
        if (output.failure().isPresent()) {
            console.complain(
                    console.texts().text("failure.output", output.failure().orElseThrow()));
            return ExitCode.COULD_NOT_RUN;
        }
        return exitCode;
    }

    private static int execute(Console console, Map<String, String> environment, String... arguments) {
        Failures failures = new Failures(console, environment);
        try {
            requireDecoded(console, arguments);
            Optional<ValidateCommand> plain = PlainArguments.command(console, arguments);
            if (plain.isPresent()) {
                return plain.get().call();
            }
            CommandLine commandLine = SnitpCommand.commandLineFor(console, arguments);
            commandLine.setParameterExceptionHandler(new UsageErrors(console));
            commandLine.setExecutionExceptionHandler((e, command, parsed) -> failures.report(e));
            return commandLine.execute(arguments);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
            return failures.report(e);
        }
    }

    /** Rejects an argument that Java could not decode, before it is used as text or as another file. */
    private static void requireDecoded(Console console, String... arguments) {
        for (String argument : arguments) {
            if (argument.contains(UNDECODABLE)) {
                throw new UsageException(console.texts().text("usage.undecodable", argument, Failures.encoding()));
            }
        }
    }
}
