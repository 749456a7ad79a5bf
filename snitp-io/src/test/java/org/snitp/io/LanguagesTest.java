package org.snitp.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Severity;
import org.snitp.model.Bundle;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.text.LocalizedText;

/** The languages of a document: any of BCP 47, the official one first. */
class LanguagesTest {

    private static final String HEAD = "schema: snitp/1\nkind: Strategy\nid: s\n";
    private static final String HORIZON = "horizon: 2025/2030\n";

    private static ReadResult read(String fields) {
        return Snitp.read(HEAD + fields + HORIZON, "x.yaml");
    }

    private static Strategy strategy(String fields) {
        return (Strategy) read(fields).orElseThrow().getDocuments().get(0);
    }

    private static List<String> told(ReadResult result) {
        return result.diagnostics().stream()
                .map(problem -> problem.code().getId() + " "
                        + problem.location().orElseThrow() + " " + problem.message(Locale.ENGLISH))
                .toList();
    }

    @Test
    void aTextWithoutALanguageIsInTheOfficialOne() {
        LocalizedText title =
                strategy("languages: [fr, br]\ntitle: Plan climat\n").getTitle();

        assertThat(title.officialLanguage()).isEqualTo("fr");
        assertThat(title.in(Locale.ENGLISH)).isEqualTo("Plan climat");
    }

    @Test
    void withoutADeclarationTheOfficialLanguageIsRomanian() {
        assertThat(strategy("title: Strategia\n").getTitle()).isEqualTo(LocalizedText.of("Strategia"));
    }

    @Test
    void theOfficialTextIsTheFirstWhereverItIsWritten() {
        LocalizedText title = strategy("languages: [ro, ru]\ntitle: {ru: Стратегия, ro: Strategia}\n")
                .getTitle();

        assertThat(title.languages()).containsExactly("ro", "ru");
        assertThat(title.in(Locale.forLanguageTag("ru"))).isEqualTo("Стратегия");
        assertThat(title.in(Locale.GERMAN)).isEqualTo("Strategia");
    }

    /** As in a database that orders fields by the lengths of their names. */
    @Test
    void languagesThatAreDeclaredBehindTextsCountForThemAsWell() {
        LocalizedText title = strategy("title: Plan climat\nlanguages: [fr]\n").getTitle();

        assertThat(title)
                .isEqualTo(LocalizedText.builder().text("fr", "Plan climat").build());
    }

    @Test
    void aLanguageThatIsNotDeclaredIsToldOnceWithWhatToAdd() {
        ReadResult result = read("title: {ro: Strategia, ru: Стратегия}\nvision: {ro: Viziunea, ru: Видение}\n");

        assertThat(told(result))
                .containsExactly("SNITP-214 x.yaml:4:24 The document does not declare the language \"ru\". "
                        + "Add at its top: languages: [ro, ru].");
        assertThat(result.orElseThrow()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title: {fr: Plan climat} | 4:9 | fr
            title: {en: Climate plan} | 4:1 | en
            """)
    void aDocumentWithoutRomanianIsReadAndAskedToDeclareItsLanguages(String title, String at, String language) {
        ReadResult result = read(title + "\n");

        assertThat(told(result))
                .containsExactly("SNITP-214 x.yaml:" + at + " The document declares no languages, so Romanian is its "
                        + "official one; but no text is in Romanian. Add at its top: languages: [" + language + "].");
        assertThat(((Strategy) result.orElseThrow().getDocuments().get(0))
                        .getTitle()
                        .officialLanguage())
                .isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The number of the victims that are identified by the police and of those referred to services | [en]
            Le nombre des victimes et la part du budget pour les femmes dans une région | [fr]
            Die Zahl der Opfer und der Anteil der Frauen mit einem Platz für die Nacht | [de]
            Az áldozatok száma és az intézkedések hatása, valamint az egyéb adatok | [hu]
            """)
    void textsWithoutALanguageThatAreEvidentlyInAnotherOneAreTold(String text, String languages) {
        assertThat(told(read("title: " + text + "\n")))
                .containsExactly("SNITP-214 x.yaml:4:8 The document declares no languages, so its texts without one are"
                        + " Romanian; but they seem to be in another language. Add at its top: languages: " + languages
                        + ".");
        assertThat(told(read("languages: " + languages + "\ntitle: " + text + "\n")))
                .isEmpty();
    }

    @Test
    void textsInAnotherScriptAreTold() {
        assertThat(told(read("title: Національна стратегія\n")))
                .containsExactly("SNITP-214 x.yaml:4:8 The document declares no languages, so its texts without one are"
                        + " Romanian; but they seem to be in another language. Add at its top the tag of theirs, as in"
                        + " languages: [uk].");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Strategia nationala impotriva traficului de persoane",
                "Numărul de persoane și rata celor care au un loc de muncă",
                "Le nombre",
                "Plan",
                "Campania The Hope of the World for Children and the Young, derulată cu elevii și profesorii din școli",
                "42"
            })
    void whatMayBeRomanianIsNotTold(String text) {
        assertThat(told(read("title: \"" + text + "\"\n"))).noneMatch(problem -> problem.startsWith("SNITP-214"));
    }

