package org.snitp.forms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.snitp.forms.SampleForms.RO;
import static org.snitp.forms.SampleForms.form;
import static org.snitp.forms.SampleForms.request;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a real spreadsheet makes of a form. */
@Tag("slow")
class LibreOfficeTest {

    private static final int MAX_SECONDS = 180;

    /** Commas, quotes, UTF-8; cells as they are shown. */
    private static final String CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true";

    private static final ReportingForm FORM = form(request("MIN", "2025").withParts(true));

    @TempDir
    private Path folder;

    private Path workbook;

    @BeforeEach
    void writeWorkbook() throws IOException {
        workbook = Files.write(folder.resolve("form.xlsx"), Xlsx.of(FORM, RO).bytes());
    }

    private static Optional<Path> libreOffice() {
        return Arrays.stream(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .flatMap(location -> List.of(Path.of(location, "libreoffice"), Path.of(location, "soffice")).stream())
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens the workbook in LibreOffice, with settings of its own, and saves it in another format. */
    private Path saved(String format) throws IOException, InterruptedException {
        Optional<Path> program = libreOffice();
        assumeTrue(program.isPresent(), "LibreOffice is not installed: no program libreoffice or soffice on the PATH");
        Path log = folder.resolve("log");
        Path output = folder.resolve("saved");
        Process process = new ProcessBuilder(
                        program.get().toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        output.toString(),
                        workbook.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = process.waitFor(MAX_SECONDS, TimeUnit.SECONDS);
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        assertThat(ended).as("LibreOffice took more than " + MAX_SECONDS + " s").isTrue();
        Path file = output.resolve("form." + format.split(":", 2)[0]);
        assertThat(file).as(Files.readString(log)).exists();
        return file;
    }

    @Test
    void listsChecksAndProtectionSurvive() throws IOException, InterruptedException {
        Xlsx before = Xlsx.of(FORM, RO);

        Xlsx after = Xlsx.read(Files.readAllBytes(saved("xlsx")));

        assertThat(after.checks()).isEqualTo(before.checks());
        assertThat(padded(after.texts(0))).isEqualTo(padded(before.texts(0)));
        assertThat(after.elements(Xlsx.FORM, "sheetProtection"))
                .singleElement()
                .satisfies(protection ->
                        assertThat(protection.getAttribute("sheet")).isEqualTo("true"))
                .satisfies(protection ->
                        assertThat(protection.hasAttribute("password")).isFalse());
        assertThat(List.of("B9", "I12", "S12", "J22", "N23")).allMatch(after::isOpen);
        assertThat(List.of("A12", "J12", "I23")).noneMatch(after::isOpen);
        assertThat(after.elements(Xlsx.FORM, "col"))
                .last()
                .extracting(column -> column.getAttribute("hidden"))
                .isEqualTo("true");
    }

    @Test
    void aFormSavedAsCsvHasTheSameGrid() throws IOException, InterruptedException {
        List<List<String>> rows =
                CsvReader.builder().skipEmptyLines(false).ofCsvRecord(Files.readString(saved(CSV), UTF_8)).stream()
                        .map(CsvRecord::getFields)
                        .toList();

        assertThat(rows).isEqualTo(padded(new FormGrid(FORM, RO).rows()));
    }

    private static List<List<String>> padded(List<List<String>> rows) {
        int columns = FormTable.FIGURES.columns(false).size();
        return rows.stream()
                .map(row -> Stream.concat(
                                row.stream(), Stream.generate(() -> "").limit(columns - row.size()))
                        .toList())
                .toList();
    }
}
