package org.snitp.io.internal.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Severity;
import org.snitp.testkit.MarkedText;
import org.snitp.testkit.SnitpAssertions;

/** Every way to write a value, in every position, in every kind of file: the problem stands exactly at the value. */
class PlaceMatrixTest {

    /**
     * A text around a value.
     *
     * @param text the text, with ◯ where the value goes
     * @param indent how far the further lines of the value are indented
     * @param pointer the pointer of the value
     */
    private record Position(String text, String indent, String pointer) {

        String with(String value) {
            return text.replace("◯", value.replace("↵", "\n" + indent));
        }
    }

    /** Each with its name, for messages. */
    private record Kind(String name, String before, String lineBreak) {

        String of(String text) {
            return (before + text).replace("\n", lineBreak);
        }
    }

    private static final String HEAD = "schema: snitp/1\nkind: InstitutionRegistry\nerrata:\n";

    private static final String JSON_HEAD = "\"schema\": \"snitp/1\", \"kind\": \"InstitutionRegistry\"";

    private static final String TYPE = "/errata/0/kind";

    private static final List<Position> BLOCK = List.of(
            block("  - location: X\n    kind: ◯\n    source: X\n    reason: {ro: X}\n"),
            block("  - location: X\n    kind:   ◯\n    # a comment\n\n    source: X\n    reason: {ro: X}\n"),
            block("  - location: X\n    source: X\n    reason: {ro: X}\n    kind: ◯"),
            block("  - location: X\n    kind:\n      ◯\n    source: X\n    reason: {ro: X}\n"),
            block(
                    "  - location: X\n    kind: # a comment\n\n      # and another 😀\n      ◯\n    source: X\n    reason: {ro: X}\n"),
            block("  - location: X\n    ? kind\n    : ◯\n    source: X\n    reason: {ro: X}\n"),
            block(
                    "  - ? \"location\"\n    : X\n    ? kind # a comment\n\n    :   ◯\n    source: X\n    reason: {ro: X}\n"),
            block("  - location: X\n    \"ki\\x6ed\": ◯\n    'source': X\n    'reason': {ro: X}\n"),
            block("  - location: X\n    kind :\t◯\n    source:\tX\n    reason:\t{ro: X}\n"),
            block("  - location: X\n    &key kind: ◯\n    source: X\n    reason: {ro: X}\n"),
            block("  - location: X\n    !!str kind: &value ◯\n    source: X\n    reason: {ro: X}\n"),
            block("  - location: X\n    kind: !!str &😀-ș ◯\n    source: X\n    reason: {ro: X}\n"),
            block(
                    "  - location: X\n    kind: &value !!str\t# a comment\n      ◯\n    source: X\n    reason: {ro: X}\n"),
            block("  -\n    location: X\n    kind: ◯\n    source: X\n    reason: {ro: X}\n"),
            block("  - &anchor !!map\n    kind: ◯\n    location: X\n    source: X\n    reason: {ro: X}\n"),
            new Position(HEAD + "- kind: ◯\n  location: X\n  source: X\n  reason: {ro: X}\n", "    ", TYPE));

    private static final List<Position> FLOW = List.of(
            block("  - {location: X, kind: ◯, source: X, reason: {ro: X}}\n"),
            block("  - { kind :\t◯ , location: X,source: X, reason: {ro: X}}\n"),
            block("  - {location: X, source: X, reason: {ro: X}, kind: ◯}"),
            block("  - {\n    location: X,\n    kind:\n      ◯\n   ,source: X, reason: {ro: X}}\n"),
            block("  - {location: X, ? kind : ◯, source: X, reason: {ro: X}}\n"),
            block(
                    "  - {location: X, x-😀: \"😀𐍈\", source: X, reason: {ro: '👨‍👩‍👧 e\u0301ș\u200B\uFEFF'}, kind: ◯}\n"),
            block("  - {location: X, x-a: \"\\U0001F600\\u0219\\\n    b\", source: X, reason: {ro: X}, kind: ◯}\n"),
            block("  - {location: X, x-a: \"a\u0085b\u2028c\u2029d\", source: X, reason: {ro: X}, kind: ◯}\n"),
            block("  - {location: X, kind: &value !!str ◯, source: X, reason: {ro: X}}\n"),
            new Position(
                    "[{schema: snitp/1, kind: InstitutionRegistry},\n {schema: snitp/1, kind: InstitutionRegistry, "
                            + "errata: [{location: X, source: X, reason: {ro: X}, kind: ◯}]}]",
                    "  ",
                    "/1" + TYPE));

