package org.snitp.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The house rules that the source files can be held to. */
class SourceFilesTest {

    private static List<Path> sources(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../..").toRealPath())) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().replace('\\', '/').contains("/src/" + folder + "/java/org/snitp/"))
                    .toList();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The declarations of all rules are one list, which grows by a few lines for each. */
    private static boolean isListOfRules(Path file) {
        return file.endsWith("org/snitp/model/rule/Rule.java");
    }

    @Test
    void noClassHasMoreThan450Lines() throws IOException {
        assertThat(sources("main"))
                .hasSizeGreaterThan(100)
                .filteredOn(file -> !isListOfRules(file))
                .allSatisfy(file -> assertThat(lines(file)).isLessThanOrEqualTo(450));
        assertThat(sources("test"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(lines(file)).isLessThanOrEqualTo(450));
    }

    @Test
    void everyPackageSaysWhatLivesThere() throws IOException {
        assertThat(sources("main"))
                .map(Path::getParent)
                .doesNotContainNull()
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .content()
                        .startsWith("/**"));
    }

    /** The launchers build without tests, and a test jar is not there then. */
    @Test
    void whatTestsShareIsAskedForInAProfileOnly() throws IOException {
        try (Stream<Path> poms = Files.walk(Path.of("../../extensions"), 2)) {
            assertThat(poms.filter(file -> file.endsWith("pom.xml")))
                    .hasSizeGreaterThan(3)
                    .allSatisfy(pom -> assertThat(Files.readString(pom).split("<profiles>", 2)[0])
                            .doesNotContain("<type>test-jar</type>"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"snitp", "snitp.cmd"})
    void everyClassThatALauncherStartsIsThere(String launcher) throws IOException {
        List<String> classes = Pattern.compile("org\\.snitp\\.cli\\.\\w+")
                .matcher(Files.readString(Path.of("../../examples", launcher)))
                .results()
                .map(MatchResult::group)
                .toList();

        assertThat(classes)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(Class.forName(name)).isNotNull());
    }

    /** A launcher that looks for the jar in another module than it builds would build at each call and never start. */
    @ParameterizedTest
    @ValueSource(strings = {"snitp", "snitp.cmd"})
    void aLauncherLooksForTheJarInTheModuleThatItBuilds(String launcher) throws IOException {
        String script = Files.readString(Path.of("../../examples", launcher)).replace('\\', '/');
        String built = Pattern.compile("-pl (\\S+)")
                .matcher(script)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();

        assertThat(Path.of("../..", built, "pom.xml")).exists();
        assertThat(Pattern.compile("[\\w/-]+(?=/target/quick)").matcher(script).results())
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found.group()).endsWith(built));
    }
}
