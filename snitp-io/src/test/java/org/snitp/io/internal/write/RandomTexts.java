package org.snitp.io.internal.write;

import java.util.List;
import java.util.Random;

/** Texts that are easily written wrong. */
final class RandomTexts {

    /** Each is a trap by itself: for quoting, for types that are guessed, for indentation, for line breaks. */
    static final List<String> NASTY = List.of(
            "",
            " ",
            "  leading and trailing  ",
            "\ttab first",
            "tab\tinside",
            "one\ntwo",
            "one\n",
            "\none",
            "\n",
            "\n\n",
            "one\n\n  two\n three ",
            "a\r\nb",
            "a\rb",
            "null",
            "Null",
            "~",
            "true",
            "False",
            "yes",
            "no",
            "on",
            "NO",
            "1.1",
            "1.10",
            "1",
            "-1",
            "+1",
            "1e3",
            ".5",
            "5.",
            "1_000",
            "0x1F",
            "0o17",
            "017",
            ".inf",
            "-.INF",
            ".nan",
            "2024-05-16",
            "12:30:45",
            "<<",
            "=",
            "-",
            "- a",
            "--",
            "---",
            "--- a",
            "...",
            "?",
            "? a",
            "?a",
            ":",
            ": a",
            ":a",
            "a:",
            "a: b",
            "a:b",
            "a #b",
            "#a",
            "a#b",
            "[a]",
            "{a: b}",
            "a]",
            "a, b",
            ",",
            "&a",
            "*a",
            "!a",
            "!!str a",
            "|",
            "> a",
            "%a",
            "@a",
            "`a",
            "'",
            "''",
            "it's",
            "'a'",
            "\"",
            "\"a\"",
            "say \"a\"",
            "\\",
            "\\n",
            "a\\",
            "\\u0041",
            "\u0000",
            "\u0001\u001B[31m",
            "\u007F\u0080\u009F",
            "\u0085",
            "a\u00A0b",
            "\u00A0",
            "\u2028",
            "a\u2029b",
            "\uFEFF",
            "a\uFEFF",
            "\uFFFD\uFFFE\uFFFF",
            "\uE000",
            "😀",
            "👩‍👩‍👧",
            "𐍈 \uDBFF\uDFFF",
            "שלום العالم",
            "\u202Eabc\u202C",
            "e\u0301 ș ț ş ţ",
            "Părțile „semnatare” – «anexă»",
            "a".repeat(2000),
            "cuvânt ".repeat(400),
            "a\n".repeat(300),
            "{{ x }}",
            "${x}",
            "</script>");

    private final Random random;

    RandomTexts(Random random) {
        this.random = random;
    }

    String next() {
        return switch (random.nextInt(4)) {
            case 0 -> "Organizarea de campanii";
            case 1 -> characters();
            default -> NASTY.get(random.nextInt(NASTY.size()));
        };
    }

    private String characters() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.appendCodePoint(character());
        }
        return text.toString();
    }

    private int character() {
        return switch (random.nextInt(5)) {
            case 0 -> " \t\n\r'\"#:-,[]{}&*!|>%@`?\\~".charAt(random.nextInt(24));
            case 1 -> random.nextInt(0x100);
            case 2 -> 0x1F600 + random.nextInt(0x40);
            case 3 -> {
                int any = random.nextInt(Character.MAX_CODE_POINT + 1);
                yield any >= Character.MIN_SURROGATE && any <= Character.MAX_SURROGATE ? 'x' : any;
            }
            default -> 'a' + random.nextInt(26);
        };
    }
}
