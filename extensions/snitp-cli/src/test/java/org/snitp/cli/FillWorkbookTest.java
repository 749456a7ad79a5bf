package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.PLAN;
import static org.snitp.cli.Run.snitp;
import static org.snitp.testkit.SnitpAssertions.shown;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.io.Snitp;
import org.snitp.model.indicator.Indicator;
import org.snitp.testkit.GoldenFiles;

/** Workbooks with sheets go out, are filled in, and come back. */
class FillWorkbookTest {

    private static final GoldenFiles GOLDEN = GoldenFiles.of("org/snitp/cli/golden");

    @TempDir
    private Path folder;

    private Path plan;
    private Path sheets;

    @BeforeEach
    void copyThePlan() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(PLAN))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        plan = folder.resolve("action-plan.yaml");
        Files.writeString(plan, "# Planul apei\n" + Files.readString(plan));
        sheets = folder.resolve("sheets.xlsx");
    }

    private void writeSheets(String language) {
        assertThat(snitp("template", "sheet", "--lang", language, "-o", sheets.toString(), "--force", folder.toString())
                        .exitCode())
                .isEqualTo(ExitCode.OK);
    }

    /** Changes the XML of a tab, counted from 1. */
    private void edit(int tab, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream edited = new ByteArrayOutputStream();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(sheets)));
                ZipOutputStream copy = new ZipOutputStream(edited)) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                copy.putNextEntry(new ZipEntry(part.getName()));
                copy.write(
                        part.getName().equals("xl/worksheets/sheet" + tab + ".xml")
                                ? change.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
                copy.closeEntry();
            }
        }
        Files.write(sheets, edited.toByteArray());
    }

    private void fillIn(int tab, String cell, String text) throws IOException {
        edit(tab, xml -> {
            Matcher found = Pattern.compile("<c r=\"" + cell + "\"( s=\"[0-9]+\")?(?: t=\"\\w+\")?(?:/>|>.*?</c>)")
                    .matcher(xml);
            assertThat(found.find()).as(cell).isTrue();
            return found.replaceFirst(Matcher.quoteReplacement(
                    "<c r=\"" + cell + "\"" + found.group(1) + " t=\"inlineStr\"><is><t>" + text + "</t></is></c>"));
        });
    }

    private Run fill(String... arguments) {
        List<String> all = new ArrayList<>(List.of("fill", sheets.toString(), "--plan", folder.toString()));
        all.addAll(List.of(arguments));
        return snitp(all.toArray(String[]::new));
    }

    private String shown(Run run) {
        return run.out().replace(folder + "/", "");
    }

    private Indicator first() {
        return Snitp.read(plan)
                .orElseThrow()
                .getPlans()
                .get(0)
                .getActions()
                .get(0)
                .getIndicators()
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    void aDryRunSaysWhatWouldBecomeOfEveryCellAndWritesNothing(String language) throws IOException {
        writeSheets(language);
        fillIn(2, "B12", language.equals("en") ? "outcome" : "rezultat");
        fillIn(2, "B14", "Gospodării cu contract");
        fillIn(2, "B27", "aprox. dublu");
        fillIn(2, "B19", "case");
        fillIn(2, "C14", "de întrebat operatorii");
        String before = Files.readString(plan);

        Run run = fill("--lang", language);

        GOLDEN.assertSame(shown(run), "fill-workbook." + language + ".txt");
        assertThat(run.exitCode()).isEqualTo(ExitCode.ERRORS);
        assertThat(fill("--lang", language, "--dry-run", "-o", plan.toString())).isEqualTo(run);
        assertThat(Files.readString(plan)).isEqualTo(before);
    }

    @Test
    void whatIsFilledInIsInThePlanWhichKeepsItsComments() throws IOException {
        writeSheets("ro");
        fillIn(2, "B14", "Gospodării cu contract");

        Run run = fill("--lang", "ro", "-o", plan.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(Files.readString(plan)).startsWith("# Planul apei\n");
        assertThat(first().getDefinition().orElseThrow().official()).isEqualTo("Gospodării cu contract");
        assertThat(shown(fill("--lang", "ro", "-o", plan.toString())))
                .endsWith("\nNimic nou: nu s-a scris niciun plan.\n");
    }

    @Test
    void aProblemOfThePlanIsTracedToItsCell() throws IOException {
        writeSheets("en");
        fillIn(4, "B31", "12.5");
        fillIn(4, "B32", "2024");

        Run run = fill("-o", plan.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.ERRORS);
        assertThat(shown(run)).contains("\nat sheets.xlsx, 1.2.1-1!B31: SNITP-357\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    void aWorkbookWithoutSheetsIsRefused(String language) throws IOException {
        Path form = folder.resolve("form.xlsx");
        snitp("template", "form", "--institution", "ANAR", "--period", "2025", "-o", form.toString(), PLAN);
        sheets = form;

        Run run = fill("--lang", language);

        GOLDEN.assertSame(shown(run), "fill-workbook-none." + language + ".txt");
        assertThat(run.exitCode()).isEqualTo(ExitCode.ERRORS);
    }
}
