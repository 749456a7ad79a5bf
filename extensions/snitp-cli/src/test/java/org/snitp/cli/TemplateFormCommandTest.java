package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.PLAN;
import static org.snitp.cli.Run.snitp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.forms.FormRequest;
import org.snitp.forms.FormXlsx;
import org.snitp.forms.ReportingForm;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;
import org.snitp.model.time.Period;
import org.snitp.testkit.GoldenFiles;

class TemplateFormCommandTest {

    private static final GoldenFiles GOLDEN = GoldenFiles.of("org/snitp/cli/golden");

    @TempDir
    private Path folder;

    private static Run form(String... arguments) {
        return snitp(Stream.concat(Stream.of("template", "form"), Arrays.stream(arguments))
                .toArray(String[]::new));
    }

    private static void assertRefused(String reason, String... arguments) {
        assertThat(form(arguments)).isEqualTo(new Run(ExitCode.COULD_NOT_RUN, "", "snitp: " + reason + "\n"));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void writesTheFormOfAnInstitution() {
        String[] arguments = {"--institution", "ANAR", "--period", "2025", "--format", "csv", PLAN};
        GOLDEN.assertSame(form(arguments).out(), "form-ANAR.en.csv");
        GOLDEN.assertSame(
                snitp(Stream.concat(Stream.of("template", "form", "--lang=ro"), Arrays.stream(arguments))
                                .toArray(String[]::new))
                        .out(),
                "form-ANAR.ro.csv");
    }

    @Test
    void writesAWorkbook() throws IOException {
        Path file = folder.resolve("form.xlsx");
        Bundle bundle = Snitp.read(Path.of(PLAN)).orElseThrow();
        FormRequest request =
                FormRequest.of("plan-apa-2025", "MMAP", Period.year(2025)).withParts(true);
        ByteArrayOutputStream wanted = new ByteArrayOutputStream();
        FormXlsx.in(Locale.ENGLISH).write(ReportingForm.of(bundle, ReportingCalendar.of(bundle), request), wanted);

        Run run = form("--institution", "MMAP", "--with-parts", "--period", "2025", "-o", file.toString(), PLAN);

        assertThat(run).isEqualTo(new Run(ExitCode.OK, "", ""));
        assertThat(file).hasBinaryContent(wanted.toByteArray());
        assertThat(files()).containsExactly("form.xlsx");
    }

    @Test
    void theNameTellsTheFormatUnlessTheOptionDoes() {
        Path csv = folder.resolve("form.CSV");
        Path named = folder.resolve("form.txt");
        form("--institution", "ANAR", "--period", "2025", "-o", csv.toString(), PLAN);
        form("--institution", "ANAR", "--period", "2025", "--format", "csv", "-o", named.toString(), PLAN);
        assertThat(csv)
                .content()
                .startsWith("\uFEFFReporting form,")
                .isEqualTo(form("--institution", "ANAR", "--period", "2025", "--format", "csv", PLAN)
                        .out());
        assertThat(named).hasSameTextualContentAs(csv);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    void writesAFormForEachInstitutionThatHasSomethingToReport(String language) throws IOException {
        Path forms = folder.resolve("forms");

        Run run = form("--all", "--period", "2025", "-o", forms.toString(), "--lang", language, PLAN);

        GOLDEN.assertSame(run.out().replace(forms.toString(), "forms"), "form-all." + language + ".txt");
        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(forms).isDirectoryContaining("glob:**/ANAR-2025.xlsx").isDirectoryContaining("glob:**/MS-2025.xlsx");
    }

    @Test
    void writesNoFormOverOneThatMayBeFilledIn() throws IOException {
        Path file = write("ANAR-2025.csv", "filled in");
        String exists = file + " is there already, and somebody may have filled it in;"
                + " choose another name, or replace it with --force.";
        assertRefused(exists, "--institution", "ANAR", "--period", "2025", "-o", file.toString(), PLAN);
        assertRefused(exists, "--all", "--period", "2025", "--format", "csv", "-o", folder.toString(), PLAN);
        assertThat(file).hasContent("filled in");
        assertThat(files()).hasSize(1);

        form("--institution", "ANAR", "--period", "2025", "-o", file.toString(), "--force", PLAN);

        assertThat(file).content().startsWith("\uFEFFReporting form");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--period 2025 => give either --institution or --all.",
                "--period 2025 --all --institution ANAR => give either --institution or --all.",
                "--period 2025 --all => --all needs a folder: -o DIR.",
                "--period 2025 --all --with-parts -o x => --all writes a form for each part anyway; leave out --with-parts.",
                "--period 2025 --institution ANAR => a workbook is no text; name its file with -o, or choose --format csv.",
                "--period 2025 --institution ANRA --format csv => there is no institution \"ANRA\". Did you mean ANAR?",
                "--period 2025 --institution NIMENI --format csv => there is no institution \"NIMENI\".",
                "--period 2025-Q5 --institution ANAR --format csv => \"2025-Q5\" is no period;"
                        + " write it as 2025, 2025-S1, 2025-Q1 or 2025-01.",
                "--period 2025-H1 --institution ANAR --format csv => \"2025-H1\" is no period;"
                        + " write it as 2025, 2025-S1, 2025-Q1 or 2025-01. Did you mean 2025-S1?",
                "--period 2029 --institution ANAR --format csv =>"
                        + " ANAR has nothing to report for 2029; the plan plan-apa-2025 holds for 2025/2026.",
                "--period 2025 --institution ONG --format csv =>"
                        + " ONG has nothing to report for 2025; the plan plan-apa-2025 holds for 2025/2026.",
                "--period 2025 --institution MMAP --format csv =>"
                        + " MMAP has nothing to report for 2025; the plan plan-apa-2025 holds for 2025/2026."
                        + " The institutions that are part of it have; add --with-parts.",
                "--period 2029 --all -o x =>"
                        + " no institution has anything to report for 2029; the plan plan-apa-2025 holds for 2025/2026.",
                "--period 2025 --institution ANAR --plan plan-apa-2052 --format csv =>"
                        + " there is no plan \"plan-apa-2052\". Did you mean plan-apa-2025?"
            })
    void saysWhyThereIsNoForm(String line) {
        String[] parts = line.split(" => ?", 2);
        assertRefused(parts[1].strip(), (parts[0] + " " + PLAN).split(" "));
    }

    @Test
    void saysItInRomanian() {
        assertThat(form("--institution=ANRA", "--period=2025", "--format=csv", "--lang=ro", PLAN)
                        .err())
                .isEqualTo("snitp: nu există instituția „ANRA”. Ați vrut să scrieți ANAR?\n");
    }

    @Test
    void worksOnTheOfficialPlanWhereNoneIsGiven() {
        assertThat(form("--institution", "ANITP", "--period", "2025", "--format", "csv")
                        .out())
                .contains("\nPlan,pna-2024-2026,", "\n1.1.1-1,");
    }

    @Test
    void onePlanMustBeChosen() throws IOException {
        String plan = Files.readString(Path.of(PLAN, "action-plan.yaml"));
        Path other = write("other.yaml", plan.replace("id: plan-apa-2025", "id: plan-apa-nou"));
        assertRefused(
                "there are several plans; choose one with --plan: plan-apa-2025, plan-apa-nou.",
                "--institution=ANAR",
                "--period=2025",
                "--format=csv",
                PLAN,
                other.toString());
        assertThat(form(
                                "--institution=ANAR",
                                "--period=2025",
                                "--format=csv",
                                "--plan=plan-apa-nou",
                                PLAN,
                                other.toString())
                        .out())
                .contains("\nPlan,plan-apa-nou,");
        assertRefused(
                "there is no plan among the documents.",
                "--all",
                "--period=2025",
                "-o",
                folder.toString(),
                PLAN + "/institutions.yaml");
    }

    @Test
    void refusesMoreRowsThanAnybodyCouldFillIn() throws IOException {
        String categories = IntStream.range(0, 50)
                .mapToObj(i -> "{id: c" + i + ", name: {ro: categoria " + i + "}}")
                .collect(Collectors.joining(", ", "[", "]"));
        String dimensions = Stream.of("a", "b", "c")
                .map(id -> "{id: " + id + ", name: {ro: " + id + "}, categories: " + categories + "}")
                .collect(Collectors.joining(", ", "disaggregation: [", "]"));
        String plan = Files.readString(Path.of(PLAN, "action-plan.yaml"));
        Path file = write("plan.yaml", plan.replace("implementation: [2025-S2]", dimensions));
        String[] arguments = {
            "--institution=ANAR",
            "--period=2025",
            "--format=csv",
            file.toString(),
            PLAN + "/strategy.yaml",
            PLAN + "/institutions.yaml",
            "--cross"
        };
        assertRefused(
                "the form of ANAR would have more than 20000 rows, because of the breakdown of indicator 1.1.1-1.",
                arguments);
        assertThat(form(Arrays.copyOf(arguments, arguments.length - 1)).exitCode())
                .isEqualTo(ExitCode.OK);
    }

    @Test
    void namesFilesSoThatAnySystemTakesThem() throws IOException {
        Path plan = write("plan.yaml", """
                schema: snitp/1
                kind: ActionPlan
                id: plan-exemplu
                strategy: exemplu
                period: 2025
                actions:
                  - code: "1"
                    title: {ro: Acțiune exemplu}
                    responsible: [MD/OC, md_oc, ../../x, 'C:\\x', .., "a|b"]
                    evaluation: [annual]
                    indicators: [{id: "1-1", name: {ro: exemplu}}]
                """);

        form("--all", "--period=2025", "--format=csv", "-o", folder.toString(), plan.toString());

        assertThat(files())
                .containsExactlyInAnyOrder(
                        "plan.yaml",
                        "MD_OC-2025.csv",
                        "md_oc-2025-2.csv",
                        "__.._x-2025.csv",
                        "C__x-2025.csv",
                        "_-2025.csv",
                        "a_b-2025.csv");
    }

    @Test
    void namesNoFileLikeADeviceOrAnOption() throws IOException {
        Path plan = write("plan.yaml", """
                schema: snitp/1
                kind: ActionPlan
                id: plan-exemplu
                strategy: exemplu
                period: 2025
                actions:
                  - code: "1"
                    title: {ro: Acțiune exemplu}
                    responsible: [--force, -x, CON, con.txt, Nul.a.b, LPT1., COM10.x, AUX]
                    evaluation: [annual]
                    indicators: [{id: "1-1", name: {ro: exemplu}}]
                """);

        form("--all", "--period=2025", "--format=csv", "-o", folder.toString(), plan.toString());

        assertThat(files())
                .containsExactlyInAnyOrder(
                        "plan.yaml",
                        "_force-2025.csv",
                        "_x-2025.csv",
                        "CON-2025.csv",
                        "_con.txt-2025.csv",
                        "_Nul.a.b-2025.csv",
                        "_LPT1.-2025.csv",
                        "COM10.x-2025.csv",
                        "AUX-2025.csv");
    }

    @Test
    void writesAllFormsOrNone() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("MS-2025.csv"));
        String[] all = {"--all", "--period=2025", "--format=csv", "-o", folder.toString(), PLAN};
        assertRefused(taken + " cannot be written: it is a folder. No form was written.", all);
        assertThat(files()).containsExactly("MS-2025.csv");

