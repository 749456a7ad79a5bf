package org.snitp.io.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DiagnosticWordingTest {

    private static final Properties ENGLISH = load("messages.properties");
    private static final Properties ROMANIAN = load("messages_ro.properties");

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(new TreeSet<>(ROMANIAN.stringPropertyNames()))
                .isEqualTo(new TreeSet<>(ENGLISH.stringPropertyNames()));
    }

    @Test
    void bothLanguagesNameTheSameArguments() {
        for (String key : ENGLISH.stringPropertyNames()) {
            assertThat(arguments(ROMANIAN.getProperty(key))).as(key).isEqualTo(arguments(ENGLISH.getProperty(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("org.snitp.io.diagnostic.DiagnosticCode#all")
    void everyCodeHasAText(DiagnosticCode code) {
        assertThat(ENGLISH.stringPropertyNames())
                .anyMatch(key -> key.equals(code.getId()) || key.startsWith(code.getId() + "."));
    }

    @Test
    void romanianIsWrittenWithCommasBelow() {
        assertThat(ROMANIAN.values()).noneMatch(text -> text.toString().matches(".*[şţŞŢ].*"));
    }

    @Test
    void everyCountedNounHasTheFormsOfItsLanguage() {
        assertThat(forms(ENGLISH)).isNotEmpty().allMatch(forms -> forms.length == 2);
        assertThat(forms(ROMANIAN)).isNotEmpty().allMatch(forms -> forms.length == 3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1; 1 more problem is not shown." + "; Încă 1 problemă nu este afișată.",
                "2; 2 more problems are not shown." + "; Încă 2 probleme nu sunt afișate.",
                "20; 20 more problems are not shown." + "; Încă 20 de probleme nu sunt afișate."
            })
    void aNumberChoosesTheFormOfItsNoun(String count, String english, String romanian) {
        Map<String, String> arguments = Map.of("count", count);

        assertThat(DiagnosticWording.in(Locale.ENGLISH).message(DiagnosticCode.MORE_PROBLEMS, arguments))
                .isEqualTo(english);
        assertThat(DiagnosticWording.in(Locale.forLanguageTag("ro")).message(DiagnosticCode.MORE_PROBLEMS, arguments))
                .isEqualTo(romanian);
    }

    private static List<String[]> forms(Properties texts) {
        return texts.values().stream()
                .flatMap(text -> Pattern.compile("\\{\\w+#([^}]*)}")
                        .matcher(text.toString())
                        .results())
                .map(result -> result.group(1).split("\\|", -1))
                .toList();
    }

    private static Set<String> arguments(String text) {
        return Pattern.compile("\\{([^}#]*)[^}]*}")
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties load(String name) {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(DiagnosticWordingTest.class.getResourceAsStream(name)),
                StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
