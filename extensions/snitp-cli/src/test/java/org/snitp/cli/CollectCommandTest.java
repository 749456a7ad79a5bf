package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.PLAN;
import static org.snitp.cli.Run.snitp;
import static org.snitp.testkit.SnitpAssertions.shown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.io.Snitp;
import org.snitp.model.measurement.Measurement;
import org.snitp.testkit.GoldenFiles;

/** A form goes out, is filled in by hand, and comes back. */
class CollectCommandTest {

    private static final GoldenFiles GOLDEN = GoldenFiles.of("org/snitp/cli/golden");

    private static final Path BLANK = Path.of("src/test/resources/org/snitp/cli/golden/form-ANAR.ro.csv");
    private static final String HOUSEHOLDS = "valoarea: un număr întreg;";
    private static final String REPORT = "2025-S1;2025-06-30;Total;;\"stadiul livrării; dacă este livrat, data\";;;;";
    private static final String LATER = "2025-S2;2025-12-31;Total;;\"stadiul livrării; dacă este livrat, data\";;;;";

    @TempDir
    private Path folder;

    private Path measurements;

    @BeforeEach
    void nameMeasurements() {
        measurements = folder.resolve("measurements.yaml");
    }

    /** Writes the form with the number of households, filled in on a day. */
    private Path form(String name, String day, String households) throws IOException {
        String form = Files.readString(BLANK)
                .replace("Data raportării;", "Data raportării;" + day)
                .replace(HOUSEHOLDS, HOUSEHOLDS + households)
                .replace(REPORT + ";", REPORT + ";în lucru")
                .replace(LATER + ";", LATER + ";aproape gata");
        return Files.writeString(folder.resolve(name), form);
    }

    private Run collect(String... arguments) {
        List<String> all = new ArrayList<>(List.of("collect", "--plan", PLAN, "--reported-on", "2026-01-15"));
        all.addAll(List.of(arguments));
        return snitp(all.toArray(String[]::new));
    }

    private String shown(Run run) {
        return run.out().replace(folder + "/", "");
    }

