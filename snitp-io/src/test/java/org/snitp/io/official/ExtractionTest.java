package org.snitp.io.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables are what the program makes of the source text, so nobody can have fitted them to the data. */
class ExtractionTest {

    private static final Path EXTRACTORS = Path.of("src/test/java/org/snitp/io/official/extract");
    private static final Path RESOURCES = Path.of("src/test/resources/org/snitp/io/official");

    @TempDir
    private Path folder;

    @Test
    void theTablesOfThePlanAreWhatTheExtractorMakesOfTheSourceText() throws IOException, InterruptedException {
        Path objectives = folder.resolve("objectives-table.tsv");

        assertThat(extracted("ExtractPlanTable.java", objectives.toString()))
                .hasSameBinaryContentAs(RESOURCES.resolve("plan-table.tsv"));
        assertThat(messages())
                .hasContent("Read 5 general objectives, 18 specific objectives, 104 actions and 297 indicator lines.");
        assertThat(objectives).hasSameBinaryContentAs(RESOURCES.resolve("objectives-table.tsv"));
    }

    @Test
    void theTableOfTheChaptersIsWhatTheExtractorMakesOfTheSourceText() throws IOException, InterruptedException {
        assertThat(extracted("ExtractChapters.java")).hasSameBinaryContentAs(RESOURCES.resolve("chapters-table.tsv"));
        assertThat(messages())
                .hasContent("Read 12 heading, 53 acronym, 23 objective, 16 group, 76 item, 124 paragraph, 8 caption,"
                        + " 20 cell, 5 note.");
    }

    /** What a program writes to the standard output. */
    private Path extracted(String program, String... arguments) throws IOException, InterruptedException {
        Path table = folder.resolve("table.tsv");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                EXTRACTORS.resolve(program).toString(),
                RESOURCES.resolve("snitp-2024-2028.ro.txt").toString()));
        command.addAll(List.of(arguments));
        Process java = new ProcessBuilder(command)
                .redirectOutput(table.toFile())
                .redirectError(messages().toFile())
                .start();

        assertThat(java.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(java.exitValue()).isZero();
        return table;
    }

    private Path messages() {
        return folder.resolve("messages.txt");
    }
}
