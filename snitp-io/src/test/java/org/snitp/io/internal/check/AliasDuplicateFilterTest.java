package org.snitp.io.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.testkit.SnitpAssertions.shown;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Severity;
import org.snitp.testkit.MarkedText;
import org.snitp.testkit.SmallPlan;

/** What an alias stands for is found at the alias, and related is where it is written; a value is mended once. */
class AliasDuplicateFilterTest {

    private static final String REGISTRY = SmallPlan.REGISTRY;

    private static final String FIRST = "[ANITP]";

    private static final String SECOND = """
              - code: "1.1.2"
                title: {ro: Ghiduri}
                responsible: [MAI]
                results: [{ro: Ghiduri}]
                evaluation: [annual]
            """;

    /** A sound bundle of two actions, in which one piece is written in some other way. */
    private static String plan(String piece, String other) {
        String plan = SmallPlan.ACTION + SECOND;
        assertThat(plan).contains(piece);
        return SmallPlan.bundle(plan.replace(piece, other));
    }

    /** Each problem with its places: {@code SNITP-401 3:4-3:9 /actions/0}, then that of each related place behind an arrow. */
    private static List<String> found(String text) {
        return Snitp.read(text, "x.yaml").diagnostics(Severity.WARNING).stream()
                .map(AliasDuplicateFilterTest::show)
                .toList();
    }

    private static String show(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder(diagnostic.code().getId());
        text.append(' ').append(shown(diagnostic.location().orElseThrow()));
        diagnostic.related().forEach(location -> text.append(" < ").append(shown(location)));
        return text.toString();
    }

    /**
     * Asserts what is found.
     *
     * @param expected the problems in order: code and pointer, and behind {@code <} the pointer of each related place; their
     *     places are those of the marks, in order
     */
    private static void finds(String marked, String... expected) {
        MarkedText marks = MarkedText.of(marked);
        List<String> wanted = new ArrayList<>();
        int location = 0;
        int related = 0;
        for (String problem : expected) {
            StringBuilder text = new StringBuilder();
            for (String piece : problem.split(" < ", -1)) {
                if (text.isEmpty()) {
                    text.append(piece.replaceFirst(
                            " ?(/|$)", " " + marks.locations().get(location++) + " $1"));
                } else {
                    text.append(" < ")
                            .append(marks.related().get(related++))
                            .append(' ')
                            .append(piece);
                }
            }
            wanted.add(text.toString().strip());
        }
        assertThat(found(marks.text())).isEqualTo(wanted);
        assertThat(marks.locations()).hasSize(location);
        assertThat(marks.related()).hasSize(related);
    }

    @Test
    void aValueThatIsWrongOnlyAtTheAliasIsFoundThere() {
        finds(
                plan(FIRST, "[ANITP]\n    x-who: &who [MAI, ⟪NOBODY⟫]\n    support: ⟦*who⟧"),
                "SNITP-401 /actions/0/support/1 < /actions/0/x-who/1");
    }

    @Test
    void aValueThatIsWrongWhereItIsWrittenIsNotFoundAtItsAliasesAgain() {
        finds(plan(FIRST, "&who [⟦NOBODY⟧]").replace("[MAI]", "*who"), "SNITP-401 /actions/0/responsible/0");
        finds(
                plan(FIRST, "[ANITP]\n    support: [&one ⟦NOBODY⟧, *one]").replace("[MAI]", "[*one]"),
                "SNITP-401 /actions/0/support/0");
    }

    @Test
    void howATextIsWrittenIsFoundWhereItIsWritten() {
        finds(
                plan("{ro: Ghiduri}\n", "&t {ro: ⟦Campanii naţionale⟧}\n    note: *t\n"),
                "SNITP-361 /actions/1/title/ro");
    }

    @Test
    void aValueThatIsWrongAtSeveralAliasesIsFoundAtTheFirst() {
        finds(
                plan(FIRST, "⟦*who⟧")
                        .replace("actions:", "x-who: &who [⟪NOBODY⟫]\nactions:")
                        .replace("[MAI]", "*who"),
                "SNITP-401 /actions/0/responsible/0 < /x-who/0");
    }

