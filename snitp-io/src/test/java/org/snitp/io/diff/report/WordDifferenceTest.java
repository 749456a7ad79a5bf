package org.snitp.io.diff.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.io.internal.page.Inline;

class WordDifferenceTest {

    private static String shown(List<Inline> content) {
        return content.stream()
                .map(Inline.Text.class::cast)
                .map(text -> text.strong() ? "[" + text.text() + "]" : text.text())
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({
        "the plan of 2024,     the plan of 2025,       the plan of [2024],    the plan of [2025]",
        "with victims at once, with children at once,  with [victims] at once, with [children] at once",
        "a b c,                a x b y c,              a b c,                 a [x] b [y] c",
        "a x b y c,            a b c,                  a [x] b [y] c,         a b c",
        "specialiști instruiți, specialiști instruiţi, specialiști [instruiți], specialiști [instruiţi]",
        "36,                   30,                     36,                    30",
        "new words,            other text,             new words,             other text",
        "a a a,                a a,                    a a [a],               a a"
    })
    void theWordsThatDifferAreBoldBesideOthersThatDoNot(String before, String after, String old, String fresh) {
        WordDifference difference = WordDifference.of(before, after);

        assertThat(shown(difference.before())).isEqualTo(old);
        assertThat(shown(difference.after())).isEqualTo(fresh);
    }

    @Test
    void nothingIsAText() {
        assertThat(WordDifference.of("", "a").before()).isEmpty();
        assertThat(shown(WordDifference.of("", "a").after())).isEqualTo("a");
    }

    @Test
    @Timeout(20)
    void ofLongTextsTheEndsAreCompared() {
        String middle = "word ".repeat(100_000);
        WordDifference difference = WordDifference.of("same " + middle + "old end", "same other" + middle + "new end");

        assertThat(shown(difference.before())).startsWith("same [").endsWith("] end");
        assertThat(shown(difference.after())).startsWith("same [").endsWith("] end");
    }
}
