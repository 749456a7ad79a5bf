package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that update one file at the same time, some of which are killed in the middle. */
@Tag("slow")
class TogetherIT {

    private static final int RUNS = 12;

    @TempDir
    private Path folder;

    @Test
    void whatARunHasReportedAsWrittenIsInTheFileAndTheFileIsAlwaysWhole() throws Exception {
        SeparateFigures figures = SeparateFigures.in(Files.createDirectory(folder.resolve("in")), RUNS);
        Path out = Files.createDirectory(folder.resolve("out"));
        Path file = out.resolve("m.yaml");
        List<Process> runs = new ArrayList<>();
        for (int i = 1; i <= RUNS; i++) {
            runs.add(RealRun.ofJar(figures.collect(i, file)).start());
        }
        Random random = new Random(20260110);
        List<String> seen = List.of();
        for (int i = 0; i < RUNS; i++) {
            Thread.sleep(random.nextInt(400));
            if (i % 3 == 2) {
                runs.get(i).destroyForcibly();
            }
            List<String> now = Files.exists(file) ? SeparateFigures.indicatorsIn(file) : List.of();
            assertThat(now).containsAll(seen);
            seen = now;
        }
        List<String> reported = new ArrayList<>();
        for (int i = 1; i <= RUNS; i++) {
            if (runs.get(i - 1).waitFor() == ExitCode.OK) {
                reported.add("i-" + i);
            }
        }
        assertThat(reported).hasSizeGreaterThanOrEqualTo(RUNS - RUNS / 3);
        assertThat(SeparateFigures.indicatorsIn(file)).containsAll(reported);

        for (int i = 1; i <= RUNS; i++) {
            RealRun.ofJar(figures.collect(i, file)).run();
        }
        assertThat(SeparateFigures.indicatorsIn(file)).hasSize(RUNS);
        assertThat(locks(out)).isEmpty();
    }

    private static List<Path> locks(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".lock")).toList();
        }
    }
}
