package org.snitp.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A process that is measured as a whole.
 *
 * @param group the kind of start
 * @param what what the process does
 * @param command its command line
 */
record ColdProcess(String group, String what, List<String> command) {

    /** The same for all: a small heap without threads of a collector, and the compiler that is ready first. */
    private static final List<String> FLAGS =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Xshare:auto");

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** Returns a process of Java with nothing but the archive of classes that the JDK brings. */
    static ColdProcess plain(String what, List<String> program) {
        return new ColdProcess("Cold 100KB", what, java(List.of(), program));
    }

    /** Returns a process of Java with an archive of the classes that it loads, which is made now. */
    static ColdProcess archived(String what, List<String> program, List<String> classPath, Path folder)
            throws IOException, InterruptedException {
        String classes = "-XX:DumpLoadedClassList=" + folder.resolve(what + ".classes");
        new ColdProcess("", what, java(List.of(classes), program)).milliseconds();
        String archive = "-XX:SharedArchiveFile=" + folder.resolve(what + ".jsa");
        List<String> dump = new ArrayList<>(List.of(
                "-Xshare:dump",
                "-XX:SharedClassListFile=" + folder.resolve(what + ".classes"),
                archive,
                "-Xlog:disable"));
        dump.addAll(classPath);
        new ColdProcess("", what, java(dump, List.of())).milliseconds();
        return new ColdProcess("Cold 100KB AppCDS", what, java(List.of(archive), program));
    }

    private static List<String> java(List<String> options, List<String> program) {
        List<String> command = new ArrayList<>(List.of(JAVA));
        if (!options.contains("-Xshare:dump")) {
            command.addAll(FLAGS);
        }
        command.addAll(options);
        command.addAll(program);
        return command;
    }

    /** Runs the process to its end, and returns how long it took. */
    double milliseconds() throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int exitCode = process.waitFor();
        double taken = (System.nanoTime() - start) / 1e6;
        if (exitCode != 0) {
            throw new IOException("Ended with " + exitCode + ": " + String.join(" ", command));
        }
        return taken;
    }

    /** Returns the middle of some figures. */
    static double median(double... figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
