package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.BROKEN;
import static org.snitp.cli.Run.PLAN;
import static org.snitp.cli.Run.snitp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snitp.io.Snitp;

class ConvertCommandTest {

    @TempDir
    private Path folder;

    @Test
    void writesAnArrayOfJsonDocuments() {
        Run run = snitp("convert", PLAN, "--to", "json");
        assertThat(run.out()).startsWith("[").endsWith("]\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    }

    @Test
    void whatItWritesIsTheSameBundle() {
        var original = Snitp.read(Path.of(PLAN)).orElseThrow();
        String json = snitp("convert", PLAN, "--to", "json").out();
        String yaml = snitp("convert", PLAN, "--to", "yaml").out();
        assertThat(Snitp.read(json, "json").orElseThrow()).isEqualTo(original);
        assertThat(Snitp.read(yaml, "yaml").orElseThrow()).isEqualTo(original);
    }

    @Test
    void writesAFile() throws IOException {
        Path file = folder.resolve("the whole plan.json");
        Run run = snitp("convert", PLAN, "--to", "json", "-o", file.toString());
        assertThat(run).isEqualTo(new Run(ExitCode.OK, "", ""));
        assertThat(file).hasContent(snitp("convert", PLAN, "--to", "json").out());
        assertThat(files()).containsExactly(file);
    }

    @Test
    void theFormatIsThatOfTheOptionNotOfTheName() {
        Path file = folder.resolve("plan.txt");
        snitp("convert", PLAN, "--to", "yaml", "--output", file.toString());
        assertThat(file).content().startsWith("schema: ");
    }

    @Test
    void refusesWhatWouldLoseData() throws IOException {
        Path file = folder.resolve("plan.json");
        Files.writeString(file, "before");
        Run run = snitp("convert", BROKEN, "--to", "json", "-o", file.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCode.ERRORS);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("error SNITP-208")
                .endsWith("snitp: nothing was done, because the errors above lose data.\n");
        assertThat(file).hasContent("before");
    }

    @Test
    void convertsWithErrorsThatLoseNothing() throws IOException {
        Path plan = folder.resolve("plan.yaml");
        Files.writeString(
                plan, Files.readString(Path.of(PLAN, "action-plan.yaml")).replace("[ANAR, ABA]", "[NOBODY]"));
        Run run =
                snitp("convert", plan.toString(), PLAN + "/strategy.yaml", PLAN + "/institutions.yaml", "--to", "yaml");
        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).contains("NOBODY");
        assertThat(run.err())
                .isEqualTo(
                        "snitp: the documents have errors (1 error, 0 warnings, 5 notes); \"snitp validate\" shows them.\n");
    }

    @Test
    void aFolderIsNoFile() {
        assertRefused(folder, folder + " cannot be written: it is a folder.");
    }

    @Test
    void theFolderMustBeThere() {
        Path file = folder.resolve("not there").resolve("plan.json");
        assertRefused(file, file + " cannot be written: there is no folder " + folder.resolve("not there") + ".");
    }

    @Test
    void theFolderMustBeAFolder() throws IOException {
        Path notFolder = Files.createFile(folder.resolve("file"));
        Path file = notFolder.resolve("plan.json");
        assertRefused(file, file + " cannot be written: " + notFolder + " is no folder.");
    }

    private static void assertRefused(Path file, String reason) {
        Run run = snitp("convert", PLAN, "--to", "json", "-o", file.toString());
        assertThat(run).isEqualTo(new Run(ExitCode.COULD_NOT_RUN, "", "snitp: " + reason + "\n"));
    }

    private Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        }
    }
}