    @Test
    void whatIsUndeclaredIsToldOfRomanianAndEnglishToo() {
        assertThat(told(read("languages: [fr]\ntitle: {fr: Plan, en: Plan, ro: Plan}\n")))
                .containsExactly(
                        "SNITP-214 x.yaml:5:19 The document does not declare the language \"en\". Add at its top: languages: "
                                + "[fr, en, ro].",
                        "SNITP-214 x.yaml:5:29 The document does not declare the language \"ro\". Add at its top: languages: "
                                + "[fr, en, ro].");
    }

    @Test
    void aLanguageIsDeclaredOnce() {
        assertThat(told(read("languages: [fr, fr]\ntitle: Plan\n")))
                .containsExactly(
                        "SNITP-214 x.yaml:4:12 The language \"fr\" is declared twice. Write: languages: [fr].");
    }

    @Test
    void documentsInMemoryAreCheckedAsFilesAre() {
        Strategy french = strategy("languages: [fr]\ntitle: Plan climat\n");

        assertThat(Snitp.check(Bundle.of(french.withTitle(LocalizedText.of("Plan climatic")))))
                .map(problem -> problem.code().getId())
                .containsExactlyInAnyOrder("SNITP-202", "SNITP-214");
        assertThat(Snitp.check(Bundle.of(french.withTitle(LocalizedText.builder()
                        .text("fr", "Plan")
                        .text("x-foo", "Plan")
                        .build()))))
                .map(problem -> problem.code().getId())
                .contains("SNITP-305");
    }

    @Test
    void aTextThatLacksTheOfficialLanguageIsIncomplete() {
        assertThat(told(read("title: {ro: Strategia, en: Strategy}\nvision: {en: Vision}\n")))
                .containsExactly("SNITP-202 x.yaml:5:9 The field \"ro\" is missing.");
        assertThat(told(read("languages: [fr, en]\ntitle: {en: Climate plan}\n")))
                .containsExactly("SNITP-202 x.yaml:5:8 The field \"fr\" is missing.");
    }

    @Test
    void aTextWithoutAnyLanguageIsIncomplete() {
        assertThat(told(read("languages: [fr]\ntitle: {}\n")))
                .containsExactly("SNITP-202 x.yaml:5:8 The field \"fr\" is missing.");
        assertThat(told(read("languages: [fr]\ntitle: {fr: ~}\n")))
                .containsExactly("SNITP-202 x.yaml:5:13 The field \"fr\" is missing.");
    }

    @Test
    void aTranslationIsMissingWhereTheDocumentDeclaresItsLanguage() {
        assertThat(told(read("languages: [ro, ru]\ntitle: {ro: Strategia}\n")))
                .containsExactly("SNITP-367 x.yaml:5:13 The text in the language \"ru\" is missing, which the document "
                        + "declares.");
    }

    @Test
    void rulesForRomanianSeeNoOtherLanguage() {
        String french =
                "languages: [fr]\ntitle: Les dechets , les sante et la tara\nvision: \"Vous vous engagez : oui\"\n";

        assertThat(read(french).diagnostics()).isEmpty();
    }

    @Test
    void lettersAreComposedInAnyLanguage() {
        assertThat(told(read("languages: [fr]\ntitle: \"Sante\u0301\"\n")))
                .singleElement()
                .asString()
                .startsWith("SNITP-362 x.yaml:5:8");
    }

    @ParameterizedTest
    @CsvSource({"Romanian", "RO", "ro_RO", "pt-br"})
    void aLanguageIsNamedByItsTag(String tag) {
        assertThat(told(read("languages: [" + tag + "]\ntitle: Strategia\n")))
                .contains("SNITP-305 x.yaml:4:13 \"" + tag
                        + "\" is no language tag as documents spell it: the language in small "
                        + "letters, a region in capital letters, as ro, en or pt-BR (BCP 47).");
    }

    @Test
    void aMisspeltLanguageIsAFieldThatIsNotKnown() {
        assertThat(read("title: {ro: Strategia, eng: Strategy}\n").diagnostics(Severity.ERROR))
                .map(Diagnostic::code)
                .containsExactly(DiagnosticCode.UNKNOWN_FIELD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            languages: [fr] | title: Plan climat
            languages: [ro, ru] | title: {ro: Strategia, ru: Стратегия}
            """)
    void aDocumentReadsBackAsItWas(String languages, String title) {
        ReadResult result = read(languages + "\n" + title + "\n");
        String written = Snitp.toYaml(result.orElseThrow());

        assertThat(Snitp.read(written, "y.yaml").orElseThrow()).isEqualTo(result.orElseThrow());
        assertThat(Snitp.read(Snitp.toJson(result.orElseThrow()), "y.json").orElseThrow())
                .isEqualTo(result.orElseThrow());
    }

    @Test
    void inADocumentOfOneLanguageTextsAreWrittenWithoutIt() {
        assertThat(Snitp.toYaml(
                        read("languages: [fr]\ntitle: {fr: Plan climat}\n").orElseThrow()))
                .isEqualTo(HEAD + "languages: [fr]\ntitle: Plan climat\n" + HORIZON);
    }
}