    private static final List<String> PLAIN_OR_QUOTED = List.of(
            "⟦zzz⟧",
            "⟦zz zz⟧",
            "⟦zz#zz:zz⟧",
            "⟦zz  ↵zz↵zz⟧",
            "⟦zz↵↵zz⟧",
            "⟦😀 zz 𐍈⟧",
            "⟦e\u0301ș\u200D⟧",
            "⟦zz\u00A0zz⟧",
            "⟦zz\u0085zz\u2028zz⟧",
            "⟦'zz'⟧",
            "⟦''⟧",
            "⟦'zz ''zz'' 😀'⟧",
            "⟦'zz  ↵  zz↵zz'⟧",
            "⟦\"zz\"⟧",
            "⟦\"\"⟧",
            "⟦\"z \\\" \\\\ \\x41\\u0219\\U0001F600 \\n\\0\"⟧",
            "⟦\"zz \\↵  zz↵↵zz\"⟧",
            "⟦\"zz\u0085zz\u2028zz\"⟧");

    private static final List<String> OTHER_SCALARS = List.of("⟦12⟧", "⟦-1.50e3⟧", "⟦0x1F⟧", "⟦.inf⟧", "⟦true⟧");

    private static final List<String> IN_BLOCKS = List.of(
            "⟦|↵zz⟧",
            "⟦|↵zz 😀⟧\n\n",
            "⟦|-↵zz↵  zz⟧",
            "⟦|+↵zz⟧\n\n\n",
            "⟦|2↵    zz⟧",
            "⟦>↵zz↵zz↵↵zz⟧",
            "⟦>- # a comment↵zz⟧",
            "⟦>+1↵       # no comment⟧\n",
            "⟦|⟧\n\n",
            "⟦>-⟧");

    private static final List<Kind> KINDS = List.of(
            new Kind("LF", "", "\n"),
            new Kind("CR LF", "", "\r\n"),
            new Kind("CR", "", "\r"),
            new Kind("a byte order mark", "\uFEFF", "\n"),
            new Kind("comments", "\n# 😀 comment\n  # another\n\n", "\r\n"),
            new Kind("a version", "%YAML 1.2\n---\n", "\n"),
            new Kind("a beginning", "--- # 😀\n", "\n"),
            new Kind("another document", "{schema: snitp/1, kind: InstitutionRegistry}\n---\n", "\r\n"),
            new Kind("an end", "schema: snitp/1\nkind: InstitutionRegistry\n... # 😀\n# 😀\n---\n", "\n"));

    private final List<String> wrong = new ArrayList<>();
    private int count;

    private static Position block(String institution) {
        return new Position(HEAD + institution, "      ", TYPE);
    }

    private static Position json(String text) {
        return new Position(text, "", TYPE);
    }

    private void check(String name, Kind kind, String code, String pointer, String text) {
        MarkedText marked = MarkedText.of(kind.of(text));
        List<String> expected = List.of(code + " " + marked.location() + " " + pointer);
        List<String> found = Snitp.read(marked.text(), name).diagnostics(Severity.WARNING).stream()
                .map(SnitpAssertions::shown)
                .toList();
        count++;
        if (!found.equals(expected)) {
            wrong.add(kind.name() + ", expected " + expected + ", found " + found + " in:\n" + marked.text());
        }
    }

    private void requireAllRight(int atLeast) {
        assertThat(wrong).isEmpty();
        assertThat(count).isGreaterThan(atLeast);
    }

    private static boolean isTagged(Position position) {
        return position.text().contains("!!str") && !position.text().contains("!!str kind");
    }

    /** All values in all positions; in the kinds of files behind the first, every third of them, beginning with another one. */
    @Test
    void valuesInYaml() {
        for (int kind = 0; kind < KINDS.size(); kind++) {
            int turn = kind;
            for (Position position : BLOCK) {
                turn = checkValues(KINDS.get(kind), position, IN_BLOCKS, turn);
            }
            for (Position position : concat(BLOCK, FLOW)) {
                turn = checkValues(KINDS.get(kind), position, PLAIN_OR_QUOTED, turn);
                turn = checkValues(KINDS.get(kind), position, isTagged(position) ? List.of() : OTHER_SCALARS, turn);
            }
        }
        requireAllRight(2500);
    }

    private int checkValues(Kind kind, Position position, List<String> values, int turn) {
        int next = turn;
        for (String value : values) {
            if (next++ % 3 == 0 || kind.equals(KINDS.get(0))) {
                check("x.yaml", kind, "SNITP-207", position.pointer(), position.with(value));
            }
        }
        return next;
    }

    @Test
    void valuesThatAreNoScalars() {
        for (Kind kind : KINDS) {
            for (Position position : FLOW) {
                for (String value : List.of("⟦[⟧ zz ]", "⟦[⟧]", "⟦{⟧zz: 1}", "⟦{⟧ ? 😀 : 1 }")) {
                    if (!isTagged(position)) {
                        check("x.yaml", kind, "SNITP-203", position.pointer(), position.with(value));
                    }
                }
            }
            check(
                    "x.yaml",
                    kind,
                    "SNITP-203",
                    TYPE,
                    block("  - location: X\n    kind:\n    ⟦-⟧ zz\n    source: X\n    reason: {ro: X}\n")
                            .text());
            check(
                    "x.yaml",
                    kind,
                    "SNITP-203",
                    TYPE,
                    block("  - location: X\n    kind: &a\n      ⟦z⟧z: 1\n    source: X\n    reason: {ro: X}\n")
                            .text());
        }
        requireAllRight(200);
    }

