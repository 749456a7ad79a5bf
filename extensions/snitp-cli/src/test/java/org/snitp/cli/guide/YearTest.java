package org.snitp.cli.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.testkit.GoldenFiles;

/** The year in the life of a plan: {@code examples/year/run}, from the annex to the next edition. */
@DisabledOnOs(OS.WINDOWS)
@Tag("slow")
class YearTest {

    private static final Path SCRIPT = Path.of("../../examples/year/run").toAbsolutePath();

    private static final GoldenFiles GOLDEN = GoldenFiles.of("org/snitp/cli/golden");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    void everyStepEndsAsItIsTold(String language) throws IOException {
        Shell shell = Shell.in(folder, folder.resolve("bin"), language);

        Shell.Outcome outcome = shell.run("sh '" + SCRIPT + "' --lang " + language + " year");

        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
        GOLDEN.assertSame(outcome.output(), "year." + language + ".txt");
        assertThat(written("measurements.yaml")).contains("value: 24.6", "earlier:\n      - value: 80");
        assertThat(written("report.html")).contains("24", "ANITP").doesNotContain("<script");
        assertThat(written("public.json")).contains("\"withheld\": true");
        assertThat(folder.resolve("year/act.docx")).isNotEmptyFile();
        assertThat(folder.resolve("year/report.docx")).isNotEmptyFile();
        assertThat(folder.resolve("year/back")).isDirectoryContaining("glob:**.xlsx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--lang fr", "taken"})
    void whatItCannotDoIsSaidBeforeAnythingIsWritten(String arguments) throws IOException {
        Files.createDirectories(folder.resolve("taken"));

        Shell.Outcome outcome = Shell.in(folder, folder.resolve("bin"), "en").run("sh '" + SCRIPT + "' " + arguments);

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.output())
                .isIn("run: --lang is ro or en\n", "run: taken is there already; name another folder, or remove it\n");
        assertThat(folder.resolve("year")).doesNotExist();
        assertThat(folder.resolve("taken")).isEmptyDirectory();
    }

    @Test
    void anAnswerThatFindsNoCellIsAnError() throws IOException {
        Files.writeString(folder.resolve("answers.txt"), "9.9.9-9; 2025;; Value;1\n");
        Files.writeString(folder.resolve("form.csv"), "Reporting form,,\nIndicator,Period,Value\n1.1.1-1,2025,\n");

        Shell.Outcome outcome = Shell.in(folder, folder.resolve("bin"), "en")
                .run("sh '" + SCRIPT.resolveSibling("fill-in") + "' form.csv answers.txt");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.output()).isEqualTo("fill-in: no cell for 9.9.9-9 2025 Value\n");
    }

    private String written(String file) throws IOException {
        return Files.readString(folder.resolve("year").resolve(file));
    }
}
