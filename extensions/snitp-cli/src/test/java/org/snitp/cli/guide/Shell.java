package org.snitp.cli.guide;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

/**
 * A shell of the system in a folder, where {@code snitp} is the command of this module: a process of its own for each call, in 80
 * columns, with nothing of the environment but the PATH. It starts quickly, as there are hundreds of calls ({@link QuickStart}).
 *
 * @param folder the folder in which lines are run
 * @param bin the folder that has the command
 * @param language the language of the environment, as {@code ro}
 */
record Shell(Path folder, Path bin, String language) {

    /**
     * What a line did.
     *
     * @param exitCode its exit code
     * @param output what it wrote, on standard output and standard error, in the order in which a terminal shows it
     */
    record Outcome(int exitCode, String output) {}

    /** Returns a shell in a folder, whose command is written into another one. */
    static Shell in(Path folder, Path bin, String language) {
        try {
            Files.createDirectories(folder);
            Path script = Files.createDirectories(bin).resolve("snitp");
            Files.writeString(script, "#!/bin/sh\nexec " + QuickStart.command() + " \"$@\"\n");
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
            return new Shell(folder, bin.toAbsolutePath(), language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the path of the command. */
    String command() {
        return bin.resolve("snitp").toString();
    }

    /** Runs a line, as somebody types it. */
    Outcome run(String line) {
        ProcessBuilder builder = new ProcessBuilder(List.of("sh", "-c", line))
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of(
                        "PATH",
                        bin + ":" + System.getenv("PATH"),
                        "LC_ALL",
                        "C.UTF-8",
                        "SNITP_LOCALE",
                        language,
                        "SNITP",
                        command(),
                        "COLUMNS",
                        "80"));
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), UTF_8);
            return new Outcome(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
