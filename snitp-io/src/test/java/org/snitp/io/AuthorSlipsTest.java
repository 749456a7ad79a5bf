package org.snitp.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Severity;

/** Slips of authors who know neither YAML nor the format: each gets one answer, which names what is wrong. */
class AuthorSlipsTest {

    private static final String PLAN = """
            schema: snitp/1
            kind: InstitutionRegistry
            institutions:
              - {id: ANITP, type: agency, name: {ro: Agenția Națională Împotriva Traficului de Persoane}}
              - {id: DIICOT, type: prosecution, name: {ro: Direcția de Investigare}}
            ---
            schema: snitp/1
            kind: ActionPlan
            id: plan
            strategy: strategy
            version: "1"
            title: {ro: Plan}
            period: 2024/2026
            actions:
              - code: "1.1.1"
                title: {ro: Campanii}
                responsible: [ANITP]
                evaluation: [annual]
                indicators:
                  - id: 1.1.1-1
                    name: {ro: Număr de campanii}
                    level: output
                    measure: {type: mean, unit: {ro: campanii}, direction: increase}
                    baseline: {period: 2023, value: 5}
            """;

    private static List<String> errors(String text) {
        return Snitp.read(text, "plan.yaml").diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .map(AuthorSlipsTest::line)
                .toList();
    }

    private static String line(Diagnostic error) {
        String suggestion =
                error.suggestion().map(fix -> " -> " + fix).orElse("").replaceAll("\\R", "⏎");
        return error.location().orElseThrow().line() + ": " + error.message(Locale.ENGLISH) + suggestion;
    }

    private static List<String> errors(String right, String wrong) {
        assertThat(PLAN).contains(right);
        return errors(PLAN.replace(right, wrong));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            value: 5   | value: 5,2      | 5,2
            value: 5   | value: 1.234,5  | 1.234,5
            value: 5   | value: -5,25 %  | -5,25 %
            value: 5   | value: 5, 2     | 5,2
            """)
    void aCommaInANumberBetweenBracesIsNamed(String right, String wrong, String number) {
        assertThat(errors(right, wrong))
                .contains(
                        "24: In braces, a comma ends a value, so that \"" + number
                                + "\" is read as two things. Write the number with a decimal point and without separators of thousands.");
    }

    @Test
    void aColonWithoutASpaceBehindItIsNamed() {
        assertThat(errors("evaluation: [annual]", "evaluation:annual"))
                .containsExactly("18: A space is missing behind this colon: write \"evaluation: \" before the value.");
        assertThat(errors("evaluation: [annual]", "evaluation annual"))
                .singleElement()
                .asString()
                .contains("no colon");
        assertThat(errors("evaluation: [annual]", "https://example.org"))
                .singleElement()
                .asString()
                .contains("no colon");
    }

    /** What follows from the first error is not told, and what is suggested is right. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            anual   | [annual]
            S1 2025 | [2025-S1]
            """)
    void aSingleWordInThePlaceOfAListIsOneErrorWithTheListThatIsMeant(String wrong, String meant) {
        assertThat(errors("evaluation: [annual]", "evaluation: " + wrong))
                .containsExactly("18: Expected a list, found a text. -> " + meant);
    }

    @Test
    void aCommaInATextBetweenBracesIsNamed() {
        assertThat(errors("{ro: Campanii}", "{ro: Campanii, afișe}"))
                .singleElement()
                .asString()
                .contains("put the whole text in quotes");
        assertThat(errors("unit: {ro: campanii}", "unit: campanii, afișe"))
                .singleElement()
                .asString()
                .contains("put the whole text in quotes");
    }

    @Test
    void aMissingLineBetweenDocumentsIsNamedOnce() {
        assertThat(errors("---\n", ""))
                .containsExactly("6: The field \"schema\" is given twice, so a second document seems to begin here:"
                        + " put a line \"---\" before it. What follows is not read until then.");
    }

    @Test
    void aQuoteThatIsMissingIsLookedForWhereItsTextBegins() {
        assertThat(errors("title: {ro: Plan}", "title: \"Plan"))
                .containsExactly("12: The quotes that open here close only on line 15, and text follows there:"
                        + " the quote that closes this text is missing at its end.");
        assertThat(errors("{ro: Campanii}", "'Campanii"))
                .containsExactly("16: The quotes that open here are never closed.");
    }