    private List<Measurement> collected() {
        return Snitp.read(measurements)
                .bundle()
                .orElseThrow()
                .getMeasurementSets()
                .get(0)
                .getMeasurements();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    void aDryRunSaysWhatWouldBecomeOfEveryRowAndWritesNothing(String language) throws IOException {
        Path form = form("anar.csv", "", "1 234");

        Run run = collect("--lang", language, form.toString());

        GOLDEN.assertSame(shown(run), "collect-dry." + language + ".txt");
        assertThat(run.exitCode()).isEqualTo(ExitCode.ERRORS);
        assertThat(run.out().lines())
                .allMatch(line -> line.codePointCount(0, line.length()) <= 80 || line.contains("/"));
        assertThat(collect("--lang", language, "--dry-run", "-o", measurements.toString(), form.toString()))
                .isEqualTo(run);
        assertThat(measurements).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    void aRevisionShowsWhatItChanges(String language) throws IOException {
        collect(
                "-o",
                measurements.toString(),
                form("anar.csv", "2026-01-10", "1234").toString());
        Path revised = form("anar-2.csv", "2026-02-10", "1300");
        Path damaged = Files.writeString(folder.resolve("alt.txt"), "nimic");

        Run run = collect("--lang", language, "-o", measurements.toString(), revised.toString(), damaged.toString());

        GOLDEN.assertSame(shown(run), "collect-revision." + language + ".txt");
        assertThat(run.exitCode()).isEqualTo(ExitCode.ERRORS);
        assertThat(collected().get(0).getEarlier()).hasSize(1);
    }

    @Test
    void aFileThatIsNotThereIsNotSaidToBeAsItWas() throws IOException {
        Path form = form("anar.csv", "ieri", "1234");

        Run run = collect("-o", measurements.toString(), form.toString());

        assertThat(run.out()).endsWith("Nothing was collected: " + measurements + " was not written.\n");
        assertThat(measurements).doesNotExist();
    }

    @Test
    void collectingAgainLeavesTheFileAsItWas() throws IOException {
        Path form = form("anar.csv", "2026-01-10", "1234");
        collect("-o", measurements.toString(), form.toString());
        String before = Files.readString(measurements) + "# o însemnare\n";
        Files.writeString(measurements, before);

        Run run = collect("-o", measurements.toString(), form.toString());

        assertThat(run.out()).endsWith("Nothing is new: " + measurements + " was left as it is.\n");
        assertThat(measurements).hasContent(before);
    }

    /** The plan has an amount of 1500000.50, whose zero counted in version 0.1.0. */
    @Test
    void aFormWithTheFingerprintOfVersion010IsOfTheSamePlan() throws IOException {
        Path form = form("anar.csv", "", "1234");
        String text = Files.readString(form);
        String older = text.replace("sha256:3630471ec0d38d15", "sha256:204bc86f72377d2e")
                .replace("sha256:c20a5deb009b0f5a", "sha256:75c09831cba4758c");
        assertThat(older).isNotEqualTo(text);

        Run run = collect(form.toString());
        Files.writeString(form, older);

        assertThat(collect(form.toString())).isEqualTo(run);
    }

    @Test
    void theCommentsOfAFileThatIsUpdatedStay() throws IOException {
        Path form = form("anar.csv", "2026-01-10", "1234");
        collect("-o", measurements.toString(), form.toString());
        String before = Files.readString(measurements).replace("value: 1234", "value: 1234 # din registrul 4");
        Files.writeString(measurements, "# verificat la 12 ianuarie\n" + before);

        collect(
                "-o",
                measurements.toString(),
                form("revizuit.csv", "2026-02-10", "1300").toString());

        assertThat(measurements)
                .content()
                .startsWith("# verificat la 12 ianuarie\nschema: snitp/1\n")
                .contains("    value: 1300 # din registrul 4\n");
    }

    @Test
    void theMeasurementsAreValidBesideTheirPlan() throws IOException {
        collect(
                "-o",
                measurements.toString(),
                form("anar.csv", "2026-01-10", "1234").toString());

        assertThat(collected()).extracting(Measurement::getIndicator).containsExactly("1.1.1-1", "1.1.1-2");
        assertThat(snitp("validate", PLAN, measurements.toString()).exitCode()).isEqualTo(ExitCode.OK);
    }

    @Test
    void rejectedRowsAreMendedAndCollectedAgain() throws IOException {
        Path rejected = folder.resolve("rejected.csv");
        Run run = collect(
                "-o",
                measurements.toString(),
                "--rejected",
                rejected.toString(),
                form("anar.csv", "2026-01-10", "1234").toString());
        assertThat(run.out())
                .endsWith("The measurements are in " + measurements + ".\nThe rejected rows are in " + rejected
                        + ": mend them there, and collect that file.\n");
        Files.writeString(rejected, Files.readString(rejected).replace(",aproape gata,", ",în lucru,"));

        Run again = collect("-o", measurements.toString(), rejected.toString());

        assertThat(again.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(collected()).hasSize(3);
        assertThat(collect("--rejected", rejected.toString(), rejected.toString()))
                .isEqualTo(new Run(
                        ExitCode.COULD_NOT_RUN,
                        "",
                        "snitp: " + rejected
                                + " is there already, and somebody may have mended it; choose another name for the"
                                + " rejected rows.\n"));
    }

    @Test
    void theDayIsTheOneThatIsStatedOrToday() throws IOException {
        Path form = form("anar.csv", "", "1234");

        collect("-o", measurements.toString(), form.toString());
        assertThat(collected().get(0).getReportedOn().orElseThrow()).hasToString("2026-01-15");
    }

    @Test
    void ofFoldersTheFormsAreCollectedAndWhatIsNoneIsNamed() throws IOException {
        Path forms = Files.createDirectories(folder.resolve("formulare/nord"));
        form("formulare/nord/anar.csv", "2026-01-10", "1234");
        Files.writeString(forms.resolve("adresa.pdf"), "%PDF");
        Files.writeString(forms.resolve("~$anar.xlsx"), "");
        Files.writeString(forms.resolve(".ascuns.csv"), "");

        Run run = collect(
                "-o", measurements.toString(), folder.resolve("formulare").toString());

        assertThat(run.out())
                .endsWith("The measurements are in " + measurements + ".\n"
                        + "1 file of the folders is neither .xlsx nor .csv, and was passed over: "
                        + forms.resolve("adresa.pdf") + "\n");
        assertThat(collected()).hasSize(2);
    }

    @Test
    void rowsThatWereCreatedAreCountedAndToldOneByOneOnlyIfWanted() throws IOException {
        String form = form("anar.csv", "2026-01-10", "1234").toString();

        assertThat(collect(form).out()).contains("2 created").doesNotContain("created   row 13");
        assertThat(collect("--verbose", form).out()).contains("created   row 12", "created   row 13");
    }

    @Test
    void rejectedRowsAreSentBackToEachInstitutionAsAWorkbook() throws IOException {
        Path back = folder.resolve("inapoi");
        String form = form("anar.csv", "2026-01-10", "1234").toString();

        Run run = collect("--rejected-forms", back.toString(), form);

        assertThat(run.out())
                .endsWith("1 workbook with rejected rows, to be sent back and mended, is in " + back + "\n");
        Run again = collect(back.resolve("ANAR-2025.xlsx").toString());
        assertThat(again.out()).contains("ANAR · 2025", "Rows: 1 rejected", "\"aproape gata\" is none of");
        assertThat(collect("--rejected-forms", back.toString(), form).err()).contains("is there already");
    }

    @Test
    void nothingIsCollectedWhileRejectedRowsCannotBeSentBack() throws IOException {
        String form = form("anar.csv", "2026-01-10", "1234").toString();
        String back = Files.createDirectory(folder.resolve("inapoi")).toString();
        Files.writeString(folder.resolve("inapoi/ANAR-2025.xlsx"), "");
        String file = Files.writeString(folder.resolve("plin"), "").toString();
        String nowhere = folder.resolve("lipsa/respinse.csv").toString();

        Run there = collect("-o", measurements.toString(), "--rejected-forms", back, form);
        Run noFolder = collect("-o", measurements.toString(), "--rejected-forms", file, form);
        Run noPlace = collect("-o", measurements.toString(), "--rejected", nowhere, form);

        assertThat(there.err()).contains("ANAR-2025.xlsx is there already");
        assertThat(noFolder.err()).contains(file + " cannot be written");
        assertThat(noPlace.err()).contains(nowhere + " cannot be written");
        assertThat(List.of(there, noFolder, noPlace)).allMatch(run -> run.exitCode() == ExitCode.COULD_NOT_RUN);
        assertThat(measurements).doesNotExist();
    }

    @Test
    void whatWasDeliveredIsTakenBackWhereAnAnswerCanStand() throws IOException {
        collect(
                "-o",
                measurements.toString(),
                form("anar.csv", "2026-01-10", "1234").toString());
        String later = Files.readString(BLANK).replace("Data raportării;", "Data raportării;2026-01-12");

        Run run = collect(
                "-o",
                measurements.toString(),
                Files.writeString(folder.resolve("gol.csv"), later).toString());

        assertThat(run.out().replaceAll("\\s+", " "))
                .contains(
                        "Nu se aplică: warning SNITP-724: The cell is empty, but în lucru / in progress was reported on"
                                + " 2026-01-10; it stays. To take it back, write \"retras\" here");
    }

    @Test
    void aForgottenPlanIsSaidOnce() throws IOException {
        String form = form("anar.csv", "2026-01-10", "1234").toString();
        String other = form("alta.csv", "2026-01-10", "1234").toString();

        Run run = snitp("collect", form, other);

        assertThat(run.exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(
                        "snitp: the forms are about the plan \"plan-apa-2025\", but without --plan they are held against the"
                                + " official one, \"pna-2024-2026\"; name the file of their plan with --plan.\n");
    }

    @Test
    void programsGetJson() throws IOException {
        Run run = collect("--format", "json", form("anar.csv", "", "1234").toString());

        assertThat(run.out())
                .startsWith("{\n  \"summary\": {\n    \"created\": 2,\n")
                .endsWith("}\n");
    }

    @Test
    void theMeasurementsOfAnotherFileAreNotOverwritten() throws IOException {
        String form = form("anar.csv", "", "1234").toString();
        String asItIs = measurements + " was left as it is, and nothing was collected";
        Files.writeString(measurements, "schema: snitp/1\nkind: MeasurementSet\nid: x\nplan: y\n");
        assertThat(collect("-o", measurements.toString(), form).err())
                .isEqualTo("snitp: " + asItIs
                        + ": its measurements are of the plan \"y\", which is not among the documents;"
                        + " name its file with --plan.\n");
        Files.writeString(
                measurements, "schema: snitp/1\nkind: MeasurementSet\nid: x\nplan: plan-apa-2025\nreporter: NIMENI\n");
        assertThat(collect("-o", measurements.toString(), form).err())
                .contains("SNITP-401")
                .endsWith("snitp: " + asItIs + ", because its measurements have errors.\n");
        Files.writeString(measurements, "schema: [");
        assertThat(collect("-o", measurements.toString(), form).err())
                .contains("SNITP-107")
                .endsWith("snitp: " + asItIs + ", because it cannot be read without loss.\n");
        Files.writeString(measurements, Files.readString(Path.of(PLAN, "institutions.yaml")));
        assertThat(collect("-o", measurements.toString(), form))
                .isEqualTo(new Run(
                        ExitCode.COULD_NOT_RUN,
                        "",
                        "snitp: " + asItIs + ": it must hold one document with measurements, and nothing else.\n"));
    }

    @Test
    void thePlanMayLieInTheFolderOfTheMeasurements() throws IOException {
        for (String name : List.of("strategy.yaml", "institutions.yaml", "action-plan.yaml")) {
            Files.copy(Path.of(PLAN, name), folder.resolve(name));
        }
        for (String households : List.of("1234", "1300")) {
            Run run = snitp(
                    "collect",
                    "--plan",
                    folder.toString(),
                    "-o",
                    folder.resolve("./measurements.yaml").toString(),
                    form("anar.csv", "2026-01-1" + households.charAt(1), households)
                            .toString());
            assertThat(run.err()).isEmpty();
        }
        assertThat(collected().get(0).getEarlier()).hasSize(1);
    }

    @Test
    void theRejectedRowsGoIntoAFileOfTheirOwnHoweverItIsSpelled() throws IOException {
        String form = form("anar.csv", "", "1").toString();
        String output = measurements.toString();
        for (String same : List.of(
                output,
                folder.resolve("./measurements.yaml").toString(),
                folder.resolve("nu/../measurements.yaml").toString(),
                folder.resolve("Measurements.YAML").toString())) {
            assertRefused("--output and --rejected name the same file.", form, "-o", output, "--rejected", same);
        }
        assertThat(measurements).doesNotExist();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void norByALink() throws IOException {
        String form = form("anar.csv", "", "1").toString();
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), measurements.getFileName());
        assertRefused(
                "--output and --rejected name the same file.",
                form,
                "-o",
                measurements.toString(),
                "--rejected",
                link.toString());
    }

    @Test
    void severalAtOnceLoseNothing() throws IOException {
        SeparateFigures figures = SeparateFigures.in(folder, 8);

        List<CompletableFuture<Run>> runs = IntStream.rangeClosed(1, 8)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> snitp(figures.collect(number, measurements))))
                .toList();

        assertThat(runs).allSatisfy(run -> assertThat(run.join().exitCode()).isEqualTo(ExitCode.OK));
        assertThat(SeparateFigures.indicatorsIn(measurements)).hasSize(8);
    }

    @Test
    void whatCannotRunSaysWhyInOneLine() throws IOException {
        String form = form("anar.csv", "", "1").toString();
        String missing = folder.resolve("lipsa.xlsx").toString();
        assertRefused("there is no file " + missing + ".", missing);
        String empty = Files.createDirectory(folder.resolve("gol")).toString();
        assertRefused("there is no form, .xlsx or .csv, in " + empty + ".", empty);
        assertRefused("\"ieri\" is no day; write it as 2025-12-31.", form, "--reported-on", "ieri");
        assertRefused("--output and --rejected name the same file.", form, "-o", "x.yaml", "--rejected", "x.yaml");
        assertRefused(
                "there is no plan among the documents.",
                form,
                "--plan",
                Path.of(PLAN, "institutions.yaml").toString());
        String nowhere = folder.resolve("nu/m.yaml").toString();
        assertRefused(
                nowhere + " cannot be written: there is no folder " + folder.resolve("nu") + ".", form, "-o", nowhere);
    }

    private void assertRefused(String reason, String... arguments) {
        List<String> all = new ArrayList<>(List.of("collect"));
        if (!List.of(arguments).contains("--plan")) {
            all.addAll(List.of("--plan", PLAN));
        }
        all.addAll(List.of(arguments));
        assertThat(snitp(all.toArray(String[]::new)))
                .isEqualTo(new Run(ExitCode.COULD_NOT_RUN, "", "snitp: " + reason + "\n"));
    }

    @Test
    void aFormMustBeNamed() {
        assertThat(snitp("collect").err()).isEqualTo("snitp: FORM is missing. See \"snitp collect --help\".\n");
    }
}
