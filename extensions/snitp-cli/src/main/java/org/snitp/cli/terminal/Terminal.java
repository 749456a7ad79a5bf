package org.snitp.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TimeZone;

/**
 * The environment of the command.
 *
 * @param out standard output
 * @param err standard error
 * @param interactive whether standard output is a terminal
 * @param watched whether standard error is a terminal
 * @param environment the environment variables
 * @param clock the clock for the current day
 */
public record Terminal(
        OutputStream out,
        OutputStream err,
        boolean interactive,
        boolean watched,
        Map<String, String> environment,
        Clock clock) {

    /** Set by the script {@code examples/snitp}, because Java 17 cannot determine whether one stream is a terminal. */
    private static final String INTERACTIVE = "snitp.interactive";

    /** The same for standard error. */
    private static final String WATCHED = "snitp.watched";

    private static final int MILLISECONDS = 1_000;

    /** Creates an environment whose standard error nobody watches. */
    public Terminal(
            OutputStream out, OutputStream err, boolean interactive, Map<String, String> environment, Clock clock) {
        this(out, err, interactive, false, environment, clock);
    }

    /** Returns the environment of this process. */
    public static Terminal system() {
        String stated = System.getProperty(INTERACTIVE);
        boolean interactive = stated == null ? hasConsole() : Boolean.parseBoolean(stated);
        return new Terminal(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                interactive,
                Boolean.getBoolean(WATCHED),
                System.getenv(),
                Clock.system(offset(TimeZone.getDefault(), Instant.now())));
    }

    /**
     * Returns by how much a time zone is ahead of UTC at an instant. All that a {@link java.time.ZoneId} knows is not needed for
     * the current day, and is read for longer than a small file is checked.
     */
    static ZoneOffset offset(TimeZone zone, Instant instant) {
        int milliseconds = zone.getOffset(instant.toEpochMilli());
        return ZoneOffset.ofTotalSeconds(milliseconds / MILLISECONDS);
    }

    /** Since JDK 22 there may be a console without a terminal, which can be asked. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean hasConsole() {
        Object console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) console.getClass().getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** Returns a stream of UTF-8 text, whatever the encoding of the locale. */
    static PrintStream print(OutputStream stream) {
        return new PrintStream(stream, false, StandardCharsets.UTF_8);
    }
}
