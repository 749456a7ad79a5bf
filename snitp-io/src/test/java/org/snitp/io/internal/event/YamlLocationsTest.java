package org.snitp.io.internal.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.testkit.SnitpAssertions.assertThat;
import static org.snitp.testkit.SnitpAssertions.assertThatReading;

import org.junit.jupiter.api.Test;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Severity;
import org.snitp.testkit.MarkedText;
import org.snitp.testkit.SmallPlan;

/** Where problems stand in YAML: line and column in code points, end, and JSON Pointer. */
class YamlLocationsTest {

    private static final String PERIOD = "period: 2024/2026";

    private static void at(String code, String pointer, String marked) {
        assertThatReading(marked).hasOnlyIssue(code).atMark().at(pointer);
    }

    /** A sound bundle in which the period of the plan is written in some other way. */
    private static String period(String marked) {
        return SmallPlan.bundle(SmallPlan.PLAN.replace(PERIOD, marked));
    }

    @Test
    void inBlockStyleTheNameOfAnUnknownFieldIsMarked() {
        at(
                "SNITP-201",
                "/institutions/2/zzz",
                SmallPlan.REGISTRY + "  - id: X\n    type: agency\n    ⟦zzz⟧: 1\n    name: {ro: X}\n");
    }

    @Test
    void inFlowStyleTheNameOfAnUnknownFieldIsMarked() {
        at(
                "SNITP-201",
                "/institutions/2/zzz",
                SmallPlan.REGISTRY + "  - {id: X, ⟦zzz⟧: [1, 2], type: agency, name: {ro: X}}\n");
    }

    @Test
    void aPlainValueIsMarkedWhole() {
        at("SNITP-207", "/institutions/1/type", SmallPlan.REGISTRY.replace("agency", "⟦7 agenzia⟧"));
    }

    @Test
    void aQuotedValueIsMarkedWithItsQuotes() {
        at("SNITP-207", "/institutions/1/type", SmallPlan.REGISTRY.replace("agency", "⟦\"7 agen\\u021Bia\"⟧"));
        at("SNITP-207", "/institutions/1/type", SmallPlan.REGISTRY.replace("agency", "⟦'7 agen''ia'⟧"));
    }

    @Test
    void aValueOverSeveralLinesEndsWhereItEnds() {
        at("SNITP-208", "/period", period("period: ⟦>-\n  anii\n  2024⟧\nx-a: 1"));
        at("SNITP-208", "/period", period("period: ⟦\"anii\n  2024\"⟧"));
        at("SNITP-208", "/period", period("period: ⟦anii\n  2024⟧"));
    }

    @Test
    void aMissingFieldIsMarkedWhereItsObjectBegins() {
        at("SNITP-202", "/institutions/2", SmallPlan.REGISTRY + "  - ⟦t⟧ype: agency\n    name: {ro: X}\n");
        at("SNITP-202", "/institutions/2", SmallPlan.REGISTRY + "  - ⟦{⟧type: agency, name: {ro: X}}\n");
    }

    @Test
    void anEmptyRequiredFieldIsMarkedBehindItsColon() {
        at("SNITP-202", "/institutions/2/name", SmallPlan.REGISTRY + "  - id: X\n    type: agency\n    name:⟦ ⟧");
        at("SNITP-202", "/period", period("period: ⟦null⟧"));
        at("SNITP-202", "/period", period("period: ⟦~⟧"));
    }

    @Test
    void aWrongListOrObjectIsMarkedWhereItBegins() {
        at("SNITP-203", "/period", period("period: ⟦[⟧2024, 2026]"));
        at("SNITP-203", "/period", period("period:\n  ⟦-⟧ 2024\n  - 2026"));
        at("SNITP-203", "/period", period("period:\n  ⟦f⟧rom: 2024"));
    }

