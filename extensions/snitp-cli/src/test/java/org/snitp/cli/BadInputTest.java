package org.snitp.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.BROKEN;
import static org.snitp.cli.Run.snitp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not there gets one clear line on standard error and exit code 2; what is no document is a diagnostic. */
class BadInputTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("plan.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "show", "smart", "progress", "convert --to json"})
    void aFolderWithoutDocuments(String command) {
        assertOneLine(command, folder, "The folder has no document in it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "convert --to json"})
    void noSuchFile(String command) {
        assertOneLine(command, file, "There is no such file or folder.");
    }

    @Test
    void noSuchFileInRomanian() {
        Run run = snitp("validate", "--lang", "ro", "nimic.yaml");
        assertThat(run.err()).startsWith("snitp: nimic.yaml: ").endsWith(".\n").contains("nu există");
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "show", "smart", "progress"})
    void anEmptyPath(String command) {
        Run run = snitp(command, "");
        assertThat(run.err()).isEqualTo("snitp: a path is empty; write . for the current folder.\n");
        assertThat(run.exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
    }

    @Test
    void eachUnreadableFileHasItsLine() {
        Run run = snitp("validate", "a.yaml", "b.yaml");
        assertThat(run.err().lines()).hasSize(2);
    }

    @Test
    void aMissingFileBesideAReadableOneIsReportedWithTheRest() {
        Run run = snitp("validate", BROKEN, file.toString());
        assertThat(run.out()).contains("SNITP-101", "SNITP-208", " errors, ");
        assertThat(run.exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
    }

    @Test
    void brokenSyntaxIsADiagnostic() throws IOException {
        Files.writeString(file, "schema: snitp/1\nkind: [");
        Run run = snitp("validate", file.toString());
        assertThat(run.out()).contains("error SNITP-107", "1 error, 0 warnings");
        assertThat(run.exitCode()).isEqualTo(ExitCode.ERRORS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "github"})
    void whatIsNoTextIsADiagnosticInEveryFormat(String format) throws IOException {
        Map<String, byte[]> contents = Map.of(
                "SNITP-103", new byte[0],
                "SNITP-104", new byte[] {0x50, 0x4B, 3, 4, 0, 0, 0, (byte) 0xFF},
                "SNITP-105", "title: întâlnire".getBytes(ISO_8859_1));
        for (Map.Entry<String, byte[]> content : contents.entrySet()) {
            Files.write(file, content.getValue());
            Run run = snitp("validate", "--format", format, file.toString());
            assertThat(run.out()).contains(content.getKey());
            assertThat(run.err()).isEmpty();
            assertThat(run.exitCode()).isEqualTo(ExitCode.ERRORS);
            assertThat(snitp("validate", "--format", format, "--fail-on", "never", file.toString())
                            .exitCode())
                    .isEqualTo(ExitCode.OK);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"show", "smart", "progress", "convert --to yaml"})
    void whatIsNoTextIsShownByTheOtherCommandsAsWell(String command) throws IOException {
        Files.writeString(file, "# nothing but a comment\n");
        Run run = snitp((command + " " + file).split(" "));
        assertThat(run.err())
                .contains("error SNITP-103")
                .endsWith("snitp: nothing was done, because the errors above lose data.\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.ERRORS);
    }

    private static void assertOneLine(String command, Path path, String reason) {
        Run run = snitp((command + " " + path).split(" ", -1));
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith("snitp: " + path)
                .contains(": " + reason);
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
    }
}
