package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.BROKEN;
import static org.snitp.cli.Run.PLAN;
import static org.snitp.cli.Run.snitp;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.testkit.GoldenFiles;

class ShowCommandTest {

    private static final GoldenFiles GOLDEN = GoldenFiles.of("org/snitp/cli/golden");

    @Test
    void showsTheTree() {
        GOLDEN.assertSame(snitp("show", PLAN).out(), "show-tree.en.txt");
    }

    @Test
    void showsTheTreeInRomanian() {
        GOLDEN.assertSame(snitp("show", PLAN, "--lang", "ro").out(), "show-tree.ro.txt");
    }

    @ParameterizedTest
    @CsvSource({
        "2, show-general-objective",
        "1.1, show-specific-objective",
        "1.1.1, show-action",
        "1.1.1-1, show-indicator",
        "ANAR, show-agency",
        "MMAP, show-ministry"
    })
    void showsOneThing(String code, String golden) {
        GOLDEN.assertSame(snitp("show", code, PLAN).out(), golden + ".en.txt");
        GOLDEN.assertSame(snitp("show", code, PLAN, "--lang=ro").out(), golden + ".ro.txt");
    }

    @Test
    void showsAChapterWithItsSources() {
        GOLDEN.assertSame(snitp("show", "--chapters", "introduction").out(), "show-chapter.en.txt");
        GOLDEN.assertSame(
                snitp("show", "introduction", "--chapters", "--lang=ro").out(), "show-chapter.ro.txt");
    }

    @Test
    void showsTheWholeProseAndSaysWhatStandsElsewhere() {
        String prose = snitp("show", "--chapters").out();

        assertThat(prose)
                .startsWith("snitp-2024-2028  National Strategy against Trafficking in Persons 2024-2028\n\nVision\n")
                .contains(
                        "\nPurpose\n",
                        snitp("show", "--chapters", "introduction").out())
                .endsWith("stand in fields of their own and are not repeated here.\n");
        assertThat(prose.lines().filter(line -> !line.contains("https://"))).allMatch(line -> line.length() <= 80);
    }

    @Test
    void saysThatThereAreNoChapters() {
        assertThat(snitp("show", "--chapters", PLAN).out())
                .isEqualTo("No strategy among the documents has chapters.\n");
    }

    @Test
    void suggestsTheChapterThatWasMeant() {
        assertThat(snitp("show", "--chapters", "monitorin").err())
                .isEqualTo("snitp: there is no code and no file \"monitorin\". Did you mean monitoring?\n");
    }

    @Test
    void theProseStandsAlone() {
        assertThat(snitp("show", "--chapters", "--budget").err()).contains("leave out --budget and --status");
        assertThat(snitp("show", "--chapters", "--status").err()).contains("leave out --budget and --status");
    }

    @Test
    void showsColours() {
        GOLDEN.assertSame(snitp("show", "1.1.1", PLAN, "--color=always").out(), "show-action.ansi.txt");
    }

    @Test
    void staysWithinEightyColumns() {
        assertThat(snitp("show", PLAN, "--lang", "ro").out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void obeysTheWidthOfATerminal() {
        Run run = Run.snitp(Map.of("COLUMNS", "50", "NO_COLOR", "1"), true, "show", PLAN);
        assertThat(run.out().lines()).isNotEmpty().allMatch(line -> line.length() <= 50);
    }

    @Test
    void takesThePathBeforeTheCodeAsWell() {
        assertThat(snitp("show", PLAN, "1.1.1").out())
                .isEqualTo(snitp("show", "1.1.1", PLAN).out());
    }

    @Test
    void suggestsTheCodeThatWasMeant() {
        Run run = snitp("show", "ANRA", PLAN);
        assertThat(run.err()).isEqualTo("snitp: there is no code and no file \"ANRA\". Did you mean ANAR?\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
    }

    @Test
    void suggestsNothingWhereNothingIsNear() {
        assertThat(snitp("show", "wholly-unlike", PLAN).err())
                .isEqualTo("snitp: there is no code and no file \"wholly-unlike\".\n");
    }

    @Test
    void takesASecondUnknownNameForAPath() {
        Run run = snitp("show", "1.1.1", "no-such-folder");
        assertThat(run.err()).startsWith("snitp: no-such-folder: There is no such file or folder.");
    }

    @Test
    void showsActionsWithoutAnObjective() {
        assertThat(snitp("show", PLAN + "/action-plan.yaml", PLAN + "/institutions.yaml")
                        .out())
                .startsWith(
                        "plan-apa-2025  2025/2026\nActions whose objective is not among the documents:\n   1.1.1  ");
    }

    @Test
    void showsInstitutionsWhereThereIsNothingElse() {
        assertThat(snitp("show", PLAN + "/institutions.yaml").out())
                .startsWith("MMAP  Ministry of Environment, Waters and Forests\nANAR  ");
    }

    @Test
    void showsNothingOfDocumentsThatLoseData() {
        Run run = snitp("show", BROKEN);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("error SNITP-208");
        assertThat(run.exitCode()).isEqualTo(ExitCode.ERRORS);
    }
}