    @Test
    void allThatIsWrongInOneAliasIsFoundInTheOrderInWhichItIsWritten() {
        MarkedText marked = MarkedText.of(plan("{ro: Ghiduri}\n", "⟦*t⟧\n")
                .replace("actions:", "x-t: &t {⟪zzz⟫: 1, ro: ⟪5⟫, en: ⟪\" \"⟫}\nactions:"));
        String at = marked.location() + " /actions/1/title";

        assertThat(found(marked.text()))
                .containsExactly(
                        "SNITP-201 " + at + "/zzz < " + marked.related().get(0) + " /x-t/zzz",
                        "SNITP-203 " + at + "/ro < " + marked.related().get(1) + " /x-t/ro",
                        "SNITP-301 " + at + "/en < " + marked.related().get(2) + " /x-t/en");
    }

    @Test
    void aFieldThatAnAliasLacksIsFoundAtTheAliasAndWhereTheObjectBegins() {
        finds(
                plan("{ro: Ghiduri}\n", "⟦*t⟧\n").replace("actions:", "x-t: &t ⟪{⟫en: Guides}\nactions:"),
                "SNITP-202 /actions/1/title < /x-t");
        finds(
                plan("{ro: Ghiduri}\n", "⟦*t⟧\n")
                        .replace("actions:", "x-t: &t # in block style\n  ⟪e⟫n: Guides\nactions:"),
                "SNITP-202 /actions/1/title < /x-t");
    }

    @Test
    void aValueOfTheWrongTypeForItsAliasIsFoundThere() {
        finds(
                plan("[MAI]", "⟦*t⟧").replace("title: {ro: Camp", "title: &t ⟪{⟫ro: Camp"),
                "SNITP-203 /actions/1/responsible < /actions/0/title");
        finds(
                plan("[MAI]", "⟦⟦*t⟧⟧").replace("ro: Campanii}", "ro: &t ⟪⟪Campanii⟫⟫}"),
                "SNITP-203 /actions/1/responsible < /actions/0/title/ro",
                "SNITP-401 /actions/1/responsible < /actions/0/title/ro");
    }

    @Test
    void aCodeThatIsGivenTwiceIsFoundAtEveryAlias() {
        finds(
                REGISTRY + "  - &mj {id: ⟪⟪MJ⟫⟫, type: ministry, name: {ro: Justiție}}\n  - ⟦*mj⟧\n  - ⟦*mj⟧\n",
                "SNITP-404 /institutions/3/id < /institutions/2/id",
                "SNITP-404 /institutions/4/id < /institutions/2/id");
    }

    @Test
    void ofAnObjectThatIsRepeatedWithItsCodeNothingElseIsFoundAtTheAlias() {
        String action = """
                  - &again
                    code: ⟪"1.1.2"⟫
                    ⟦title⟧: {ro: Ghiduri}
                    responsible: [⟦NOBODY⟧]
                    indicators:
                      - {id: 1.1.2-1, name: {ro: Număr de ghiduri}, x-a: *who}
                      - {id: 1.1.2-1, name: {ro: Număr de manuale}}
                  - ⟦*again⟧
                """;
        List<String> found =
                found(MarkedText.of(SmallPlan.bundle(SmallPlan.ACTION.replace("[ANITP]", "&who [ANITP]") + action))
                        .text());

        assertThat(found)
                .filteredOn(problem -> problem.contains("/actions/2"))
                .singleElement()
                .asString()
                .startsWith("SNITP-404 ")
                .contains(" /actions/2/code < ")
                .endsWith(" /actions/1/code");
        assertThat(found)
                .filteredOn(problem -> problem.contains("/actions/1/"))
                .map(problem -> problem.replaceFirst(" .*", ""))
                .contains("SNITP-352", "SNITP-401", "SNITP-404", "SNITP-505");
    }

