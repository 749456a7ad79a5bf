package org.snitp.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.BROKEN;
import static org.snitp.cli.Run.snitp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.cli.terminal.Terminal;

/** What the command takes from its surroundings: language, colours, and a standard output that may fail. */
class SurroundingsTest {

    private static final String ESCAPE = "\u001B[";

    @Test
    void hasColoursOnATerminalOnly() {
        assertThat(snitp(Map.of(), true, "validate", BROKEN).out()).contains(ESCAPE);
        assertThat(snitp(Map.of(), false, "validate", BROKEN).out()).doesNotContain(ESCAPE);
    }

    @Test
    void obeysNoColor() {
        assertThat(snitp(Map.of("NO_COLOR", "1"), true, "validate", BROKEN).out())
                .doesNotContain(ESCAPE);
        assertThat(snitp(Map.of("NO_COLOR", ""), true, "validate", BROKEN).out())
                .contains(ESCAPE);
        assertThat(snitp(Map.of("TERM", "dumb"), true, "validate", BROKEN).out())
                .doesNotContain(ESCAPE);
    }

    @Test
    void theOptionCountsMoreThanTheSurroundings() {
        Map<String, String> noColor = Map.of("NO_COLOR", "1");
        assertThat(snitp(noColor, false, "validate", BROKEN, "--color=always").out())
                .contains(ESCAPE);
        assertThat(snitp(Map.of(), true, "--color", "never", "validate", BROKEN).out())
                .doesNotContain(ESCAPE);
        assertThat(snitp(Map.of(), true, "validate", "--format=json", BROKEN).out())
                .doesNotContain(ESCAPE);
    }

    @Test
    void statusesHaveTheColoursOfDiagnostics() {
        Run progress = snitp(Map.of(), true, "progress", Run.PROGRESS, "--as-of", "2026-03-31", "--lang=en");
        assertThat(progress.out())
                .contains("\n  " + ESCAPE + "32machieved" + ESCAPE + "0m")
                .contains("\n  " + ESCAPE + "33mat risk" + ESCAPE + "0m")
                .contains("\n  " + ESCAPE + "31moff track" + ESCAPE + "0m");
        String plain = snitp(Map.of("NO_COLOR", "1"), true, "progress", Run.PROGRESS, "--as-of", "2026-03-31")
                .out();
        assertThat(progress.out().replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"30, 30", "12, 30", "39, 39", "45, 45", "wide, 80", "5, 80"})
    void linesAreAsLongAsTheTerminalIsWide(String columns, int width) {
        String code = "error SNITP-208: ";
        String message = snitp(Map.of("COLUMNS", columns, "NO_COLOR", "1"), true, "validate", BROKEN)
                .out()
                .replaceFirst("(?s).*?" + code, code)
                .replaceFirst("(?s)\n +-->.*", "");

        assertThat(message.lines())
                .hasSizeGreaterThan(1)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(width))
                .anySatisfy(line -> assertThat(line).hasSizeGreaterThan(width - 12));
    }

    @ParameterizedTest
    @CsvSource({
        "LANG, ro_RO.UTF-8, eroare",
        "LC_MESSAGES, ro, eroare",
        "LC_ALL, ro@latin, eroare",
        "LANG, en_GB.UTF-8, error",
        "LANG, C, error",
        "LANG, rom, error",
        "OTHER, ro_RO, error"
    })
    void speaksTheLanguageOfTheEnvironment(String variable, String value, String word) {
        assertThat(snitp(Map.of(variable, value), false, "validate", BROKEN).out())
                .contains(word + " SNITP-");
    }

    @Test
    void theFirstVariableThatIsSetCounts() {
        Map<String, String> environment = Map.of("LC_ALL", "", "LC_MESSAGES", "en_US.UTF-8", "LANG", "ro_RO.UTF-8");
        assertThat(snitp(environment, false, "validate", BROKEN).out()).contains("error SNITP-");
        Map<String, String> launched = Map.of("SNITP_LOCALE", "ro_RO.UTF-8", "LC_ALL", "C.UTF-8");
        assertThat(snitp(launched, false, "validate", BROKEN).out()).contains("eroare SNITP-");
    }

    @Test
    void endsQuietlyWhenThePipeIsClosed() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(Main.run(terminal("Broken pipe", err), "show", Run.PLAN)).isEqualTo(ExitCode.OK);
        assertThat(Main.run(terminal("Broken pipe", err), "convert", "--to", "json", Run.PLAN))
                .isEqualTo(ExitCode.OK);
        assertThat(Main.run(terminal("Broken pipe", err), "validate", BROKEN)).isEqualTo(ExitCode.ERRORS);
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void saysWhenTheOutputIsLost() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(terminal("No space left on device", err), "convert", "--to", "yaml", Run.PLAN);
        assertThat(exitCode).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(err.toString(UTF_8)).isEqualTo("snitp: the output cannot be written: No space left on device\n");
    }

    private static Terminal terminal(String failure, OutputStream err) {
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(failure);
            }
        };
        return new Terminal(out, err, false, false, Map.of(), Run.CLOCK);
    }
}
