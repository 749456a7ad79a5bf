package org.snitp.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A process of its own, with an environment that has nothing but what it is given. */
final class RealRun {

    /** The jar that this module builds. */
    static final Path JAR =
            Path.of(System.getProperty("snitp.jar", "target/snitp.jar")).toAbsolutePath();

    private final ProcessBuilder builder;

    private RealRun(List<String> command) {
        builder = new ProcessBuilder(command);
        builder.environment().clear();
    }

    static RealRun of(String... command) {
        return new RealRun(List.of(command));
    }

    /** Runs the jar with the Java of the test. */
    static RealRun ofJar(String... arguments) {
        List<String> command = new ArrayList<>(List.of("-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        return ofJava(command.toArray(String[]::new));
    }

    /** Runs the Java of the test. */
    static RealRun ofJava(String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(arguments));
        return new RealRun(command);
    }

    RealRun in(Path folder) {
        builder.directory(folder.toFile());
        return this;
    }

    RealRun with(Map<String, String> environment) {
        builder.environment().putAll(environment);
        return this;
    }

    RealRun to(String device) {
        builder.redirectOutput(new File(device));
        return this;
    }

    /** Starts it, and forgets what it writes. */
    Process start() throws IOException {
        return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Runs it to its end. */
    Run run() {
        return run(false);
    }

    /** Runs it while nobody reads what it writes. */
    Run runUnread() {
        return run(true);
    }

    private Run run(boolean unread) {
        try {
            Path err = Files.createTempFile("snitp", ".err");
            try {
                Process process = builder.redirectError(err.toFile()).start();
                process.getOutputStream().close();
                if (unread) {
                    process.getInputStream().close();
                }
                String out = unread ? "" : new String(process.getInputStream().readAllBytes(), UTF_8);
                return new Run(process.waitFor(), out, Files.readString(err));
            } finally {
                Files.delete(err);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
