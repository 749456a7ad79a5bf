package org.snitp.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.snitp.annex.AnnexReader;
import org.snitp.annex.document.AnnexDocument;
import org.snitp.annex.document.UnreadableAnnexException;
import org.snitp.annex.document.UnreadableAnnexException.Reason;
import org.snitp.cli.terminal.Console;

/**
 * Reads an annex, and if the user wants it one of an old format, which LibreOffice saves as DOCX first.
 *
 * @param console the console
 * @param convert whether LibreOffice may be started
 */
record OldDocument(Console console, boolean convert) {

    private static final int MAX_SECONDS = 180;

    /** Returns whether LibreOffice can save a file as DOCX that is not read otherwise. */
    static boolean isConvertible(UnreadableAnnexException e) {
        return e.reason() == Reason.DOC || e.reason() == Reason.RTF;
    }

    AnnexDocument read(Path file) throws IOException, UnreadableAnnexException {
        try {
            return AnnexReader.read(file);
        } catch (UnreadableAnnexException e) {
            if (!convert || !isConvertible(e)) {
                throw e;
            }
            return converted(file);
        }
    }

    private AnnexDocument converted(Path file) throws IOException, UnreadableAnnexException {
        Path folder = Files.createTempDirectory("snitp-import");
        try {
            // LibreOffice reads macros and links of a document as its settings say: a profile of its own has neither.
            convert(file, folder);
            try (Stream<Path> files = Files.list(folder)) {
                Path saved = files.filter(one -> one.toString().endsWith(".docx"))
                        .findFirst()
                        .orElseThrow(() -> new UsageException(console.texts().text("import.notConverted", file)));
                return AnnexReader.read(saved);
            }
        } finally {
            delete(folder);
        }
    }

    private void convert(Path file, Path folder) throws IOException {
        List<String> command = List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "docx",
                "--outdir",
                folder.toString(),
                file.toAbsolutePath().toString());
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UsageException(console.texts().text("import.noOffice"));
        }
        try {
            if (!process.waitFor(MAX_SECONDS, TimeUnit.SECONDS)) {
                throw new UsageException(console.texts().text("import.notConverted", file));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UsageException(console.texts().text("import.notConverted", file));
        } finally {
            process.destroyForcibly();
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path one : all) {
            Files.deleteIfExists(one);
        }
    }
}
