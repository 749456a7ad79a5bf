package org.snitp.examples;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snitp.io.ReadResult;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.DiagnosticCode;

/** Holds the README to what the library does. */
class ReadmeTest {

    private static final Path ROOT = Path.of("../..");

    @Test
    void theJavaExampleIsTheOneThatIsCompiled() throws IOException {
        String source = Files.readString(Path.of("src/main/java/org/snitp/examples/OfficialStrategy.java"));
        String imports =
                source.lines().filter(line -> line.startsWith("import ")).collect(joining("\n"));
        String main = source.substring(source.indexOf("    public static void main"));

        assertThat(block("java")).isEqualTo(imports + "\n\nclass OfficialStrategy {\n" + main);
    }

    @Test
    void theJavaExampleCompilesAsItStands(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("OfficialStrategy.java");
        Files.writeString(file, block("java"));

        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int exitCode = ToolProvider.getSystemJavaCompiler()
                .run(null, messages, messages, "-d", folder.toString(), "-cp", classPath(), file.toString());

        assertThat(exitCode).as(messages.toString(StandardCharsets.UTF_8)).isZero();
    }

    @Test
    void theJavaExampleSumsTheOfficialStrategyUp() {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            OfficialStrategy.main(new String[0]);
        } finally {
            System.setOut(before);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8).lines()).last().isEqualTo("104 actions, 299 indicators");
    }

    @Test
    void theExampleOfTheDocumentFormatHasNoProblem() throws IOException {
        ReadResult result = Snitp.read(yamlOf("format.md"), "format.md");

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.bundle().orElseThrow().getDocuments()).hasSize(3);
    }

    @Test
    void theExampleOfMeasurementsBelongsToTheExampleOfThePlan() throws IOException {
        ReadResult result = Snitp.read(yamlOf("format.md") + "---\n" + yamlOf("figures.md"), "figures.md");

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.bundle().orElseThrow().getMeasurementSets()).hasSize(1);
    }

    @Test
    void theCodesOfDiagnosticsAreOnAPageOfTheirOwn() throws IOException {
        List<String> pages = Pattern.compile("\\((docs/diagnostics[a-z.]*\\.md)\\)")
                .matcher(readme())
                .results()
                .map(link -> link.group(1))
                .toList();

        assertThat(pages).containsExactly("docs/diagnostics.md", "docs/diagnostics.ro.md");
        for (DiagnosticCode code : DiagnosticCode.all()) {
            assertThat(pages)
                    .allSatisfy(
                            page -> assertThat(ROOT.resolve(page)).content().contains("\n### " + code.getId() + "\n"));
        }
    }

    @Test
    void theTestCommandIsTheOneThatContinuousIntegrationRuns() throws IOException {
        assertThat(readme()).contains("\n```\n./mvnw verify\n```\n");
        assertThat(Files.readString(ROOT.resolve(".ci/run")).lines())
                .contains("./mvnw verify", "examples/snitp validate");
    }

    private static String block(String language) throws IOException {
        return block(language, readme());
    }

    private static String yamlOf(String page) throws IOException {
        return block("yaml", Files.readString(ROOT.resolve("docs/guide/en").resolve(page)));
    }

    /** Returns the first block of a language, without what its first line says about it. */
    private static String block(String language, String page) {
        Matcher block = Pattern.compile("```" + language + "[^\n]*\n(.*?)```", Pattern.DOTALL)
                .matcher(page);
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }
}
