package org.snitp.io.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Damage to the syntax, after which the rest of a file cannot be read. */
final class SyntaxMutators {

    private SyntaxMutators() {}

    static List<Mutator> all() {
        List<Mutator> mutators = new ArrayList<>();
        mutators.addAll(ofYaml());
        mutators.addAll(ofBlocks());
        mutators.addAll(ofJson());
        return mutators;
    }

    private static List<Mutator> ofYaml() {
        return List.of(
                yaml("an alias for nothing", "SNITP-109", ".*/(ro|code)", "⟦*none⟧"),
                yaml("an unknown tag", "SNITP-109", ".*/(ro|code)", "⟦!money \"5 😀\"⟧"),
                yaml("a tag that is wrong", "SNITP-109", ".*/(ro|code)", "⟦!!int \"zz\"⟧"),
                yaml("an unknown escape", "SNITP-107", ".*/(ro|code)", "\"zz 😀 \\⟦q⟧ zz\""),
                yaml("a sign that begins no text", "SNITP-107", ".*/(ro|code)", "⟦@⟧zz"),
                yaml("another sign that begins no text", "SNITP-107", ".*/(ro|code)", "⟦`⟧zz"),
                yaml("a control character", "SNITP-107", ".*/(ro|code)", "\"😀 ⟦\u0007⟧\""),
                Mutator.global(
                        "a merge key",
                        ".*/actions/\\*|.*/institutions/\\*",
                        (victim, pen) -> pen.syntax() == Form.Syntax.JSON
                                ? Optional.empty()
                                : without("SNITP-109", pen.insert(pen.pick(victim.children), "⟦<<⟧", "{\"a\": 1}"))));
    }

    private static List<Mutator> ofBlocks() {
        return List.of(
                block("text behind a text", "SNITP-107", ".*/(ro|code)", "\"zz 😀\" ⟦z⟧z"),
                block("a colon in a text", "SNITP-107", ".*/(ro|code)", "zz 😀⟦:⟧ zz"),
                block("a list on the line of its field", "SNITP-107", ".*/(ro|code)", "⟦-⟧ zz"),
                Mutator.global(
                        "quotes that are never closed",
                        ".*/errata",
                        (victim, pen) -> pen.isBlock() && pen.text().indexOf('"', lastScalar(victim).end) < 0
                                ? without("SNITP-107", pen.replace(lastScalar(victim), "⟦\"⟧zz"))
                                : Optional.empty()),
                Mutator.global(
                        "a tab for indentation",
                        ".*/(en|support|type)",
                        (victim, pen) -> pen.isBlock()
                                        && pen.column(victim.keyStart) > 1
                                        && victim.previous().isPresent()
                                ? without("SNITP-107", new Edit(lineStart(victim, pen), victim.keyStart, "⟦\t⟧"))
                                : Optional.empty()),
                Mutator.global(
                        "too little indentation",
                        ".*/actions/\\*/(support|results|evaluation)",
                        (victim, pen) -> pen.isBlock() && victim.previous().isPresent()
                                ? without(
                                        "SNITP-107",
                                        new Edit(
                                                victim.keyStart - 1,
                                                victim.keyStart + 1,
                                                "⟦" + victim.key.charAt(0) + "⟧"))
                                : Optional.empty()),
                Mutator.global(
                        "a list that is never closed",
                        ".*/actions/\\*/(responsible|support)",
                        (victim, pen) -> pen.isBlock()
                                ? victim.next()
                                        .flatMap(next -> without(
                                                "SNITP-107",
                                                new Edit(victim.end - 1, victim.end, ""),
                                                new Edit(next.keyEnd, next.keyEnd + 1, "⟦:⟧")))
                                : Optional.empty()),
                Mutator.global(
                        "a name that is a list",
                        ".*/actions/\\*|.*/institutions/\\*",
                        (victim, pen) -> pen.isBlock()
                                ? without(
                                        "SNITP-109",
                                        pen.insert(
                                                pen.pick(victim.children),
                                                "? ⟦[⟧a, b]\n" + " ".repeat(pen.column(victim.start)),
                                                "1"))
                                : Optional.empty()));
    }

