package org.snitp.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.snitp.benchmarks.TurnCaller.Taken;
import org.snitp.model.Bundle;

/**
 * Measures the library beside others on a machine that is not quiet: each has a process, the processes call by turns, and what is
 * compared is the processor time of two calls of one turn. {@code examples/benchmarks/turns} runs it.
 *
 * <p>All of it is done some times over, each time with new processes: a compiler does not always come to the same code.
 */
public final class Turns {

    private static final String LIBRARY = "snitp";
    private static final String BEFORE = "before";

    /**
     * What is measured for one document.
     *
     * @param size about how large it is
     * @param format {@code json} or {@code yaml}
     * @param others who else reads it
     * @param calls how many calls make a turn
     */
    private record Scene(String size, String format, List<String> others, int calls) {

        /** Writes the document, which is the same for all, to a folder. */
        Path write(Path folder) throws IOException {
            Bundle bundle = Documents.bundle(Documents.bytes(size));
            byte[] bytes = format.equals("json") ? Documents.json(bundle) : Documents.yaml(bundle);
            return Files.write(folder.resolve(name()), bytes);
        }

        String name() {
            return size + "." + format;
        }
    }

    private static final List<Scene> SCENES = List.of(
            new Scene("100KB", "json", List.of("readTree", "networknt", "databind"), 150),
            new Scene("10MB", "json", List.of("readTree", "networknt", "databind"), 1),
            new Scene("100KB", "yaml", List.of("readTree", "events"), 30),
            new Scene("10MB", "yaml", List.of("readTree", "events"), 1));

    /** What one of them took in each run, and how many times as long the library took, and the other version of it. */
    private static final class Row {
        final List<Double> milliseconds = new ArrayList<>();
        final List<Double> ratios = new ArrayList<>();
        final List<Double> ratiosBefore = new ArrayList<>();
        double megabytes;
    }

    private final String classes = System.getProperty("java.class.path");
    private final int runs = Integer.getInteger("runs", 5);
    private final int turns = Integer.getInteger("turns", 30);
    private final String otherVersion;

    private Turns(String otherVersion) {
        this.otherVersion = otherVersion;
    }

    /**
     * Prints the table.
     *
     * @param arguments a folder for the documents; the beginning of the names of those that are measured, nothing for all; and
     *     the class path of another version of the library, which is measured as well, or nothing
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        System.out.println(
                "| Document | What | ms | MB allocated | before : it | snitp : it | least to most of all runs |");
        System.out.println("| --- | --- | ---: | ---: | ---: | ---: | ---: |");
        Turns all = new Turns(arguments[2]);
        for (Scene scene : SCENES) {
            if (scene.name().contains(arguments[1])) {
                all.measure(scene, scene.write(folder));
            }
        }
    }

    private void measure(Scene scene, Path file) throws IOException {
        Map<String, Row> rows = new LinkedHashMap<>();
        rows.put(LIBRARY, new Row());
        if (!otherVersion.isEmpty()) {
            rows.put(BEFORE, new Row());
        }
        scene.others().forEach(other -> rows.put(other, new Row()));
        for (int run = 0; run < runs; run++) {
            run(scene, file, rows);
        }
        rows.forEach((what, row) -> System.out.printf(
                Locale.ROOT,
                "| %s | %s | %.2f | %.2f | %s | %.2f | %.2f to %.2f |%n",
                scene.name(),
                what,
                median(row.milliseconds),
                row.megabytes,
                row.ratiosBefore.isEmpty() ? "" : String.format(Locale.ROOT, "%.2f", median(row.ratiosBefore)),
                median(row.ratios),
                row.ratios.stream().mapToDouble(ratio -> ratio).min().orElseThrow(),
                row.ratios.stream().mapToDouble(ratio -> ratio).max().orElseThrow()));
    }

    private void run(Scene scene, Path file, Map<String, Row> rows) throws IOException {
        Map<String, TurnCaller> callers = new LinkedHashMap<>();
        Map<String, List<Taken>> taken = new LinkedHashMap<>();
        try {
            for (String what : rows.keySet()) {
                callers.put(what, new TurnCaller(what.equals(BEFORE) ? otherVersion : classes, what, file));
            }
            for (int turn = 0; turn < turns; turn++) {
                for (Map.Entry<String, TurnCaller> caller : callers.entrySet()) {
                    Taken call = caller.getValue().call(scene.calls());
                    // The first half of the turns is for the compilers.
                    if (turn >= turns / 2) {
                        taken.computeIfAbsent(caller.getKey(), what -> new ArrayList<>())
                                .add(call);
                    }
                }
            }
        } finally {
            callers.values().forEach(TurnCaller::close);
        }
        rows.forEach((what, row) -> {
            List<Taken> calls = taken.getOrDefault(what, List.of());
            row.milliseconds.add(median(calls.stream().map(Taken::milliseconds).toList()));
            row.megabytes = calls.get(calls.size() - 1).megabytes();
            row.ratios.add(ratio(taken.getOrDefault(LIBRARY, List.of()), calls));
            if (taken.containsKey(BEFORE)) {
                row.ratiosBefore.add(ratio(taken.getOrDefault(BEFORE, List.of()), calls));
            }
        });
    }

    /** The median of how many times as long some calls took as those of the same turns. */
    private static double ratio(List<Taken> calls, List<Taken> others) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            ratios.add(calls.get(i).milliseconds() / others.get(i).milliseconds());
        }
        return median(ratios);
    }

    private static double median(List<Double> figures) {
        return ColdProcess.median(figures.stream().mapToDouble(figure -> figure).toArray());
    }
}
