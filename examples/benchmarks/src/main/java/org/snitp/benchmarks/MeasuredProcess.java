package org.snitp.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a process took from its start to its end, by {@code /proc} (Linux).
 *
 * @param seconds by the clock
 * @param processorSeconds of all its threads
 * @param mebibytes the largest resident memory
 */
record MeasuredProcess(double seconds, double processorSeconds, long mebibytes) {

    private static final int EVERY_MILLISECONDS = 50;

    /** The processor time of children that have ended, in ticks: the 16th and 17th field of {@code /proc/self/stat}, see proc(5). */
    private static final int USER_OF_CHILDREN = 13;

    private static final double TICKS_PER_SECOND = 100;
    private static final String PEAK = "VmHWM:";

    /**
     * Runs a process to its end.
     *
     * @param output where its output goes
     */
    static MeasuredProcess run(List<String> command, Path output) throws IOException, InterruptedException {
        double before = secondsOfChildren();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        long peak = 0;
        while (!process.waitFor(EVERY_MILLISECONDS, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, kibibytes(process.pid()));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new IOException("Ended with " + process.exitValue() + ", see " + output + ": " + command);
        }
        return new MeasuredProcess(seconds, secondsOfChildren() - before, peak >> 10);
    }

    private static double secondsOfChildren() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[USER_OF_CHILDREN]) + Long.parseLong(fields[USER_OF_CHILDREN + 1]))
                / TICKS_PER_SECOND;
    }

    /** Returns the largest resident memory so far; zero of a process that has ended. */
    private static long kibibytes(long process) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/" + process + "/status"))) {
                if (line.startsWith(PEAK)) {
                    return Long.parseLong(
                            line.substring(PEAK.length()).replace("kB", "").strip());
                }
            }
        } catch (IOException e) {
            // It has ended meanwhile.
        }
        return 0;
    }
}
