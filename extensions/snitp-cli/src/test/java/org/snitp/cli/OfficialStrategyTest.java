package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.snitp;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.testkit.GoldenFiles;

/** What the command says of the official strategy: what a newcomer sees first. */
class OfficialStrategyTest {

    private static final GoldenFiles GOLDEN = GoldenFiles.of("org/snitp/cli/golden");

    private static final int HEAD = 40;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    void sumsItUpWithoutErrors(String language) {
        Run run = snitp("validate", "--lang", language);
        GOLDEN.assertSame(run.out(), "official-validate." + language + ".txt");
        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    void showsItAsATree(String language) {
        String tree = snitp("show", "--lang", language).out();
        String head = tree.lines().limit(HEAD).collect(Collectors.joining("\n", "", "\n"));
        GOLDEN.assertSame(head, "official-tree." + language + ".txt");
        assertThat(tree.lines()).allMatch(line -> line.length() <= 80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    void showsOneAction(String language) {
        GOLDEN.assertSame(snitp("show", "2.2.6", "--lang", language).out(), "official-2.2.6." + language + ".txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    void showsOneInstitution(String language) {
        GOLDEN.assertSame(snitp("show", "ANITP", "--lang", language).out(), "official-ANITP." + language + ".txt");
    }

    @Test
    void showsWhatAMinistryAnswersForThroughItsBodies() {
        GOLDEN.assertSame(snitp("show", "MAI").out(), "official-MAI.en.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    void judgesItsIndicators(String language) {
        String page = snitp("smart", "--lang", language).out();
        GOLDEN.assertSame(page, "official-smart." + language + ".txt");
        assertThat(page.lines()).allMatch(line -> line.length() <= 80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    void judgesTheIndicatorsOfOneAction(String language) {
        GOLDEN.assertSame(
                snitp("smart", "2.2.6", "--lang", language).out(), "official-smart-2.2.6." + language + ".txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    void judgesTheIndicatorsOfOneInstitution(String language) {
        GOLDEN.assertSame(
                snitp("smart", "ANABI", "--lang", language).out(), "official-smart-ANABI." + language + ".txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    void judgesEveryIndicatorWithinEightyColumns(String language) {
        Run run = snitp("smart", "--indicators", "--details", "--lang", language);
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(run.out().lines().filter(line -> line.startsWith("  Specific: ")))
                .hasSize(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    void tellsThatNothingWasReported(String language) {
        Run run = snitp("progress", "--as-of", "2025-06-30", "--lang", language);
        GOLDEN.assertSame(run.out(), "official-progress." + language + ".txt");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    }

    @Test
    void tellsEverythingWithinEightyColumns() {
        Run run = snitp("progress", "--indicators", "--overdue", "--explain", "--lang", "ro");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void suggestsTheInstitutionThatWasMeant() {
        assertThat(snitp("show", "ANIPT").err())
                .isEqualTo("snitp: there is no code and no file \"ANIPT\". Did you mean ANITP?\n");
    }
}
