package org.snitp.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.snitp.io.BundleReader;
import org.snitp.io.ReadResult;
import org.snitp.io.Snitp;
import org.snitp.io.options.Limits;
import org.snitp.io.options.ReadOptions;
import org.snitp.model.Bundle;

/** How much memory plans take: while a large one is read, and afterwards for each action. */
public final class Memory {

    private static final int MAX = 2_000_000_000;
    private static final int ACTIONS = 5_000;

    private Memory() {}

    /**
     * Makes a plan, reads one, or tells what an action takes.
     *
     * @param arguments {@code make}, a size and a file; or {@code read} and a file; or {@code retained}
     */
    public static void main(String[] arguments) throws IOException {
        switch (arguments[0]) {
            case "make" -> make(Documents.bytes(arguments[1]), Path.of(arguments[2]));
            case "read" -> read(Path.of(arguments[1]));
            default -> retained();
        }
    }

    private static void make(int size, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(Documents.json(Documents.bundle(size)));
        }
    }

    private static void read(Path file) throws IOException {
        Limits limits = Limits.DEFAULT.withDocumentBytes(MAX).withValues(MAX);
        long start = System.nanoTime();
        ReadResult result = BundleReader.of(ReadOptions.DEFAULT.withLimits(limits))
                .add(file)
                .read();
        long seconds = (System.nanoTime() - start) / 1_000_000_000;
        System.out.printf(
                Locale.ROOT,
                "%d bytes read and checked in a heap of %d MiB in %d s; problems: %d%n",
                Files.size(file),
                Runtime.getRuntime().maxMemory() >> 20,
                seconds,
                result.diagnostics().size());
    }

    private static void retained() throws IOException {
        Path file = Files.createTempFile("plan", ".json");
        try {
            Files.write(file, Documents.json(PlanGenerator.generate(ACTIONS)));
            // What is loaded and made once is not counted.
            Snitp.read(file);
            long before = used();
            ReadResult result = Snitp.read(file);
            long withPlaces = used() - before;
            Bundle bundle = result.orElseThrow();
            result = null;
            long model = used() - before;
            System.out.printf(
                    Locale.ROOT,
                    "For each action of %d bytes of JSON: model %d bytes; with the source and the places of all values %d%n",
                    Files.size(file) / ACTIONS,
                    model / ACTIONS,
                    withPlaces / ACTIONS);
            // Held up to here.
            System.out.println(bundle.getDocuments().size() + " documents");
        } finally {
            Files.delete(file);
        }
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
