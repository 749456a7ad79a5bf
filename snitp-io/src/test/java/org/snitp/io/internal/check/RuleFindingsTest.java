package org.snitp.io.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.testkit.SnitpAssertions.assertThat;
import static org.snitp.testkit.SnitpAssertions.assertThatReading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.testkit.MarkedText;
import org.snitp.testkit.SmallPlan;

/** What checks find in documents stands at the value itself, with its owner and a suggestion. */
class RuleFindingsTest {

    private static final String WHOLE = SmallPlan.bundle(SmallPlan.ACTION + """
                budget: {amount: 10, currency: RON}
                implementation: [2025]
                indicators:
                  - {id: 1.1.1-1, name: {ro: Număr}, responsible: [MAI]}
            """).replace("horizon: 2024/2028\n", """
                    horizon: 2024/2028
                    adoptedBy: {title: {ro: Hotărârea}, url: "https://example.org"}
                    statistics:
                      - {id: v, title: {ro: Victime}, unit: {ro: persoane}, observations: [{period: 2023, value: 1}]}
                    evaluationCalendar:
                      coordinator: ANITP
                      reports: [{id: r-1, period: 2025, preparedBy: [ANITP]}]
                      evaluations: [{id: e-1, type: interim, covers: 2024/2026}]
                    """);

    @Test
    void theWholeBundleIsSound() {
        assertThatReading(WHOLE).hasNoIssues();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '`',
            value = {
                "title: {ro: Informare} § title: {ro: ⟦\" \"⟧} § error SNITP-301: specific objective 1.1: The text is blank.",
                "title: {ro: Informare} § title: {ro: Informare, en: ⟦\"\"⟧} § error SNITP-301: specific objective 1.1: The "
                        + "text is blank.",
                "code: \"1.1\" § code: ⟦\"1.1 \"⟧ § error SNITP-302: specific objective 1.1 : \"1.1 \" is no code: a code has "
                        + "1 to 64 characters, no line breaks, and no white space at its ends.",
                "[{period: 2023, value: 1}] § ⟦[]⟧ § error SNITP-303: statistic v: The list is empty; it needs at least one "
                        + "element.",
                "{id: v, title: {ro: Victime}, unit: {ro: persoane}, observations: [{period: 2023, value: 1}]} § ⟦{⟧id: v, "
                        + "title: {ro: Victime}, unit: {ro: persoane}} § error SNITP-303: statistic v: The field "
                        + "\"observations\" is missing; it needs at least one element.",
                "amount: 10 § amount: ⟦-0.01⟧ § error SNITP-304: action 1.1.1: -0.01 is out of range; the number must be 0 "
                        + "or greater.",
                "currency: RON § currency: ⟦lei⟧ § error SNITP-305: action 1.1.1: \"lei\" is no currency; write its ISO 4217 "
                        + "code, as in RON or EUR.",
                "\"https://example.org\" § ⟦www.example.org⟧ § error SNITP-305: strategy s-2024: \"www.example.org\" is no web "
                        + "address; it must begin with http:// or https:// and have no spaces.",
                "responsible: [ANITP] § responsible: [ANITP, ⟦ANIPT⟧] § error SNITP-401: action 1.1.1: The institution "
                        + "\"ANIPT\" is in no registry. Did you mean ANITP?",
                "responsible: [MAI] § responsible: [⟦MIA⟧] § error SNITP-401: indicator 1.1.1-1: The institution \"MIA\" is in "
                        + "no registry. Did you mean MAI?",
                "partOf: MAI § partOf: ⟦MIA⟧ § error SNITP-401: institution ANITP: The institution \"MIA\" is in no registry. "
                        + "Did you mean MAI?",
                "coordinator: ANITP § coordinator: ⟦XYZ⟧ § error SNITP-401: strategy s-2024: The institution \"XYZ\" is in no "
                        + "registry.",
                "preparedBy: [ANITP] § preparedBy: [⟦XYZ⟧] § error SNITP-401: report r-1: The institution \"XYZ\" is in no "
                        + "registry.",
                "code: \"1.1.1\" § objective: ⟦\"1.3\"⟧¶    code: \"1.1.1\" § error SNITP-402: action 1.1.1: The objective "
                        + "\"1.3\" of action 1.1.1 is not in the strategy. Did you mean 1.1?",
                "strategy: s-2024 § strategy: ⟦s-2025⟧ § error SNITP-403: plan p-2024: The strategy \"s-2025\" is not among "
                        + "the documents. Did you mean s-2024?",
                "id: p-2024 § id: ⟦s-2024⟧ § error SNITP-404: plan s-2024: The code \"s-2024\" is given twice.",
                "id: 1.1.1-1 § id: ⟦1.2.1-1⟧ § error SNITP-405: indicator 1.2.1-1: The code 1.2.1-1 contradicts its place: it "
                        + "stands under 1.1.1, so it should begin with 1.1.1.",
                "partOf: MAI § partOf: ⟦ANITP⟧ § error SNITP-406: institution ANITP: An institution is part of itself: ANITP "
                        + "→ ANITP.",
                "period: 2025, § period: 2025, includedIn: ⟦e-2⟧, § error SNITP-407: report r-1: \"e-2\" is not known in this "
                        + "strategy. Did you mean e-1?",
                "[2025] § [2025, ⟦2026/2025⟧] § error SNITP-501: action 1.1.1: The range 2026/2025 ends before it starts.",
                "[2025] § [2025, ⟦2027⟧] § error SNITP-502: action 1.1.1: The window 2027 lies outside the plan, which is for "
                        + "2024/2026.",
                "period: 2024/2026 § period: ⟦2023/2026⟧ § error SNITP-503: plan p-2024: The plan is for 2023/2026, which lies "
                        + "outside the strategy, which is for 2024/2028.",
                "evaluation: [annual] § evaluation: [annual, ⟦2024⟧] § error SNITP-504: action 1.1.1: The evaluation in 2024 "
                        + "comes before the work, which begins on 2025-01-01.",
                "covers: 2024/2026 § covers: ⟦2023/2026⟧ § error SNITP-506: evaluation e-1: 2023/2026 lies outside the "
                        + "strategy, which is for 2024/2028."
            })
    void aFindingStandsAtTheValueItself(String piece, String other, String problem) {
        assertThat(WHOLE).contains(piece);
        assertThatReading(WHOLE.replace(piece, other.replace('¶', '\n'))).hasOnlyIssueAtMark(problem);
    }

