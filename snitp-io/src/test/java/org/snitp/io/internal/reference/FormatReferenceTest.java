package org.snitp.io.internal.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.io.internal.shape.DocumentShapes;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.ObjectType;
import org.snitp.io.internal.shape.ScalarType;
import org.snitp.io.internal.shape.Shape;
import org.snitp.model.time.OpenTiming;

/** Everything in the document format is explained in both languages, and nothing else is. */
class FormatReferenceTest {

    /** What is said about scalars and documents is read by the schema alone, and held by its test. */
    private static final List<String> BY_ASPECT = List.of("scalar.", "document.");

    private static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        Set<String> seen = new HashSet<>();
        Deque<Shape<?, ?>> open = new ArrayDeque<>();
        DocumentShapes.kinds()
                .forEach(kind -> open.add(DocumentShapes.ofKind(kind).orElseThrow()));
        while (!open.isEmpty()) {
            Shape<?, ?> shape = open.remove();
            if (seen.add(shape.name())) {
                keys.add("title." + shape.name());
                keys.add("about." + shape.name());
                for (Field<?, ?, ?> field : shape.fields()) {
                    keys.add(shape.name() + "." + field.name());
                    if (field.type() instanceof ObjectType<?> type) {
                        open.add(type.shape());
                    } else if (field.type() instanceof ScalarType<?> scalar) {
                        vocabulary(scalar).forEach(keys::add);
                    }
                }
            }
        }
        Arrays.stream(OpenTiming.values()).forEach(timing -> keys.add("word.OpenTiming." + timing));
        return keys;
    }

    private static Stream<String> vocabulary(ScalarType<?> scalar) {
        return scalar.vocabulary().stream()
                .flatMap(name -> Stream.concat(
                        Stream.of("title." + name), scalar.terms().stream().map(term -> "word." + name + "." + term)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    void everyTypeFieldAndWordIsExplainedAndNothingElse(String language) {
        assertThat(FormatReference.in(Locale.forLanguageTag(language))
                        .texts()
                        .bundle()
                        .keySet())
                .filteredOn(key -> BY_ASPECT.stream().noneMatch(key::startsWith))
                .containsExactlyInAnyOrderElementsOf(keys());
    }

    @Test
    void bothLanguagesSayAsMuch() {
        FormatReference en = FormatReference.in(Locale.ENGLISH);
        FormatReference ro = FormatReference.in(Locale.forLanguageTag("ro"));

        assertThat(ro.texts().bundle().keySet()).isEqualTo(en.texts().bundle().keySet());
        assertThat(en.texts().bundle().keySet()).hasSizeGreaterThan(350).allSatisfy(key -> {
            String english = en.texts().text(key);
            String romanian = ro.texts().text(key);
            assertThat(english).isNotBlank().doesNotContainPattern("[ăâîșțĂÂÎȘȚ]");
            assertThat(romanian).isNotBlank().doesNotContainPattern("[şţŞŢ]");
            assertThat(romanian.endsWith(".")).as(key).isEqualTo(english.endsWith("."));
            if (english.endsWith(".")) {
                assertThat(romanian).isNotEqualTo(english);
            }
        });
    }

    @Test
    void aLanguageThatIsNotKnownIsAnsweredInEnglish() {
        assertThat(FormatReference.in(Locale.FRENCH).document("required")).isEqualTo("Required.");
        assertThat(FormatReference.in(Locale.forLanguageTag("ro-MD")).document("required"))
                .isEqualTo("Obligatoriu.");
    }
}
