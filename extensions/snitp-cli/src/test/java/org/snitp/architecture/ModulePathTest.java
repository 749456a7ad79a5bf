package org.snitp.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The module descriptors, as a named module of an application meets them. */
@Tag("slow")
class ModulePathTest {

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

    private static final String PRINTED = "4 [DIICOT, IGPR, ANABI]";

    /** What an application has that reads, checks and writes documents. */
    private static final List<String> CORE = List.of(
            "snitp-model",
            "snitp-indicators",
            "snitp-io",
            "jackson-core",
            "snakeyaml-engine",
            "jakarta.validation-api");

    /** What the extensions need besides. */
    private static final List<String> EXTENSIONS = List.of(
            "snitp-measurements",
            "snitp-forms",
            "snitp-reports",
            "snitp-annex",
            "snitp-interop",
            "fastcsv",
            "fastexcel-",
            "opczip",
            "ical4j",
            "slf4j-api",
            "threeten-extra",
            "aalto-xml",
            "stax2-api",
            "commons-");

    /** What the command needs besides. */
    private static final List<String> COMMAND = List.of("snitp-cli", "picocli");

    @TempDir
    private Path folder;

    private Path classes;

    @BeforeEach
    void makeFolder() throws IOException {
        classes = Files.createDirectory(folder.resolve("classes"));
    }

    /** The class path of this test, without what only tests need. */
    private static String modulePath(List<String> needed) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes") && !entry.contains("-tests.jar"))
                .filter(entry -> needed.stream().anyMatch(entry::contains))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void compile(String required, String modulePath) throws IOException {
        Path descriptor =
                Files.writeString(folder.resolve("module-info.java"), "module application { " + required + " }");
        Path main = Files.writeString(folder.resolve("Main.java"), APPLICATION);
        run("javac", "--module-path", modulePath, "-d", classes.toString(), descriptor.toString(), main.toString());
    }

    private static void run(String tool, String... arguments) {
        int code = ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, arguments);
        assertThat(code).as(tool).isZero();
    }

    private String printed(Path java, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(folder.resolve("errors").toFile())
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("errors")))
                .isZero();
        return printed.strip();
    }

    @Test
    void aNamedModuleHasAllExtensions() throws IOException, InterruptedException {
        String modulePath =
                modulePath(Stream.concat(CORE.stream(), EXTENSIONS.stream()).toList());
        compile("requires org.snitp.forms; requires org.snitp.reports;", modulePath);

        String printed = printed(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                "--module-path",
                modulePath + File.pathSeparator + classes,
                "--module",
                "application/application.Main");

        assertThat(printed).isEqualTo(PRINTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            validate                                                                    | warning SNITP-352: No expected result
            --lang=ro validate                                                          | avertisment SNITP-352: Nu este menționat
            --lang=ro explain SNITP-511                                                 | Ce cere regula
            --lang=ro show 2.2.6                                                        | Obiectiv
            smart                                                                       | Specific
            --lang=ro progress                                                          | restante
            calendar                                                                    | Reporting calendar
            --lang=ro calendar --format=ical                                            | BEGIN:VCALENDAR
            --lang=ro report --year 2025                                                | 2025
            --lang=ro template form --institution ANITP --period 2025-S1 --format=csv   | ANITP
            --lang=ro template sheet 1.1.1-1                                            | Fișa indicatorului 1.1.1-1
            """)
    void theCommandSpeaksAsAModuleToo(String arguments, String printed) throws IOException, InterruptedException {
        String modulePath = modulePath(
                Stream.of(CORE, EXTENSIONS, COMMAND).flatMap(List::stream).toList());
        List<String> command =
                new ArrayList<>(List.of("--module-path", modulePath, "--module", "org.snitp.cli/org.snitp.cli.Main"));
        command.addAll(List.of(arguments.split(" ")));

        assertThat(printed(Path.of(System.getProperty("java.home"), "bin", "java"), command.toArray(String[]::new)))
                .contains(printed);
    }

    @Test
    void anApplicationOnTheCoreIsLinkedIntoAnImageOfItsOwn() throws IOException, InterruptedException {
        String modulePath = modulePath(CORE);
        compile("requires org.snitp.io;", modulePath);
        Path image = folder.resolve("image");
        run(
                "jlink",
                "--module-path",
                modulePath + File.pathSeparator + classes,
                "--add-modules",
                "application",
                "--output",
                image.toString());

        assertThat(printed(image.resolve("bin/java"), "--module", "application/application.Main"))
                .isEqualTo(PRINTED);
    }
}
