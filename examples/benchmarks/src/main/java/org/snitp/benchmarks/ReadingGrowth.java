package org.snitp.benchmarks;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import org.snitp.io.BundleReader;
import org.snitp.io.ReadResult;
import org.snitp.io.options.Limits;
import org.snitp.io.options.ReadOptions;
import org.snitp.model.Bundle;

/**
 * Reads plans of 1, 10 and 100 MB, with everything on, and prints what a megabyte of each takes: the processor time of the
 * thread that reads, the least of some turns, so that other processes change little. {@code examples/benchmarks/growth} runs it.
 */
public final class ReadingGrowth {

    private static final int MEGABYTE = 1_000_000;
    private static final int MAX = 2_000_000_000;

    /** So many turns, of which each takes all sizes: what the compiler or a neighbour does to one, it does to all. */
    private static final int TURNS = 5;

    /** The smallest plan is read so often in a turn as makes the largest one. */
    private static final int[] MEGABYTES = {1, 10, 100};

    private static final ReadOptions OPTIONS =
            ReadOptions.DEFAULT.withLimits(Limits.DEFAULT.withDocumentBytes(MAX).withValues(MAX));
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ReadingGrowth() {}

    /**
     * Measures.
     *
     * @param arguments {@code json} or {@code yaml}
     */
    public static void main(String[] arguments) {
        String format = arguments[0];
        byte[][] texts = new byte[MEGABYTES.length][];
        for (int i = 0; i < texts.length; i++) {
            Bundle bundle = Documents.bundle(MEGABYTES[i] * MEGABYTE);
            texts[i] = format.equals("json") ? Documents.json(bundle) : Documents.yaml(bundle);
        }
        double[] least = new double[texts.length];
        for (int turn = 0; turn < TURNS; turn++) {
            for (int i = 0; i < texts.length; i++) {
                double perMegabyte = measure(texts[i], format, MEGABYTES[MEGABYTES.length - 1] / MEGABYTES[i]);
                // The first turn warms up.
                least[i] = turn <= 1 ? perMegabyte : Math.min(least[i], perMegabyte);
            }
        }
        for (int i = 0; i < texts.length; i++) {
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %d | %.2f | %.2f |%n",
                    format.toUpperCase(Locale.ROOT),
                    texts[i].length,
                    least[i],
                    least[i] / least[0]);
        }
    }

    /** Returns the milliseconds of processor time for a megabyte: the mean of some readings. */
    private static double measure(byte[] text, String format, int times) {
        System.gc();
        long start = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < times; i++) {
            ReadResult read = BundleReader.of(OPTIONS)
                    .add(new ByteArrayInputStream(text), "plan." + format)
                    .read();
            if (!read.diagnostics().isEmpty()) {
                throw new IllegalStateException(read.diagnostics().get(0).toString());
            }
        }
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e6 / times / (text.length / (double) MEGABYTE);
    }
}