    @Test
    void aDuplicateFieldIsMarkedAndTheFirstOneIsShown() {
        MarkedText first = MarkedText.of(period("⟦period: 2024/2026⟧\nperiod: 2025"));

        assertThatReading(period("period: 2024/2026\n⟦period⟧: 2025"))
                .hasOnlyIssue("SNITP-204")
                .atMark()
                .at("/period")
                .relatedTo(first.location() + " /period");
    }

    @Test
    void charactersBeyondTheBasicPlaneCountAsOne() {
        at(
                "SNITP-201",
                "/institutions/1/name/zzz",
                SmallPlan.REGISTRY.replace("ro: Agenția}", "ro: \"😀𐍈é\", ⟦zzz⟧: 1}"));
    }

    @Test
    void aByteOrderMarkAtTheBeginningCountsForNothing() {
        at("SNITP-206", "/schema", "\uFEFF" + SmallPlan.REGISTRY.replace("snitp/1", "⟦snitp/9⟧"));
    }

    @Test
    void aZeroWidthCharacterInsideCountsAsOne() {
        at(
                "SNITP-201",
                "/institutions/1/name/zzz",
                SmallPlan.REGISTRY.replace("ro: Agenția}", "ro: \"Agen\uFEFFția\", ⟦zzz⟧: 1}"));
    }

    @Test
    void linesEndWithCrLfOrCrAsWell() {
        String text = SmallPlan.REGISTRY.replace("agency", "⟦7 agenzia⟧");

        at("SNITP-207", "/institutions/1/type", text.replace("\n", "\r\n"));
        at("SNITP-207", "/institutions/1/type", text.replace("\n", "\r"));
    }

    @Test
    void otherLineSeparatorsOfUnicodeEndNoLine() {
        at(
                "SNITP-201",
                "/institutions/1/name/zzz",
                SmallPlan.REGISTRY.replace("ro: Agenția}", "ro: \"a\u2028b\u0085c\", ⟦zzz⟧: 1}"));
    }

    @Test
    void aTabCountsAsOneColumn() {
        at("SNITP-208", "/period", period("period:\t\t⟦never⟧"));
    }

    @Test
    void everyDocumentOfAFileHasPointersOfItsOwn() {
        at(
                "SNITP-207",
                "/institutions/1/type",
                SmallPlan.STRATEGY + "---\n" + SmallPlan.REGISTRY.replace("agency", "⟦7⟧"));
    }

    @Test
    void inAListOfDocumentsThePointerBeginsWithTheIndex() {
        at(
                "SNITP-201",
                "/1/zzz",
                "[{schema: snitp/1, kind: InstitutionRegistry},\n"
                        + " {schema: snitp/1, kind: InstitutionRegistry, ⟦zzz⟧: 1}]");
    }

    @Test
    void whatAnAliasStandsForIsMarkedAtTheAlias() {
        String text = SmallPlan.bundle(
                SmallPlan.ACTION.replace("[ANITP]", "[ANITP]\n    x-who: &who [NOBODY]\n    support: ⟦*who⟧"));

        at("SNITP-401", "/actions/0/support/0", text);
    }

    @Test
    void namesInPointersAreEscaped() {
        at("SNITP-201", "/a~1b~0c", SmallPlan.REGISTRY + "⟦\"a/b~c\"⟧: 1\n");
    }

    @Test
    void aListElementBehindOneThatIsDroppedKeepsItsIndex() {
        MarkedText marked = MarkedText.of(SmallPlan.bundle(SmallPlan.ACTION.replace("[ANITP]", "[[], ⟦NOBODY⟧]")));

        assertThatReading("x.yaml", marked.text())
                .hasOnlyIssuesAt(
                        "SNITP-203 27:19-27:20 /actions/0/responsible/0",
                        "SNITP-401 " + marked.location() + " /actions/0/responsible/1");
    }

    @Test
    void theLineOfAProblemComesWithIt() {
        assertThat(Snitp.read(period("period: never"), "x.yaml")
                        .diagnostics(Severity.WARNING)
                        .get(0)
                        .sourceLine())
                .contains("period: never");
    }
}