    @Test
    void anAliasForAnObjectWhoseCodeIsWrittenElsewhereAsWellIsNoRepetition() {
        String bundle = SmallPlan.bundle(SmallPlan.ACTION + "  - *other\n")
                .replace(
                        "actions:",
                        "x-other: &other {code: 1.1.1, title: {ro: Ghiduri}, responsible: [NOBODY]}\nactions:");

        assertThat(found(bundle))
                .map(problem ->
                        problem.replaceFirst(" .* /actions", " /actions").replaceFirst(" < .*", ""))
                .contains("SNITP-401 /actions/1/responsible/0", "SNITP-404 /actions/0/code");
    }

    @Test
    void aFieldThatIsGivenTwiceInAnAnchorIsFoundThereAndOnlyThere() {
        finds(
                plan("{ro: Ghiduri}\n", "*t\n").replace("actions:", "x-none: &t\n  ⟪ro: A⟫\n  ⟦ro⟧: B\nactions:"),
                "SNITP-204 /x-none/ro < /x-none/ro");
    }

    @Test
    void anAliasInAnAnchorLeadsToWhereTheValueIsWritten() {
        finds(
                plan("[MAI]", "⟦*both⟧")
                        .replace("actions:", "x-one: &one ⟪NOBODY⟫\nx-two: &both [MAI, *one]\nactions:"),
                "SNITP-401 /actions/1/responsible/1 < /x-one");
    }

    @Test
    void whatIsWrittenInAKeyOrInAFieldThatIsPassedOverIsFoundAsWell() {
        finds(
                plan("[MAI]", "[⟦*key⟧]")
                        .replace("actions:", "⟪&key x-NOBODY⟫: 1\nactions:")
                        .replace("⟪&key x", "&key ⟪x"),
                "SNITP-401 /actions/1/responsible/0 < /x-NOBODY");
        finds(
                plan("[MAI]", "[⟦*deep⟧]").replace("actions:", "⟦colour⟧: [{a: 1, b: &deep ⟪NOBODY⟫}]\nactions:"),
                "SNITP-201 /colour",
                "SNITP-401 /actions/1/responsible/0 < /colour");
    }

    @Test
    void whatDependsOnTheActionIsFoundAtEachAlias() {
        String later = SECOND.replace("[annual]", "⟦*when⟧\n    implementation: [2025]");

        finds(
                SmallPlan.bundle(SmallPlan.ACTION.replace("[annual]", "&when [⟪⟪2024⟫⟫]")
                        + later
                        + later.replace("1.1.2", "1.1.3")),
                "SNITP-504 /actions/1/evaluation/0 < /actions/0/evaluation/0",
                "SNITP-504 /actions/2/evaluation/0 < /actions/0/evaluation/0");
    }

    @Test
    void anchorsAndTagsAreNoPartOfAPlace() {
        finds(plan(FIRST, "&who [&one ⟦NOBODY⟧]"), "SNITP-401 /actions/0/responsible/0");
        finds(REGISTRY.replace("agency", "!!str &t # comment\n    ⟦\"7 agenzia\"⟧"), "SNITP-207 /institutions/1/type");
        finds(REGISTRY.replace("agency", "&😀 !!str\t⟦7 agenzia⟧"), "SNITP-207 /institutions/1/type");
        finds(REGISTRY + "&x ⟦zzz⟧: 1\n", "SNITP-201 /zzz");
        finds(REGISTRY + "  - &x ⟦{⟧id: MJ, type: ministry}\n", "SNITP-202 /institutions/2");
        finds(REGISTRY + "  - &x !!map\n    ⟦i⟧d: MJ\n    type: ministry\n", "SNITP-202 /institutions/2");
    }

    @Test
    void inAListOfDocumentsAWholeOneCanBeAnAlias() {
        String registry = "{schema: snitp/1, kind: InstitutionRegistry, ⟦zzz⟧: 1}";

        finds("[&a " + registry + ", *a]", "SNITP-201 /0/zzz");
        finds("[{x-a: &a ⟪{⟫x-b: 1}, kind: InstitutionRegistry, schema: snitp/1}, ⟦*a⟧]", "SNITP-205 /1 < /0/x-a");
    }
}
