package org.snitp.io.internal.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.testkit.SnitpAssertions.assertThat;
import static org.snitp.testkit.SnitpAssertions.assertThatReading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Severity;
import org.snitp.testkit.SmallPlan;

/** What is said of documents whose fields are not what they should be. */
class StructureTest {

    private static void ofIndicator(String fields, String problem) {
        says(
                SmallPlan.bundle(SmallPlan.ACTION + "    indicators:\n      - {id: 1.1.1-1, name: {ro: Campanii}, "
                        + fields + "}\n"),
                problem);
    }

    private static void ofAction(String field, String other, String problem) {
        says(SmallPlan.bundle(SmallPlan.ACTION.replace(field, other)), problem);
    }

    private static void says(String marked, String problem) {
        assertThatReading(marked).hasOnlyIssueAtMark(problem);
    }

    @Test
    void soundDocumentsHaveNoProblems() {
        assertThatReading(SmallPlan.bundle(SmallPlan.ACTION)).hasNoIssues();
    }

    @Test
    void anUnknownFieldIsReportedWithTheKnownOnes() {
        says(
                SmallPlan.REGISTRY.replace("type: ministry", "type: ministry, ⟦colour⟧: red"),
                "error SNITP-201: institution MAI: There is no field \"colour\" here. Known are: id, type, partOf, foundedBy, validFrom, validUntil, successors, name, "
                        + "role, codes. Fields of your own begin with x-.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "203 | measure: ⟦count⟧           | Expected an object, found a text.",
                "203 | measure: ⟦[⟧count]         | Expected an object, found a list.",
                "203 | definition: ⟦5⟧            | Expected a text, found a number; put it in quotes. Did you mean \"5\"?",
                "203 | definition: ⟦[⟧Numărul]    | Expected a text, found a list.",
                "203 | level: ⟦{⟧a: b}            | Expected a word, found an object.",
                "207 | level: ⟦5⟧                 | \"5\" is none of: input, process, output, outcome, impact.",
                "203 | targets: ⟦{⟧period: 2025, value: 5} | Expected a list, found an object.",
                "203 | baseline: {value: 5, period: ⟦true⟧} | Expected a period, found true or false.",
                "203 | baseline: {value: ⟦\"5\"⟧, period: 2024} | Expected a number, found a text. Did you mean 5?",
                "203 | baseline: {value: ⟦many⟧, period: 2024} | Expected a number, found a text.",
                "203 | baseline: {value: ⟦da⟧, period: 2024} | Expected a number, found a text. Did you mean true?",
                "203 | baseline: {value: ⟦[⟧5], period: 2024} | Expected a number, found a list. A baseline has one value; several are a list \"baselines\", each with its period or its \"dimensions\".",
                "210 | baseline: {value: ⟦.inf⟧, period: 2024} | \".inf\" is no number that can be computed with.",
                "210 | baseline: {value: ⟦1e401⟧, period: 2024} | \"1e401\" is no number that can be computed with.",
                "210 | baseline: {value: ⟦1e999999999⟧, period: 2024} | \"1e999999999\" is no number that can be computed with.",
                "207 | frequency: ⟦yearli⟧        | \"yearli\" is none of: annual, semiannual, quarterly, monthly, weekly, P2W, P2Y, P3Y, P4Y, P5Y.",
                "207 | frequency: ⟦anual⟧         | \"anual\" is none of: annual, semiannual, quarterly, monthly, weekly, P2W, P2Y, P3Y, P4Y, P5Y. Did you mean annual?",
                "203 | responsible: ⟦ANITP⟧       | Expected a list, found a text. Did you mean [ANITP]?",
                "203 | responsible: [⟦{⟧id: ANITP}] | Expected a text, found an object.",
                "203 | responsible: [⟦~⟧]         | Expected a text, found nothing.",
                "203 | targets: [⟦~⟧]             | Expected an object, found nothing.",
                "203 | disaggregation: [⟦sex⟧]    | Expected an object, found a text."
            })
    void aValueOfAnotherTypeIsReportedWithWhatWasExpected(String code, String field, String message) {
        ofIndicator(field, "error SNITP-" + code + ": indicator 1.1.1-1: " + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2025 trim. 1  | 2025-Q1",
                "trimestrul I 2025 | 2025-Q1",
                "semestrul II 2026 | 2026-S2",
                "03.2025       | 2025-03",
                "2025-2026     | 2025/2026",
                "permanentă    | permanent",
                "la nevoie     | on-demand",
                "Trimestrial   | quarterly"
            })
    void aTimeAsMinistriesWriteItIsUnderstoodWellEnoughToSuggestTheRightOne(String written, String right) {
        ofIndicator(
                "implementation: [⟦\"" + written + "\"⟧]",
                "error SNITP-208: indicator 1.1.1-1: \"" + written
                        + "\" is no time. Write a period such as 2025, 2026-S1, 2024-Q4 or 2025-03, a range such as "
                        + "2024/2026, or one of: annual, semiannual, quarterly, monthly, weekly, P2W, P2Y to P5Y, "
                        + "permanent, on-demand. Did you mean "
                        + right + "?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-10/2024-09", "2023-W52", "2023-12-31", "2023-S1"})
    void aFiscalYearAWeekAndADayArePeriods(String period) {
        String indicator = "    indicators:\n      - {id: 1.1.1-1, name: {ro: Campanii}, baseline: {value: 1, period: "
                + period + "}, frequency: P2Y}\n";

        assertThatReading(SmallPlan.bundle(SmallPlan.ACTION + indicator)).hasNoIssues();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-W53,",
        "2023/24,",
        "2000/01,",
        "I/2023,",
        "2023-H1, 2023-S1",
        "2023-T4, 2023-Q4",
        "anul școlar 2023-2024, 2023-09/2024-08",
        "săptămâna 7 din 2024, 2024-W07",
    })
    void whatIsNoPeriodIsNeverGuessed(String written, String meant) {
        ofIndicator(
                "baseline: {value: 1, period: ⟦\"" + written + "\"⟧}",
                "error SNITP-208: indicator 1.1.1-1: \"" + written
                        + "\" is no period. Write a year 2025, a semester 2026-S1, a quarter 2024-Q4, a month 2025-03, a week "
                        + "2025-W07 or a day 2025-05-16, or a fiscal or school year with its months: 2024-10/2025-09."
                        + (meant == null ? "" : " Did you mean " + meant + "?"));
    }

    @Test
    void aWrongPeriodAndAWrongRangeAreToldApart() {
        ofIndicator(
                "baseline: {value: 1, period: ⟦2025-13⟧}",
                "error SNITP-208: indicator 1.1.1-1: \"2025-13\" is no period. Write a year "
                        + "2025, a semester 2026-S1, a quarter 2024-Q4, a month 2025-03, a week 2025-W07 "
                        + "or a day 2025-05-16, or a fiscal or school year with its months: 2024-10/2025-09.");
        says(
                SmallPlan.STRATEGY.replace("2024/2028", "⟦2024-2028⟧"),
                "error SNITP-208: strategy s-2024: \"2024-2028\" is no period and no range. "
                        + "Write a period such as 2025, 2026-S1, 2024-Q4, 2025-03, 2025-W07 or 2025-05-16, or a range such "
                        + "as 2024/2026 or 2024-10/2025-09. "
                        + "Did you mean 2024/2028?");
    }

    @ParameterizedTest
    @CsvSource({"16.05.2024", "2024", "2024-05-32", "mai 2024"})
    void aWrongDateIsReportedWithTheRightForm(String date) {
        says(
                SmallPlan.STRATEGY + "adoptedBy: {title: {ro: Hotărârea}, date: ⟦" + date + "⟧}\n",
                "error SNITP-209: strategy s-2024: \"" + date
                        + "\" is no date. Write year, month and day, as in 2024-05-16.");
    }

    @Test
    void aCodeThatYamlReadsAsANumberMustBeQuoted() {
        says(
                SmallPlan.STRATEGY.replace("\"1.1\"", "⟦1.10⟧"),
                "error SNITP-203: specific objective 1.10: Expected a text, found a number; "
                        + "put it in quotes. Did you mean \"1.10\"?");
    }

    @Test
    void aMissingFieldIsReportedAtItsObject() {
        ofAction(
                "code: \"1.1.1\"\n    title: {ro: Campanii}",
                "⟦c⟧ode: \"1.1.1\"",
                "error SNITP-202: action 1.1.1: The field \"title\" is missing.");
    }

    @Test
    void anEmptyRequiredFieldIsAsGoodAsMissing() {
        ofAction(
                "title: {ro: Campanii}",
                "title: ⟦~⟧",
                "error SNITP-202: action 1.1.1: The field \"title\" is missing.");
    }

    @Test
    void anEmptyOptionalFieldIsAsGoodAsAbsent() {
        assertThatReading(SmallPlan.bundle(
                        SmallPlan.ACTION + "    description:\n    support: ~\n    note: null\n    indicators:\n"))
                .hasNoIssues();
    }

    @Test
    void aFieldThatIsGivenTwiceIsReported() {
        ofAction(
                "title: {ro: Campanii}",
                "title: {ro: Campanii}\n    ⟦title⟧: {ro: Altele}",
                "error SNITP-204: action 1.1.1: The field \"title\" is given twice; the first one counts.");
        says(
                SmallPlan.REGISTRY + "x-own: {a: 1, ⟦a⟧: 2}\n",
                "error SNITP-204: The field \"a\" is given twice; the first one counts.");
    }

    @Test
    void aLoneObjectWhereAListIsExpectedIsReportedAndCheckedAllTheSame() {
        assertThatReading(SmallPlan.bundle(SmallPlan.ACTION.replace("[{ro: Campanii organizate}]", "{ro: \"\"}")))
                .hasOnlyIssues(
                        "x.yaml:28:14: error SNITP-203: action 1.1.1: Expected a list, found an object.",
                        "x.yaml:28:19: error SNITP-301: action 1.1.1: The text is blank.");
    }

    @Test
    void aLoneTextWhereAListOfTextsWithLanguageIsExpectedIsOneProblem() {
        ofAction(
                "results: [{ro: Campanii organizate}]",
                "results: ⟦\"Zise \\\"da\\\"\"⟧",
                "error SNITP-203: action 1.1.1: Expected a list, found a text. "
                        + "Did you mean [\"Zise \\\"da\\\"\"]?");
    }

    @Test
    void inJsonSuggestionsAreJson() {
        String plan = """
                {"kind": "ActionPlan", "id": "p-2024", "strategy": "s-2024", "period": "2024/2026", "actions": [
                  {"code": "1.1.1", "title": "Campanii", "responsible": "ANITP", "results": "Campanii",
                   "evaluation": ["annual"]}]}
                """;

        assertThat(Snitp.read(plan, "x.json").diagnostics(Severity.WARNING))
                .map(diagnostic -> diagnostic.suggestion().orElse("none"))
                .filteredOn(suggestion -> !suggestion.equals("none"))
                .containsExactly("\"schema\": \"snitp/1\"", "[\"ANITP\"]", "[\"Campanii\"]");
    }
}