    private static List<Mutator> ofJson() {
        return List.of(
                Mutator.global(
                        "a missing comma",
                        ".*/[a-zA-Z]+",
                        (victim, pen) -> isJson(pen)
                                ? victim.next()
                                        .flatMap(next -> without(
                                                "SNITP-106", new Edit(victim.end, next.keyStart + 1, "\n ⟦\"⟧")))
                                : Optional.empty()),
                Mutator.global(
                        "a comma too many at the end",
                        ".*/(actions|title|responsible|measure|institutions)",
                        (victim, pen) ->
                                isJson(pen) ? without("SNITP-106", behindLast(victim, "⟦,⟧")) : Optional.empty()),
                Mutator.global(
                        "a comma too many",
                        ".*/[a-zA-Z]+",
                        (victim, pen) -> isJson(pen) && victim.next().isPresent()
                                ? without("SNITP-106", new Edit(victim.end + 1, victim.end + 1, " ⟦,⟧"))
                                : Optional.empty()),
                Mutator.global(
                        "a missing colon",
                        ".*/[a-zA-Z]+",
                        (victim, pen) -> isJson(pen)
                                ? without(
                                        "SNITP-106",
                                        new Edit(
                                                victim.keyEnd,
                                                victim.start + 1,
                                                " ⟦" + pen.text().charAt(victim.start) + "⟧"))
                                : Optional.empty()),
                Mutator.global(
                        "a name without quotes",
                        ".*/[a-zA-Z]+",
                        (victim, pen) -> isJson(pen)
                                ? without(
                                        "SNITP-106",
                                        new Edit(
                                                victim.keyStart,
                                                victim.keyEnd,
                                                "⟦" + victim.key.charAt(0) + "⟧" + victim.key.substring(1)))
                                : Optional.empty()),
                json("single quotes", ".*/(ro|code|period|value)", "⟦'⟧zz'"),
                json("curly quotes", ".*/(ro|code|period|value)", "⟦„⟧zz”"),
                json("a word without quotes", ".*/(ro|code|period|value)", "⟦zzqx-ț⟧"),
                json("a number with a leading zero", ".*/(ro|code|period|value)", "⟦01⟧"),
                json("an unknown escape in JSON", ".*/(ro|code|period|value)", "\"😀 \\⟦q⟧\""),
                json("a tab in a text", ".*/(ro|code|period|value)", "\"😀⟦\t⟧\""),
                json("a comment", ".*/(ro|code|period|value)", "⟦/⟧/ zz\n1"),
                json("no value", ".*/(ro|code|period|value)", "⟦,⟧"),
                Mutator.global(
                        "the wrong bracket",
                        ".*/(responsible|support)",
                        (victim, pen) -> isJson(pen)
                                ? without("SNITP-106", new Edit(victim.end - 1, victim.end, "⟦}⟧"))
                                : Optional.empty()));
    }

    private static boolean isJson(Pen pen) {
        return pen.syntax() == Form.Syntax.JSON;
    }

    private static int lineStart(Value field, Pen pen) {
        return field.keyStart - pen.column(field.keyStart);
    }

    private static Value lastScalar(Value value) {
        List<Value> children = value.children;
        return children.isEmpty() ? value : lastScalar(children.get(children.size() - 1));
    }

    private static Edit behindLast(Value container, String marked) {
        int end = container.children.get(container.children.size() - 1).end;
        return new Edit(end, end, marked);
    }

    private static Optional<Mutation> without(String code, Edit... edits) {
        return Optional.of(Mutation.of(code, "", edits));
    }

    private static Mutator yaml(String name, String code, String victims, String marked) {
        return Mutator.global(
                name,
                victims,
                (victim, pen) -> isJson(pen) ? Optional.empty() : without(code, pen.replace(victim, marked)));
    }

    private static Mutator block(String name, String code, String victims, String marked) {
        return Mutator.global(
                name,
                victims,
                (victim, pen) -> pen.isBlock() ? without(code, pen.replace(victim, marked)) : Optional.empty());
    }

    private static Mutator json(String name, String victims, String marked) {
        return Mutator.global(
                name,
                victims,
                (victim, pen) -> isJson(pen) ? without("SNITP-106", pen.replace(victim, marked)) : Optional.empty());
    }
}
