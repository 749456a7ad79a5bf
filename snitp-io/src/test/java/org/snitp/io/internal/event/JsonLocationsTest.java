package org.snitp.io.internal.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.testkit.SnitpAssertions.assertThat;
import static org.snitp.testkit.SnitpAssertions.assertThatReading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snitp.io.BundleReader;
import org.snitp.io.ReadResult;
import org.snitp.io.Snitp;
import org.snitp.testkit.MarkedText;
import org.snitp.testkit.SmallPlan;

/** Where problems stand in JSON, and in several files. */
class JsonLocationsTest {

    private static final String REGISTRY = """
            {
              "schema": "snitp/1",
              "kind": "InstitutionRegistry",
              "institutions": [
                {"id": "MAI", "type": "ministry", "name": {"ro": "Ministerul"}},
                {"id": "ANITP", "type": "agency", "name": {"ro": "Agenția"}}
              ]
            }
            """;

    private static final String TYPE = "/institutions/1/type";

    private static void at(String code, String pointer, String marked) {
        assertThatReading("x.json", marked).hasOnlyIssue(code).atMark().at(pointer);
    }

    private static String type(String marked) {
        return REGISTRY.replace("\"agency\"", marked);
    }

    @Test
    void aTextIsMarkedWithItsQuotes() {
        at("SNITP-207", TYPE, type("⟦\"7 agenția\"⟧"));
    }

    @Test
    void aTextWithEscapesIsMarkedAsItIsWritten() {
        at("SNITP-207", TYPE, type("⟦\"7 agen\\u021B\\\"ia\"⟧"));
    }

    @Test
    void aNumberATruthAndNothingAreMarkedWhole() {
        at("SNITP-207", TYPE, type("⟦12.50⟧"));
        at("SNITP-207", TYPE, type("⟦12⟧\n"));
        at("SNITP-203", TYPE, type("⟦false⟧"));
        at("SNITP-202", TYPE, type("⟦null⟧"));
    }

    @Test
    void theNameOfAFieldIsMarkedWithItsQuotes() {
        at("SNITP-201", "/z\"z", REGISTRY.replace("\"snitp/1\"", "\"snitp/1\", ⟦\"z\\\"z\"⟧  :  1"));
    }

    @Test
    void aMissingFieldIsMarkedAtTheBrace() {
        at("SNITP-202", "/institutions/1", REGISTRY.replace("{\"id\": \"ANITP\", ", "⟦{⟧"));
    }

    @Test
    void aWrongListOrObjectIsMarkedWhereItBegins() {
        at("SNITP-203", TYPE, type("⟦[⟧\"agency\"]"));
        at("SNITP-203", TYPE, type("⟦{⟧\"agency\": []}"));
    }

    @Test
    void onOneLineEveryColumnIsRight() {
        at("SNITP-207", TYPE, type("⟦\"7\"⟧").replaceAll("\\s*\n\\s*", ""));
    }

    @Test
    void charactersBeyondTheBasicPlaneCountAsOne() {
        at("SNITP-207", TYPE, type("⟦7⟧").replace("\"id\": \"ANITP\"", "\"x-😀\": \"ș😀𐍈\", \"id\": \"ANITP\""));
    }

    @Test
    void linesEndWithCrLfOrCrAsWell() {
        at("SNITP-207", TYPE, type("⟦\"7\"⟧").replace("\n", "\r\n"));
        at("SNITP-207", TYPE, type("⟦\"7\"⟧").replace("\n", "\r"));
    }

    @Test
    void aByteOrderMarkCountsForNothingAndATabForOne() {
        at("SNITP-206", "/schema", "\uFEFF{\t\"schema\":\t⟦\"x\"⟧, \"kind\": \"InstitutionRegistry\"}");
    }

    @Test
    void inAListOfDocumentsThePointerBeginsWithTheIndex() {
        at(
                "SNITP-207",
                "/1/institutions/1/type",
                "[{\"schema\": \"snitp/1\", \"kind\": \"InstitutionRegistry\"},\n" + type("⟦\"7\"⟧") + "]");
    }

    @Test
    void theFirstOfTwoEqualFieldsIsShown() {
        MarkedText first = MarkedText.of(REGISTRY.replace("\"type\": \"agency\"", "⟦\"type\": \"agency\"⟧"));

        assertThatReading("x.json", type("\"agency\", ⟦\"type\"⟧: \"court\""))
                .hasOnlyIssue("SNITP-204")
                .atMark()
                .at(TYPE)
                .relatedTo(first.location() + " " + TYPE);
    }

    @Test
    void everyProblemNamesItsFileInTheOrderOfTheFiles(@TempDir Path folder) throws IOException {
        Path first = Files.writeString(folder.resolve("b.json"), REGISTRY.replace("\"agency\"", "\"7\""));
        Path second = folder.resolve("missing.yaml");
        Path third = Files.writeString(folder.resolve("a.yaml"), SmallPlan.PLAN.replace("2024/2026", "x"));

        assertThat(BundleReader.create()
                        .addAll(List.of(first, second, third))
                        .read()
                        .diagnostics())
                .map(diagnostic -> diagnostic.location().orElseThrow().toString())
                .containsExactly(first + ":6:29", second.toString(), third + ":5:9");
    }

    @Test
    void theSecondOfTwoEqualCodesInAnotherFileShowsTheFirst(@TempDir Path folder) throws IOException {
        Path first = Files.writeString(folder.resolve("a.json"), REGISTRY);
        Path second = Files.writeString(folder.resolve("b.yaml"), SmallPlan.REGISTRY.replace("id: MAI", "id: MJ"));

        ReadResult result = Snitp.read(folder);

        assertThat(result)
                .hasOnlyIssues(
                        second + ":5:10: error SNITP-404: institution ANITP: The code \"ANITP\" is given twice.");
        assertThat(result.diagnostics().get(0).related()).map(Object::toString).containsExactly(first + ":6:12");
    }
}