        Path replaced = write("ABA-2025.csv", "");
        String[] forced =
                Stream.concat(Arrays.stream(all), Stream.of("--force")).toArray(String[]::new);
        assertRefused(
                taken + " cannot be written: it is a folder. Only these forms were replaced: ABA-2025.csv.", forced);
        assertThat(files()).containsExactly("ABA-2025.csv", "MS-2025.csv");
        assertThat(replaced).isNotEmptyFile();
    }

    @Test
    void saysWhyAFileCannotBeWritten() throws IOException {
        Path file = write("file", "");
        Path missing = folder.resolve("not there");
        assertRefused(
                missing.resolve("x.csv") + " cannot be written: there is no folder " + missing + ".",
                "--institution=ANAR",
                "--period=2025",
                "-o",
                missing.resolve("x.csv").toString(),
                PLAN);
        assertRefused(
                missing.resolve("forms") + " cannot be written: there is no folder " + missing + ".",
                "--all",
                "--period=2025",
                "-o",
                missing.resolve("forms").toString(),
                PLAN);
        assertRefused(
                file.resolve("ANAR-2025.xlsx") + " cannot be written: " + file + " is no folder. No form was written.",
                "--all",
                "--period=2025",
                "-o",
                file.toString(),
                PLAN);
    }

    @Test
    void saysWhatCannotBeRead() {
        Run run = form("--institution=ANAR", "--period=2025", "--format=csv", "no-such-folder");
        assertThat(run.err()).isEqualTo("snitp: no-such-folder: There is no such file or folder.\n");
        assertThat(run.exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
    }
}
