package org.snitp.annex;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs the fuzzer on annexes, for a number of seconds; what it finds goes to {@code target/fuzz}. */
final class AnnexFuzzing {

    private static final Path FOUND = Path.of("target", "fuzz");

    private AnnexFuzzing() {}

    /**
     * Fuzzes.
     *
     * @param arguments for how many seconds
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path found = Files.createDirectories(FOUND.resolve("annex"));
        Path seeds = Files.createDirectories(FOUND.resolve("seeds"));
        List<byte[]> parts = AnnexFuzzTarget.seeds();
        for (int i = 0; i < parts.size(); i++) {
            Files.write(seeds.resolve("part" + i), parts.get(i));
        }
        int ended = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1500m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + AnnexFuzzTarget.class.getName(),
                        "--instrumentation_includes=org.snitp.**:de.siegmar.**:org.snakeyaml.**",
                        "--reproducer_path=" + FOUND,
                        "-artifact_prefix=" + FOUND + "/annex-",
                        "-max_len=20000",
                        "-timeout=300",
                        "-max_total_time=" + arguments[0],
                        found.toString(),
                        seeds.toString())
                .inheritIO()
                .start()
                .waitFor();
        if (ended != 0) {
            throw new IllegalStateException("Something was found: see " + FOUND);
        }
    }
}
