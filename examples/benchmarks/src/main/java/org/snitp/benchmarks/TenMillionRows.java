package org.snitp.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.snitp.measurements.LoadResult;
import org.snitp.measurements.MeasurementLoader;

/**
 * Folds ten million rows of CSV or YAML, or as many as are asked for, while they are made, and prints how many figures count in
 * the end, the time, and how much memory is then in use. Run it in a small heap: {@code examples/benchmarks/ten-million-rows}.
 */
public final class TenMillionRows {

    private static final long ROWS = 10_000_000;
    private static final int PIPE = 1 << 16;
    private static final double MEBIBYTE = 1 << 20;

    private TenMillionRows() {}

    /**
     * Folds the rows.
     *
     * @param arguments how many rows, nothing for ten million; and {@code yaml} for measurement sets instead of a table
     */
    public static void main(String[] arguments) throws IOException {
        long rows = arguments.length > 0 ? Long.parseLong(arguments[0]) : ROWS;
        boolean yaml = arguments.length > 1 && arguments[1].equals("yaml");
        MeasurementGenerator generator = new MeasurementGenerator();
        MeasurementLoader fold = MeasurementLoader.of(generator.bundle());
        long start = System.nanoTime();
        try (PipedInputStream in = new PipedInputStream(PIPE)) {
            PipedOutputStream out = new PipedOutputStream(in);
            Thread writer = new Thread(() -> write(generator, out, rows, yaml), "generator");
            writer.setDaemon(true);
            writer.start();
            LoadResult folded = fold.read(in, yaml ? "rows.yaml" : "rows.csv");
            Duration time = Duration.ofNanos(System.nanoTime() - start);
            System.out.printf(
                    Locale.ROOT,
                    "%,d rows, %,d figures that count, %d problems, %.1f s, %.1f s of processor time (made and folded),%n"
                            + "%.0f MiB of the heap of %.0f MiB in use at the end%n",
                    folded.rows(),
                    folded.measurements().orElseThrow().size(),
                    folded.diagnostics().size(),
                    time.toMillis() / 1000.0,
                    processorSeconds(),
                    usedAfterCollection() / MEBIBYTE,
                    Runtime.getRuntime().maxMemory() / MEBIBYTE);
        }
    }

    private static void write(MeasurementGenerator generator, PipedOutputStream out, long rows, boolean yaml) {
        try (Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), PIPE)) {
            if (!yaml) {
                text.write(MeasurementGenerator.HEAD);
            }
            String plan = generator.bundle().getPlans().get(0).getId();
            for (int revision = 0; (long) revision * generator.rowsOfOnce() < rows; revision++) {
                generator.write(yaml ? new YamlRows(text, plan, revision) : text, revision);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double processorSeconds() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toMillis()
                / 1000.0;
    }

    /** What was left after the last collection of each pool, now that everything is folded. */
    private static long usedAfterCollection() {
        System.gc();
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .map(MemoryPoolMXBean::getCollectionUsage)
                .filter(java.util.Objects::nonNull)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
