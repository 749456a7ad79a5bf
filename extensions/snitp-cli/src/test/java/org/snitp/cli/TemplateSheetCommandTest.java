package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.PLAN;
import static org.snitp.cli.Run.snitp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.forms.sheet.WorkbookSheets;
import org.snitp.indicators.sheet.IndicatorSheets;
import org.snitp.io.Snitp;
import org.snitp.testkit.GoldenFiles;

class TemplateSheetCommandTest {

    private static final GoldenFiles GOLDEN = GoldenFiles.of("org/snitp/cli/golden");

    @TempDir
    private Path folder;

    private static Run sheet(String... arguments) {
        return snitp(Stream.concat(Stream.of("template", "sheet"), Arrays.stream(arguments))
                .toArray(String[]::new));
    }

    private static void assertRefused(String reason, String... arguments) {
        assertThat(sheet(arguments)).isEqualTo(new Run(ExitCode.COULD_NOT_RUN, "", "snitp: " + reason + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    void writesTheSheetsOfAnActionOfTheOfficialPlan(String language) {
        GOLDEN.assertSame(sheet("2.2.6", "--lang", language).out(), "official-sheet-2.2.6." + language + ".md");
        GOLDEN.assertSame(
                sheet("2.2.6", "--format", "yaml", "--lang", language).out(),
                "official-sheet-2.2.6." + language + ".yaml");
    }

    @Test
    void withoutACodeWritesTheSheetsOfAllIndicators() {
        assertThat(sheet().out().lines().filter(line -> line.startsWith("# "))).hasSize(302);
    }

    @Test
    void severalCodesOfAnySortSelectTheSheets() {
        assertThat(sheet("1.1.1-2", "2.2.6", "--lang=ro").out().lines().filter(line -> line.startsWith("# ")))
                .containsExactly(
                        "# Fișa indicatorului 1.1.1-2",
                        "# Fișa indicatorului 2.2.6-1",
                        "# Fișa indicatorului 2.2.6-2",
                        "# Fișa indicatorului 2.2.6-3");
        assertThat(sheet("ANAR", PLAN).out()).contains("# Indicator sheet ");
    }

    @Test
    void theYamlIsReadBackAsAFragmentOfThePlan() throws IOException {
        Path file = folder.resolve("fragment.yaml");
        Run run = sheet("ANAR", PLAN, "-o", file.toString());

        assertThat(run).isEqualTo(new Run(ExitCode.OK, "", ""));
        assertThat(snitp("validate", file.toString(), PLAN + "/strategy.yaml", PLAN + "/institutions.yaml")
                        .out())
                .contains("0 errors, 0 warnings");
        assertThat(file).hasContent(sheet("ANAR", PLAN, "--format", "yaml").out());
    }

    @Test
    void writesAWorkbook() {
        Path file = folder.resolve("sheets.xlsx");
        ByteArrayOutputStream wanted = new ByteArrayOutputStream();
        WorkbookSheets.in(Locale.ENGLISH)
                .write(
                        IndicatorSheets.of(Snitp.read(Path.of(PLAN)).orElseThrow())
                                .all(),
                        wanted);

        assertThat(sheet(PLAN, "-o", file.toString())).isEqualTo(new Run(ExitCode.OK, "", ""));
        assertThat(file).hasBinaryContent(wanted.toByteArray());
    }

    @ParameterizedTest
    @CsvSource({"sheets.YAML, schema: snitp/1", "sheets.yml, schema: snitp/1", "sheets.txt, ## Where it belongs"})
    void theNameTellsTheFormat(String name, String line) {
        Path file = folder.resolve(name);
        sheet("ANAR", PLAN, "-o", file.toString());

        assertThat(file).content().contains("\n" + line + "\n");
    }

    @Test
    void theFormatIsThatOfTheOptionIfThereIsOne() {
        Path file = folder.resolve("sheets.yaml");
        sheet("ANAR", PLAN, "--format", "md", "-o", file.toString());

        assertThat(file).content().startsWith("# Indicator sheet ");
    }

    @Test
    void aWorkbookNeedsAFile() {
        assertRefused(
                "a workbook is no text; name its file with -o, or choose --format md or yaml.",
                "2.2.6",
                "--format",
                "xlsx");
    }

    @Test
    void suggestsTheCodeThatWasMeant() {
        assertRefused("there is no code and no file \"ANIPT\". Did you mean ANITP?", "1.1.1", "ANIPT");
        assertRefused("there is no code and no file \"9.9.9.9.9\".", "9.9.9.9.9");
    }

    @Test
    void saysThatNoIndicatorBelongsToACode() throws IOException {
        Path empty = Files.writeString(
                folder.resolve("empty.yaml"), "schema: snitp/1\nkind: InstitutionRegistry\ninstitutions: []\n");
        assertRefused("the documents have no indicator.", empty.toString());
        assertRefused("no indicator belongs to ONG.", "ONG", PLAN);
    }

    @Test
    void writesNothingOverWhatMayBeFilledIn() throws IOException {
        Path file = Files.writeString(folder.resolve("sheets.md"), "filled in");

        assertRefused(
                file + " is there already, and somebody may have filled it in;"
                        + " choose another name, or replace it with --force.",
                "2.2.6",
                "-o",
                file.toString());
        assertThat(file).hasContent("filled in");
        assertThat(sheet("2.2.6", "-o", file.toString(), "--force")).isEqualTo(new Run(ExitCode.OK, "", ""));
        assertThat(file).content().startsWith("# Indicator sheet 2.2.6-1");
    }

    @Test
    void theFolderMustBeThere() {
        Path file = folder.resolve("not there").resolve("sheets.md");
        assertRefused(
                file + " cannot be written: there is no folder " + folder.resolve("not there") + ".",
                "2.2.6",
                "-o",
                file.toString());
    }
}
