package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.snitp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;
import org.snitp.model.plan.Action;
import org.snitp.testkit.GoldenFiles;

class ImportCommandTest {

    private static final GoldenFiles GOLDEN = GoldenFiles.of("org/snitp/cli/golden");

    private static final String ANNEX = "src/test/resources/org/snitp/cli/annex/anexa.csv";

    private static final String REGISTRY = Run.PLAN + "/institutions.yaml";

    @TempDir
    private Path folder;

    private static Run read(String... arguments) {
        List<String> all = new ArrayList<>(List.of("import", ANNEX, "--institutions", REGISTRY));
        all.addAll(List.of(arguments));
        return snitp(all.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    void tellsWhatBecameOfEachPlace(String language) {
        Run run = read("--lang", language, "--verbose");
        GOLDEN.assertSame(run.out(), "import." + language + ".txt");
        assertThat(run.exitCode()).isEqualTo(ExitCode.ERRORS);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void tellsItToOtherProgramsToo() {
        GOLDEN.assertSame(read("--format", "json").out(), "import.en.json");
    }

    @Test
    void writesDocumentsThatAreReadWithoutErrors() throws IOException {
        Path target = folder.resolve("plan");
        Run run = snitp("import", ANNEX, "-o", target.toString(), "--id", "ape-2026", "--strategy", "ape");
        assertThat(run.out()).endsWith("Next: snitp validate " + target + "\n");
        assertThat(target.resolve("plan.yaml"))
                .content()
                .startsWith("# SNITP-")
                .contains(
                        "  # SNITP-851, table 1, row 6, column «Termen», paragraph 1: \"după aderare\" is no time that is"
                                + " understood, and was not taken.\n")
                .contains("it was read as going on with 1.1.2.\n  - code: 1.1.2\n");
        Bundle bundle = Snitp.read(target).orElseThrow();
        assertThat(bundle.getPlans().get(0).getActions())
                .extracting(Action::getCode)
                .containsExactly("1.1.1", "1.1.2");
        assertThat(bundle.getRegistries().get(0).getInstitutions()).hasSize(5);
        assertThat(snitp("validate", target.toString()).out()).contains("0 errors");
    }

    @Test
    void theSameAnnexGivesTheSameFilesAndNothingIsReplaced() throws IOException {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        read("-o", one.toString());
        read("-o", two.toString());
        assertThat(two.resolve("plan.yaml")).hasSameTextualContentAs(one.resolve("plan.yaml"));
        assertThat(one.resolve("institutions.yaml")).doesNotExist();
        String plan = Files.readString(one.resolve("plan.yaml"));
        Files.delete(one.resolve("strategy.yaml"));
        Run again = read("-o", one.toString());
        assertThat(again.exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(again.err()).contains("plan.yaml exists already");
        assertThat(one.resolve("plan.yaml")).hasContent(plan);
        assertThat(one.resolve("strategy.yaml")).doesNotExist();
    }

    @Test
    void aColumnIsWhatTheUserSays() {
        assertThat(read().out()).contains("The head \"Observații\" is not known");
        assertThat(read("--column", "Observații=ignored").out()).doesNotContain("The head \"Observații\" is not known");
        assertThat(read("--id", " ").err()).isEqualTo("snitp: --id: \" \" is no id.\n");
        Run run = read("--column", "Buget=money");
        assertThat(run.exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(run.err()).startsWith("snitp: \"money\" is no field");
    }

    @Test
    void decisionsAreWrittenAndFollowedAndTheFolderIsReadWithoutThem() throws IOException {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        read("-o", one.toString(), "--id", "ape-2026", "--strategy", "ape", "--currency", "RON");
        Path decisions = one.resolve("import.yaml");
        assertThat(decisions).content().contains("plan: ape-2026").contains("currency: RON");
        assertThat(snitp("validate", one.toString(), REGISTRY).out()).contains("0 errors");
        read("-o", two.toString(), "--decisions", decisions.toString());
        assertThat(two.resolve("plan.yaml")).hasSameTextualContentAs(one.resolve("plan.yaml"));
        assertThat(two.resolve("import.yaml")).hasSameTextualContentAs(decisions);
        Path wrong = Files.writeString(folder.resolve("wrong.yaml"), "format: snitp-import/1\nplann: x\n");
        Run run = read("--decisions", wrong.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(run.err())
                .contains("SNITP-201", "wrong.yaml:2:1", "Did you mean plan?")
                .endsWith("snitp: the decisions in " + wrong + " are not understood.\n");
        assertThat(read("--decisions", folder.resolve("none").toString()).err()).contains("there is no file");
    }

    @Test
    void anAmendedAnnexIsComparedWithThePlanThatIsThere() throws IOException {
        Path known = folder.resolve("known");
        read("-o", known.toString(), "--id", "ape-2026");
        Path amended = Files.writeString(
                folder.resolve("amended.csv"),
                Files.readString(Path.of(ANNEX)).replace("Instalarea de senzori", "Montarea de senzori"));
        Path target = folder.resolve("target");
        Run run = snitp(
                "import",
                amended.toString(),
                "--institutions",
                REGISTRY,
                "--against",
                known.toString(),
                "-o",
                target.toString());
        assertThat(run.out()).contains("~ 1.1.1", "Montarea", "Instalarea");
        assertThat(target.resolve("plan.yaml")).content().contains("id: ape-2026", "Montarea de senzori");
        assertThat(target.resolve("strategy.yaml")).doesNotExist();
        assertThat(snitp("import", amended.toString(), "--against", REGISTRY).err())
                .isEqualTo("snitp: there is no plan among the documents of --against.\n");
    }

    @Test
    void aPageShowsTheTableBesideThePlan() {
        Path page = folder.resolve("page.html");
        read("--html", page.toString(), "--lang", "ro");
        assertThat(page)
                .content()
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"ro\">", "De privit:", "SNITP-881");
    }

    @Test
    void aPlanIsNotReadAsATable() {
        assertThat(snitp("import", Run.PLAN + "/action-plan.yaml").err())
                .contains("This is no annex, but already a document")
                .contains("snitp validate");
    }

    @Test
    void aPeriodThatNothingSaysIsLeftOutUntilSomebodySaysIt() throws IOException {
        Path annex = Files.writeString(
                folder.resolve("anexa.csv"), "Acțiuni;Responsabili;Termen;Indicatori\n1.1 A;ME;permanent;Număr de a\n");
        Path target = folder.resolve("plan");
        Run run = snitp("import", annex.toString(), "-o", target.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCode.ERRORS);
        assertThat(run.out()).contains("[SNITP-873]").contains("Nothing was written: nothing says the period");
        assertThat(target).doesNotExist();
        Run told = snitp(
                "import", annex.toString(), "-o", target.toString(), "--period", "2026/2028", "--horizon", "2026/2030");
        assertThat(told.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(target.resolve("plan.yaml")).content().contains("period: 2026/2028");
        assertThat(target.resolve("strategy.yaml")).content().contains("horizon: 2026/2030");
        assertThat(snitp("import", annex.toString(), "--period", "azi").err())
                .isEqualTo("snitp: --period: \"azi\" is no period, such as 2026/2028.\n");
        assertThat(snitp("import", annex.toString(), "--currency", "lei").err())
                .isEqualTo("snitp: --currency: \"lei\" is no code of a currency, such as RON.\n");
    }

    @Test
    void otherFilesAreToldHowToBeSaved() throws IOException {
        Path rtf = Files.writeString(folder.resolve("anexa.docx"), "{\\rtf1 Anexa}");
        assertThat(snitp("import", rtf.toString()))
                .isEqualTo(new Run(
                        ExitCode.COULD_NOT_RUN,
                        "",
                        "snitp: " + rtf
                                + ": This is a text in Rich Text Format (.rtf). Open it in Word or LibreOffice, and"
                                + " save it as a Word document (.docx). Or let LibreOffice do it, with --convert.\n"));
        Path pdf = Files.write(folder.resolve("anexa.odt"), "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        assertThat(snitp("import", pdf.toString(), "--convert").err()).contains("This is a PDF");
        assertThat(snitp("import", folder.resolve("none.docx").toString()).err())
                .contains("there is no file");
    }

    @Test
    void aFileWithoutATableOfActionsGivesNothing() throws IOException {
        Path letter = Files.writeString(folder.resolve("scrisoare.csv"), "Stimate domn,;;\nVă trimitem;anexa;\n");
        Run run = snitp("import", letter.toString(), "-o", folder.resolve("out").toString());
        assertThat(run.exitCode()).isEqualTo(ExitCode.ERRORS);
        assertThat(run.out()).endsWith("No table of actions was found, and nothing was written.\n");
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
