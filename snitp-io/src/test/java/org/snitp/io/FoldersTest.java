package org.snitp.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.io.diagnostic.Diagnostic;

/** Which files of a folder are read, and what is said when none is. */
class FoldersTest {

    private static final String NONE =
            "error SNITP-102: The folder has no document in it: no file that ends in .yaml, .yml or .json.";

    private static final String UNREADABLE =
            ": error SNITP-101: The file cannot be read; check that it is a file and that you may read it.";

    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** Writes a registry of one institution. */
    private Path institution(String name, String id) throws IOException {
        return write(
                name,
                "{\"schema\": \"snitp/1\", \"kind\": \"InstitutionRegistry\", \"institutions\": [{\"id\": \"" + id
                        + "\", \"type\": \"agency\", \"name\": {\"ro\": \"x\"}}]}");
    }

    private static List<String> ids(Path path) {
        return Snitp.read(path).bundle().orElseThrow().getRegistries().stream()
                .map(registry -> registry.getInstitutions().get(0).getId())
                .toList();
    }

    private static List<String> problems(Path path) {
        return Snitp.read(path).diagnostics().stream().map(Diagnostic::toString).toList();
    }

    @Test
    void theDocumentsOfAFolderAndItsSubfoldersAreReadInTheOrderOfTheirNames() throws IOException {
        institution("b.yaml", "B");
        institution("a.json", "A");
        institution("sub/deep/d.yml", "D");
        institution("sub/c.YAML", "C");
        institution("z.Json", "Z");

        assertThat(ids(folder)).containsExactly("A", "B", "C", "D", "Z");
    }

    @Test
    void otherFilesAndHiddenOnesAreNotRead() throws IOException {
        institution("a.yaml", "A");
        institution(".b.yaml", "B");
        institution(".git/c.yaml", "C");
        institution("sub/.hidden/deep/d.yaml", "D");
        write("notes.txt", "not a document");
        write("yaml", "not a document");

        assertThat(ids(folder)).containsExactly("A");
    }

    @Test
    void aHiddenFolderThatIsAskedForIsRead() throws IOException {
        institution(".hidden/a.yaml", "A");

        assertThat(ids(folder.resolve(".hidden"))).containsExactly("A");
    }

    @Test
    void aFolderWithoutDocumentsIsSaid() throws IOException {
        write("notes.txt", "not a document");
        Files.createDirectory(folder.resolve("folder.yaml"));

        assertThat(problems(folder)).containsExactly(folder + ": " + NONE);
        assertThat(Snitp.read(folder).bundle()).isEmpty();
    }

    @Test
    void aLinkToAFolderIsFollowedWhenItIsAskedForAndItsFilesKeepItsName() throws IOException {
        institution("real/a.yaml", "A");
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("real"));
        write("real/b.yaml", "5");

