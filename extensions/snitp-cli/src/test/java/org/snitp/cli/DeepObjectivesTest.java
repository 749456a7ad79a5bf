package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.snitp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snitp.io.Snitp;

/** Strategies with one level of objectives and with three, in samples that have the shape of real plans. */
class DeepObjectivesTest {

    @TempDir
    private Path folder;

    private String island;
    private String figures;
    private String climate;

    @BeforeEach
    void copySamples() throws IOException {
        island = copy("island-plan.yaml");
        figures = copy("island-figures.yaml");
        climate = copy("plan-climat.yaml");
    }

    private static String sample(String name) throws IOException {
        try (InputStream sample = DeepObjectivesTest.class.getResourceAsStream("levels/" + name)) {
            return new String(sample.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String copy(String name) throws IOException {
        return write(name, sample(name));
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void pillarsGoalsAndPolicyObjectivesAreOneTree() {
        assertThat(snitp("validate", island).out())
                .startsWith("8 objectives, 0 actions, 4 indicators, 2 institutions: 0 errors, 0 warnings");
        assertThat(snitp("show", island).out()).isEqualTo("""
                sample-2030  Sample national plan 2016-2030
                Strategy for 2016/2030

                SOC  Pillar: Society

                   SOC 1  Goal: A strong cultural identity

                      SOC 1.1  Policy objective: Indigenous languages are taught and spoken
                         1 indicator

                      SOC 1.2  Policy objective: Traditional knowledge is part of the curriculum
                         1 indicator

                   SOC 2  Goal: Quality education

                      SOC 2.1  Policy objective: Every child completes primary school
                         1 indicator

                ENV  Pillar: Environment
                   1 indicator

                   ENV 1  Goal: Food for all
                """);
        assertThat(snitp("show", island, "SOC 2.1").out())
                .containsPattern("Type +Policy objective\n")
                .containsPattern("Under +SOC {2}Pillar: Society\n +SOC 2 {2}Goal: Quality education\n");
    }

    @Test
    void theDocumentIsWrittenAsItWasRead() {
        var bundle = Snitp.read(Path.of(island)).orElseThrow();

        assertThat(Snitp.read(Snitp.toYaml(bundle), "x.yaml").orElseThrow()).isEqualTo(bundle);
        assertThat(Snitp.read(Snitp.toJson(bundle), "x.json").orElseThrow()).isEqualTo(bundle);
    }

    @Test
    void aTagOfAPillarSelectsWhatLiesUnderIt() {
        assertThat(snitp("show", island, "--tag=sdg:4").out())
                .contains("SOC 2.1  Policy objective")
                .doesNotContain("ENV");
        assertThat(snitp("progress", island, figures, "--as-of=2025-06-30", "--tag=sdg:4")
                        .out())
                .contains("3 indicators")
                .doesNotContain("ENV-1");
    }

    @Test
    void indicatorsOfEachLevelAreAskedForWhenTheyAreDue() {
        assertThat(snitp("calendar", island, "--year=2020").out())
                .contains("SOC 1.1.1  2016/2020", "ENV-1      2016/2020", "SOC 2.1.1  2020");
        assertThat(snitp("calendar", island, "--year=2022").out())
                .contains("SOC 2.1.1  2022")
                .doesNotContain("SOC 1.1.1", "ENV-1");
        assertThat(snitp("template", "form", island, "--institution=VNSO", "--period=2016/2020", "--format=csv")
                        .out())
                .contains("SOC 1.1.1", "ENV-1")
                .doesNotContain("SOC 2.1.1");
    }

    @Test
    void progressCountsForEachObjectiveWhatLiesUnderIt() {
        assertThat(snitp("progress", island, figures, "--as-of=2025-06-30").out())
                .containsPattern("\n  SOC +3 ")
                .containsPattern("\n    SOC 1 +2 ")
                .containsPattern("\n      SOC 1\\.1 +1 ")
                .containsPattern("\n      SOC 2\\.1 +1 ")
                .containsPattern("\n  ENV +1 ");
        assertThat(snitp("smart", island).out()).containsPattern("\n      SOC 1\\.2 +1 ");
    }

    @Test
    void theReportHasAChapterForEachObjective() {
        assertThat(snitp("report", island, figures, "--year=2024", "--format=md")
                        .out())
                .containsSubsequence(
                        "### Pillar SOC Society",
                        "#### Goal SOC 1 A strong cultural identity",
                        "##### Policy objective SOC 1.1 Indigenous languages are taught and spoken",
                        "#### Goal SOC 2 Quality education",
                        "### Pillar ENV Environment");
        assertThat(snitp("report", island, figures, "--year=2024", "--format=json")
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("\"code\": \"SOC 2.1\", \"title\": \"Every child completes primary school\","
                        + " \"level\": \"nested\", \"depth\": 3, \"levelName\": \"Policy objective\"");
    }

    @Test
    void anObjectiveThatIsRenumberedOrMovedIsTold() throws IOException {
        String sample = sample("island-plan.yaml");
        String renumbered = write("renumbered.yaml", sample.replace("code: SOC 2\n", "code: SOC 9\n"));
        String moved = write(
                "moved.yaml",
                sample.replace("      - code: SOC 2\n        title: Quality education\n        objectives:\n", ""));

        assertThat(snitp("diff", island, renumbered).out())
                .contains("~ SOC 9  Quality education\n    code SOC 2 is now SOC 9: same name")
                .doesNotContain("removed");
        assertThat(snitp("diff", island, moved).out())
                .contains(
                        "~ SOC 2.1  Every child completes primary school\n    moved: objective SOC 2 → objective SOC 1")
                .contains("− SOC 2  Quality education\n    removed");
    }

    @Test
    void actionsServeAnyObjectiveAndTheirMoneyAddsUpOnEachLevel() {
        assertThat(snitp("validate", climate).out())
                .startsWith("5 objectives, 4 actions, 4 indicators, 2 institutions:\n0 errors, 0 warnings");
        assertThat(snitp("show", climate, "--budget").out())
                .containsPattern("1 {2}Un territoire sobre en énergie +1,120,000 ")
                .containsPattern("1\\.1 {2}Rénover les bâtiments publics +1,030,000 ")
                .containsPattern("2 {2}Une mobilité propre +1,200,000 ");
        assertThat(snitp("show", climate, "1").out()).contains("2 objectives").contains("2 actions");
        assertThat(snitp("show", climate).out())
                .contains("1.1  orientation: Rénover les bâtiments publics")
                .contains("2.1.1  Aménager des pistes cyclables");
    }

    @Test
    void aFlatListOfObjectivesNeedsNoLevels() throws IOException {
        String flat = write("flat.yaml", """
                schema: snitp/1
                kind: Strategy
                id: flat
                languages: [en]
                title: A strategy with one level
                horizon: 2024/2028
                objectives:
                  - {code: A, title: Fewer accidents}
                  - {code: B, title: Cleaner air}
                """);

        assertThat(snitp("validate", flat).out()).startsWith("2 objectives, 0 actions");
        assertThat(snitp("show", flat).out()).contains("\nA  Fewer accidents\n").contains("\nB  Cleaner air\n");
        assertThat(snitp("show", flat, "A").out()).containsPattern("Type +objective\n");
    }
}
