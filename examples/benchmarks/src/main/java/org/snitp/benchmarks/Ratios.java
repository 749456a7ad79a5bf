package org.snitp.benchmarks;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns what JMH has written into a table: times, and each as a ratio to what the library took in the same run. */
public final class Ratios {

    private static final String LIBRARY = "snitp";

    private Ratios() {}

    /**
     * Prints the table.
     *
     * @param arguments the file of JMH
     */
    public static void main(String[] arguments) {
        Map<String, Map<String, Double>> groups = new LinkedHashMap<>();
        for (JsonNode result : new JsonMapper().readTree(Path.of(arguments[0]).toFile())) {
            String name = result.path("benchmark").asString();
            int method = name.lastIndexOf('.');
            int type = name.lastIndexOf('.', method - 1);
            String group = name.substring(type + 1, method).replace("Benchmark", "") + " "
                    + result.path("params").path("size").asString();
            groups.computeIfAbsent(group, key -> new LinkedHashMap<>())
                    .put(
                            name.substring(method + 1),
                            result.path("primaryMetric").path("score").asDouble());
        }
        print(groups);
    }

    /** Prints times by document and by what takes them. */
    static void print(Map<String, Map<String, Double>> groups) {
        System.out.println("| Document | What | ms | snitp : it |");
        System.out.println("| --- | --- | ---: | ---: |");
        groups.forEach((group, times) -> times.forEach((what, time) -> System.out.printf(
                Locale.ROOT,
                "| %s | %s | %.2f | %.2f |%n",
                group,
                what,
                time,
                times.getOrDefault(LIBRARY, Double.NaN) / time)));
    }
}
