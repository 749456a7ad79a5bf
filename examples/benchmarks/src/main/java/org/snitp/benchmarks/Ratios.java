package org.snitp.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns what JMH has written into a table: times, and how many times as long as each the library took in the same run, beside
 * the goal and what was recorded.
 *
 * <p>Times depend on the machine and ratios hardly: so a check compares ratios, with a margin.
 */
public final class Ratios {

    /** By how much a ratio may be above what was recorded: on a machine that others share, runs differ by a third. */
    private static final double MARGIN = 1.35;

    private static final String LIBRARY = "snitp";

    private final Map<String, RecordedRatio> recorded;
    private int worse;

    private Ratios(Map<String, RecordedRatio> recorded) {
        this.recorded = recorded;
    }

    /**
     * Prints the table; ends with 1 if a ratio is above what was recorded by more than the margin.
     *
     * @param arguments the file of JMH, and the file with what was recorded
     */
    public static void main(String[] arguments) throws IOException {
        print(groups(Path.of(arguments[0])), Path.of(arguments[1]));
    }

    /** The times by document and by what takes them. */
    private static Map<String, Map<String, Double>> groups(Path file) {
        Map<String, Map<String, Double>> groups = new LinkedHashMap<>();
        for (JsonNode result : new JsonMapper().readTree(file.toFile())) {
            String name = result.path("benchmark").asString();
            int method = name.lastIndexOf('.');
            int type = name.lastIndexOf('.', method - 1);
            String size = result.path("params").path("size").asString();
            String group = (name.substring(type + 1, method).replace("Benchmark", "") + " " + size).strip();
            groups.computeIfAbsent(group, key -> new LinkedHashMap<>())
                    .put(
                            name.substring(method + 1),
                            result.path("primaryMetric").path("score").asDouble());
        }
        return groups;
    }

    private void print(Map<String, Map<String, Double>> groups) {
        System.out.println("| Document | What | ms | snitp : it | goal | recorded |");
        System.out.println("| --- | --- | ---: | ---: | ---: | ---: |");
        groups.forEach((group, times) -> times.forEach(
                (what, time) -> print(group, what, time, times.getOrDefault(LIBRARY, Double.NaN) / time)));
    }

    private void print(String group, String what, double time, double ratio) {
        RecordedRatio known = recorded.getOrDefault(group + "," + what, RecordedRatio.NONE);
        boolean isWorse = ratio > MARGIN * known.ratio();
        worse += isWorse ? 1 : 0;
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %.2f | %.2f%s | %s | %s |%n",
                group,
                what,
                time,
                ratio,
                isWorse ? " !" : "",
                known.goalText(),
                known.ratioText());
    }

    /**
     * Prints times by document and by what takes them; ends with 1 if a ratio is above what was recorded by more than the
     * margin.
     *
     * @param file what was recorded
     */
    static void print(Map<String, Map<String, Double>> groups, Path file) throws IOException {
        Ratios ratios = new Ratios(RecordedRatio.read(file));
        ratios.print(groups);
        if (ratios.worse > 0) {
            System.err.printf(Locale.ROOT, "%d ratios are above %.2f times what was recorded.%n", ratios.worse, MARGIN);
            System.exit(1);
        }
    }

    /** The lines of a file that are neither empty nor a comment. */
    static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