    /** An apostrophe within a word opens nothing, so nobody is told to close it. */
    @Test
    void anApostropheIsNoQuote() {
        assertThat(errors("title: {ro: Campanii}", "title: {fr: Lancement de l'action}\n    support: 'ANITP' d'"))
                .noneMatch(error -> error.contains("quotes that open here"));
        assertThat(errors("{ro: Plan}", "{fr: l'action d'}\nx-remark: l'action 'citée' d'état\nx-note: 'fin' d'"))
                .noneMatch(error -> error.contains("quotes that open here"));
        assertThat(errors("title: {ro: Campanii}", "title: l'action\n    note: sans d': x"))
                .isNotEmpty()
                .noneMatch(error -> error.contains("quotes that open here"));
        assertThat(errors("title: {ro: Campanii}", "title: {fr: l'action}\n    description: 'Campanii"))
                .containsExactly("17: The quotes that open here are never closed.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"url", "href", "adresă", "adresa", "Adresa web", "link"})
    void theAddressOfALinkHasOtherNames(String name) {
        String links = "responsible: [ANITP]\n    links: [{" + name + ": 'https://example.org', title: {ro: Sit}}]";

        assertThat(errors("responsible: [ANITP]", links))
                .anySatisfy(error -> assertThat(error)
                        .startsWith("18: There is no field \"" + name + "\" here.")
                        .endsWith(" -> address"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            responsible: [ANITP]   | responsible: ANITP, DIICOT                            | 17: Expected a list, found a text. -> [ANITP, DIICOT]
            responsible: [ANITP]   | responsible: ANITP; DIICOT                            | 17: Expected a list, found a text. -> [ANITP, DIICOT]
            responsible: [ANITP]   | responsible: "[ANITP, DIICOT]"                        | 17: Expected a list, found a text. -> [ANITP, DIICOT]
            type: mean             | type: medie                                           | 23: "medie" is none of: count, amount, percentage, ratio, rate, mean, median, duration, degree, index, boolean, deliverable, qualitative. -> mean
            direction: increase    | direction: creștere                                   | 23: "creștere" is none of: increase, decrease, none. -> increase
            level: output          | level: Rezultat                                       | 22: "Rezultat" is none of: input, process, output, outcome, impact. -> outcome
            kind: ActionPlan       | kind: Plan de acțiune                                 | 8: The kind of document "Plan de acțiune" is not known. Known are: Strategy, InstitutionRegistry, ActionPlan, MeasurementSet, ActionStatusReport, CodeList, Profile, IndicatorLibrary. -> ActionPlan
            period: 2024/2026      | period: 01.01.2024 - 31.12.2026                       | 13: "01.01.2024 - 31.12.2026" is no period and no range. Write a period such as 2025, 2026-S1, 2024-Q4, 2025-03, 2025-W07 or 2025-05-16, or a range such as 2024/2026 or 2024-10/2025-09. -> 2024/2026
            responsible: [ANITP]   | responsible: [Agentia Nationala Impotriva Traficului de Persoane] | 17: The institution "Agentia Nationala Impotriva Traficului de Persoane" is in no registry. -> ANITP
            """)
    void theWordThatIsMeantIsSuggestedAndNothingElseIsSaid(String right, String wrong, String error) {
        assertThat(errors(right, wrong)).containsExactly(error);
    }

    @Test
    void aRomanianFieldIsReadAsTheOneThatIsMeant() {
        assertThat(errors("baseline:", "valoare de bază:"))
                .singleElement()
                .asString()
                .startsWith("24: There is no field \"valoare de bază\" here.")
                .endsWith(" -> baseline");
    }

    @Test
    void aBlankThatIsNoSpaceIsNamed() {
        assertThat(errors("    responsible:", "\u00a0\u00a0\u00a0\u00a0responsible:"))
                .contains("17: There is no field \"\u00a0\u00a0\u00a0\u00a0responsible\" here: the line begins with the"
                        + " character U+00A0, which is no space and does not count as indentation."
                        + " Write ordinary spaces in its place.");
    }

    @Test
    void theFiguresOfAnotherPlanAreOneError() {
        String figures = """
                ---
                schema: snitp/1
                kind: MeasurementSet
                id: figures
                plan: plan
                planVersion: "1"
                measurements:
                  - {indicator: 9.9.1-1, period: 2024, value: 1}
                  - {indicator: 9.9.2-1, period: 2024, value: 2}
                  - {indicator: 9.9.2-1, period: 2025, value: 3}
                """;
        String other = PLAN.substring(PLAN.indexOf("---"))
                        .replace("id: plan", "id: other")
                        .replace("1.1.1", "9.9.1")
                + PLAN.substring(PLAN.indexOf("  - code:")).replace("1.1.1", "9.9.2");
        String error = "29: None of the 2 indicators measured here is in the plan plan, nor in its strategy;"
                + " the first is \"9.9.1-1\". Are these the figures of another plan?";

        assertThat(errors(PLAN + figures)).containsExactly(error);
        assertThat(errors(PLAN + figures + other)).contains(error + " -> other");
        assertThat(errors(PLAN + figures + other + other.replace("id: other", "id: another")))
                .contains(error)
                .noneMatch(line -> line.endsWith(" -> other") || line.endsWith(" -> another"));
    }
}
