package org.snitp.examples.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links the image that the README describes, and runs it. */
class ImageTest {

    private static final List<String> MODULES = List.of(
            Path.of("modules", "target").toString(),
            "snitp-model",
            "snitp-indicators",
            "snitp-io",
            "jackson-core",
            "snakeyaml-engine",
            "jakarta.validation-api");

    private static final String FIGURES = """
            schema: snitp/1
            kind: MeasurementSet
            id: figures
            plan: pna-2024-2026
            reporter: ANITP
            measurements:
              - {indicator: 9.9.9-9, period: 2025, value: 1, reportedOn: "2026-01-10"}
            """;

    @TempDir
    private static Path folder;

    private static Path image;

    /** The class path of this test, without what only tests need. */
    private static String modulePath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes"))
                .filter(entry -> MODULES.stream().anyMatch(entry::contains))
                .collect(Collectors.joining(File.pathSeparator));
    }

    @BeforeAll
    static void link() {
        image = folder.resolve("image");
        int code = ToolProvider.findFirst("jlink")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "--module-path",
                        modulePath(),
                        "--add-modules",
                        "org.snitp.examples.modules",
                        "--launcher",
                        "validate=org.snitp.examples.modules/org.snitp.examples.modules.Main",
                        "--strip-debug",
                        "--no-header-files",
                        "--no-man-pages",
                        "--output",
                        image.toString());
        assertThat(code).isZero();
    }

    private static String run(int code, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isEqualTo(code);
        return printed;
    }

    @Test
    void theImageChecksAFileBesideTheOfficialPlan() throws Exception {
        Path figures = Files.writeString(folder.resolve("figures.yaml"), FIGURES);

        assertThat(run(1, image.resolve("bin/validate").toString(), figures.toString()))
                .contains("error SNITP-702", "9.9.9-9", "figures.yaml:7:17");
        Files.writeString(figures, FIGURES.replace("9.9.9-9", "1.1.1-1"));
        assertThat(run(0, image.resolve("bin/validate").toString(), figures.toString()))
                .doesNotContain("error");
    }

    @Test
    void theImageSpeaksRomanian() throws Exception {
        Path figures = Files.writeString(folder.resolve("figuri.yaml"), FIGURES);

        assertThat(run(
                        1,
                        image.resolve("bin/java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-Duser.language=ro",
                        "--module",
                        "org.snitp.examples.modules/org.snitp.examples.modules.Main",
                        figures.toString()))
                .contains("eroare SNITP-702");
    }

    @Test
    void theImageHasTheModulesOfThePlatformThatTheLibraryNeeds() throws Exception {
        assertThat(run(0, image.resolve("bin/java").toString(), "--list-modules")
                        .lines())
                .map(line -> line.replaceAll("@.*", ""))
                .filteredOn(name -> name.startsWith("java.") || name.startsWith("jdk."))
                .containsExactlyInAnyOrder("java.base", "java.xml");
        try (Stream<Path> files = Files.walk(image)) {
            assertThat(files.mapToLong(file -> file.toFile().length()).sum()).isLessThan(80L << 20);
        }
    }
}
