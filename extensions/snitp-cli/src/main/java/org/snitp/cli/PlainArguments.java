package org.snitp.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snitp.cli.terminal.Console;

/**
 * Calls of {@code validate} with nothing but files, which is how it is called most. They need no parser of arguments: to load it
 * took a tenth of the whole call with Java 17, and a quarter with Java 25, whose cache does not hold classes as old as those of
 * the parser. PlainArgumentsTest holds this to what {@link ValidateArguments} and the parser make of the same arguments.
 */
final class PlainArguments {

    private static final String COMMAND = "validate";

    private PlainArguments() {}

    /** Returns the command that was called; nothing if the arguments are not that plain, or one cannot be a file. */
    static Optional<ValidateCommand> command(Console console, String... arguments) {
        if (arguments.length == 0 || !arguments[0].equals(COMMAND)) {
            return Optional.empty();
        }
        List<Path> files = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            if (arguments[i].startsWith("-")) {
                return Optional.empty();
            }
            try {
                files.add(Path.of(arguments[i]));
            } catch (InvalidPathException e) {
                return Optional.empty();
            }
        }
        return Optional.of(new ValidateCommand(console, () -> files));
    }
}
