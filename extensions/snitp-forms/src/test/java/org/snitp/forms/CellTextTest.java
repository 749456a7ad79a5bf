package org.snitp.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    @Test
    void aTextComesOnOneLine() {
        assertThat(CellText.of(" două\r\nlinii\tși\u2028trei ")).isEqualTo("două linii și trei");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000", "\u0007", "\u001B", "\u009B", "\uFFFE", "\uFFFF", "\uD800", "\uDC00", "\u202E", "\u2066"
            })
    void whatNoFileCanHoldIsShownAsAReplacement(String character) {
        assertThat(CellText.of("a" + character + "b")).isEqualTo("a\uFFFDb");
    }

    @Test
    void anyOtherCharacterStays() {
        assertThat(CellText.of("ș ț â î ă 😀 \"'<&>")).isEqualTo("ș ț â î ă 😀 \"'<&>");
    }

    @Test
    void aTextThatIsTooLongForACellIsCut() {
        assertThat(CellText.of("ș".repeat(40_000))).isEqualTo("ș".repeat(32_765) + "…");
        assertThat(CellText.of("ș".repeat(32_766))).isEqualTo("ș".repeat(32_766));
        assertThat(CellText.of("😀".repeat(20_000))).isEqualTo("😀".repeat(16_382) + "…");
    }
}
