package org.snitp.cli;

import java.util.Optional;
import java.util.stream.Stream;

/** What tests in other packages ask of the command line without running it. */
public final class CommandLines {

    private CommandLines() {}

    /** Returns what is wrong with the options of a command, as "snitp show 1.1", if anything is. */
    public static Optional<String> problemOf(String command) {
        String[] arguments = Stream.concat(Stream.of(command.split(" +")).skip(1), Stream.of("--help"))
                .distinct()
                .toArray(String[]::new);
        Run run = Run.snitp(arguments);
        return run.exitCode() == ExitCode.OK ? Optional.empty() : Optional.of(run.err());
    }
}
