package org.snitp.forms.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** No file that is taken for a form exhausts a heap of 512 MiB or a small stack: the limit that it breaks is told. */
@Tag("hostile")
class SmallHeapFormsTest {

    /** Just below the limit on files, and on workbooks when they are unpacked. */
    private static final int SIZE = 62_000_000;

    @TempDir
    private Path folder;

    @Test
    @Timeout(900)
    void whatExhaustsTheMemoryIsRefusedWithTheLimitThatItBreaks() throws Exception {
        Path out = folder.resolve("out");
        Path errors = folder.resolve("errors");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Xss512k",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FormOnslaught.class.getName(),
                        Integer.toString(SIZE),
                        "120")
                .redirectOutput(out.toFile())
                .redirectError(errors.toFile())
                .start();
        boolean ended = process.waitFor(14, TimeUnit.MINUTES);
        process.destroyForcibly();

        assertThat(ended).isTrue();
        assertThat(Files.readAllLines(out))
                .as(Files.readString(errors))
                .containsExactlyElementsOf(Arrays.stream(FormOnslaught.values())
                        .map(onslaught -> onslaught + ": " + onslaught.told)
                        .toList());
    }
}
