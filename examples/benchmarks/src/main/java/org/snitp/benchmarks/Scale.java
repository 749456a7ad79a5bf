package org.snitp.benchmarks;

import java.io.BufferedWriter;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Folds a million rows and ten million as whole processes that begin cold: with one thread, with all processors, DuckDB alone, Parquet through
 * DuckDB, and Spark with two threads. Prints time, processor time and memory of each, and what a hundred million rows would take by
 * calculation from both. {@code examples/benchmarks/scale} runs it.
 */
public final class Scale {

    private static final long HUNDRED_MILLION = 100_000_000;
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** Of two reports of a figure the later one counts; nothing is checked. */
    private static final String LATEST =
            "CREATE TABLE latest AS SELECT indicator, period, \"dimensions.county\", reportedBy,"
                    + " max_by(\"value\", reportedOn) v, max_by(numerator, reportedOn) n, max_by(denominator, reportedOn) d"
                    + " FROM %s GROUP BY ALL";

    private final Path folder;
    private final Map<String, List<Sized>> measured = new LinkedHashMap<>();

    /** What a process took for so many rows. */
    private record Sized(long rows, MeasuredProcess taken) {}

    private Scale(Path folder) {
        this.folder = folder;
    }

    /** The writer of a table that ends after so many rows. */
    private static final class FirstRows extends FilterWriter {

        private long left;

        FirstRows(Writer out, long rows) {
            super(out);
            this.left = rows;
        }

        @Override
        public void write(String text, int from, int length) throws IOException {
            if (left > 0) {
                super.write(text, from, length);
                left -= text.charAt(from + length - 1) == '\n' ? 1 : 0;
            }
        }
    }

    /**
     * Runs the processes.
     *
     * @param arguments a folder for the tables, the class paths of DuckDB and of Spark, which are empty if their programs are not built,
     *     and numbers of rows; nothing for a million and ten million
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        List<Long> sizes = new ArrayList<>();
        for (int i = 3; i < arguments.length; i++) {
            sizes.add(Long.parseLong(arguments[i]));
        }
        Scale scale = new Scale(folder);
        for (long rows : sizes.isEmpty() ? List.of(1_000_000L, 10_000_000L) : sizes) {
            scale.measure(rows, arguments[1], arguments[2]);
        }
        scale.printCalculated();
    }

    private void measure(long rows, String duckdb, String spark) throws Exception {
        String own = System.getProperty("java.class.path");
        Path csv = folder.resolve(rows + ".csv").toAbsolutePath();
        MeasurementGenerator generator = new MeasurementGenerator();
        try (Writer out = new FirstRows(new BufferedWriter(Files.newBufferedWriter(csv)), rows + 1)) {
            out.write(MeasurementGenerator.HEAD);
            for (int revision = 0; (long) revision * generator.rowsOfOnce() < rows; revision++) {
                generator.write(out, revision);
            }
        }
        System.out.printf(Locale.ROOT, "%,d rows, %,d bytes%n", rows, Files.size(csv));
        run(rows, "CSV, one thread", own, "FoldProcess", "1", csv.toString());
        run(rows, "CSV, all processors", own, "FoldProcess", processors(), csv.toString());
        if (!duckdb.isEmpty()) {
            Path parquet = folder.resolve(rows + ".parquet").toAbsolutePath();
            String table = "read_csv('" + csv + "', all_varchar = true)";
            String columns = "'" + parquet + "'";
            run(rows, "DuckDB alone, from CSV", duckdb, "QueryProcess", String.format(LATEST, table));
            MeasuredProcess.run(
                    command(
                            duckdb,
                            "QueryProcess",
                            "COPY (SELECT * FROM " + table + ") TO " + columns + " (FORMAT parquet)"),
                    folder.resolve("output"));
            run(rows, "DuckDB alone, from Parquet", duckdb, "QueryProcess", String.format(LATEST, columns));
            run(rows, "Parquet through DuckDB, folded", duckdb, "FoldProcess", "query", "SELECT * FROM " + columns);
            Files.delete(parquet);
        }
        if (!spark.isEmpty()) {
            Path plan = Files.write(folder.resolve("plan.json"), Documents.json(generator.bundle()));
            runAll(
                    rows,
                    "Spark local[2], from CSV, with the report",
                    List.of(
                            JAVA,
                            "-Xmx4g",
                            "-Dspark.master=local[2]",
                            "-Dspark.ui.enabled=false",
                            "-cp",
                            spark,
                            "org.snitp.examples.spark.ReportJob",
                            plan.toString(),
                            csv.toString(),
                            "2028",
                            folder.resolve("report").toString()));
        }
        Files.delete(csv);
    }

    private static String processors() {
        return Integer.toString(Runtime.getRuntime().availableProcessors());
    }

    private static List<String> command(String classPath, String program, String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(JAVA, "-Xmx3g", "-cp", classPath, Scale.class.getPackageName() + "." + program));
        command.addAll(List.of(arguments));
        return command;
    }

    private void run(long rows, String what, String classPath, String program, String... arguments) throws Exception {
        runAll(rows, what, command(classPath, program, arguments));
    }

    private void runAll(long rows, String what, List<String> command) throws Exception {
        Path output = folder.resolve("output");
        MeasuredProcess taken = MeasuredProcess.run(command, output);
        measured.computeIfAbsent(what, unused -> new ArrayList<>()).add(new Sized(rows, taken));
        System.out.printf(
                Locale.ROOT,
                "| %s | %,d | %.1f | %.1f | %,d |%n",
                what,
                rows,
                taken.seconds(),
                taken.processorSeconds(),
                taken.mebibytes());
        Files.readAllLines(output).stream()
                .filter(line -> line.contains("figures that count"))
                .forEach(line -> System.out.println("  " + line));
    }

    /** Prints what a hundred million rows take if each more takes as much as between the first and the last table. */
    private void printCalculated() {
        measured.forEach((what, sizes) -> {
            Sized few = sizes.get(0);
            Sized many = sizes.get(sizes.size() - 1);
            if (many.rows() > few.rows()) {
                double start = few.taken().processorSeconds();
                double each = (many.taken().processorSeconds() - start) / (many.rows() - few.rows());
                System.out.printf(
                        Locale.ROOT,
                        "| %s, *by calculation* | %,d | | %.0f | |%n",
                        what,
                        HUNDRED_MILLION,
                        start + each * (HUNDRED_MILLION - few.rows()));
            }
        });
    }
}
