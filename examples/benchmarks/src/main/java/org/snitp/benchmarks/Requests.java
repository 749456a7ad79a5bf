package org.snitp.benchmarks;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import jdk.jfr.Configuration;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedClass;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.indicators.progress.ProgressParameters;
import org.snitp.indicators.progress.ProgressReport;
import org.snitp.io.BundleReader;
import org.snitp.io.ReadResult;
import org.snitp.model.Bundle;

/**
 * What a service does: sixteen threads read a plan of 100 KB, hold it to all rules and compute its progress, as fast as they can, for a
 * minute. Prints how long a request takes, what of the heap is in use after a collection at four times, and for what threads waited,
 * by a flight recording. {@code examples/benchmarks/requests} runs it.
 */
public final class Requests {

    private static final int THREADS = 16;
    private static final int PARTS = 4;
    private static final int SECONDS = 60;
    private static final double MEBIBYTE = 1 << 20;
    private static final double MILLISECOND = 1e6;
    private static final ProgressParameters TODAY = ProgressParameters.asOf(LocalDate.of(2025, 12, 31));

    private Requests() {}

    /**
     * Runs the requests.
     *
     * @param arguments how many seconds; nothing for sixty
     */
    public static void main(String[] arguments) throws Exception {
        int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : SECONDS;
        byte[] plan = Documents.json(Documents.bundle(100_000));
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        run(pool, plan, Math.max(1, seconds / 6));
        Path file = Path.of("target", "requests.jfr").toAbsolutePath();
        List<long[]> times = new ArrayList<>();
        double before;
        try (Recording recording = new Recording(Configuration.getConfiguration("profile"))) {
            recording.enable("jdk.JavaMonitorEnter").withThreshold(Duration.ofMillis(1));
            recording.enable("jdk.ThreadPark").withThreshold(Duration.ofMillis(1));
            recording.start();
            before = processorSeconds();
            System.out.printf(Locale.ROOT, "%.1f MiB in use before%n", used());
            for (int part = 1; part <= PARTS; part++) {
                times.add(run(pool, plan, seconds / PARTS));
                System.out.printf(Locale.ROOT, "%.1f MiB after %d s%n", used(), part * seconds / PARTS);
            }
            recording.stop();
            recording.dump(file);
        }
        pool.shutdown();
        double processor = processorSeconds() - before;
        long[] all = times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%,d requests in %d s by %d threads on %d processors: median %.1f ms, 99 %% in %.1f ms, longest %.1f ms;"
                        + " processor time of the process %.2f ms each%n",
                all.length,
                seconds,
                THREADS,
                Runtime.getRuntime().availableProcessors(),
                all[all.length / 2] / MILLISECOND,
                all[(int) (all.length * 0.99)] / MILLISECOND,
                all[all.length - 1] / MILLISECOND,
                processor * 1000 / all.length);
        printWaiting(file);
    }

    /** Returns the nanoseconds that each request took. */
    private static long[] run(ExecutorService pool, byte[] plan, int seconds)
            throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        Callable<long[]> requests = () -> {
            long[] times = new long[1 << 16];
            int count = 0;
            for (long start = System.nanoTime(); start < end && count < times.length; start = System.nanoTime()) {
                request(plan);
                times[count++] = System.nanoTime() - start;
            }
            return Arrays.copyOf(times, count);
        };
        List<Future<long[]>> running = pool.invokeAll(
                IntStream.range(0, THREADS).mapToObj(i -> requests).toList());
        List<long[]> times = new ArrayList<>();
        for (Future<long[]> one : running) {
            times.add(one.get());
        }
        return times.stream().flatMapToLong(Arrays::stream).toArray();
    }

    private static void request(byte[] plan) {
        ReadResult read = BundleReader.create()
                .add(new ByteArrayInputStream(plan), "plan.json")
                .read();
        if (!read.diagnostics().isEmpty()) {
            throw new IllegalStateException(read.diagnostics().get(0).toString());
        }
        Bundle bundle = read.orElseThrow();
        ProgressReport.of(bundle, ReportingCalendar.of(bundle).duePeriods(), TODAY);
    }

    private static double processorSeconds() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toMillis()
                / 1000.0;
    }

    private static double used() {
        for (int i = 0; i < PARTS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEBIBYTE;
    }

    /** Returns whether a thread waited in a request, and not for the next one. */
    private static boolean isOfRequest(RecordedEvent event) {
        return event.getStackTrace() != null
                && event.getStackTrace().getFrames().stream()
                        .anyMatch(frame -> frame.getMethod().getName().equals("request"));
    }

    /** Prints for what threads waited, and how long in total. */
    private static void printWaiting(Path file) throws Exception {
        Map<String, long[]> waits = new TreeMap<>();
        try (RecordingFile events = new RecordingFile(file)) {
            while (events.hasMoreEvents()) {
                RecordedEvent event = events.readEvent();
                String name = event.getEventType().getName();
                boolean waiting = name.equals("jdk.JavaMonitorEnter") || name.equals("jdk.ThreadPark");
                if (waiting && isOfRequest(event)) {
                    RecordedClass on =
                            event.getClass(name.equals("jdk.JavaMonitorEnter") ? "monitorClass" : "parkedClass");
                    long[] sum =
                            waits.computeIfAbsent(name + " " + (on == null ? "" : on.getName()), unused -> new long[2]);
                    sum[0]++;
                    sum[1] += event.getDuration().toNanos();
                }
            }
        }
        System.out.println("Threads waited in requests (1 ms and more):" + (waits.isEmpty() ? " never" : ""));
        waits.forEach((what, sum) ->
                System.out.printf(Locale.ROOT, "  %s: %d times, %.1f ms%n", what, sum[0], sum[1] / MILLISECOND));
    }
}
