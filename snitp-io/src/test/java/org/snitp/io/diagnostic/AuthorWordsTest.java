package org.snitp.io.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.io.internal.shape.AuthorWords;
import org.snitp.io.internal.shape.DocumentShapes;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.ScalarType;
import org.snitp.io.internal.shape.Shape;

/** The words of authors lead to words of the format only. */
class AuthorWordsTest {

    private static final Properties WORDS = load();

    private static Properties load() {
        Properties words = new Properties();
        try (InputStream stream = Objects.requireNonNull(
                AuthorWords.class.getResourceAsStream("author-words.properties"), "author-words.properties")) {
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return words;
    }

    private static Set<String> meant(String prefix) {
        Set<String> meant = new TreeSet<>();
        WORDS.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .forEach(key -> meant.addAll(List.of(WORDS.getProperty(key).split(", ", -1))));
        return meant;
    }

    @Test
    void everyFieldThatIsMeantExists() {
        Set<String> fields = new HashSet<>();
        AllShapes.get().forEach(shape -> fields.addAll(shape.fieldNames()));

        assertThat(fields).containsAll(meant("field."));
    }

    @Test
    void everyKindThatIsMeantExists() {
        assertThat(DocumentShapes.kinds()).containsAll(meant("kind."));
    }

    @Test
    void everyTermThatIsMeantBelongsToItsVocabulary() {
        Map<String, List<String>> vocabularies = new HashMap<>();
        for (Shape<?, ?> shape : AllShapes.get()) {
            for (Field<?, ?, ?> field : shape.fields()) {
                if (field.type() instanceof ScalarType<?> scalar
                        && scalar.vocabulary().isPresent()) {
                    vocabularies.put(scalar.vocabulary().get(), scalar.terms());
                }
            }
        }
        for (String key : WORDS.stringPropertyNames()) {
            if (key.startsWith("term.")) {
                String type = key.split("[.]", -1)[1];

                assertThat(vocabularies).containsKey(type);
                assertThat(vocabularies.get(type)).as(key).contains(WORDS.getProperty(key));
            }
        }
    }

    @Test
    void everyWordIsWrittenAsItIsLookedUp() {
        assertThat(WORDS.stringPropertyNames())
                .allMatch(key -> key.substring(key.lastIndexOf('.') + 1).matches("[a-z0-9]+(?:-[a-z0-9]+)*"));
    }

    @Test
    void noWordIsOneOfTheFormatItself() {
        Set<String> own = new HashSet<>();
        for (String key : WORDS.stringPropertyNames()) {
            String word = key.substring(key.lastIndexOf('.') + 1);
            if (WORDS.getProperty(key).toLowerCase(Locale.ROOT).equals(word)) {
                own.add(key);
            }
        }
        assertThat(own).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Instituții responsabile, responsible",
        "INSTITUTII_RESPONSABILE, responsible",
        "țintă,                   targets",
        "Valoare de referință,    baseline",
        "um,                      unit",
        "' Denumire: ',           title"
    })
    void lettersMarksAndSignsMakeNoDifference(String word, String field) {
        List<String> allowed = List.of("title", "name", "responsible", "targets", "baseline", "unit");

        assertThat(AuthorWords.field(word, allowed)).contains(field);
    }

    @Test
    void ofSeveralFieldsTheOneCountsThatIsAllowed() {
        assertThat(AuthorWords.field("denumire", List.of("name"))).contains("name");
        assertThat(AuthorWords.field("denumire", List.of("code"))).isEmpty();
    }
}
