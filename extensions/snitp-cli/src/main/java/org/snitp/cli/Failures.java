package org.snitp.cli;

import java.nio.file.InvalidPathException;
import java.util.Map;
import org.snitp.cli.terminal.Console;
import org.snitp.indicators.calendar.CalendarTooLongException;

/** Reports why a command failed: in one line, without a stack trace unless {@code SNITP_DEBUG} is set. */
final class Failures {

    private final Console console;
    private final boolean debug;

    Failures(Console console, Map<String, String> environment) {
        this.console = console;
        this.debug = !environment.getOrDefault("SNITP_DEBUG", "").isEmpty();
    }

    /** The encoding of arguments and file names in this process. */
    static String encoding() {
        return System.getProperty("sun.jnu.encoding", "?");
    }

    /** Reports a failure and returns the exit code. */
    int report(Throwable failure) {
        if (failure instanceof UsageException refusal) {
            console.complain(refusal.reason());
            return ExitCode.COULD_NOT_RUN;
        }
        if (failure instanceof InvalidPathException path) {
            console.complain(console.texts().text("failure.path", path.getInput(), encoding()));
            return ExitCode.COULD_NOT_RUN;
        }
        if (failure instanceof CalendarTooLongException calendar) {
            console.complain(console.texts().text("calendar.tooLong", calendar.mostEntries()));
            return ExitCode.COULD_NOT_RUN;
        }
        if (failure instanceof OutOfMemoryError) {
            console.complain(console.texts().text("failure.memory"));
        } else {
            console.complain(console.texts().text("failure.unexpected", failure));
        }
        if (debug) {
            failure.printStackTrace(console.err());
        }
        return ExitCode.COULD_NOT_RUN;
    }
}
