package org.snitp.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** A text in which the place of the expected problem stands between the marks ⟦ and ⟧. */
record Marked(String text, String place) {

    /** Finds the marks, and counts their lines and columns by itself. */
    static Marked of(String marked) {
        int open = marked.indexOf('⟦');
        int close = marked.indexOf('⟧');
        assertThat(open).as("mark in: " + marked).isNotNegative().isLessThan(close);
        String text = marked.replace("⟦", "").replace("⟧", "");
        return new Marked(text, position(text, open) + "-" + position(text, close - 1));
    }

    private static String position(String text, int end) {
        String before = text.substring(0, end);
        List<String> lines = List.of(before.split("\r\n|\r|\n", -1));
        String last = lines.get(lines.size() - 1);
        int bom = lines.size() == 1 && last.startsWith("\uFEFF") ? 1 : 0;
        return lines.size() + ":" + (last.codePointCount(0, last.length()) - bom + 1);
    }

    /** Asserts that the text has this one problem, at the mark. */
    void has(String name, String code, String pointer) {
        assertThat(Reading.places(name, text)).containsExactly((code + " " + place + " " + pointer).strip());
    }

    /** Asserts that the text has this one problem, at the mark, and says so in these words. */
    void says(String name, String problem) {
        assertThat(Reading.problems(name, text))
                .containsExactly(name + ":" + place.substring(0, place.indexOf('-')) + ": " + problem);
    }
}
