package org.snitp.cli.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Console console(boolean watched, Map<String, String> environment) {
        OutputStream none = OutputStream.nullOutputStream();
        return Console.open(
                new Terminal(none, err, watched, watched, environment, Clock.systemUTC()), new Output(none));
    }

    @Test
    void tellsHowFarItIs() {
        try (Progress progress = Progress.of(console(false, Map.of()), "collecting forms", 80)) {
            assertThat(progress.line(20, 3_400)).isEqualTo("collecting forms  #####...............  20/80  3 s");
            assertThat(progress.line(80, 61_000)).isEqualTo("collecting forms  ####################  80/80  61 s");
        }
        try (Progress progress = Progress.of(console(false, Map.of()), "reading", 0)) {
            assertThat(progress.line(0, 12_000)).isEqualTo("reading  12 s");
        }
    }

    @Test
    void fitsTheLine() {
        try (Progress progress = Progress.of(console(false, Map.of()), "importing " + "x".repeat(100), 0)) {
            assertThat(progress.line(0, 12_000)).hasSize(79).endsWith("x…  12 s");
        }
    }

    @SuppressWarnings("try") // To be open is all that it does here.
    @Test
    void appearsAfterASecondAndIsTakenAway() throws InterruptedException {
        try (Progress progress = Progress.of(console(true, Map.of()), "reading", 0)) {
            assertThat(err.size()).isZero();
            while (err.size() == 0) {
                Thread.sleep(50);
            }
            assertThat(err.toString(UTF_8)).startsWith(Progress.CLEAR + "reading  1 s");
        }
        assertThat(err.toString(UTF_8)).endsWith(Progress.CLEAR);
    }

    @Test
    void saysNothingOfWhatIsDoneSoon() {
        assertThat(Progress.<Integer>during(console(true, Map.of()), "reading", () -> 1))
                .isEqualTo(1);
        assertThat(err.size()).isZero();
    }

    @Test
    void saysNothingWhereNobodyWatches() throws InterruptedException {
        for (Console unwatched : new Console[] {console(false, Map.of()), console(true, Map.of("TERM", "dumb"))}) {
            try (Progress progress = Progress.of(unwatched, "reading", 0)) {
                Thread.sleep(1_300);
                progress.step();
            }
        }
        assertThat(err.size()).isZero();
    }
}
