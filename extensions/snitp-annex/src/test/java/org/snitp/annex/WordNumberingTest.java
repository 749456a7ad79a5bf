package org.snitp.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.annex.Docx.numbered;
import static org.snitp.annex.Docx.p;
import static org.snitp.annex.Docx.run;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.snitp.annex.document.AnnexParagraph;

/** The numbers that Word makes are those that it shows. */
class WordNumberingTest {

    private static String level(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more
                + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static String definition(int id, String... levels) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + String.join("", levels) + "</w:abstractNum>";
    }

    private static String list(int id, int definition, String overrides) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + definition + "\"/>" + overrides + "</w:num>";
    }

    private static final String OUTLINE = definition(
            0,
            level(0, "decimal", "OBIECTIV GENERAL %1.:", ""),
            level(1, "decimal", "%1.%2", ""),
            level(2, "decimal", "%1.%2.%3.", ""));

    private static List<String> labels(String numbering, String... paragraphs) {
        return WordTablesTest.read(Docx.of(paragraphs).with("numbering", numbering)).after().stream()
                .map(AnnexParagraph::number)
                .toList();
    }

    @Test
    void aLevelStartsAgainBelowANewOne() {
        assertThat(labels(
                        OUTLINE + list(2, 0, ""),
                        numbered(2, 0, "a"),
                        numbered(2, 1, "b"),
                        numbered(2, 2, "c"),
                        numbered(2, 2, "d"),
                        p("e"),
                        numbered(2, 1, "f"),
                        numbered(2, 2, "g"),
                        numbered(2, 0, "h"),
                        numbered(2, 2, "i")))
                .containsExactly(
                        "OBIECTIV GENERAL 1.:",
                        "1.1",
                        "1.1.1.",
                        "1.1.2.",
                        "",
                        "1.2",
                        "1.2.1.",
                        "OBIECTIV GENERAL 2.:",
                        "2.1.1.");
    }

    @Test
    void listsOfOneDefinitionCountOnUntilOneStartsAgain() {
        String restart = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"7\"/></w:lvlOverride>";
        assertThat(labels(
                        definition(0, level(0, "decimal", "%1)", ""))
                                + list(1, 0, "")
                                + list(2, 0, "")
                                + list(3, 0, restart),
                        numbered(1, 0, "a"),
                        numbered(2, 0, "b"),
                        numbered(3, 0, "c"),
                        numbered(3, 0, "d"),
                        numbered(0, 0, "e")))
                .containsExactly("1)", "2)", "7)", "8)", "");
    }

    @Test
    void numbersAreLettersAndRomanOnesToo() {
        String legal = "<w:isLgl/>";
        assertThat(labels(
                        definition(
                                        0,
                                        level(0, "upperRoman", "%1.", ""),
                                        level(1, "lowerLetter", "%1.%2)", ""),
                                        level(2, "decimal", "%1.%2.%3", legal))
                                + list(1, 0, ""),
                        numbered(1, 0, "a"),
                        numbered(1, 0, "b"),
                        numbered(1, 0, "c"),
                        numbered(1, 0, "d"),
                        numbered(1, 1, "e"),
                        numbered(1, 2, "f")))
                .containsExactly("I.", "II.", "III.", "IV.", "IV.a)", "4.1.1");
    }

    @Test
    void aLevelMayNeverStartAgain() {
        assertThat(labels(
                        definition(
                                        0,
                                        level(0, "decimal", "%1", ""),
                                        level(1, "decimal", "%2", "<w:lvlRestart w:val=\"0\"/>"))
                                + list(1, 0, ""),
                        numbered(1, 0, "a"),
                        numbered(1, 1, "b"),
                        numbered(1, 0, "c"),
                        numbered(1, 1, "d")))
                .containsExactly("1", "1", "2", "2");
    }

    @Test
    void bulletsAreBullets() {
        assertThat(labels(definition(0, level(0, "bullet", "\uF0B7", "")) + list(1, 0, ""), numbered(1, 0, "a")))
                .containsExactly("•");
    }

    @Test
    void aStyleNumbersItsParagraphs() {
        String styled = "<w:p><w:pPr><w:pStyle w:val=\"A\"/></w:pPr>" + run("x") + "</w:p>";
        Docx document = Docx.of(styled, styled)
                .with(
                        "styles",
                        "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr>"
                                + "</w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"A\"><w:basedOn"
                                + " w:val=\"B\"/></w:style>")
                .with(
                        "numbering",
                        definition(
                                        0,
                                        level(0, "decimal", "%1", ""),
                                        level(1, "decimal", "%1.%2", "<w:pStyle w:val=\"A\"/>"))
                                + list(1, 0, ""));
        assertThat(WordTablesTest.read(document).after())
                .extracting(AnnexParagraph::number)
                .containsExactly("1.1", "1.2");
    }
}
