package org.snitp.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures whole processes that check a plan, each from its start to its end, in turn. */
public final class ColdStart {

    private static final String SIZE = "100KB";

    /** What is measured: its name, its class path and what Java is told to run. */
    private record Program(String what, List<String> classPath, List<String> arguments) {

        static Program of(String what, String classPath, Class<?> main, String plan) {
            return new Program(what, List.of("-cp", classPath), List.of("-cp", classPath, main.getName(), plan));
        }
    }

    private ColdStart() {}

    /**
     * Prints the table.
     *
     * @param arguments the script {@code snitp}, the jar of the command, a folder for what is made, how often each process runs,
     *     and the file with what was recorded
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(arguments[2]));
        Path plan = folder.resolve("plan.json");
        Files.write(plan, Documents.json(Documents.bundle(Documents.bytes(SIZE))));
        List<ColdProcess> processes = processes(arguments[0], arguments[1], folder, plan.toString());
        int runs = Integer.parseInt(arguments[3]);
        double[][] times = new double[processes.size()][runs];
        for (int run = -1; run < runs; run++) {
            for (int i = 0; i < times.length; i++) {
                double taken = processes.get(i).milliseconds();
                if (run >= 0) {
                    times[i][run] = taken;
                }
            }
        }
        Map<String, Map<String, Double>> groups = new LinkedHashMap<>();
        for (int i = 0; i < times.length; i++) {
            ColdProcess process = processes.get(i);
            groups.computeIfAbsent(process.group(), group -> new LinkedHashMap<>())
                    .put(process.what(), ColdProcess.median(times[i]));
        }
        Ratios.print(groups, Path.of(arguments[4]));
    }

    private static List<ColdProcess> processes(String script, String jar, Path folder, String plan)
            throws IOException, InterruptedException {
        List<Program> programs = List.of(
                Program.of("parse", classPath(true), ParseProcess.class, plan),
                Program.of("databind", classPath(false), DatabindProcess.class, plan),
                Program.of("snitp", classPath(false), LibraryProcess.class, plan),
                new Program("command", List.of("-cp", jar), List.of("-jar", jar, "validate", plan)));
        List<ColdProcess> processes = new ArrayList<>();
        for (Program program : programs) {
            processes.add(ColdProcess.plain(program.what(), program.arguments()));
        }
        for (Program program : programs) {
            processes.add(ColdProcess.archived(program.what(), program.arguments(), program.classPath(), folder));
        }
        processes.add(new ColdProcess("Cold 100KB AppCDS", "script", List.of(script, "validate", plan)));
        return processes;
    }

    /** The class path of this process, or of it what is needed to parse: this jar, which is the first, and jackson-core. */
    private static String classPath(boolean parsing) {
        List<String> all = Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator));
        List<String> some = all.stream()
                .filter(jar -> !parsing || jar.equals(all.get(0)) || jar.contains("jackson-core"))
                .toList();
        return String.join(File.pathSeparator, some);
    }
}
