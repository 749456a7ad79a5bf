package org.snitp.cli.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.testkit.GoldenFiles;

/**
 * The pictures of the guide are made of what the command writes. Those of the terminal are the same on every machine and are compared;
 * those of the report (Chromium) and the form (LibreOffice) are made again with {@code -Dgolden.update} where the programs are.
 */
@DisabledOnOs(OS.WINDOWS)
@Tag("slow")
class PicturesTest {

    private static final Path PICTURES = GuidePage.ROOT.resolve("docs/pictures");

    private static final GoldenFiles GOLDEN = new GoldenFiles(PICTURES);

    private static final Path SAMPLE = GuidePage.ROOT.resolve("examples/sample").toAbsolutePath();

    private static final String SLIP =
            "sed 's/responsible: \\[DIICOT\\]/responsible: [DIICTO]/' sample/plan.yaml >plan.yaml";

    private static final String COLLECT =
            "snitp collect --plan sample/plan.yaml -o figures.yaml sample/forms/* >/dev/null";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "validate, en, validate plan.yaml",
        "validate, ro, validate plan.yaml",
        "progress, en, progress 2.1.2-1 --as-of 2025-12-31 sample/plan.yaml figures.yaml",
        "progress, ro, progress 2.1.2-1 --as-of 2025-12-31 sample/plan.yaml figures.yaml"
    })
    void thePictureOfATerminalIsWhatTheCommandPrints(String name, String language, String arguments)
            throws IOException {
        Shell shell = shell(language);
        shell.run(name.equals("validate") ? SLIP : COLLECT);

        Shell.Outcome outcome = shell.run("snitp --color=always " + arguments + " 2>/dev/null");

        GOLDEN.assertSame(TerminalPicture.svg("snitp " + arguments, outcome.output()), name + "." + language + ".svg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    @EnabledIfSystemProperty(named = "golden.update", matches = ".*")
    void chromiumShowsTheReport(String language) throws IOException {
        Shell shell = shell(language);
        assumeTrue(shell.run("command -v chromium").exitCode() == 0);
        shell.run(COLLECT);

        Shell.Outcome outcome = shell.run("snitp report --year 2025 -o report.html sample/plan.yaml figures.yaml && "
                + "HOME=$PWD chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --window-size=1100,1400 "
                + "--screenshot=report.png report.html");

        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
        keep("report.png", "report." + language + ".png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    @EnabledIfSystemProperty(named = "golden.update", matches = ".*")
    void libreOfficePrintsTheForm(String language) throws IOException {
        Shell shell = shell(language);
        assumeTrue(shell.run("command -v soffice && command -v pdftoppm").exitCode() == 0);

        Shell.Outcome outcome =
                shell.run("snitp template form --institution ANITP --period 2025 -o form.xlsx sample/plan.yaml && "
                        + "HOME=$PWD soffice --headless --convert-to pdf form.xlsx && "
                        + "pdftoppm -r 110 -f 1 -l 1 -png -singlefile form.pdf form");

        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
        keep("form.png", "form." + language + ".png");
    }

    @Test
    void everyPictureIsShownAndIsWhole() throws IOException {
        Set<String> shown = GuideLinksTest.pages()
                .flatMap(page -> GuideLinksTest.links(page).stream())
                .map(link -> link.substring(link.lastIndexOf('/') + 1))
                .collect(Collectors.toSet());
        try (Stream<Path> pictures = Files.list(PICTURES)) {
            assertThat(pictures).hasSize(8).allSatisfy(picture -> {
                assertThat(shown).contains(picture.getFileName().toString());
                assertThat(picture).isNotEmptyFile();
            });
        }
    }

    private void keep(String made, String name) throws IOException {
        Files.createDirectories(PICTURES);
        Files.move(folder.resolve("work").resolve(made), PICTURES.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Opens a shell in a folder that has the sample. */
    private Shell shell(String language) throws IOException {
        Path work = Files.createDirectories(folder.resolve("work"));
        Files.createSymbolicLink(work.resolve("sample"), SAMPLE);
        return Shell.in(work, folder.resolve("bin"), language);
    }
}
