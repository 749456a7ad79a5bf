package org.snitp.io.internal.event;

import static org.snitp.testkit.SnitpAssertions.assertThatReading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Broken JSON is reported in plain words, where it is broken. */
class JsonSyntaxTest {

    private static final String HEAD = "{\"schema\": \"snitp/1\",\n \"kind\": \"InstitutionRegistry\",\n ";

    private static final String NUMBER =
            "This is no number as JSON writes them: 12, -3.5 or 1e6, without a leading zero, plus sign or thousands "
                    + "separator.";

    private static void says(String name, String marked, String message) {
        assertThatReading(name, marked.replace('¶', '\n')).hasOnlyIssueAtMark("error SNITP-106: " + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '`',
            value = {
                "\"x-a\": 1⟦,⟧}  § The comma is one too many: nothing, or another comma, stands beside it.",
                "\"x-a\": [1⟦,⟧  ]} § The comma is one too many: nothing, or another comma, stands beside it.",
                "\"x-a\": [1,⟦,⟧ 2]} § The comma is one too many: nothing, or another comma, stands beside it.",
                "\"x-a\": [⟦,⟧]} § The comma is one too many: nothing, or another comma, stands beside it.",
                "\"x-a\": 1 ⟦\"⟧x-b\": 2} § A comma is missing before this.",
                "\"x-a\": [1 ⟦2⟧]} § A comma is missing before this.",
                "\"x-a\": 1⟦;⟧ \"x-b\": 2} § A comma is missing before this.",
                "\"x-a\" ⟦1⟧} § A colon is missing between the name of the field and its value.",
                "\"x-a\" ⟦=⟧ 1} § A colon is missing between the name of the field and its value.",
                "⟦x⟧-a: 1} § The name of a field must stand in double quotes, as in \"code\".",
                "⟦'⟧x-a': 1} § Names and texts stand in straight double quotes (\"), not in '.",
                "⟦„⟧x-a”: 1} § Names and texts stand in straight double quotes (\"), not in „.",
                "\"x-a\": ⟦“⟧b”} § Names and texts stand in straight double quotes (\"), not in “.",
                "\"x-a\": ⟦'⟧b'} § Names and texts stand in straight double quotes (\"), not in '.",
                "\"x-a\": ⟦da⟧} § A text must stand in double quotes: da is neither a number nor true, false or null.",
                "\"x-a\": ⟦True⟧} § A text must stand in double quotes: True is neither a number nor true, false or null.",
                "\"x-a\": ⟦NaN⟧} § A text must stand in double quotes: NaN is neither a number nor true, false or null.",
                "\"x-a\": ⟦}⟧ § A value is missing before this.",
                "\"x-a\": ⟦*⟧b} § A value is missing before this.",
                "\"x-a\": ⟦/⟧/ de completat § JSON has no comments; use a field of your own, such as x-note, or write the "
                        + "file as YAML.",
                "\"x-a\": 1} ⟦{⟧} § Something stands behind the end of the document.",
                "\"x-a\": 1}¶⟦]⟧ § Something stands behind the end of the document.",
                "\"x-a\": 1}⟦,⟧ § Something stands behind the end of the document."
            })
    void whatPeopleGetWrongMostHasAMessageOfItsOwn(String rest, String message) {
        says("x.json", HEAD + rest, message);
    }

    @ParameterizedTest
    @CsvSource({"01", "+1", "1.", "-", "1e", "-x"})
    void aNumberThatIsNoneIsMarkedFromItsBeginning(String number) {
        assertThatReading("x.json", HEAD + "\"x-a\": [" + number + "]}")
                .hasOnlyIssues("x.json:3:10: error SNITP-106: " + NUMBER);
    }

    @Test
    void aTextIsClosedOnItsLine() {
        assertThatReading("x.json", HEAD + "\"x-a\": \"b\nc\"}")
                .hasOnlyIssue("SNITP-106")
                .at("x.json", 3, 11)
                .saying(
                        "The line ends inside a text: the closing quotes are missing. A line break in a text is written \\n.");
        says("x.json", HEAD + "\"x-a\": ⟦\"⟧b}", "The quotes that open here are never closed.");
        says(
                "x.json",
                HEAD + "\"x-a\": \"b⟦\t⟧c\"}",
                "The character U+0009 must not stand here; inside a text, a tab is " + "written \\t.");
        says(
                "x.json",
                HEAD + "⟦\f⟧\"x-a\": 1}",
                "The character U+000C must not stand here; inside a text, a tab is " + "written \\t.");
        says(
                "x.json",
                HEAD + "\"x-a\": \"C:\\⟦P⟧lan\"}",
                "A backslash cannot stand before this character; write a backslash " + "as \\\\.");
        says(
                "x.json",
                HEAD + "\"x-a\": \"\\u00⟦g⟧0\"}",
                "A backslash cannot stand before this character; write a backslash " + "as \\\\.");
    }

    @Test
    void whatIsNotClosedIsSaidWithTheLineOnWhichItBegins() {
        assertThatReading("x.json", HEAD + "\"x-a\": [\n{")
                .hasOnlyIssues(
                        "x.json:4:2: error SNITP-106: The file ends here, but } is missing, which closes what begins on line 4.");
        assertThatReading("x.json", HEAD + "\"x-a\": [1,\n")
                .hasOnlyIssues(
                        "x.json:4:1: error SNITP-106: The file ends here, but ] is missing, which closes what begins on line 3.");
        assertThatReading("x.json", HEAD + "\"x-a\": 1")
                .hasOnlyIssues(
                        "x.json:3:10: error SNITP-106: The file ends here, but } is missing, which closes what begins on line 1.");
        says(
                "x.json",
                HEAD + "\"x-a\": [1, 2¶⟦}⟧",
                "Found }, but ] is missing before it, which closes what begins on line 3.");
    }

    @Test
    void whatStandsBeforeAnErrorIsReportedAsWell() {
        assertThatReading("x.json", HEAD + "\"colour\": 1, \"institutions\": [{\"id\": 5, \"x-a\" 1}]}")
                .hasOnlyIssuesAt(
                        "SNITP-201 3:2-3:10 /colour", "SNITP-203 3:39-3:40 /institutions/0/id", "SNITP-106 3:48-3:49");
    }

    @Test
    void whatStandsBeforeAnErrorIsReportedEvenIfTheKindComesLast() {
        String text = "{\"schema\": \"snitp/1\", \"colour\": 1, ]";

        assertThatReading("x.json", text).hasOnlyIssuesAt("SNITP-106 1:34-1:35");
        assertThatReading("x.json", text.replace("\"colour\": 1", "\"kind\": \"ActionPlan\", \"colour\": 1"))
                .hasOnlyIssuesAt("SNITP-201 1:45-1:53 /colour", "SNITP-106 1:56-1:57");
    }

    @Test
    void aFileNamedJsonIsJsonWhateverItSays() {
        assertThatReading("x.json", "kind: ActionPlan")
                .hasOnlyIssues(
                        "x.json:1:1: error SNITP-106: A text must stand in double quotes: kind is neither a number "
                                + "nor true, false or null.");
        assertThatReading("x.JSON", "1]")
                .hasOnlyIssues("x.JSON:1:2: error SNITP-106: Something stands behind the end of the document.");
    }

    @Test
    void aFileNamedYamlIsYamlWhateverItSays() {
        assertThatReading("x.yaml", "{schema: snitp/1, kind: InstitutionRegistry}")
                .hasNoIssues();
        assertThatReading("x.YML", "[]").hasNoIssues();
    }

    @Test
    void underAnyOtherNameABraceOrABracketTellsJson() {
        assertThatReading("x", " \n{schema: snitp/1}")
                .hasOnlyIssues(
                        "x:2:2: error SNITP-106: The name of a field must stand in double quotes, as in \"code\".");
        assertThatReading("x", "schema: snitp/1\nkind: InstitutionRegistry").hasNoIssues();
    }
}