    @Test
    void whatIsAbsentIsFoundAtTheCodeOfItsAction() {
        assertThatReading(WHOLE.replace("results: [{ro: Campanii organizate}]", "results: []")
                        .replace("\"1.1.1\"", "⟦\"1.1.1\"⟧"))
                .hasOnlyIssueAtMark(
                        "warning SNITP-352: action 1.1.1: No expected result is stated, so nobody can tell what the action is "
                                + "to bring about.");
        assertThatReading(WHOLE.replace("evaluation: [annual]", "evaluation:").replace("\"1.1.1\"", "⟦\"1.1.1\"⟧"))
                .hasOnlyIssueAtMark(
                        "warning SNITP-505: action 1.1.1: There is no evaluation schedule, so nobody will ever judge the "
                                + "action.");
    }

    @Test
    void anActionWithoutAnObjectiveIsFoundAtItsCode() {
        assertThatReading(WHOLE.replace("\"1.1.1\"", "⟦\"2.1.1\"⟧").replace("1.1.1-1", "2.1.1-1"))
                .hasOnlyIssueAtMark(
                        "error SNITP-402: action 2.1.1: No objective of the strategy has a code under which 2.1.1 lies; give "
                                + "the action a field \"objective\".");
    }

    @Test
    void everyStepOfACircleIsShown() {
        String registry = SmallPlan.REGISTRY.replace("type: ministry", "type: ministry, partOf: ANITP");

        assertThatReading(registry)
                .hasIssue("SNITP-406")
                .at("x.yaml", 4, 39)
                .saying("An institution is part of itself: MAI → ANITP → MAI.")
                .relatedTo("5:39-5:42 /institutions/1/partOf");
    }

    @Test
    void theFirstOfTwoEqualCodesIsShown() {
        String registry = SmallPlan.REGISTRY.replace("id: ANITP", "id: MAI").replace("partOf: MAI, ", "");

        assertThatReading(registry)
                .hasIssue("SNITP-404")
                .at("x.yaml", 5, 10)
                .saying("The code \"MAI\" is given twice.")
                .relatedTo("4:10-4:13 /institutions/0/id");
    }

    @Test
    void inALoneObjectWhereAListIsExpectedFindingsStandWhereTheyBelong() {
        MarkedText marked = MarkedText.of(SmallPlan.bundle(SmallPlan.PLAN
                + "actions: {code: \"1.1.1\", title: {ro: x}, responsible: [⟦XYZ⟧], results: [{ro: x}], "
                + "evaluation: [annual]}\n"));

        assertThatReading("x.yaml", marked.text())
                .hasOnlyIssuesAt(
                        "SNITP-203 24:10-24:11 /actions", "SNITP-401 " + marked.location() + " /actions/responsible/0");
    }

    @Test
    void behindADroppedElementFindingsStandWhereTheyBelong() {
        MarkedText marked = MarkedText.of(
                WHOLE.replace("actions:\n", "actions:\n  - 5\n  - {code: x}\n").replace("amount: 10", "amount: ⟦-1⟧"));

        assertThatReading("x.yaml", marked.text())
                .hasOnlyIssuesAt(
                        "SNITP-203 32:5-32:6 /actions/0",
                        "SNITP-202 33:5-33:6 /actions/1",
                        "SNITP-304 " + marked.location() + " /actions/2/budget/amount");
    }
}
