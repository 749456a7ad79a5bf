package org.snitp.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.snitp.cli.terminal.Terminal;

/**
 * A run of the command within the test.
 *
 * @param exitCode its exit code
 * @param out what it wrote on standard output
 * @param err what it wrote on standard error
 */
public record Run(int exitCode, String out, String err) {

    /** A folder with a plan that has no problems. */
    static final String PLAN = "src/test/resources/org/snitp/cli/plan";

    /** A folder with a plan that has problems of several kinds. */
    static final String BROKEN = "src/test/resources/org/snitp/cli/broken";

    /** A folder with a sample plan and measurements of it. */
    static final String PROGRESS = "src/test/resources/org/snitp/cli/progress";

    /** The day on which the command runs: 30 June 2026. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-30T10:00:00Z"), ZoneOffset.UTC);

    /** Runs the command, not on a terminal, in English. */
    public static Run snitp(String... arguments) {
        return snitp(Map.of(), false, arguments);
    }

    /** Runs the command in given surroundings. */
    static Run snitp(Map<String, String> environment, boolean interactive, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Map<String, String> variables = new HashMap<>(environment);
        int exitCode = Main.run(new Terminal(out, err, interactive, interactive, variables, CLOCK), arguments);
        return new Run(exitCode, out.toString(UTF_8), err.toString(UTF_8));
    }
}
