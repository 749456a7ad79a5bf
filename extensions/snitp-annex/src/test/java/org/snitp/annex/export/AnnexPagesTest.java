package org.snitp.annex.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.snitp.annex.AnnexReader;
import org.snitp.annex.document.AnnexDocument;
import org.snitp.annex.document.UnreadableAnnexException;
import org.snitp.io.Snitp;
import org.snitp.io.format.OfficeFormat;
import org.snitp.model.Bundle;

/** LibreOffice, where it is installed, opens what is written, and has all of it on its pages. */
@Tag("slow")
class AnnexPagesTest {

    private static final Bundle OFFICIAL = Snitp.official();

    @TempDir
    private Path folder;

    private static boolean isThere(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(one -> Files.isExecutable(Path.of(one, program)));
    }

    private void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    private Path converted(Path file, String to) throws IOException, InterruptedException {
        Path out = Files.createDirectories(folder.resolve("out"));
        run(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                to,
                "--outdir",
                out.toString(),
                file.toString());
        return out.resolve("anexa." + to);
    }

    @ParameterizedTest
    @EnumSource(OfficeFormat.class)
    void itsTablesAndPagesHaveAllActions(OfficeFormat format)
            throws IOException, InterruptedException, UnreadableAnnexException {
        assumeTrue(isThere("soffice"));
        Path file = folder.resolve("anexa." + format);
        AnnexWriter.in(Locale.forLanguageTag("ro"), format).write(OFFICIAL, file);
        AnnexDocument written = AnnexReader.read(file);
        AnnexDocument saved = AnnexReader.read(converted(file, format == OfficeFormat.DOCX ? "odt" : "docx"));
        assertThat(saved.tables()).hasSameSizeAs(written.tables());
        for (int i = 0; i < written.tables().size(); i++) {
            assertThat(saved.tables().get(i).rows())
                    .hasSameSizeAs(written.tables().get(i).rows());
        }
        if (format == OfficeFormat.DOCX && isThere("pdftotext")) {
            pages(file);
        }
    }

    private void pages(Path file) throws IOException, InterruptedException {
        Path pdf = converted(file, "pdf");
        run("pdftotext", "-layout", pdf.toString(), folder.resolve("pages.txt").toString());
        String pages = Files.readString(folder.resolve("pages.txt"));
        OFFICIAL.getPlans()
                .get(0)
                .getActions()
                .forEach(action -> assertThat(pages).containsPattern("(?m)(?<![0-9.])" + action.getCode() + "\\. "));
        String[] sheets = pages.strip().split("\f", -1);
        assertThat(sheets.length).isBetween(20, 45);
        assertThat(pages).contains("Responsabile", "Perioada de", "implementare", "1 / " + sheets.length);
    }
}
