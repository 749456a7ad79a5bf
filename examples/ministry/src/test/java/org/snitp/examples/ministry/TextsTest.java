package org.snitp.examples.ministry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The texts of the pages, in both languages. */
class TextsTest {

    private static final Path TEMPLATES = Path.of(System.getProperty("basedir", "."), "src/main/resources/templates");
    private static final Pattern KEY = Pattern.compile("#\\{([a-z.]+)[}(]|msg\\('([a-z.]+)'\\)");

    private static Properties texts(String name) {
        Properties properties = new Properties();
        try (InputStream stream = TextsTest.class.getResourceAsStream("/" + name)) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        Properties romanian = texts("messages_ro.properties");

        assertThat(romanian.stringPropertyNames())
                .isEqualTo(texts("messages.properties").stringPropertyNames());
        assertThat(romanian.values())
                .allSatisfy(text -> assertThat(text.toString()).isNotBlank().doesNotContain("ş", "ţ", "Ş", "Ţ"));
    }

    @Test
    void eachTextThatAPageNamesIsThere() throws IOException {
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            for (Path file : files.toList()) {
                Matcher key = KEY.matcher(Files.readString(file));
                while (key.find()) {
                    String name = key.group(1) == null ? key.group(2) : key.group(1);
                    if (!texts("messages.properties").containsKey(name)) {
                        missing.add(file.getFileName() + ": " + name);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void theHelpFitsTheTerminalAndIsThatOfTheScript() throws Exception {
        Process run = new ProcessBuilder(
                        TEMPLATES
                                .toAbsolutePath()
                                .resolve("../../../../run")
                                .normalize()
                                .toString(),
                        "--port",
                        "1",
                        "--help")
                .redirectErrorStream(true)
                .start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(run.waitFor()).isZero();
        assertThat(said)
                .isEqualTo(Ministry.help())
                .contains("The port on which it answers", "Portul la care răspunde")
                .contains("--jdbc URL", "--samples", "--help");
        assertThat(said.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }
}
