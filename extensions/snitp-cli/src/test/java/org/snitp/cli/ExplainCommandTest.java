package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.snitp;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.testkit.GoldenFiles;

class ExplainCommandTest {

    private static final GoldenFiles GOLDEN = GoldenFiles.of("org/snitp/cli/golden");

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    void explainsARuleWithItsExamples(String language) {
        Run run = snitp("explain", "SNITP-401", "--lang", language);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        GOLDEN.assertSame(run.out(), "explain." + language + ".txt");
    }

    @Test
    void explainsWhatAnImportSays() {
        Run run = snitp("explain", "848");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("SNITP-848\n\nTaken, and to be looked at. The name has")
                .contains("1.1.1 Cursuri;Primării și consilii locale;2026")
                .contains("table 1, row 2, column «Responsabili», paragraph 1:");
        assertThat(snitp("explain", "SNITP-848", "--lang", "ro").out()).contains("Preluat și de privit.");
        assertThat(snitp("explain", "SNITP-848", "--format", "md").out()).startsWith("### SNITP-848\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    void listsAllRules(String language) {
        GOLDEN.assertSame(snitp("explain", "--lang", language).out(), "explain-list." + language + ".txt");
    }

    @Test
    void showsColours() {
        GOLDEN.assertSame(snitp("explain", "719", "--color", "always").out(), "explain.en.ansi.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SNITP-401", "snitp-401", "snitp401", "401", " 401 "})
    void takesACodeHoweverItIsWritten(String code) {
        assertThat(snitp("explain", code)).isEqualTo(snitp("explain", "SNITP-401"));
    }

    @Test
    void namesTheNearestRulesWhereThereIsNone() {
        assertThat(snitp("explain", "SNITP-100"))
                .isEqualTo(new Run(
                        2, "", "snitp: there is no rule SNITP-100; nearest: SNITP-101, SNITP-102, SNITP-103.\n"));
        assertThat(snitp("explain", "xyz", "--lang", "ro").err())
                .isEqualTo("snitp: „xyz” nu este codul unei reguli; scrieți-l ca SNITP-401 sau 401.\n");
    }

    @Test
    void namesTheRulesThatBeginLikeACodeThatIsCutShort() {
        assertThat(snitp("explain", "SNITP-35").err())
                .isEqualTo("snitp: there is no rule SNITP-35; nearest: SNITP-351, SNITP-352, SNITP-353.\n");
        assertThat(snitp("explain", "35", "--lang", "ro").err())
                .isEqualTo("snitp: nu există regula SNITP-35; apropiate: SNITP-351, SNITP-352, SNITP-353.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    void whatIsSaidOfAnUnknownCodeFitsEightyColumns(String language) {
        for (String code : new String[] {"SNITP-1000", "xyz"}) {
            assertThat(snitp("explain", code, "--lang", language).err().strip()).hasSizeLessThanOrEqualTo(80);
        }
    }

    @Test
    void explainsSeveralRulesOneAfterTheOther() {
        assertThat(snitp("explain", "211", "SNITP-212").out())
                .isEqualTo(snitp("explain", "211").out() + "\n"
                        + snitp("explain", "212").out());
    }

    @ParameterizedTest
    @MethodSource("org.snitp.io.diagnostic.DiagnosticCode#all")
    void everyRuleFitsEightyColumns(DiagnosticCode code) {
        String allowed = code == DiagnosticCode.LIMIT ? ".*value: 10{20,}.*" : "";

        for (String language : new String[] {"en", "ro"}) {
            assertThat(snitp("explain", code.getId(), "--lang", language).out().lines())
                    .allMatch(line -> line.codePointCount(0, line.length()) <= 80 || line.matches(allowed));
        }
    }

    @Test
    void obeysTheWidthOfATerminal() {
        assertThat(snitp(Map.of("COLUMNS", "60"), true, "explain", "--color", "never")
                        .out()
                        .lines())
                .allMatch(line -> line.codePointCount(0, line.length()) <= 60);
    }

    @Test
    void writesMarkdown() {
        assertThat(snitp("explain", "--format", "md", "505").out()).startsWith("### SNITP-505\n");
        assertThat(snitp("explain", "--format", "md").out().lines().filter(line -> line.startsWith("### ")))
                .hasSameSizeAs(DiagnosticCode.all());
    }
}
