package org.snitp.io.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** No input exhausts a small heap or a small stack. */
@Tag("hostile")
class SmallHeapTest {

    private static final int MIB = 1 << 20;

    @TempDir
    private Path folder;

    private List<String> attack(String heap, int size, int values, int seconds) throws Exception {
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-Xss512k",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Onslaught.class.getName(),
                        Integer.toString(size),
                        Integer.toString(values),
                        Integer.toString(seconds))
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("errors").toFile())
                .start();
        boolean ended = process.waitFor(20, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(out) + Files.readString(folder.resolve("errors")))
                .isZero();
        return Files.readAllLines(out);
    }

    private static void requireAll(List<String> told) {
        List<String> expected = new ArrayList<>();
        for (Onslaught onslaught : Onslaught.values()) {
            expected.add(onslaught + " x.json");
            expected.add(onslaught + " x.yaml");
        }
        assertThat(told)
                .map(line -> line.replaceFirst("^(\\w+ x\\.\\w+) .*", "$1"))
                .isEqualTo(expected);
        assertThat(told).filteredOn(line -> line.contains("0: sound")).hasSizeLessThan(told.size() / 3);
    }

    /** Two mebibytes and the values that they could hold, in twenty-four times the memory. */
    @Test
    @Timeout(300)
    void fortyEightMebibytesAreEnoughForTwo() throws Exception {
        requireAll(attack("48m", 2 * MIB, 50_000, 20));
    }

    /** Files as large as the default limits allow, with the default limits. */
    @Test
    @EnabledIfSystemProperty(named = "campaign", matches = "true")
    void fiveHundredAndTwelveMebibytesAreEnoughForTheDefaultLimits() throws Exception {
        requireAll(attack("512m", 64 * MIB, 1_000_000, 120));
    }
}
