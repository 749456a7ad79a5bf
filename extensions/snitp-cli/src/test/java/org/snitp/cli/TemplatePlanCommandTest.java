package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.snitp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;
import org.snitp.testkit.GoldenFiles;

class TemplatePlanCommandTest {

    private static final GoldenFiles GOLDEN = GoldenFiles.of("org/snitp/cli/golden");

    @TempDir
    private Path folder;

    private static Run plan(String... arguments) {
        return snitp(Stream.concat(Stream.of("template", "plan"), Arrays.stream(arguments))
                .toArray(String[]::new));
    }

    private static void assertRefused(String reason, String... arguments) {
        assertThat(plan(arguments)).isEqualTo(new Run(ExitCode.COULD_NOT_RUN, "", "snitp: " + reason + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    void writesASkeletonThatExplainsEveryField(String language) {
        GOLDEN.assertSame(plan("--lang", language).out(), "skeleton." + language + ".yaml");
    }

    @Test
    void whatItWritesHasNoProblem() {
        Path file = folder.resolve("strategy.yaml");

        assertThat(plan("-o", file.toString())).isEqualTo(new Run(ExitCode.OK, "", ""));
        assertThat(snitp("validate", file.toString()).out()).contains("0 errors, 0 warnings");
        assertThat(file).hasContent(plan().out());
    }

    @Test
    void isNotFinalWhileItsTextsStand() {
        Path file = folder.resolve("strategy.yaml");
        plan("-o", file.toString());

        Run run = snitp("validate", "--profile", "final", file.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.ERRORS);
        assertThat(run.out()).contains("error SNITP-369: This text is still that of the skeleton: \"EXEMPLU – titlul");
    }

    @Test
    void hasTheIdTheTitleAndThePeriodThatAreGiven() {
        Run run = plan("--id", "ape-2027", "--title", "Strategia „apelor”", "--period", "2027/2035");
        Bundle bundle = Snitp.read(run.out(), "skeleton").orElseThrow();

        assertThat(bundle.getStrategies()).singleElement().satisfies(strategy -> {
            assertThat(strategy.getId()).isEqualTo("ape-2027");
            assertThat(strategy.getTitle().official()).isEqualTo("Strategia „apelor”");
            assertThat(strategy.getHorizon()).hasToString("2027/2035");
        });
        assertThat(bundle.getPlans()).singleElement().satisfies(found -> {
            assertThat(found.getStrategy()).isEqualTo("ape-2027");
            assertThat(found.getPeriod()).hasToString("2027/2035");
        });
    }

    @Test
    void saysWhatIsWrongWithThem() {
        assertRefused(
                "\"2027-2030\" is no period; write it as 2027/2030, 2027 or 2027-S1. Did you mean 2027/2030?",
                "--period",
                "2027-2030");
        assertRefused("--period: The range 2030/2027 ends before it starts.", "--period", "2030/2027");
        assertRefused(
                "--id: \" a\" is no code: a code has 1 to 64 characters, no line breaks, and no white space at its ends.",
                "--id",
                " a");
        assertRefused("--title: The text is blank.", "--title", "");
    }

    @Test
    void writesNothingOverWhatMayBeFilledIn() throws IOException {
        Path file = Files.writeString(folder.resolve("strategy.yaml"), "mine");

        assertRefused(
                file + " is there already, and somebody may have filled it in;"
                        + " choose another name, or replace it with --force.",
                "-o",
                file.toString());
        assertThat(file).hasContent("mine");
        assertThat(plan("-o", file.toString(), "--force").exitCode()).isEqualTo(ExitCode.OK);
        assertRefused(
                file + " was left as it is: it holds a document. Choose another name.",
                "-o",
                file.toString(),
                "--force");
    }
}
