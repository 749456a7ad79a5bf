package org.snitp.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A running {@link TurnProcess}, which is told when to call. */
final class TurnCaller implements AutoCloseable {

    /**
     * What a call took.
     *
     * @param milliseconds processor time of the thread that called
     * @param megabytes what it allocated
     */
    record Taken(double milliseconds, double megabytes) {}

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final Process process;
    private final PrintWriter input;
    private final BufferedReader output;

    /**
     * Starts a process.
     *
     * @param classes its class path
     * @param what what it does
     * @param file the document
     */
    TurnCaller(String classes, String what, Path file) throws IOException {
        List<String> command = List.of(
                JAVA,
                "-XX:+UseSerialGC",
                "-Xms1600m",
                "-Xmx1600m",
                "-Xmn1000m",
                "-cp",
                classes,
                TurnProcess.class.getName(),
                what,
                file.toString());
        process = new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
        input = new PrintWriter(process.getOutputStream(), true, StandardCharsets.US_ASCII);
        output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
    }

    /** Has it call so many times, and returns what one call took. */
    Taken call(int times) throws IOException {
        input.println(times);
        String answer = output.readLine();
        if (answer == null) {
            throw new IOException("Ended: " + process.info().commandLine().orElse("a process"));
        }
        String[] figures = answer.split(" ", -1);
        return new Taken(Long.parseLong(figures[0]) / 1e6, Long.parseLong(figures[1]) / 1e6);
    }

    @Override
    public void close() {
        input.close();
        process.destroy();
    }
}
