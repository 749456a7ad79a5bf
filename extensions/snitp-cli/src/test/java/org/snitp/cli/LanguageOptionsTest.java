package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.snitp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --lang} is about messages, {@code --text-lang} about the texts of documents. */
class LanguageOptionsTest {

    @TempDir
    private Path folder;

    private String strategy = "";

    @BeforeEach
    void writeStrategy() throws IOException {
        strategy = Files.writeString(folder.resolve("strategy.yaml"), """
                        schema: snitp/1
                        kind: Strategy
                        id: md
                        languages: [ro, ru]
                        title: {ro: Strategia națională, ru: Национальная стратегия}
                        horizon: 2025/2030
                        generalObjectives:
                          - code: "1"
                            title: {ro: Obiectivul întâi, ru: Первая цель}
                        """).toString();
    }

    @ParameterizedTest
    @CsvSource({
        "en, ru, Strategy for 2025/2030, Первая цель",
        "ro, ru, Strategie pentru 2025/2030, Первая цель",
        "en, ro, Strategy for 2025/2030, Obiectivul întâi",
        "en, fr, Strategy for 2025/2030, Obiectivul întâi"
    })
    void textsHaveALanguageOfTheirOwn(String language, String textLanguage, String message, String title) {
        assertThat(snitp("show", strategy, "--lang=" + language, "--text-lang=" + textLanguage)
                        .out())
                .contains(message, title);
    }

    @Test
    void aLanguageThatTheDocumentsDoNotHaveIsTold() {
        assertThat(snitp("show", strategy, "--lang=en", "--text-lang=fr").err())
                .isEqualTo(
                        "snitp: no text of the documents is in \"fr\"; they have: ro, ru. The texts are in the official"
                                + " language.\n");
        assertThat(snitp("calendar", strategy, "--lang=ro", "--text-lang=fr").err())
                .isEqualTo(
                        "snitp: niciun text al documentelor nu este în limba „fr”; ele au: ro, ru. Textele apar în limba"
                                + " oficială.\n");
        assertThat(snitp("show", strategy, "--text-lang=ru-MD").err()).isEmpty();
    }

    @Test
    void withoutTheOptionTextsAreInTheLanguageOfTheMessages() {
        assertThat(snitp("show", strategy, "--lang=ro").out()).contains("Obiectivul întâi");
        assertThat(snitp("show", strategy, "--lang=en").out()).contains("Obiectivul întâi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Russian", "RU", "r", ""})
    void aLanguageOfTextsIsATag(String tag) {
        Run run = snitp("show", strategy, "--text-lang=" + tag);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("snitp: \"" + tag + "\" is no value for --text-lang TAG. See \"snitp show --help\".");
    }

    /** The tests of snitp-io bring a bundle of diagnostics in French, and nothing else is in French. */
    @Test
    void aResourceBundleMakesALanguageOfMessages() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.yaml"), "schema: snitp/1\nkind: Strategy\nid: s\n");

        assertThat(snitp("validate", broken.toString(), "--lang=fr").out()).contains("erreur SNITP-202");
        assertThat(Run.snitp(Map.of("LANG", "fr_FR.UTF-8"), false, "validate", broken.toString())
                        .out())
                .contains("erreur SNITP-202");
    }

    @Test
    void aLanguageWithoutABundleIsRefused() {
        assertThat(snitp("show", "--lang=hu").err())
                .startsWith("snitp: \"hu\" is no value for --lang ro|en. See \"snitp show --help\".");
    }
}
