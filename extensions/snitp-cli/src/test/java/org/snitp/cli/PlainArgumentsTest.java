package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.BROKEN;
import static org.snitp.cli.Run.PLAN;
import static org.snitp.cli.Run.snitp;

import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.cli.terminal.Console;
import org.snitp.cli.terminal.Output;
import org.snitp.cli.terminal.Terminal;

class PlainArgumentsTest {

    static Stream<List<String>> files() {
        return Stream.of(
                List.of(),
                List.of(PLAN),
                List.of(BROKEN),
                List.of(PLAN, BROKEN),
                List.of(PLAN, PLAN),
                List.of(""),
                List.of(PLAN, ""),
                List.of(" "),
                List.of("missing.yaml"),
                List.of("@missing"),
                List.of("validate"),
                List.of("show"),
                List.of("help"),
                List.of("${user.home}"),
                List.of("'quoted'", "\"quoted\""),
                List.of("a,b"),
                List.of("țară \uD83D\uDE00"),
                List.of("a\uFFFDb"));
    }

    /** Behind two hyphens are files alone, and with an option the parser is asked. */
    @ParameterizedTest
    @MethodSource("files")
    void answersAsTheParserDoes(List<String> files) {
        List<String> parsed = new ArrayList<>(List.of("validate", "--"));
        parsed.addAll(files);
        assertThat(run(files)).isEqualTo(snitp(parsed.toArray(String[]::new)));
    }

    private static Run run(List<String> files) {
        List<String> plain = new ArrayList<>(List.of("validate"));
        plain.addAll(files);
        return snitp(plain.toArray(String[]::new));
    }

    @Test
    void areFilesBehindTheCommand() {
        assertThat(PlainArguments.command(console(), "validate")).isPresent();
        assertThat(PlainArguments.command(console(), "validate", PLAN, "b.json"))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "show",
                "Validate plan.yaml",
                "--lang ro validate plan.yaml",
                "validate -",
                "validate --",
                "validate --help",
                "validate -h",
                "validate plan.yaml --lang ro",
                "validate plan.yaml --format=json",
                "validate --nonsense plan.yaml",
                "validate a\u0000b"
            })
    void areNotPlainWithAnythingElse(String arguments) {
        assertThat(PlainArguments.command(console(), arguments.isEmpty() ? new String[0] : arguments.split(" ", -1)))
                .isEmpty();
    }

    private static Console console() {
        OutputStream nowhere = OutputStream.nullOutputStream();
        Terminal terminal = new Terminal(nowhere, nowhere, false, Map.of(), Clock.systemUTC());
        return Console.open(terminal, new Output(nowhere));
    }
}
