package org.snitp.io.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

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
    @EnumSource(DiagnosticCode.class)
    void everyCodeHasAText(DiagnosticCode code) {
        assertThat(ENGLISH.stringPropertyNames())
                .anyMatch(key -> key.equals(code.getId()) || key.startsWith(code.getId() + "."));
    }

    @Test
    void romanianIsWrittenWithCommasBelow() {
        assertThat(ROMANIAN.values()).noneMatch(text -> text.toString().matches(".*[şţŞŢ].*"));
    }

    private static String arguments(String text) {
        return Pattern.compile("\\{[^}]*}")
                .matcher(text)
                .results()
                .map(result -> result.group())
                .sorted()
                .collect(Collectors.joining());
    }

    private static Properties load(String name) {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(MessagesTest.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
