package org.snitp.forms.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownLinesTest {

    @ParameterizedTest
    @CsvSource({
        "- a, \\- a",
        "+ a, \\+ a",
        "# a, \\# a",
        "====, \\====",
        "1. a, 1\\. a",
        "12) a, 12\\) a",
        "-5 a, -5 a",
        "2024 a, 2024 a"
    })
    void whatWouldOpenABlockAtTheBeginningOfALineIsEscaped(String text, String written) {
        assertThat(MarkdownLines.wrap("- ", text)).containsExactly("- " + written);
    }

    @Test
    void aWordThatComesToStandAtTheBeginningOfALineOpensNothing() {
        String text = "x".repeat(78) + " - y";

        assertThat(MarkdownLines.wrap("", text)).containsExactly("x".repeat(78) + " -", "y");
        assertThat(MarkdownLines.wrap("", "x" + text)).containsExactly("x".repeat(79), "\\- y");
    }

    @Test
    void furtherLinesAreIndentedAsFarAsTheFirst() {
        assertThat(MarkdownLines.wrap("- [ ] ", "a".repeat(70) + " " + "b".repeat(70)))
                .containsExactly("- [ ] " + "a".repeat(70), "      " + "b".repeat(70));
    }

    @Test
    void boldAndItalicLettersShowTheirTextAsItIs() {
        assertThat(MarkdownLines.bold("a*b")).isEqualTo("**a\\*b**");
        assertThat(MarkdownLines.italic("a_b")).isEqualTo("*a\\_b*");
    }
}
