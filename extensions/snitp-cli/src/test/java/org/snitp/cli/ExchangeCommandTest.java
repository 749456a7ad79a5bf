package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.snitp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formats of others are written with a list of what they lose, and read by what they contain. */
class ExchangeCommandTest {

    @TempDir
    private Path folder;

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void sdmxIsWrittenAndReadAgain() {
        Run export = snitp("export", "--to", "sdmx", "-o", file("sdmx"), Run.PROGRESS);
        assertThat(export.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(export.err())
                .isEqualTo(
                        "snitp: Written into " + file("sdmx")
                                + ": data.csv, structure.json. What is lost, changed or withheld (3):\n"
                                + "snitp: SNITP-901: id (MeasurementSet.id; 2: exemplu-apa-2024, exemplu-apa-2025): no place in SDMX"
                                + " 3.1.\n"
                                + "snitp: SNITP-901: evidence (Measurement.evidence; 1: 1.1.1-2): no place in SDMX 3.1.\n"
                                + "snitp: SNITP-909: 1 figure that later ones replaced (1.1.1-1): only what counts is written.\n");

        Run read = snitp("import", file("sdmx"), "-o", file("back"));
        assertThat(read.out())
                .startsWith("SDMX 3.1: 4 documents, 22 figures\n")
                .endsWith("Written into " + file("back")
                        + ": strategy.yaml, institutions.yaml, plan.yaml, measurements.yaml. Next: snitp validate "
                        + file("back") + "\n");
        assertThat(read.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(snitp("validate", file("back")).exitCode()).isEqualTo(ExitCode.OK);
        assertThat(snitp("import", file("sdmx"), "-o", file("back")).err())
                .isEqualTo("snitp: " + file("back/strategy.yaml")
                        + " exists already, and perhaps somebody mended it; choose another folder.\n");
    }

    @Test
    void aFolderOfManyFilesIsToldByItsFolders() {
        assertThat(snitp("export", "--to", "open-sdg", "-o", file("sdg"), Run.PROGRESS)
                        .err()
                        .lines()
                        .findFirst())
                .hasValueSatisfying(
                        line -> assertThat(line)
                                .startsWith("snitp: Written into " + file("sdg") + ": config_data.yml, data/ (")
                                .containsPattern(
                                        "data/ \\(\\d+\\), indicator-config/ \\(\\d+\\), meta/ \\(\\d+\\), translations/ \\(\\d+\\)[.] What"));
    }

    @Test
    void figuresOfOthersNeedThePlanToWhichTheyBelong() throws IOException {
        Path csv = folder.resolve("other.csv");
        Files.writeString(csv, """
                STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR,TIME_PERIOD,OBS_VALUE
                dataflow,X:DF(1.0),M,1.1.2-1,2025,60
                dataflow,X:DF(1.0),M,9,2025,60
                """);
        Run read = snitp("import", csv.toString(), "--against", Run.PROGRESS + "/plan.yaml", "--lang", "ro");
        assertThat(read.out().replaceAll("\\s+", " "))
                .isEqualTo("SDMX 3.1: documente: 1, cifre: 1 Nepreluate sau preluate în parte: 1 " + csv
                        + ":3 [INDICATOR]: Indicatorul „9” nu este cunoscut. [SNITP-954] Rulare de probă: nu s-a scris nimic."
                        + " Cu -o DOSAR se scriu documentele. ");
        assertThat(read.exitCode()).isEqualTo(ExitCode.ERRORS);
        assertThat(snitp("import", csv.toString(), "--against", Run.PROGRESS + "/plan.yaml", "--format", "json")
                        .out())
                .contains("\"code\": \"SNITP-954\"", "\"line\": 3", "\"cell\": \"INDICATOR\"");
    }

    @Test
    void whatIsAboutAnnexesOrFiguresIsRefusedElsewhere() {
        assertThat(snitp("export", "--to", "sdmx").err())
                .isEqualTo("snitp: the format has several files; name a folder for them with -o.\n");
        assertThat(snitp("export", "--to", "sdmx", "--columns", "code", "-o", file("x"))
                        .err())
                .isEqualTo("snitp: --amending and --columns are about annexes.\n");
        assertThat(snitp("export", "--threshold", "5", "-o", file("a.docx")).err())
                .isEqualTo(
                        "snitp: --threshold, --published, --year and --tell-reasons are about figures, which an annex does not"
                                + " have.\n");
        assertThat(snitp("import", folder.toString()).err())
                .isEqualTo("snitp: .: in none of the formats that are read: SDMX-JSON (structures), SDMX-CSV, Open SDG,"
                        + " StratML, IATI, DHIS2\n");
    }

    @Test
    void codesAreExplained() {
        assertThat(snitp("explain", "SNITP-907").out())
                .startsWith("SNITP-907\n\nKept back. Small counts, and what would reveal them, are not published.");
        assertThat(snitp("explain", "954", "--lang", "ro", "--format", "md").out())
                .startsWith("### SNITP-954\n\n**Nepreluat de import.** Indicatorul nu este nici în fișiere");
    }
}
