package org.snitp.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snitp.model.Bundle;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.text.LocalizedText;
import org.snitp.testkit.SmallPlan;

/** Files that are written appear whole or not at all. */
class WriteFileTest {

    private static final Bundle BUNDLE =
            Snitp.read(SmallPlan.REGISTRY, "x.yaml").bundle().orElseThrow();

    /** Half of a surrogate pair cannot be written; it stands behind much that can. */
    private static final Bundle UNWRITABLE = Bundle.builder()
            .from(BUNDLE)
            .addDocuments(InstitutionRegistry.builder()
                    .title(LocalizedText.of("a".repeat(100_000) + "\uD800"))
                    .build())
            .build();

    @TempDir
    Path folder;

    @BeforeEach
    void checkFileSystem() {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void theNameOfTheFileDecidesTheFormat() throws IOException {
        for (String name : List.of("a.json", "B.JSON", "a.yaml", "a.yml", "a.txt")) {
            Path file = folder.resolve(name);
            Snitp.write(BUNDLE, file);

            boolean json = name.toLowerCase(Locale.ROOT).endsWith(".json");
            assertThat(Files.readString(file)).isEqualTo(json ? Snitp.toJson(BUNDLE) : Snitp.toYaml(BUNDLE));
        }
        assertThat(files()).containsExactly("B.JSON", "a.json", "a.txt", "a.yaml", "a.yml");
    }

    @Test
    void aNewFileHasThePermissionsOfAnyNewFile() throws IOException {
        Path usual = Files.createFile(folder.resolve("usual"));
        Snitp.write(BUNDLE, folder.resolve("a.yaml"));

        assertThat(permissions(folder.resolve("a.yaml"))).isEqualTo(permissions(usual));
    }

    @Test
    void aFileThatIsReplacedKeepsItsPermissions() throws IOException {
        Path file = Files.createFile(folder.resolve("a.yaml"));
        for (String permissions : List.of("rw-------", "rw-rw-rw-")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
            Snitp.write(BUNDLE, file);

            assertThat(permissions(file)).isEqualTo(permissions);
            assertThat(Files.readString(file)).isEqualTo(Snitp.toYaml(BUNDLE));
        }
    }

    @Test
    void whenWritingFailsTheOldFileIsUnchangedAndNothingElseIsLeft() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "old");

        assertThatThrownBy(() -> Snitp.write(UNWRITABLE, file)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Snitp.write(UNWRITABLE, folder.resolve("b.json")))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(Files.readString(file)).isEqualTo("old");
        assertThat(files()).containsExactly("a.yaml");
    }

    @Test
    void aFileThatMustNotBeWrittenIsNotReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assumeThat(Files.isWritable(file))
                .as("the superuser may write anything")
                .isFalse();

        assertThatThrownBy(() -> Snitp.write(BUNDLE, file)).isInstanceOf(UncheckedIOException.class);
        assertThat(Files.readString(file)).isEqualTo("old");
    }

    @Test
    void aLinkIsFollowed() throws IOException {
        Path sub = Files.createDirectory(folder.resolve("sub"));
        Path file = Files.writeString(sub.resolve("a.yaml"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), Path.of("sub", "a.yaml"));
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling.yaml"), Path.of("sub", "b.yaml"));
        Snitp.write(BUNDLE, link);
        Snitp.write(BUNDLE, dangling);

        assertThat(link).isSymbolicLink();
        assertThat(dangling).isSymbolicLink();
        assertThat(Files.readString(file)).isEqualTo(Snitp.toYaml(BUNDLE));
        assertThat(Files.readString(sub.resolve("b.yaml"))).isEqualTo(Snitp.toYaml(BUNDLE));
    }

    @Test
    void linksInACircleAFolderAndAMissingFolderAreRefused() throws IOException {
        Path circle = Files.createSymbolicLink(folder.resolve("circle.yaml"), Path.of("circle.yaml"));
        Path sub = Files.createDirectory(folder.resolve("sub.yaml"));

        for (Path file : List.of(circle, sub, folder.resolve("none").resolve("a.yaml"))) {
            assertThatThrownBy(() -> Snitp.write(BUNDLE, file)).isInstanceOf(UncheckedIOException.class);
        }
        assertThat(files()).containsExactly("circle.yaml", "sub.yaml");
    }

    @Test
    void aFileInTheCurrentFolderNeedsNoFolderInItsName() throws IOException {
        Path file = Path.of("write-file-test.tmp.json");
        try {
            Snitp.write(BUNDLE, file);
            assertThat(Files.readString(file)).isEqualTo(Snitp.toJson(BUNDLE));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @Test
    void whatIsNoFileIsWrittenToDirectly() {
        Path nothing = Path.of("/dev/null");
        assumeThat(nothing).exists();
        Snitp.write(BUNDLE, nothing);

        assertThat(Files.isRegularFile(nothing)).isFalse();
    }

    @Test
    void aStreamThatFailsIsToldInTheTermsOfThePlatform() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        assertThatThrownBy(() -> Snitp.writeJson(BUNDLE, full))
                .isExactlyInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("No space left on device");
        assertThatThrownBy(() -> Snitp.writeYaml(BUNDLE, full))
                .isExactlyInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("No space left on device");
    }

    @Test
    void aStreamIsFlushedAndNotClosed() throws IOException {
        Path file = folder.resolve("a");
        try (OutputStream stream = Files.newOutputStream(file)) {
            Snitp.writeJson(BUNDLE, stream);
            Snitp.writeYaml(BUNDLE, stream);
            stream.write('!');
        }

        assertThat(Files.readString(file)).isEqualTo(Snitp.toJson(BUNDLE) + Snitp.toYaml(BUNDLE) + "!");
    }
}
