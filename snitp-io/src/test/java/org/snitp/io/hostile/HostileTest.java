package org.snitp.io.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.snitp.testkit.SnitpAssertions.assertThat;
import static org.snitp.testkit.SnitpAssertions.assertThatReading;
import static org.snitp.testkit.SnitpAssertions.shown;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.io.BundleReader;
import org.snitp.io.ReadResult;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Severity;
import org.snitp.io.options.Limits;
import org.snitp.io.options.ReadOptions;
import org.snitp.testkit.IssuesAssert;
import org.snitp.testkit.SmallPlan;

/** Input that is meant to exhaust memory, stack or patience ends in a diagnostic; the limits can be set. */
@Timeout(30)
@Tag("hostile")
class HostileTest {

    private static final String KNOWN =
            "Known are: Strategy, InstitutionRegistry, ActionPlan, MeasurementSet, ActionStatusReport, CodeList, Profile, IndicatorLibrary.";
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

    private static IssuesAssert within(String text, String name, Limits limits) {
        return assertThat(BundleReader.of(ReadOptions.DEFAULT.withLimits(limits))
                .add(text, name)
                .read());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":["})
    void nestingWithoutEndIsStoppedAtTheDepthThatIsAllowed(String open) {
        String message = "error SNITP-108: Objects and lists are nested deeper than 64 levels.";

        assertThatReading("x.json", JSON + open.repeat(100_000))
                .texts()
                .hasSize(1)
                .allMatch(problem -> problem.endsWith(message));
        assertThatReading("x.yaml", HEAD + "x-a: " + open.repeat(100_000))
                .texts()
                .hasSize(1)
                .allMatch(problem -> problem.endsWith(message));
        assertThatReading("x.yaml", HEAD + "x-a:\n  " + "- ".repeat(100_000)).hasOnlyIssues("x.yaml:4:129: " + message);
    }

    @Test
    void theDepthThatIsAllowedIsAllowed() {
        Limits limits = limits(10, 100, 10, 10, 100, 10);
        String nine = "[".repeat(9) + "]".repeat(9);

        within(JSON + nine + "}", "x.json", limits).hasNoIssues();
        within(HEAD + "x-a: " + nine, "x.yaml", limits).hasNoIssues();
        within(JSON + "[" + nine + "]}", "x.json", limits)
                .hasOnlyIssues("x.json:1:70: error SNITP-108: Objects and lists are nested deeper than 10 levels.");
        within(HEAD + "x-a: [" + nine + "]", "x.yaml", limits)
                .hasOnlyIssues("x.yaml:3:15: error SNITP-108: Objects and lists are nested deeper than 10 levels.");
    }

    @Test
    void aliasesCannotNestDeeperThanWhatTheyStandFor() {
        StringBuilder text = new StringBuilder(HEAD + "x-0: &a0 " + "[".repeat(30) + "]".repeat(30) + "\n");
        for (int i = 1; i < 5; i++) {
            text.append("x-%d: &a%d ".formatted(i, i)).append("[".repeat(20)).append("*a" + (i - 1));
            text.append("]".repeat(20)).append('\n');
        }

        assertThatReading(text.toString())
                .hasOnlyIssues("x.yaml:5:30: error SNITP-108: Objects and lists are nested deeper than 64 levels.");
    }

    @Test
    void anAliasBombIsStopped() {
        StringBuilder text = new StringBuilder(HEAD + "x-0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (int i = 1; i < 12; i++) {
            text.append("x-%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9)));
        }

        assertThatReading(text.toString())
                .texts()
                .map(problem -> problem.replaceFirst(":[0-9]+:[0-9]+:", ":"))
                .containsExactly("x.yaml: error SNITP-108: The aliases of the file stand for more than 100000 values.");
    }

    @Test
    void anchorsAreCounted() {
        Limits limits = limits(64, 50, 10, 10, 1000, 10);

        within(HEAD + "x-a: [" + "&a 1, ".repeat(10) + "1]", "x.yaml", limits).hasNoIssues();
        within(HEAD + "x-a: [" + "&a 1, ".repeat(11) + "1]", "x.yaml", limits)
                .hasOnlyIssues("x.yaml:3:70: error SNITP-108: The file has more than 10 anchors.");
    }

    @Test
    void aNumberOfAMillionDigitsIsANumber() {
        String digits = "1".repeat(2 << 20);

        assertThatReading("x.json", JSON + "[\"a\", " + digits + "]}")
                .hasOnlyIssues("x.json:1:67: error SNITP-108: A number is longer than 100 characters.");
        assertThatReading("x.yaml", HEAD + "x-a: " + digits)
                .hasOnlyIssues("x.yaml:3:6: error SNITP-108: A text is longer than 1048576 characters.");
    }

    @Test
    void aTextThatIsTooLongIsMarkedBehindWhatStandsBeforeIt() {
        String text = "a".repeat(3 << 20);

        assertThatReading("x.yaml", HEAD + "x-a:\n  - 1\n  -   \"" + text + "\"")
                .hasOnlyIssues("x.yaml:5:7: error SNITP-108: A text is longer than 1048576 characters.");
        assertThatReading("x.yaml", HEAD + "x-a: [😀, " + text)
                .hasOnlyIssues("x.yaml:3:10: error SNITP-108: A text is longer than 1048576 characters.");
        assertThatReading("x.yaml", HEAD + "# " + text + "\nx-a: 1")
                .hasOnlyIssues("x.yaml:3:1: error SNITP-108: A text is longer than 1048576 characters.");
    }

    @Test
    void aTextOrANumberThatIsTooLongIsMarkedWhereItBegins() {
        Limits limits = limits(64, 50, 10, 10, 100, 10);

        within(JSON + "\"" + "a".repeat(51) + "\"}", "x.json", limits)
                .hasOnlyIssues("x.json:1:61: error SNITP-108: A text is longer than 50 characters.");
        within(HEAD + "x-a: " + "a".repeat(51), "x.yaml", limits)
                .hasOnlyIssues("x.yaml:3:6: error SNITP-108: A text is longer than 50 characters.");
        within(JSON + "1".repeat(11) + "}", "x.json", limits)
                .hasOnlyIssues("x.json:1:61: error SNITP-108: A number is longer than 10 characters.");
        within(HEAD + "x-a: 0x" + "1".repeat(9), "x.yaml", limits)
                .hasOnlyIssues("x.yaml:3:6: error SNITP-108: A number is longer than 10 characters.");
        within(HEAD + "x-a: 0xFFFFFFF", "x.yaml", limits)
                .hasOnlyIssues("x.yaml:3:6: error SNITP-108: A number is longer than 10 characters.");
        within(HEAD + "x-a: 0xFFFFFF", "x.yaml", limits).hasNoIssues();
        within(JSON + "[\"" + "a".repeat(50) + "\", 1234567890]}", "x.json", limits)
                .hasNoIssues();
    }

    @Test
    void anEndlessNameIsStopped() {
        assertThatReading("x.json", JSON + "{\"" + "a".repeat(2 << 20) + "\": 1}}")
                .hasOnlyIssues("x.json:1:62: error SNITP-108: A text is longer than 1048576 characters.");
        assertThatReading("x.yaml", HEAD + "? " + "a".repeat(2 << 20) + "\n: 1\n")
                .hasOnlyIssues("x.yaml:3:3: error SNITP-108: A text is longer than 1048576 characters.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a\n ", "\"a", "'a"})
    void anEndlessTextIsReadInLinearTime(String piece) {
        String text = HEAD + "x-a: " + piece + piece.replaceFirst("[\"']", "").repeat(16 << 20);

        assertThat(Snitp.read(text, "x.yaml").diagnostics(Severity.WARNING))
                .singleElement()
                .satisfies(found -> assertThat(shown(found)).contains("3:6-3:7"));
    }

    @Test
    void hugeNumbersCostNothing() {
        for (String number :
                List.of("1e999999999", "1e-999999999", "-1E+99999999999999999999", "9".repeat(90) + "e401")) {
            assertThatReading("x.json", JSON + number + "}")
                    .as(number)
                    .hasOnlyIssues(
                            "x.json:1:61: error SNITP-210: \"" + number + "\" is no number that can be computed with.");
        }
    }

    @Test
    void moreValuesThanAllowedAreStopped() {
        Limits limits = limits(64, 50, 10, 10, 100, 10);

        within(JSON + "[" + "1,".repeat(1000) + "1]}", "x.json", limits)
                .hasOnlyIssues("x.json:1:254: error SNITP-108: The file has more than 100 values.");
        within(HEAD + "x-a: [" + "1,".repeat(1000) + "]", "x.yaml", limits)
                .hasOnlyIssues("x.yaml:3:199: error SNITP-108: The file has more than 100 values.");
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() {
        String text = HEAD + "x-a: " + "a".repeat(1 << 20);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Limits limits = limits(64, 2 << 20, 10, 10, 100, 10);

        within(text, "x.yaml", limits).hasOnlyIssues("x.yaml: error SNITP-108: The file is larger than 1048576 bytes.");
        assertThat(BundleReader.of(ReadOptions.DEFAULT.withLimits(limits))
                        .add(new ByteArrayInputStream(bytes), "x.yaml")
                        .read())
                .hasOnlyIssues("x.yaml: error SNITP-108: The file is larger than 1048576 bytes.");
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
                        .read())
                .hasNoIssues();
        within(JSON + "[".repeat(600), "x.json", limits)
                .hasOnlyIssues("x.json:1:560: error SNITP-108: Objects and lists are nested deeper than 500 levels.");
        within(HEAD + "x-a: " + "[".repeat(490) + "]".repeat(490), "x.yaml", limits)
                .hasNoIssues();
    }

    @Test
    void limitsThatCannotBeKeptAreRefused() {
        assertThatThrownBy(() -> limits(0, 1, 1, 1, 1, 1)).hasMessage("Every limit must be at least 1");
        assertThatThrownBy(() -> limits(1, 1, 1, 1, 1, 0)).hasMessage("Every limit must be at least 1");
        assertThatThrownBy(() -> limits(501, 1, 1, 1, 1, 1)).hasMessage("The depth must be at most 500: 501");
    }

    @Test
    void tooManyProblemsAreCountedAndErrorsGoFirst() {
        String plan = SmallPlan.PLAN + "actions:\n" + "  - {code: a, title: {ro: x}, evaluation: [annual]}\n".repeat(5);
        Limits limits = limits(64, 100, 10, 10, 1000, 6);

        within(SmallPlan.bundle(plan), "x.yaml", limits)
                .texts()
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
        String plan = SmallPlan.PLAN + "actions:\n  - {code: 1.1.1, title: {ro: x}}\n".replace("1.1.1", "\"1.1.1\"");
        ReadResult result = BundleReader.of(ReadOptions.DEFAULT.withLimits(limits(64, 100, 10, 10, 1000, 1)))
                .add(SmallPlan.bundle(plan), "x.yaml")
                .read();

        assertThat(result)
                .hasOnlyIssues(
                        "x.yaml:25:12: warning SNITP-352: action 1.1.1: No expected result is stated, so nobody can tell what "
                                + "the action is to bring about.",
                        "warning SNITP-110: 5 more problems are not shown.");
        assertThat(result.hasErrors()).isFalse();
    }

    @Test
    void manyProblemsInLongListsTakeLittleTime() {
        StringBuilder text = new StringBuilder(SmallPlan.bundle(SmallPlan.PLAN + "actions:\n"));
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

        within(text, "x.yaml", limits)
                .hasOnlyIssues(
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
        assertThatReading("x.json", "{\"kind\": \"a\\n\\u001b[31m\\u202Eb{actual}@type.text\"}")
                .hasOnlyIssues("x.json:1:10: error SNITP-205: The kind of document "
                        + "\"a<U+000A><U+001B>[31m<U+202E>b{actual}@type.text\" is not known. " + KNOWN);
        assertThatReading("x.yaml", "kind: " + "😀".repeat(1000))
                .hasOnlyIssues("x.yaml:1:7: error SNITP-205: The kind of document \"" + "😀".repeat(200)
                        + "…\" is not known. " + KNOWN);
    }
}
