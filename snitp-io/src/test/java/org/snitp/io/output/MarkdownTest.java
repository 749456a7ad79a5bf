package org.snitp.io.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "a_b*c @ a\\_b\\*c",
                "\\ @ \\\\",
                "<b> @ \\<b\\>",
                "[a](b) @ \\[a\\](b)",
                "a | b @ a \\| b",
                "&lt; @ \\&lt;",
                "1 - 2 + 3 # 4 @ 1 - 2 + 3 # 4"
            })
    void markupIsEscaped(String text, String markdown) {
        assertThat(Markdown.escape(text)).isEqualTo(markdown);
    }

    @Test
    void lineBreaksAndControlsDoNotLeaveTheLine() {
        assertThat(Markdown.escape(" a\n\nb\tc\u0007\u202E ")).isEqualTo("a b c\uFFFD\uFFFD");
    }

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
        assertThat(Markdown.wrap("- ", text)).containsExactly("- " + written);
    }

    @Test
    void aWordThatComesToStandAtTheBeginningOfALineOpensNothing() {
        String text = "x".repeat(78) + " - y";

        assertThat(Markdown.wrap("", text)).containsExactly("x".repeat(78) + " -", "y");
        assertThat(Markdown.wrap("", "x" + text)).containsExactly("x".repeat(79), "\\- y");
    }

    @Test
    void furtherLinesAreIndentedAsFarAsTheFirst() {
        assertThat(Markdown.wrap("- [ ] ", "a".repeat(70) + " " + "b".repeat(70)))
                .containsExactly("- [ ] " + "a".repeat(70), "      " + "b".repeat(70));
    }
}
