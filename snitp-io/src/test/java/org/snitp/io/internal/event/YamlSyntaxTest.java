package org.snitp.io.internal.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.testkit.SnitpAssertions.assertThat;
import static org.snitp.testkit.SnitpAssertions.assertThatReading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.io.Snitp;

/** Broken YAML, and YAML that documents must not use, is reported in plain words, where it stands. */
class YamlSyntaxTest {

    private static final String HEAD = "schema: snitp/1\nkind: InstitutionRegistry\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '`',
            value = {
                "x-a: b⟦:⟧ c § A colon followed by a space cannot stand here: put the text in quotes, or mend the indentation.",
                "x-a: 1¶ x-b⟦:⟧ 2 § A colon followed by a space cannot stand here: put the text in quotes, or mend the "
                        + "indentation.",
                "⟦x⟧-a¶x-b: 1 § This line is no field: there is no colon after its name. If it goes on with the text above, "
                        + "indent it more than that field.",
                "x-a:¶⟦\t⟧x-b: 1 § A tab cannot be used for indentation; use spaces.",
                "x-a: ⟦@⟧b § A text cannot begin with @; put it in quotes.",
                "x-a: ⟦%⟧b § A text cannot begin with %; put it in quotes.",
                "x-a: ⟦`⟧b` § A text cannot begin with `; put it in quotes.",
                "x-a: ⟦&⟧ b § A text that begins with & or * must stand in quotes.",
                "x-a: ⟦*⟧* § A text that begins with & or * must stand in quotes.",
                "x-a: ⟦!⟧<b § A text that begins with ! must stand in quotes.",
                "x-a: ⟦\"⟧b § The quotes that open here are never closed.",
                "x-a: ⟦'⟧b¶x-b: 1 § The quotes that open here are never closed.",
                "x-a: [1¶x-b⟦:⟧ 2 § A comma is missing here, or the ] for the list that begins on line 3.",
                "x-a: {b: 1¶  c⟦:⟧ 2} § A comma is missing here, or the } for the object that begins on line 3.",
                "x-a: {ro: Campania⟦:⟧ nu ești singur} § A comma is missing before the name that ends at this colon; or, if the "
                        + "colon belongs to the text, put the whole text in quotes.",
                "x-a: {ro: Curs nr. 5 ⟦#⟧traficNU}¶x-b: 1 § What stands behind \" #\" is a comment, so that the bracket behind "
                        + "it does not count. If it belongs to the text, put the whole text in quotes.",
                "x-a: [ă, ⟦#⟧ b]¶x-b: 1 § What stands behind \" #\" is a comment, so that the bracket behind it does not count. "
                        + "If it belongs to the text, put the whole text in quotes.",
                "x-a: \"b\" ⟦c⟧ § Text follows a value that has ended: put the whole text in one pair of quotes, and double "
                        + "the single quotes inside it.",
                "x-a: 'it'⟦s⟧' § Text follows a value that has ended: put the whole text in one pair of quotes, and double "
                        + "the single quotes inside it.",
                "x-a:¶  - 1¶ ⟦-⟧ 2 § The indentation does not fit: this line must begin exactly below the first field or "
                        + "dash to which it belongs.",
                "x-a:¶    b: 1¶  ⟦c⟧: 2 § The indentation does not fit: this line must begin exactly below the first field "
                        + "or dash to which it belongs.",
                "x-a: ⟦-⟧ b § A list begins on a line of its own, below the name of its field.",
                "x-a: ⟦]⟧ § A value is expected here.",
                "x-a: \"\\⟦P⟧lan\" § A backslash in double quotes cannot stand before this; write a backslash as \\\\, or use "
                        + "single quotes.",
                "x-a: \"\\U⟦F⟧FFFFFFF\" § A backslash in double quotes cannot stand before this; write a backslash as \\\\, "
                        + "or use single quotes.",
                "x-a: | ⟦b⟧ § Behind | or > nothing may follow on its line; the text begins on the next one."
            })
    void whatPeopleGetWrongMostHasAMessageOfItsOwn(String rest, String message) {
        assertThatReading(HEAD + rest.replace('¶', '\n')).hasOnlyIssueAtMark("error SNITP-107: " + message);
    }

    @Test
    void aListThatIsNeverClosedIsSaidWithTheLineOnWhichItBegins() {
        assertThatReading(HEAD + "x-a: [1,\n  2\n")
                .hasOnlyIssues(
                        "x.yaml:5:1: error SNITP-107: A comma is missing here, or the ] for the list that begins on "
                                + "line 3.");
    }

    @Test
    void aCharacterThatNoTextHasIsMarked() {
        assertThatReading(HEAD + "x-a: 😀⟦\u0007⟧")
                .hasOnlyIssueAtMark("error SNITP-107: The character U+0007 must not stand in a text file; delete it.");
        assertThatReading(HEAD + "x-a: \"b\u0085" + "c".repeat(5000) + "⟦\uFFFE⟧\"")
                .hasOnlyIssueAtMark("error SNITP-107: The character U+FFFE must not stand in a text file; delete it.");
    }

    @Test
    void anotherVersionOfYamlIsRefused() {
        assertThatReading("%YAML 2.0\n---\n" + HEAD)
                .hasOnlyIssues(
                        "x.yaml:1:1: error SNITP-107: The file asks for a version of YAML that is not supported; "
                                + "1.2 is.");
        assertThatReading(HEAD + "x-a: '%YAML'\n...\n# ț\n%YAML 3.0 # ă\n%TAG ! x-\n---\n" + HEAD)
                .hasOnlyIssues(
                        "x.yaml:6:1: error SNITP-107: The file asks for a version of YAML that is not supported; "
                                + "1.2 is.");
        assertThatReading("%YAML x\n---\n" + HEAD)
                .hasOnlyIssues(
                        "x.yaml:1:7: error SNITP-107: A line that begins with % is an instruction to the reader, "
                                + "and this one is not understood; put a text in quotes.");
        assertThatReading("%YAML 1.2\n---\n" + HEAD).hasNoIssues();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '`',
            value = {
                "⟦<<⟧: {x-a: 1} § The merge key << is not supported; write the fields out.",
                "x-a: ⟦*none⟧ § There is no complete value with the anchor &none before this alias.",
                "x-a: &self [1, ⟦*self⟧] § There is no complete value with the anchor &self before this alias.",
                "x-a: &self {b: {c: ⟦*self⟧}} § There is no complete value with the anchor &self before this alias.",
                "? ⟦[⟧b]¶: 1 § The name of a field must be a plain text, not an object, a list or an alias.",
                "? ⟦{⟧b: 1}¶: 1 § The name of a field must be a plain text, not an object, a list or an alias.",
                "x-a: &b c¶⟦*b⟧ : 1 § The name of a field must be a plain text, not an object, a list or an alias.",
                "x-a: ⟦!money 5⟧ § The tag !money is not supported; documents use plain texts, numbers, lists and objects "
                        + "only.",
                "⟦!money x-a⟧: 5 § The tag !money is not supported; documents use plain texts, numbers, lists and objects "
                        + "only.",
                "x-a: ⟦!!binary aGk=⟧ § The tag tag:yaml.org,2002:binary is not supported; documents use plain texts, "
                        + "numbers, lists and objects only.",
                "x-a: ⟦!!bool da⟧ § The value is not what its tag tag:yaml.org,2002:bool says.",
                "x-a: ⟦!!int 1.5⟧ § The value is not what its tag tag:yaml.org,2002:int says.",
                "x-a: ⟦!!null b⟧ § The value is not what its tag tag:yaml.org,2002:null says."
            })
    void whatDocumentsMustNotUseIsRefused(String rest, String message) {
        assertThatReading(HEAD + rest.replace('¶', '\n')).hasOnlyIssueAtMark("error SNITP-109: " + message);
    }

    @Test
    void tagsOfCollectionsAreRefused() {
        assertThatReading(HEAD + "x-a: !!set {b: ~}\n")
                .hasOnlyIssues(
                        "x.yaml:3:6: error SNITP-109: The tag tag:yaml.org,2002:set is not supported; documents use "
                                + "plain texts, numbers, lists and objects only.");
    }

    @Test
    void coreTagsAnchorsAndAliasesAreUnderstood() {
        String yaml = HEAD + """
                x-text: !!str 5
                x-plain: ! 6
                x-number: !!int 7
                x-float: !!float 8
                x-list: !!seq [!!null ~, !!bool true]
                &key x-key: &value {&inner a: &leaf [1, 2]}
                x-again: [*key, *value, *leaf, *inner]
                """;

        assertThat(Snitp.toJson(Snitp.read(yaml, "x.yaml").orElseThrow()).replaceAll("\\s+", " "))
                .contains(
                        "\"x-text\": \"5\", \"x-plain\": \"6\", \"x-number\": 7, \"x-float\": 8, \"x-list\": [ null, true ]")
                .contains(
                        "\"x-key\": { \"a\": [ 1, 2 ] }, \"x-again\": [ \"x-key\", { \"a\": [ 1, 2 ] }, [ 1, 2 ], \"a\" ]");
    }

    @Test
    void anAnchorCanBeGivenAgainAndDoesNotReachIntoTheNextDocument() {
        assertThat(Snitp.toJson(Snitp.read(HEAD + "x-a: &a 1\nx-b: &a [*a]\nx-c: *a\n", "x.yaml")
                                .orElseThrow())
                        .replaceAll("\\s+", ""))
                .contains("\"x-b\":[1],\"x-c\":[1]");
        assertThatReading(HEAD + "x-a: &a 1\n---\n" + HEAD + "x-b: *a\n")
                .hasOnlyIssues(
                        "x.yaml:7:6: error SNITP-109: The anchor &a stands in an earlier document: anchors end with their "
                                + "document.");
    }

    @Test
    void whatStandsBeforeAnErrorIsReportedAsWell() {
        assertThatReading("x.yaml", HEAD + "colour: red\ninstitutions:\n  - id: 5\n    x-a: b: c\n")
                .hasOnlyIssuesAt(
                        "SNITP-201 3:1-3:7 /colour", "SNITP-203 5:9-5:10 /institutions/0/id", "SNITP-107 6:11-6:12");
    }
}
