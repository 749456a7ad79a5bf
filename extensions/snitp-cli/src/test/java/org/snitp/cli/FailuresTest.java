package org.snitp.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snitp.cli.terminal.Console;
import org.snitp.cli.terminal.Texts;
import org.snitp.model.text.Language;

class FailuresTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void saysInOneLineWhatNobodyExpected() {
        assertThat(report(Map.of(), new IllegalStateException("a\nb"))).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(text())
                .isEqualTo("snitp: unexpected error: java.lang.IllegalStateException: a b. Please report it with the "
                        + "command that you ran; SNITP_DEBUG=1 shows more.\n");
    }

    @Test
    void showsTheStackTraceOnRequest() {
        report(Map.of("SNITP_DEBUG", "1"), new IllegalStateException("a"));
        assertThat(text()).contains("\n\tat org.snitp.cli.FailuresTest");
    }

    @Test
    void saysWhatToDoWhenMemoryIsShort() {
        report(Map.of(), new OutOfMemoryError());
        assertThat(text()).startsWith("snitp: out of memory; ").contains("-Xmx");
    }

    private int report(Map<String, String> environment, Throwable failure) {
        PrintStream stream = new PrintStream(err, true, UTF_8);
        Console console = new Console(
                stream, stream, Texts.in(Language.EN.locale()), false, 80, LocalDate.now(Run.CLOCK), Map.of());
        return new Failures(console, environment).report(failure);
    }

    private String text() {
        return err.toString(UTF_8);
    }
}
