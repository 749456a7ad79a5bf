package org.snitp.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Severity;
import org.snitp.io.options.Limits;
import org.snitp.io.options.ReadOptions;

/** Input that is meant to exhaust memory, stack or patience ends in a diagnostic; the limits can be set. */
@Timeout(30)
@Tag("hostile")
class HostileTest {

    private static final String KNOWN = "Known are: Strategy, InstitutionRegistry, ActionPlan, MeasurementSet.";
    private static final String HEAD = "schema: snitp/1\nkind: InstitutionRegistry\n";
    private static final String JSON = "{\"schema\": \"snitp/1\", \"kind\": \"InstitutionRegistry\", \"x-a\": ";

    private static Limits limits(int depth, int text, int number, int alias, int values, int problems) {
        return Limits.DEFAULT
                .withDocumentBytes(1 << 20)
                .withDepth(depth)
                .withTextLength(text)
                .withNumberLength(number)
                .withAliasExpansion(alias)
                .withValues(values)
                .withProblems(problems);
    }

    private static List<String> problems(String text, String name, Limits limits) {
        return BundleReader.of(ReadOptions.DEFAULT.withLimits(limits))
                .add(text, name)
                .read()
                .diagnostics(Severity.WARNING)
                .stream()
                .map(Diagnostic::toString)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":["})
    void nestingWithoutEndIsStoppedAtTheDepthThatIsAllowed(String open) {
        String message = "error SNITP-108: Objects and lists are nested deeper than 64 levels.";

        assertThat(Reading.problems("x.json", JSON + open.repeat(100_000)))
                .hasSize(1)
                .allMatch(problem -> problem.endsWith(message));
        assertThat(Reading.problems("x.yaml", HEAD + "x-a: " + open.repeat(100_000)))
                .hasSize(1)
                .allMatch(problem -> problem.endsWith(message));
        assertThat(Reading.problems("x.yaml", HEAD + "x-a:\n  " + "- ".repeat(100_000)))
                .containsExactly("x.yaml:4:129: " + message);
    }

    @Test
    void theDepthThatIsAllowedIsAllowed() {
        Limits limits = limits(10, 100, 10, 10, 100, 10);
        String nine = "[".repeat(9) + "]".repeat(9);

        assertThat(problems(JSON + nine + "}", "x.json", limits)).isEmpty();
        assertThat(problems(HEAD + "x-a: " + nine, "x.yaml", limits)).isEmpty();
        assertThat(problems(JSON + "[" + nine + "]}", "x.json", limits))
                .containsExactly("x.json:1:70: error SNITP-108: Objects and lists are nested deeper than 10 levels.");
        assertThat(problems(HEAD + "x-a: [" + nine + "]", "x.yaml", limits))
                .containsExactly("x.yaml:3:15: error SNITP-108: Objects and lists are nested deeper than 10 levels.");
    }

    @Test
    void aliasesCannotNestDeeperThanWhatTheyStandFor() {
        StringBuilder text = new StringBuilder(HEAD + "x-0: &a0 " + "[".repeat(30) + "]".repeat(30) + "\n");
        for (int i = 1; i < 5; i++) {
            text.append("x-%d: &a%d ".formatted(i, i)).append("[".repeat(20)).append("*a" + (i - 1));
            text.append("]".repeat(20)).append('\n');
        }

        assertThat(Reading.problems(text.toString()))
                .containsExactly("x.yaml:5:30: error SNITP-108: Objects and lists are nested deeper than 64 levels.");
    }

    @Test
    void anAliasBombIsStopped() {
        StringBuilder text = new StringBuilder(HEAD + "x-0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (int i = 1; i < 12; i++) {
            text.append("x-%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9)));
        }

        assertThat(Reading.problems(text.toString()))
                .map(problem -> problem.replaceFirst(":[0-9]+:[0-9]+:", ":"))
                .containsExactly("x.yaml: error SNITP-108: The aliases of the file stand for more than 100000 values.");
    }

    @Test
    void anchorsAreCounted() {
        Limits limits = limits(64, 50, 10, 10, 1000, 10);

        assertThat(problems(HEAD + "x-a: [" + "&a 1, ".repeat(10) + "1]", "x.yaml", limits))
                .isEmpty();
        assertThat(problems(HEAD + "x-a: [" + "&a 1, ".repeat(11) + "1]", "x.yaml", limits))
                .containsExactly("x.yaml:3:70: error SNITP-108: The file has more than 10 anchors.");
    }

    @Test
    void aNumberOfAMillionDigitsIsANumber() {
        String digits = "1".repeat(2 << 20);

        assertThat(Reading.problems("x.json", JSON + "[\"a\", " + digits + "]}"))
                .containsExactly("x.json:1:67: error SNITP-108: A number is longer than 100 characters.");
        assertThat(Reading.problems("x.yaml", HEAD + "x-a: " + digits))
                .containsExactly("x.yaml:3:6: error SNITP-108: A text is longer than 1048576 characters.");
    }

    @Test
    void aTextThatIsTooLongIsMarkedBehindWhatStandsBeforeIt() {
        String text = "a".repeat(3 << 20);

        assertThat(Reading.problems("x.yaml", HEAD + "x-a:\n  - 1\n  -   \"" + text + "\""))
                .containsExactly("x.yaml:5:7: error SNITP-108: A text is longer than 1048576 characters.");
        assertThat(Reading.problems("x.yaml", HEAD + "x-a: [😀, " + text))
                .containsExactly("x.yaml:3:10: error SNITP-108: A text is longer than 1048576 characters.");
        assertThat(Reading.problems("x.yaml", HEAD + "# " + text + "\nx-a: 1"))
                .containsExactly("x.yaml:3:1: error SNITP-108: A text is longer than 1048576 characters.");
    }

    @Test
    void aTextOrANumberThatIsTooLongIsMarkedWhereItBegins() {
        Limits limits = limits(64, 50, 10, 10, 100, 10);

        assertThat(problems(JSON + "\"" + "a".repeat(51) + "\"}", "x.json", limits))
                .containsExactly("x.json:1:61: error SNITP-108: A text is longer than 50 characters.");
        assertThat(problems(HEAD + "x-a: " + "a".repeat(51), "x.yaml", limits))
                .containsExactly("x.yaml:3:6: error SNITP-108: A text is longer than 50 characters.");
        assertThat(problems(JSON + "1".repeat(11) + "}", "x.json", limits))
                .containsExactly("x.json:1:61: error SNITP-108: A number is longer than 10 characters.");
        assertThat(problems(HEAD + "x-a: 0x" + "1".repeat(9), "x.yaml", limits))
                .containsExactly("x.yaml:3:6: error SNITP-108: A number is longer than 10 characters.");
        assertThat(problems(HEAD + "x-a: 0xFFFFFFF", "x.yaml", limits))
                .containsExactly("x.yaml:3:6: error SNITP-108: A number is longer than 10 characters.");
        assertThat(problems(HEAD + "x-a: 0xFFFFFF", "x.yaml", limits)).isEmpty();
        assertThat(problems(JSON + "[\"" + "a".repeat(50) + "\", 1234567890]}", "x.json", limits))
                .isEmpty();
    }

    @Test
    void anEndlessNameIsStopped() {
        assertThat(Reading.problems("x.json", JSON + "{\"" + "a".repeat(2 << 20) + "\": 1}}"))
                .containsExactly("x.json:1:62: error SNITP-108: A text is longer than 1048576 characters.");
        assertThat(Reading.problems("x.yaml", HEAD + "? " + "a".repeat(2 << 20) + "\n: 1\n"))
                .containsExactly("x.yaml:3:3: error SNITP-108: A text is longer than 1048576 characters.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a\n ", "\"a", "'a"})
    void anEndlessTextIsReadInLinearTime(String piece) {
        String text = HEAD + "x-a: " + piece + piece.replaceFirst("[\"']", "").repeat(16 << 20);

        assertThat(Reading.locations("x.yaml", text)).hasSize(1).allMatch(location -> location.contains("3:6-3:7"));
    }

    @Test
    void hugeNumbersCostNothing() {
        for (String number :
                List.of("1e999999999", "1e-999999999", "-1E+99999999999999999999", "9".repeat(90) + "e401")) {
            assertThat(Reading.problems("x.json", JSON + number + "}"))
                    .as(number)
                    .containsExactly(
                            "x.json:1:61: error SNITP-210: \"" + number + "\" is no number that can be computed with.");
        }
    }

    @Test
    void moreValuesThanAllowedAreStopped() {
        Limits limits = limits(64, 50, 10, 10, 100, 10);

        assertThat(problems(JSON + "[" + "1,".repeat(1000) + "1]}", "x.json", limits))
                .containsExactly("x.json:1:254: error SNITP-108: The file has more than 100 values.");
        assertThat(problems(HEAD + "x-a: [" + "1,".repeat(1000) + "]", "x.yaml", limits))
                .containsExactly("x.yaml:3:199: error SNITP-108: The file has more than 100 values.");
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() {
        String text = HEAD + "x-a: " + "a".repeat(1 << 20);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Limits limits = limits(64, 2 << 20, 10, 10, 100, 10);

        assertThat(problems(text, "x.yaml", limits))
                .containsExactly("x.yaml: error SNITP-108: The file is larger than 1048576 bytes.");
        assertThat(BundleReader.of(ReadOptions.DEFAULT.withLimits(limits))
                        .add(new ByteArrayInputStream(bytes), "x.yaml")
                        .read()
                        .diagnostics(Severity.WARNING))
                .map(Diagnostic::toString)
                .containsExactly("x.yaml: error SNITP-108: The file is larger than 1048576 bytes.");
    }

    @Test
    void noLimitOfBytesIsTooGreat() {
        Limits limits = limits(
                        Limits.MAX_DEPTH,
                        Integer.MAX_VALUE,
                        Integer.MAX_VALUE,
                        Integer.MAX_VALUE,
                        Integer.MAX_VALUE,
                        Integer.MAX_VALUE)
                .withDocumentBytes(Long.MAX_VALUE);

        assertThat(BundleReader.of(ReadOptions.DEFAULT.withLimits(limits))
                        .add(new ByteArrayInputStream(HEAD.getBytes(StandardCharsets.UTF_8)), "x")
                        .read()
                        .diagnostics(Severity.WARNING))
                .isEmpty();
        assertThat(problems(JSON + "[".repeat(600), "x.json", limits))
                .containsExactly("x.json:1:560: error SNITP-108: Objects and lists are nested deeper than 500 levels.");
        assertThat(problems(HEAD + "x-a: " + "[".repeat(490) + "]".repeat(490), "x.yaml", limits))
                .isEmpty();
    }

    @Test
    void limitsThatCannotBeKeptAreRefused() {
        assertThatThrownBy(() -> limits(0, 1, 1, 1, 1, 1)).hasMessage("Every limit must be at least 1");
        assertThatThrownBy(() -> limits(1, 1, 1, 1, 1, 0)).hasMessage("Every limit must be at least 1");
        assertThatThrownBy(() -> limits(501, 1, 1, 1, 1, 1)).hasMessage("The depth must be at most 500: 501");
    }

    @Test
    void tooManyProblemsAreCountedAndErrorsGoFirst() {
        String plan = Reading.PLAN + "actions:\n" + "  - {code: a, title: {ro: x}, evaluation: [annual]}\n".repeat(5);
        Limits limits = limits(64, 100, 10, 10, 1000, 6);

        assertThat(problems(Reading.bundle(plan), "x.yaml", limits))
                .map(problem ->
                        problem.replaceFirst("x.yaml:[0-9]+:[0-9]+: ", "").replaceFirst("(SNITP-\\d+).*", "$1"))
                .containsExactly(
                        "error SNITP-402",
                        "error SNITP-402",
                        "error SNITP-404",
                        "error SNITP-402",
                        "error SNITP-404",
                        "error SNITP-402",
                        "warning SNITP-110");
    }

    @Test
    void warningsThatAreLeftOutMakeNoError() {
        String plan = Reading.PLAN + "actions:\n  - {code: 1.1.1, title: {ro: x}}\n".replace("1.1.1", "\"1.1.1\"");
        ReadResult result = BundleReader.of(ReadOptions.DEFAULT.withLimits(limits(64, 100, 10, 10, 1000, 1)))
                .add(Reading.bundle(plan), "x.yaml")
                .read();

        assertThat(result.diagnostics(Severity.WARNING))
                .map(Diagnostic::toString)
                .containsExactly(
                        "x.yaml:25:12: warning SNITP-352: action 1.1.1: No expected result is stated, so nobody can tell what "
                                + "the action is to bring about.",
                        "warning SNITP-110: 5 more problems are not shown.");
        assertThat(result.hasErrors()).isFalse();
    }

    @Test
    void manyProblemsInLongListsTakeLittleTime() {
        StringBuilder text = new StringBuilder(Reading.bundle(Reading.PLAN + "actions:\n"));
        for (int i = 0; i < 20_000; i++) {
            text.append("  - {code: \"1.1.")
                    .append(i)
                    .append("\", title: {ro: x}, responsible: [X")
                    .append(i % 7);
            text.append("], results: [x], evaluation: [annual]}\n");
        }

        assertThat(Duration.ofSeconds(15)).isGreaterThan(timed(() -> Snitp.read(text.toString(), "x.yaml")));
    }

    @Test
    void whatIsLeftOutIsCountedHoweverMuchItIs() {
        Limits limits = limits(64, 50, 10, 10, 1_000_000, 3);
        String text = HEAD + "x-a: 1\n" + "x-a: 1\n".repeat(50_000) + "nume: 1\n".repeat(20_000);

        assertThat(problems(text, "x.yaml", limits))
                .containsExactly(
                        "x.yaml:4:1: error SNITP-204: The field \"x-a\" is given twice; the first one counts.",
                        "x.yaml:5:1: error SNITP-204: The field \"x-a\" is given twice; the first one counts.",
                        "x.yaml:6:1: error SNITP-204: The field \"x-a\" is given twice; the first one counts.",
                        "warning SNITP-110: 69997 more problems are not shown.");
    }

    private static Duration timed(Runnable task) {
        long start = System.nanoTime();
        task.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @Test
    void whatADocumentSaysIsShownOnOneLineAndCut() {
        assertThat(Reading.problems("x.json", "{\"kind\": \"a\\n\\u001b[31m\\u202Eb{actual}@type.text\"}"))
                .containsExactly("x.json:1:10: error SNITP-205: The kind of document "
                        + "\"a<U+000A><U+001B>[31m<U+202E>b{actual}@type.text\" is not known. " + KNOWN);
        assertThat(Reading.problems("x.yaml", "kind: " + "😀".repeat(1000)))
                .containsExactly("x.yaml:1:7: error SNITP-205: The kind of document \"" + "😀".repeat(200)
                        + "…\" is not known. " + KNOWN);
    }
}