    @Test
    void namesInYaml() {
        List<String> names = List.of(
                "⟦zzz⟧: 1 /zzz",
                "⟦\"zzz\"⟧ : 1 /zzz",
                "⟦'zz''z'⟧: 1 /zz'z",
                "? ⟦zzz⟧ /zzz",
                "? &a ⟦zzz⟧ # a comment\n    :   1 /zzz",
                "!!str ⟦zzz⟧: 1 /zzz",
                "? |-\n     zzz\n    : 1 /zzz",
                "⟦~/😀~1⟧: 1 /~0~1😀~01",
                "⟦\"\\U0001F600/\\x7E\"⟧: {} /😀~1~0",
                "⟦0⟧: [] /0",
                "⟦true⟧: 1 /true",
                "⟦\"\"⟧: 1 /");
        for (Kind kind : KINDS) {
            for (String name : names) {
                int pointer = name.lastIndexOf(" /");
                String field = name.substring(0, pointer).replace("? |-\n     zzz", "? ⟦|-\n     zzz⟧");
                String institution =
                        "  - kind: acronym\n    " + field + "\n    location: X\n    source: X\n    reason: {ro: X}\n";
                check("x.yaml", kind, "SNITP-201", "/errata/0" + name.substring(pointer + 1), HEAD + institution);
            }
        }
        requireAllRight(100);
    }

    @Test
    void valuesInJson() {
        List<Position> positions = List.of(
                json(
                        "{" + JSON_HEAD
                                + ", \"errata\": [{\"location\": \"X\", \"kind\": ◯, \"source\": \"X\", \"reason\": {\"ro\": \"X\"}}]}"),
                json("{\n\t" + JSON_HEAD
                        + ",\n\t\"errata\": [\n\t\t{\n\t\t\t\"kind\"\t:\n◯\n\t\t\t,\n\t\t\t\"location\": \"X\",\n"
                        + "\t\t\t\"source\": \"X\", \"reason\": {\"ro\": \"X\"}\n\t\t}\n\t]\n}\n"),
                json(
                        "{\"x-😀\":\"😀𐍈\",\"x-a\":\"\\uD83D\\uDE00\\u0219\\\\\\\"\"," + JSON_HEAD
                                + ",\"errata\":[{\"source\":\"X\",\"reason\":{\"ro\":\"e\u0301\u2028\u0085\"},\"location\":\"\\u0058\",\"\\u006bind\":◯}]}"),
                new Position(
                        "[\n{" + JSON_HEAD + "}, {" + JSON_HEAD
                                + ",\"errata\":[{\"source\":\"X\",\"reason\":{\"ro\":\"X\"},\"location\":\"X\",\"kind\":◯ }]}]",
                        "",
                        "/1" + TYPE));
        List<String> scalars = List.of(
                "⟦\"zz\"⟧",
                "⟦\"\"⟧",
                "⟦\"\\\\\"⟧",
                "⟦\"\\\"\\u0219\\uD83D\\uDE00/\\/\"⟧",
                "⟦\"😀 𐍈 e\u0301\u2028\"⟧",
                "⟦12⟧",
                "⟦-1.50e3⟧",
                "⟦0⟧",
                "⟦true⟧");
        for (Kind kind : KINDS.subList(0, 4)) {
            for (Position position : positions) {
                scalars.forEach(value -> check("x.json", kind, "SNITP-207", position.pointer(), position.with(value)));
                for (String value : List.of("⟦[⟧]", "⟦[⟧ \"😀\" ]", "⟦{⟧}", "⟦{⟧\"kind\": 1 }")) {
                    check("x.json", kind, "SNITP-203", position.pointer(), position.with(value));
                }
                check("x.json", kind, "SNITP-202", position.pointer(), position.with("⟦null⟧"));
            }
        }
        requireAllRight(200);
    }

    @Test
    void namesInJson() {
        List<String> names = List.of(
                "⟦\"zzz\"⟧: 1 /zzz",
                "⟦\"~/😀~1\"⟧\t:\n1 /~0~1😀~01",
                "⟦\"\\uD83D\\uDE00\\u002F\\\"\\\\\"⟧:{} /😀~1\"\\",
                "⟦\"0\"⟧:[[]] /0",
                "⟦\"\"⟧: null /");
        for (Kind kind : KINDS.subList(0, 4)) {
            for (String name : names) {
                int pointer = name.lastIndexOf(" /");
                check(
                        "x.json",
                        kind,
                        "SNITP-201",
                        name.substring(pointer + 1),
                        "{\"x-a\":\"😀\\u0219\", " + name.substring(0, pointer) + ", " + JSON_HEAD + "}");
            }
        }
        requireAllRight(19);
    }

    private static List<Position> concat(List<Position> some, List<Position> others) {
        List<Position> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
