package org.snitp.io.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snitp.io.diagnostic.Diagnostic;

/**
 * Every file of the JSON test suite: one that is valid ({@code y_}) gives no error of syntax, one that is not ({@code n_})
 * gives one with its place, and what becomes of those that a reader may take or refuse ({@code i_}) stands in the list.
 *
 * <p>None of them is a document, which is told of those that can be read: the list has that as well.
 */
@Tag("hostile")
class JsonTestSuiteTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "snitp", "io");
    private static final Path DECIDED = FOLDER.resolve("hostile/json-test-suite.txt");

    /** Files with nothing in them, where no place could be better than the file. */
    private static final Set<String> NOTHING_IN_IT =
            Set.of("n_single_space.json", "n_structure_no_data.json", "n_structure_UTF8_BOM_no_data.json");

    static List<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER.resolve("json-test-suite"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Diagnostic> read(Path file, String name) {
        try {
            return Trial.read(Files.readAllBytes(file), name, file.getFileName().toString())
                    .diagnostics();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Diagnostic> syntax(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.code().getId().startsWith("SNITP-1"))
                .toList();
    }

    private static String decision(Path file) {
        return file.getFileName() + " "
                + read(file, "x.json").stream()
                        .map(diagnostic -> diagnostic.code().getId() + " "
                                + diagnostic.location().orElseThrow())
                        .collect(Collectors.joining(", "))
                        .replace("x.json:", "");
    }

    @Test
    void theSuiteIsWhole() {
        assertThat(files()).hasSize(318);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileIsWhatTheSuiteSays(Path file) {
        List<Diagnostic> found = syntax(read(file, "x.json"));

        String name = file.getFileName().toString();
        if (name.startsWith("y_")) {
            assertThat(found).isEmpty();
        } else if (name.startsWith("n_")) {
            assertThat(found).hasSize(1);
            assertThat(found.get(0).location().orElseThrow().isWholeFile()).isEqualTo(NOTHING_IN_IT.contains(name));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void underAnyNameEveryFileIsSurvived(Path file) {
        for (String name : List.of("x.yaml", "x", "")) {
            read(file, name);
        }
    }

    @Test
    void whatIsDecidedIsWrittenDown() throws IOException {
        String decided = files().stream().map(JsonTestSuiteTest::decision).collect(Collectors.joining("\n", "", "\n"));

        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(DECIDED.getParent());
            Files.writeString(DECIDED, decided);
        }
        assertThat(decided).isEqualTo(Files.readString(DECIDED, UTF_8));
    }
}
