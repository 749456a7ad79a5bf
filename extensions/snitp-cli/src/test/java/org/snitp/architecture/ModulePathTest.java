package org.snitp.architecture;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The module descriptors, as a named module of somebody else meets them. */
class ModulePathTest {

    private static final String DESCRIPTOR =
            "module application { requires org.snitp.forms; requires org.snitp.reports; }";

    private static final String APPLICATION = """
            package application;

            import org.snitp.io.Snitp;
            import org.snitp.io.diagnostic.Severity;
            import org.snitp.model.BundleIndex;

            public class Main {
                public static void main(String[] arguments) {
                    var result = Snitp.readOfficial();
                    var index = BundleIndex.of(result.orElseThrow());
                    System.out.println(result.diagnostics(Severity.WARNING).size() + " " + index.action("2.2.6").get().getResponsible());
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void aNamedModuleReadsTheOfficialStrategy() throws IOException, InterruptedException {
        Path classes = Files.createDirectory(folder.resolve("classes"));
        Path descriptor = Files.writeString(folder.resolve("module-info.java"), DESCRIPTOR);
        Path main = Files.writeString(folder.resolve("Main.java"), APPLICATION);
        int compiled = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "--module-path",
                        modulePath(),
                        "-d",
                        classes.toString(),
                        descriptor.toString(),
                        main.toString());
        assertThat(compiled).isZero();

        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        modulePath() + File.pathSeparator + classes,
                        "--module",
                        "application/application.Main"))
                .redirectError(folder.resolve("errors").toFile())
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("errors")))
                .isZero();
        assertThat(printed.strip()).isEqualTo("4 [DIICOT, IGPR, ANABI]");
    }

    /** The class path of this test, without what only tests need. */
    private static String modulePath() {
        List<String> needed = List.of(
                "snitp-model",
                "snitp-indicators",
                "snitp-io",
                "snitp-measurements",
                "snitp-forms",
                "snitp-reports",
                "fastcsv",
                "fastexcel-",
                "opczip",
                "ical4j",
                "slf4j-api",
                "commons-codec",
                "commons-lang3",
                "threeten-extra",
                "aalto-xml",
                "stax2-api",
                "commons-",
                "jackson-core",
                "snakeyaml-engine",
                "jakarta.validation-api");
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes") && !entry.contains("-tests.jar"))
                .filter(entry -> needed.stream().anyMatch(entry::contains))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
