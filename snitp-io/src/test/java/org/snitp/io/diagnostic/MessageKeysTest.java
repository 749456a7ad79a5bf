package org.snitp.io.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snitp.io.internal.event.Event;
import org.snitp.io.internal.shape.ScalarType;
import org.snitp.io.internal.shape.Shape;
import org.snitp.model.rule.Rule;

/** Every text that the code asks for is there, and none is there for which nobody asks. */
class MessageKeysTest {

    private static final DiagnosticWording ENGLISH = DiagnosticWording.in(Locale.ENGLISH);
    private static final DiagnosticWording ROMANIAN = DiagnosticWording.in(Locale.forLanguageTag("ro"));

    private static final Set<String> KEYS = ResourceBundle.getBundle("org.snitp.io.diagnostic.messages", Locale.ROOT)
            .keySet();

    /** The sources of the modules from which variants come. */
    private static String sources() throws IOException {
        StringBuilder text = new StringBuilder();
        for (String module :
                List.of("snitp-model", "snitp-io", "extensions/snitp-measurements", "extensions/snitp-forms")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                for (Path file : files.filter(found -> found.toString().endsWith(".java"))
                        .toList()) {
                    text.append(Files.readString(file));
                }
            }
        }
        return text.toString();
    }

    /** The variants of the codes that begin with one of some digits. */
    private static Set<String> variants(String digits) {
        return KEYS.stream()
                .filter(key -> key.matches("SNITP-[" + digits + "]..[.].*"))
                .map(key -> key.substring(key.indexOf('.') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyVariantThatTheCodeNamesHasAText() throws IOException {
        Set<String> named = Pattern.compile("\"variant\",\\s*\"(\\w+)\"")
                .matcher(sources())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named).isNotEmpty();
        assertThat(variants("1-7")).containsAll(named);
    }

    @Test
    void everyVariantOfSyntaxStructureAndConstraintsIsNamedInTheCode() throws IOException {
        String sources = sources();

        // Some rules name the constant whose term the variant is.
        assertThat(variants("1-3"))
                .filteredOn(variant -> !sources.contains("\"" + variant + "\"")
                        && !sources.contains("." + variant.toUpperCase(Locale.ROOT)))
                .isEmpty();
    }

    @Test
    void everyObjectWithACodeHasANameInBothLanguages() {
        List<Shape<?, ?>> named = AllShapes.get().stream()
                .filter(shape -> shape.identity().isPresent())
                .toList();

        assertThat(named).hasSizeGreaterThan(15);
        for (Shape<?, ?> shape : named) {
            Subject subject = new Subject(shape.name(), "1.1");

            assertThat(subject.toString(Locale.ENGLISH)).endsWith(" 1.1");
            assertThat(subject.toString(Locale.forLanguageTag("ro"))).endsWith(" 1.1");
        }
    }

    @Test
    void everyTypeHasANameInBothLanguages() {
        Stream<String> scalars = AllShapes.get().stream()
                .flatMap(shape -> shape.fields().stream())
                .filter(field -> field.type() instanceof ScalarType<?>)
                .map(field -> ((ScalarType<?>) field.type()).name());
        Stream<String> events = Arrays.stream(Event.values()).map(Event::typeName);

        Stream.concat(Stream.of("list", "object"), Stream.concat(scalars, events))
                .distinct()
                .forEach(type -> {
                    assertThat(ENGLISH.text("type." + type)).isNotBlank();
                    assertThat(ROMANIAN.text("type." + type)).isNotBlank();
                });
    }

    @Test
    void everyRomanianTextIsATranslation() {
        assertThat(KEYS)
                .filteredOn(key -> key.startsWith("SNITP-"))
                .allSatisfy(key -> assertThat(ROMANIAN.text(key)).isNotEqualTo(ENGLISH.text(key)));
    }

    @Test
    void noArgumentOfADocumentIsTakenForATextOfTheLibrary() {
        for (String hostile : List.of("@type.text", "{actual}", "type.text", "SNITP-101")) {
            assertThat(ENGLISH.message(DiagnosticCode.of(Rule.INSTITUTION_KNOWN), Map.of("id", hostile)))
                    .isEqualTo("The institution \"" + hostile + "\" is in no registry.");
        }
    }
}
