package org.snitp.io.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables are what the program makes of the source text, so nobody can have fitted them to the data. */
class ExtractionTest {

    private static final Path EXTRACTOR = Path.of("src/test/java/org/snitp/io/official/extract/ExtractPlanTable.java");
    private static final Path RESOURCES = Path.of("src/test/resources/org/snitp/io/official");

    @Test
    void theTablesAreWhatTheExtractorMakesOfTheSourceText(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path plan = folder.resolve("plan-table.tsv");
        Path objectives = folder.resolve("objectives-table.tsv");
        Path messages = folder.resolve("messages.txt");
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        EXTRACTOR.toString(),
                        RESOURCES.resolve("snitp-2024-2028.ro.txt").toString(),
                        objectives.toString())
                .redirectOutput(plan.toFile())
                .redirectError(messages.toFile())
                .start();

        assertThat(java.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(messages)
                .hasContent("Read 5 general objectives, 18 specific objectives, 104 actions and 297 indicator lines.");
        assertThat(java.exitValue()).isZero();
        assertThat(plan).hasSameBinaryContentAs(RESOURCES.resolve("plan-table.tsv"));
        assertThat(objectives).hasSameBinaryContentAs(RESOURCES.resolve("objectives-table.tsv"));
    }
}
