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
    void textsThatAreNotInTheLanguageAreToldAndMarked() throws IOException {
        Files.writeString(folder.resolve("plan.yaml"), """
                schema: snitp/1
                kind: ActionPlan
                id: plan
                strategy: md
                languages: [ro, en]
                title: {ro: Planul, en: The plan}
                period: 2025/2026
                actions:
                  - code: "1.1"
                    title: {ro: Plantarea de puieți}
                    responsible: [MA]
                    results: [{ro: Puieți plantați, en: Seedlings planted}]
                    implementation: [annual]
                    evaluation: [annual]
                    indicators:
                      - id: 1.1-1
                        name: {ro: Puieți, en: Seedlings}
                        measure: {type: count, unit: {ro: buc., en: pcs.}, accumulation: cumulative, direction: increase}
                        targets: [{period: 2025, value: 10}]
                ---
                schema: snitp/1
                kind: InstitutionRegistry
                institutions: [{id: MA, type: ministry, name: {ro: Ministerul Alfa, en: Ministry Alfa}}]
                ---
                schema: snitp/1
                kind: MeasurementSet
                id: set
                languages: [en]
                plan: plan
                measurements:
                  - {indicator: 1.1-1, period: 2025, value: 4, reportedBy: MA, reportedOn: 2026-01-10, reason: No funds}
                """);
        String all = folder.toString();

        assertThat(snitp("show", all, "--lang=ro", "--text-lang=en").err())
                .isEqualTo(
                        "snitp: unele texte ale documentelor nu sunt în limba „en” și apar așa cum au fost scrise: ro (3).\n");
        assertThat(snitp("progress", all, "--lang=ro").err())
                .contains(
                        "snitp: unele texte ale documentelor nu sunt în limba „ro” și apar așa cum au fost scrise: en (1).\n");
        assertThat(snitp("report", all, "--year=2025", "--format=md", "--lang=en")
                        .out())
                .contains(
                        "The texts of the documents are in several languages. Those that are not in English stand as they"
                                + " were written, and are marked. Romanian \\[ro\\]: ")
                .contains("Plantarea de puieți \\[ro\\]", "1.1-1 Seedlings", "Seedlings planted", "No funds")
                .doesNotContain("No funds \\[", "Seedlings \\[");
        assertThat(snitp("report", all, "--year=2025", "--lang=ro").out())
                .contains(
                        "Textele documentelor sunt în mai multe limbi.",
                        "engleză [en]: ",
                        "lang=\"en\">No funds [en]<");
        assertThat(snitp("report", all, "--year=2025", "--format=json", "--lang=ro")
                        .out())
                .contains("\"textsInOtherLanguages\": {\n    \"en\": 1\n  }");
        assertThat(snitp("report", all, "--year=2025", "--format=json", "--lang=en", "--text-lang=ru")
                        .out())
                .containsPattern("\"textsInOtherLanguages\": \\{\\s+\"ro\": [0-9]+,\\s+\"ru\": 2");
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
