package org.snitp.io.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.io.diagnostic.DiagnosticCode;

/** The texts of the catalogue, and its examples as files. */
class RuleCatalogueTest {

    private static final Locale RO = Locale.forLanguageTag("ro");
    private static final Path FOLDER = Path.of("src/main/resources/org/snitp/io/catalogue");
    private static final Map<String, String> ENGLISH = load("rules.properties");
    private static final Map<String, String> ROMANIAN = load("rules_ro.properties");

    @Test
    void bothLanguagesHaveTheTextsOfEveryRuleAndNoOthers() {
        Set<String> keys = new TreeSet<>();
        RuleCatalogue.entries()
                .forEach(entry -> Stream.of(".title", ".wants", ".why")
                        .forEach(part -> keys.add(entry.code().getId() + part)));

        assertThat(ENGLISH.keySet()).containsAll(keys);
        assertThat(ROMANIAN.keySet()).isEqualTo(ENGLISH.keySet());
        assertThat(ENGLISH.keySet()).filteredOn(key -> key.startsWith("SNITP-")).allMatch(keys::contains);
    }

    @ParameterizedTest
    @EnumSource(RuleCategory.class)
    void everyCategoryHasANameInBothLanguages(RuleCategory category) {
        assertThat(category.title(Locale.ENGLISH)).isNotBlank();
        assertThat(category.title(RO)).isNotBlank().isNotEqualTo(category.title(Locale.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("org.snitp.io.diagnostic.DiagnosticCode#all")
    void theTextsAreWhatTheyClaimToBe(DiagnosticCode code) {
        CatalogueEntry entry = RuleCatalogue.entry(code);

        for (Locale locale : List.of(Locale.ENGLISH, RO)) {
            assertThat(entry.title(locale)).matches("\\p{Lu}.*[^.]").hasSizeLessThan(100);
            assertThat(entry.wants(locale)).matches("[\\p{Lu}„\"].*[.]");
            assertThat(entry.why(locale)).matches("[\\p{Lu}„\"].*[.]");
        }
        assertThat(entry.title(RO)).isNotEqualTo(entry.title(Locale.ENGLISH));
        assertThat(entry.wants(RO)).isNotEqualTo(entry.wants(Locale.ENGLISH));
        assertThat(entry.why(RO)).isNotEqualTo(entry.why(Locale.ENGLISH));
    }

    @Test
    void romanianIsWrittenWithCommasBelowAndRomanianQuotes() {
        assertThat(ROMANIAN.values()).noneMatch(text -> text.matches("(?s).*[şţŞŢ\"].*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules.properties", "rules_ro.properties"})
    void theTextsAreSortedByCode(String file) {
        List<String> codes = lines(file).stream()
                .filter(line -> line.startsWith("SNITP-"))
                .map(line -> line.substring(0, line.indexOf('.')))
                .toList();

        assertThat(codes).isSorted();
    }

    @Test
    void everyExampleBelongsToARule() throws IOException {
        Set<String> names = new TreeSet<>();
        RuleCatalogue.entries().forEach(entry -> {
            names.add(entry.failing().file());
            names.add(entry.passing().file());
        });
        try (Stream<Path> files = Files.list(FOLDER.resolve("examples"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(names);
        }
    }

    private static Map<String, String> load(String file) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, texts::getProperty));
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
