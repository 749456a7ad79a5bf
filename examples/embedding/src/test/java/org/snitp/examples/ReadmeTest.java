package org.snitp.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.snitp.io.ReadResult;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.DiagnosticCode;

/** Holds the README to what the library does. */
class ReadmeTest {

    private static final Path ROOT = Path.of("../..");

    @Test
    void theJavaExampleIsTheOneThatIsCompiled() throws IOException {
        String source = Files.readString(Path.of("src/main/java/org/snitp/examples/OfficialStrategy.java"));
        String main = source.substring(source.indexOf("arguments) {\n") + 13, source.indexOf("    }\n}"));

        assertThat(block("java")).isEqualTo(main.replaceAll("(?m)^ {8}", ""));
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
        ReadResult result = Snitp.read(block("yaml"), "README.md");

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.bundle().orElseThrow().getDocuments()).hasSize(3);
    }

    @Test
    void theExampleOfMeasurementsBelongsToTheExampleOfThePlan() throws IOException {
        List<String> blocks = blocks("yaml");
        ReadResult result = Snitp.read(blocks.get(0) + "---\n" + blocks.get(1), "README.md");

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
        return blocks(language).get(0);
    }

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(readme())
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }
}
