package org.snitp.io.internal.bind;

import static org.snitp.testkit.SnitpAssertions.assertThatReading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.testkit.SmallPlan;

/** What documents say of themselves: schema and kind. */
class KindsTest {

    private static final String KNOWN =
            "Known are: Strategy, InstitutionRegistry, ActionPlan, MeasurementSet, ActionStatusReport, CodeList, "
                    + "Profile, IndicatorLibrary.";

    @Test
    void anUnknownKindIsReportedWithTheKnownOnes() {
        assertThatReading(SmallPlan.STRATEGY.replace("kind: Strategy", "kind: Stratgy"))
                .hasOnlyIssues("x.yaml:2:7: error SNITP-205: The kind of document \"Stratgy\" is not known. " + KNOWN
                        + " Did you mean Strategy?");
        assertThatReading(SmallPlan.STRATEGY.replace("kind: Strategy", "kind: 5\nkind: 6"))
                .hasOnlyIssues("x.yaml:2:7: error SNITP-205: The kind of document \"5\" is not known. " + KNOWN);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"kind:", "kind: []", "x-kind: Strategy"})
    void aDocumentWithoutAKindIsReportedWhereItBegins(String line) {
        assertThatReading(SmallPlan.STRATEGY.replace("kind: Strategy", line))
                .hasOnlyIssues(
                        "x.yaml:1:1: error SNITP-205: The document does not say what it is: the field \"kind\" is missing. "
                                + KNOWN);
    }

    @Test
    void aMisspeltKindIsRecognised() {
        assertThatReading(SmallPlan.STRATEGY.replace("kind: Strategy", "Kind: Strategy"))
                .hasOnlyIssues("x.yaml:2:1: error SNITP-205: The document does not say what it is: there is no field "
                        + "\"kind\", but a field \"Kind\". Did you mean kind?");
    }

    @Test
    void theKindMayStandAnywhere() {
        assertThatReading(SmallPlan.STRATEGY.replace("kind: Strategy\n", "") + "kind: Strategy\n")
                .hasNoIssues();
    }

    @Test
    void anotherSchemaIsReportedWithTheOneThatIsRead() {
        assertThatReading(SmallPlan.REGISTRY.replace("snitp/1", "snitp/2"))
                .hasOnlyIssues(
                        "x.yaml:1:9: error SNITP-206: The document is of format \"snitp/2\"; this version reads \"snitp/1\". "
                                + "Did you mean snitp/1?");
        assertThatReading(SmallPlan.REGISTRY.replace("snitp/1", "1"))
                .hasOnlyIssues("x.yaml:1:9: error SNITP-206: The document is of format \"1\"; this version reads "
                        + "\"snitp/1\". Did you mean snitp/1?");
        assertThatReading(SmallPlan.REGISTRY.replace("snitp/1", "[snitp/1]"))
                .hasOnlyIssues("x.yaml:1:9: error SNITP-203: Expected a text, found a list. Did you mean \"snitp/1\"?");
    }

    @Test
    void aMissingSchemaIsReportedWithTheLineToAdd() {
        String message = "error SNITP-202: The field \"schema\" is missing.";

        assertThatReading(SmallPlan.REGISTRY.replace("schema: snitp/1\n", ""))
                .hasOnlyIssues("x.yaml:1:1: " + message + " Did you mean schema: snitp/1?");
        assertThatReading(SmallPlan.REGISTRY.replace("schema: snitp/1", "schema:"))
                .hasOnlyIssues("x.yaml:1:8: " + message);
    }

    @Test
    void aMisspeltSchemaIsOneProblem() {
        assertThatReading(SmallPlan.REGISTRY.replace("schema:", "shema:"))
                .hasOnlyIssues(
                        "x.yaml:1:1: error SNITP-201: There is no field \"shema\" here. Known are: id, languages, title, "
                                + "institutions, abbreviations, errata, schema. Fields of your own begin with x-. "
                                + "Did you mean schema?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "text | a text",
                "5 | a number",
                "- a | a text",
                "[[a]] | a list",
                "- ~ | nothing",
                "true | true or false"
            })
    void whatIsNoObjectIsNoDocument(String text, String found) {
        assertThatReading(text)
                .texts()
                .map(problem -> problem.replaceFirst("x.yaml:[0-9]+:[0-9]+", "x.yaml"))
                .containsExactly(
                        "x.yaml: error SNITP-205: A document is an object with the fields \"schema\" and \"kind\"; "
                                + "found " + found + ".");
    }

    @Test
    void aDocumentThatEndsTheFileWithNothingIsNone() {
        assertThatReading(SmallPlan.REGISTRY + "---\n").hasNoIssues();
    }
}
