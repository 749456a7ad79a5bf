package org.snitp.measurements;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.snitp.io.options.ReadOptions;

/**
 * Loads a large file in CSV by several threads: parts of some megabytes, each from behind a line break to behind another one, are folded
 * as tables of their own and merged.
 *
 * <p>A line break within quotes is no border of rows. Then the part before it ends within quotes, which is an error of its syntax. After any
 * error of that kind, and whenever only the order of all rows tells what is wrong, there is no result, and the file is read again by
 * one thread. So nothing depends on where parts begin.
 */
final class CsvParts {

    private static final int HEAD = 1 << 14;

    /** What a thread needs beside the figures that count, generously. */
    private static final long BYTES_PER_THREAD = 128L << 20;

    private static final int MAX_WAITING = 16;

    private final Path file;
    private final ReferenceContext context;
    private final ReadOptions options;
    private final Supplier<LoadSession> sessions;
    private final int length;
    private final byte[] head;
    private final long size;
    private final AtomicInteger next = new AtomicInteger();
    private volatile boolean failed;
    private final Map<Integer, PartialLoad> read = new HashMap<>();
    private @Nullable PartialLoad all;
    private int merged;

    private CsvParts(
            Path file,
            ReferenceContext context,
            ReadOptions options,
            Supplier<LoadSession> sessions,
            int length,
            byte[] head,
            long size) {
        this.file = file;
        this.context = context;
        this.options = options;
        this.sessions = sessions;
        this.length = length;
        this.head = head;
        this.size = size;
    }

    /**
     * Loads a file, if that gives what one thread would give, and is worth it.
     *
     * @param sessions makes a session for each part
     * @param threads the number of threads, with the one that calls
     * @param length the least number of bytes of a part but the last one
     */
    static Optional<LoadResult> read(
            Path file,
            ReferenceContext context,
            ReadOptions options,
            Supplier<LoadSession> sessions,
            int threads,
            int length)
            throws IOException {
        long size = Files.size(file);
        boolean roomy = Runtime.getRuntime().maxMemory() >= threads * BYTES_PER_THREAD;
        if (threads < 2
                || !roomy
                || size < 2L * length
                || size > options.limits().tableBytes()) {
            return Optional.empty();
        }
        byte[] head = head(file);
        if (head.length == 0) {
            return Optional.empty();
        }
        return new CsvParts(file, context, options, sessions, length, head, size).read(threads);
    }

    /** Returns the first line; nothing if it is very long, or in an encoding in which a line feed is not one byte. */
    private static byte[] head(Path file) throws IOException {
        byte[] begin;
        try (InputStream stream = Files.newInputStream(file)) {
            begin = stream.readNBytes(HEAD);
        }
        for (int i = 0; i < begin.length; i++) {
            if (begin[i] == '\n') {
                return Arrays.copyOf(begin, i + 1);
            }
            if (begin[i] == 0
                    || begin[i] == '"'
                    || (begin[i] == '\r' && i + 1 < begin.length && begin[i + 1] != '\n')) {
                return new byte[0];
            }
        }
        return new byte[0];
    }

    private Optional<LoadResult> read(int threads) {
        ExecutorService others = Executors.newFixedThreadPool(threads - 1, task -> {
            Thread thread = new Thread(task, "snitp-parts");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 1; i < threads; i++) {
                running.add(others.submit(this::readParts));
            }
            readParts();
            for (Future<?> one : running) {
                one.get();
            }
        } catch (InterruptedException e) {
            failed = true;
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A part of the table cannot be read", e.getCause());
        } finally {
            failed |= all == null;
            others.shutdownNow();
        }
        PartialLoad load = all;
        return failed
                        || load == null
                        || !load.doubtful(options, context.indicators()).isEmpty()
                ? Optional.empty()
                : Optional.of(load.result(options, new LoadProblems(options)));
    }

    /** Reads one part after the other, as long as there are some that no thread reads. */
    private void readParts() {
        boolean sound = false;
        try {
            int part = next.getAndIncrement();
            while (!failed && (long) part * length < size) {
                readPart(part);
                awaitRoom();
                part = next.getAndIncrement();
            }
            sound = true;
        } catch (IOException e) {
            // One thread reads the file again, and says what it can.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            end(sound);
        }
    }

    /** Waits as long as many parts wait for an earlier one, which another thread reads. */
    private synchronized void awaitRoom() throws InterruptedException {
        while (!failed && read.size() >= MAX_WAITING) {
            wait();
        }
    }

    private synchronized void end(boolean sound) {
        failed |= !sound;
        notifyAll();
    }

    private void readPart(int part) throws IOException {
        long from = border((long) part * length);
        long to = border((long) (part + 1) * length);
        LoadSession run = sessions.get();
        CsvFold fold = new CsvFold(context, run);
        try (InputStream rows = new FileRange(file, from, to)) {
            fold.readTable(new SequenceInputStream(new ByteArrayInputStream(head), rows), 0, false);
        } catch (LoadAborted e) {
            end(false);
            return;
        }
        long lines = fold.lines() < 0 ? FileRange.lines(file, from, to) : fold.lines() - 1;
        merge(part, PartialLoad.of(run, part, lines, fold.isTold()));
        end(fold.isTold());
    }

    /** Merges parts in their order, so that figures of later parts are revisions. */
    private synchronized void merge(int number, PartialLoad part) {
        read.put(number, part);
        for (PartialLoad first = read.remove(merged); first != null; first = read.remove(merged)) {
            all = all == null ? first : all.merge(first);
            merged++;
        }
        notifyAll();
    }

    /** Returns where the first line behind an offset begins; behind the names of the columns and not behind the end. */
    private long border(long offset) throws IOException {
        return offset == 0 ? head.length : FileRange.nextLine(file, Math.max(offset, head.length), size);
    }
}
