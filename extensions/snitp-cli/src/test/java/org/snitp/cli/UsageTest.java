package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.snitp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.testkit.GoldenFiles;

class UsageTest {

    private static final GoldenFiles GOLDEN = GoldenFiles.of("org/snitp/cli/golden");

    @TempDir
    private Path folder;

    @Test
    void showsItsHelp() {
        GOLDEN.assertSame(snitp("--help").out(), "help.en.txt");
        GOLDEN.assertSame(snitp("--help", "--lang", "ro").out(), "help.ro.txt");
    }

    @Test
    void tellsWhatToBeginWithWithoutArguments() {
        assertThat(snitp().out()).isEqualTo("""
                Checks, shows and converts national strategies and action plans.

                  To begin with:
                    snitp show                        the official strategy, as a tree
                    snitp template plan -o plan.yaml  a plan of your own, to fill in
                    snitp validate plan.yaml          what is wrong in it, where, and what would
                                                      be right

                All commands: snitp --help. One of them: snitp help COMMAND. Whether everything
                is in place: snitp doctor.
                """);
        assertThat(snitp(Map.of("LANG", "ro_RO.UTF-8"), false).out())
                .contains("    snitp show  ", "ce este greșit în el");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate",
                "watch",
                "explain",
                "show",
                "convert",
                "import",
                "diff",
                "smart",
                "calendar",
                "template",
                "fill",
                "collect",
                "progress",
                "forecast",
                "report",
                "site",
                "schema",
                "export",
                "doctor",
                "completion",
                "help"
            })
    void showsTheHelpOfACommand(String command) {
        GOLDEN.assertSame(snitp("help", command).out(), "help-" + command + ".en.txt");
        GOLDEN.assertSame(snitp("help", command, "--lang=ro").out(), "help-" + command + ".ro.txt");
        assertThat(snitp(command, "--help")).isEqualTo(snitp("help", command));
    }

    @ParameterizedTest
    @CsvSource({"template sheet, template-sheet", "template form, template-form", "template plan, template-plan"})
    void showsTheHelpOfACommandOfACommand(String command, String golden) {
        GOLDEN.assertSame(snitp(("help " + command).split(" ")).out(), "help-" + golden + ".en.txt");
        GOLDEN.assertSame(snitp(("help --lang=ro " + command).split(" ")).out(), "help-" + golden + ".ro.txt");
        assertThat(snitp((command + " --help").split(" "))).isEqualTo(snitp(("help " + command).split(" ")));
    }

    @Test
    void tellsTheVersionOfThePom() {
        assertThat(snitp("--version").out()).matches("snitp [0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "vaildate ; There is no command \"vaildate\". Did you mean validate? See \"snitp --help\".",
                "help vaildate ; There is no command \"vaildate\". Did you mean validate?",
                "help template fomr ; There is no command \"fomr\". Did you mean form?",
                "template fomr ; There is no command \"fomr\". Did you mean form? See \"snitp template --help\".",
                "validate --fromat=x ; There is no option --fromat=x. Did you mean --format? See \"snitp validate --help\".",
                "validate --format=x ; \"x\" is no value for --format text|json|sarif|github. See \"snitp validate --help\".",
                "validate --lang de ; \"de\" is no value for --lang ro|en. See \"snitp validate --help\".",
                "calendar --year=x ; \"x\" is no value for --year YEAR. See \"snitp calendar --help\".",
                "calendar --grace=-1 ; \"-1\" is no value for --grace DAYS. See \"snitp calendar --help\".",
                "diff a b c ; \"c\" is one argument too many. See \"snitp diff --help\".",
                "schema x ; \"x\" is one argument too many. See \"snitp schema --help\".",
                "template plan x ; \"x\" is one argument too many. See \"snitp template plan --help\".",
                "convert ; --to json|yaml is missing. See \"snitp convert --help\".",
                "convert --to ; --to json|yaml is missing. See \"snitp convert --help\"."
            })
    void saysWhatIsWrongWithTheArguments(String arguments, String message) {
        Run run = snitp(arguments.split(" +", -1));
        assertThat(run).isEqualTo(new Run(ExitCode.COULD_NOT_RUN, "", "snitp: " + message + "\n"));
    }

    @Test
    void saysItInRomanian() {
        assertThat(snitp(Map.of("LANG", "ro_RO.UTF-8"), false, "arata").err())
                .isEqualTo("snitp: Nu există comanda „arata”. Vedeți „snitp --help”.\n");
        assertThat(snitp("schema", "x", "--lang=ro").err())
                .isEqualTo("snitp: „x” este un argument în plus. Vedeți „snitp schema --help”.\n");
    }

    @Test
    void completesTheCommandUnderItsName() {
        assertThat(snitp("completion").out())
                .startsWith("#!/usr/bin/env bash\n")
                .contains(
                        "complete -F _complete_snitp",
                        "validate watch explain show convert import export diff smart calendar template fill collect progress forecast report site schema doctor completion help");
    }

    /** The parser would read the arguments from the file, and show what stands in it. */
    @Test
    void anArgumentWithAnAtSignIsTheNameOfAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("arguments"), "--secret");
        assertThat(snitp("validate", "@" + file).err())
                .isEqualTo("snitp: @" + file + ": There is no such file or folder.\n");
    }
}