        assertThat(problems(link))
                .hasSize(1)
                .allMatch(problem -> problem.startsWith(link.resolve("b.yaml") + ":1:1: "));
    }

    @Test
    void linksToFilesAreFollowedAndLinksToFoldersInsideAreNot() throws IOException {
        institution("in/a.yaml", "A");
        institution("out/b.yaml", "B");
        Files.createSymbolicLink(folder.resolve("in/file.yaml"), Path.of("..", "out", "b.yaml"));
        Files.createSymbolicLink(folder.resolve("in/folder"), Path.of("..", "out"));
        Files.createSymbolicLink(folder.resolve("in/folder.yaml"), Path.of("..", "out"));
        Files.createSymbolicLink(folder.resolve("in/self"), Path.of("."));

        assertThat(ids(folder.resolve("in"))).containsExactly("A", "B");
    }

    @Test
    void whatIsNamedLikeADocumentAndCannotBeReadIsSaid() throws IOException, InterruptedException {
        institution("a.yaml", "A");
        Files.createSymbolicLink(folder.resolve("dangling.yaml"), Path.of("none.yaml"));
        Files.createSymbolicLink(folder.resolve("loop.json"), Path.of("loop.json"));
        Files.createSymbolicLink(folder.resolve(".#a.yaml"), Path.of("lock"));
        Path pipe = folder.resolve("pipe.yml");
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();

        assertThat(problems(folder))
                .containsExactly(
                        folder.resolve("dangling.yaml") + ": error SNITP-101: There is no such file or folder.",
                        folder.resolve("loop.json") + UNREADABLE,
                        pipe + UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "snitp.schema.json ; [",
                "schema.json ; {\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", \"title\": \"x\"}",
                "log.json ; {\"$schema\": \"sarif\", \"version\": \"2.1.0\", \"runs\": [{\"kind\": 1}]}",
                "baseline.json ; {\"format\": \"snitp-baseline/1\", \"problems\": []}",
                "import.yaml ; format: snitp-import/1",
                "report.JSON ; {\"summary\": {\"errors\": 0}, \"diagnostics\": []}",
                "progress.json ; {\"asOf\": \"2025-12-31\", \"total\": {}}"
            })
    void whatIsNoDocumentIsPassedOverInAFolderAndReadWhenItIsAskedFor(String name, String text) throws IOException {
        institution("a.yaml", "A");
        Path other = write(name, text);

        assertThat(ids(folder)).containsExactly("A");
        assertThat(problems(other)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"$schema\": \"snitp.schema.json\", \"schema\": \"snitp/1\"}",
                "{\"summary\": {}, \"kind\": \"ActionPlan\"}",
                "{\"format\": \"snitp/1\", \"id\": \"x\"}",
                "{\"total\": 1",
                "[{\"summary\": 1}]",
                "{\"id\": \"x\"}"
            })
    void whatMayBeADocumentIsRead(String text) throws IOException {
        Path file = write("plan.json", text);

        assertThat(problems(folder)).isNotEmpty().allMatch(problem -> problem.startsWith(file + ":1:"));
    }

    @Test
    void aFileIsReadOnceHoweverManyPathsLeadToIt() throws IOException {
        Path file = institution("a.yaml", "A");
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), Path.of("a.yaml"));
        ReadResult result = BundleReader.create()
                .addAll(List.of(file, folder.resolve("./a.yaml"), link, folder))
                .read();

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.bundle().orElseThrow().getRegistries()).hasSize(1);
    }

    @Test
    void aMissingFileAndALinkToNothingAreSaid() throws IOException {
        Path missing = folder.resolve("none.yaml");
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling.yaml"), missing);
        String message = ": error SNITP-101: There is no such file or folder.";

        assertThat(problems(missing)).containsExactly(missing + message);
        assertThat(problems(dangling)).containsExactly(dangling + message);
    }

    @Test
    void whatIsNoFileIsSaid() throws IOException {
        Path loop = Files.createSymbolicLink(folder.resolve("loop.yaml"), Path.of("loop.yaml"));
        Path under = write("a.yaml", "5").resolve("b.yaml");

        assertThat(problems(loop)).containsExactly(loop + UNREADABLE);
        assertThat(problems(under)).containsExactly(under + UNREADABLE);
    }

    @Test
    void aFileOrFolderThatMayNotBeReadIsSaidAndTheOthersAreRead() throws IOException {
        Path secret = institution("secret.yaml", "S");
        Path closed = institution("closed/c.yaml", "C").getParent();
        write("other.yaml", "5");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        try {
            assumeThat(Files.isReadable(secret))
                    .as("the superuser may read anything")
                    .isFalse();
            assertThat(problems(folder))
                    .map(problem -> problem.replaceFirst(";.*", ""))
                    .containsExactly(
                            closed
                                    + ": error SNITP-101: The folder cannot be read; check that you may read it and what lies in it."
                                            .replaceFirst(";.*", ""),
                            folder.resolve("other.yaml")
                                    + ":1:1: error SNITP-205: A document is an object with the fields \"schema\" and \"kind\"",
                            secret + ": error SNITP-101: The file cannot be read");
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void aFolderMayBeNamedAnyWay() {
        for (String name : List.of("src/main/java", "./src/main/java", "src/main/java/../java", "src/main/java/")) {
            Path path = Path.of(name);

            assertThat(problems(path)).containsExactly(path + ": " + NONE);
        }
    }

    @Test
    void filesAndFoldersMakeOneBundle() throws IOException {
        institution("sub/a.yaml", "A");
        Path file = institution("b.yaml", "B");

        ReadResult result = BundleReader.create()
                .addAll(List.of(file, folder.resolve("sub")))
                .read();
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.bundle().orElseThrow().getRegistries()).hasSize(2);
    }

    @Test
    void noPathsMakeAnEmptyBundle() {
        ReadResult result = BundleReader.create().addAll(List.of()).read();

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.bundle().orElseThrow().getDocuments()).isEmpty();
    }
}
